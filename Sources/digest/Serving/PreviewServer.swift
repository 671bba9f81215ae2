import FlyingFox
import Foundation
import Publishing

/// Answers a browser from what is shown now. It reads no files: an address that the site does not have leads nowhere.
struct PreviewServer: HTTPHandler {
    let preview: Preview
    /// The project's folder.
    let folder: String

    func handleRequest(_ request: HTTPRequest) async -> HTTPResponse {
        var response = await answer(request)
        if request.method == .HEAD {
            response = HTTPResponse(statusCode: response.statusCode, headers: response.headers)
        }
        response.headers[.cacheControl] = "no-store"
        response.headers[HTTPHeader("X-Content-Type-Options")] = "nosniff"
        return response
    }

    private func answer(_ request: HTTPRequest) async -> HTTPResponse {
        guard let host = request.headers[.host], Self.isNoDomain(host) else {
            return Self.text(.forbidden, "Open the preview by 'localhost' or by the address of this machine.\n")
        }
        guard request.method == .GET || request.method == .HEAD else {
            var refused = Self.text(.methodNotAllowed, "The preview can be read only.\n")
            refused.headers[HTTPHeader("Allow")] = "GET, HEAD"
            return refused
        }
        guard let path = request.target.path().removingPercentEncoding, path.hasPrefix("/") else {
            return Self.text(.badRequest, "The address is not percent-encoded UTF-8.\n")
        }
        switch path {
        case ReloadScript.address:
            return Self.response(.ok, "text/javascript; charset=utf-8", Array(ReloadScript.text.utf8))
        case ReloadScript.versionAddress:
            let seen = request.query.first { $0.name == "after" }?.value ?? ""
            return Self.text(.ok, await preview.version(after: seen, within: .seconds(10)))
        default:
            return file(at: path, request, of: await preview.current)
        }
    }

    private func file(at path: String, _ request: HTTPRequest, of edition: Preview.Edition) -> HTTPResponse {
        let address = path.dropFirst() + (path.hasSuffix("/") ? "index.html" : "")
        switch edition.site.file(at: String(address)) {
        case .bytes(let bytes):
            let type = ContentType.of(String(address))
            let isPage = type.hasPrefix("text/html")
            return Self.response(
                .ok,
                type,
                isPage ? ReloadScript.added(to: bytes, version: edition.version) : bytes
            )
        case .problems(let problems):
            let page = ProblemsPage(problems: problems, folder: folder).html
            return Self.page(.internalServerError, Array(page.utf8), edition)
        case .nothing:
            // By path and not by name: "//host/" would lead elsewhere.
            if !path.hasPrefix("//"), edition.site.has("\(address)/index.html") {
                var moved = Self.text(.found, "")
                moved.headers[.location] = "\(request.target.path())/"
                return moved
            }
            guard case .bytes(let bytes) = edition.site.file(at: SiteMap.notFound) else {
                return Self.text(.notFound, "There is no such page.\n")
            }
            return Self.page(.notFound, bytes, edition)
        }
    }

    private static func page(_ status: HTTPStatusCode, _ html: [UInt8], _ edition: Preview.Edition) -> HTTPResponse {
        response(
            status,
            "text/html; charset=utf-8",
            ReloadScript.added(to: html, version: edition.version)
        )
    }

    private static func text(_ status: HTTPStatusCode, _ text: String) -> HTTPResponse {
        response(status, "text/plain; charset=utf-8", Array(text.utf8))
    }

    private static func response(_ status: HTTPStatusCode, _ type: String, _ bytes: [UInt8]) -> HTTPResponse {
        HTTPResponse(statusCode: status, headers: [.contentType: type], body: Data(bytes))
    }

    /// Whether a Host header is `localhost` or the number of a machine. Another site can make a name of its own lead to
    /// this machine, and its scripts would read drafts here; it can't make a number lead here.
    static func isNoDomain(_ host: String) -> Bool {
        if host.hasPrefix("[") { return true }
        let name = host.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)[0].lowercased()
        if name == "localhost" { return true }
        let parts = name.split(separator: ".", omittingEmptySubsequences: false)
        return parts.count == 4 && parts.allSatisfy { UInt8($0) != nil }
    }
}

/// What a file is, by the ending of its name.
enum ContentType {
    static func of(_ address: String) -> String {
        switch address {
        case SiteMap.atomFeed: return "application/atom+xml; charset=utf-8"
        case SiteMap.jsonFeed: return "application/feed+json; charset=utf-8"
        default: break
        }
        switch address.split(separator: ".").last {
        case "html": return "text/html; charset=utf-8"
        case "css": return "text/css; charset=utf-8"
        case "js": return "text/javascript; charset=utf-8"
        case "json": return "application/json; charset=utf-8"
        case "csv": return "text/csv; charset=utf-8"
        case "txt": return "text/plain; charset=utf-8"
        case "opml": return "text/x-opml; charset=utf-8"
        case "xml":
            return address.hasSuffix("/\(SiteMap.atomFeed)") ? "application/atom+xml; charset=utf-8" : "application/xml"
        default: return "application/octet-stream"
        }
    }
}

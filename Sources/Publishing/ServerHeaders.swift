import Foundation

/// What a server shall send with each file, as Netlify and Cloudflare Pages read it from `_headers`
/// (docs.netlify.com/routing/headers, developers.cloudflare.com/pages/configuration/headers).
enum ServerHeaders {
    /// - Parameter notFound: the page for what is not found, which has its style sheet inside: it is shown at any depth.
    static func file(notFound: [UInt8]) -> [UInt8] {
        let headers = [
            ("Content-Security-Policy", policy(styles: styles(of: notFound))),
            ("X-Content-Type-Options", "nosniff"),
            ("Referrer-Policy", "strict-origin-when-cross-origin"),
            // Addresses stay while what they show changes, so a reader's copy is asked about again after five minutes. All
            // files alike: a page and the script or index it goes with are never further apart than that.
            ("Cache-Control", "public, max-age=300, must-revalidate"),
        ]
        // One rule alone: where two match, hosts join their values.
        return Array(("/*\n" + headers.map { "  \($0.0): \($0.1)\n" }.joined()).utf8)
    }

    /// Nothing but the site's own script and style sheets; pictures from any secure address, for an editor's pages may show
    /// them and they run nothing.
    private static func policy(styles: [String]) -> String {
        let hashes = styles.map { " 'sha256-\(Data(SHA256.digest($0.utf8)).base64EncodedString())'" }.joined()
        return [
            "default-src 'none'", "script-src 'self'", "style-src 'self'\(hashes)", "img-src 'self' https:",
            "form-action 'self'", "base-uri 'none'", "frame-ancestors 'self'",
        ].joined(separator: "; ")
    }

    /// What stands between `<style>` and `</style>`, byte for byte as the browser hashes it.
    private static func styles(of page: [UInt8]) -> [String] {
        String(decoding: page, as: UTF8.self).components(separatedBy: "<style>").dropFirst().map {
            $0.components(separatedBy: "</style>")[0]
        }
    }
}

import Foundation
import Testing

@Suite struct RepositoryTests {
    @Test(arguments: DocumentationPage.all.map(\.path) + ["CHANGELOG.md", "Templates/README.md"])
    func linksOnlyToWhatIsThere(path: String) throws {
        let page = try #require(DocumentationPage.named(path))
        let folder = DocumentationPage.repository.appending(path: path).deletingLastPathComponent()
        for (line, target) in page.linkTargets {
            let parts = target.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
            let file =
                parts[0].isEmpty ? DocumentationPage.repository.appending(path: path) : folder.appending(path: parts[0])
            #expect(FileManager.default.fileExists(atPath: file.path), "\(path):\(line): \(target)")
            guard parts.count > 1, let text = try? String(contentsOf: file, encoding: .utf8) else { continue }
            let anchors = text.components(separatedBy: "\n").filter { $0.hasPrefix("#") }.map(\.anchor)
            #expect(anchors.contains(parts[1]), "\(path):\(line): \(target)")
        }
    }

    @Test func describesEveryModule() throws {
        let page = try #require(DocumentationPage.named("Docs/architecture.md"))
        let described = page.lines.tableRows.flatMap { $0[0].code }
        let sources = DocumentationPage.repository.appending(path: "Sources").path
        let modules = try FileManager.default.contentsOfDirectory(atPath: sources).filter { !$0.hasPrefix(".") }
        #expect(described.sorted() == (modules + ["Templates"]).sorted())
    }

    /// Paths of one machine mean nothing on another.
    @Test func namesNoPathOfOneMachine() throws {
        let root = DocumentationPage.repository
        let passedOver = [".build", ".git", ".swiftpm", "Site"]
        let machinePaths = ["work", "root", "Users", "home/runner", "tmp/bash"].map { "/\($0)/" }
        var count = 0
        var pending = [root]
        while let folder = pending.popLast() {
            for file in try FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil) {
                let name = file.lastPathComponent
                if folder == root, passedOver.contains(name) || name.hasPrefix(".build") || name.hasPrefix(".venv") {
                    continue
                }
                var isFolder: ObjCBool = false
                guard FileManager.default.fileExists(atPath: file.path, isDirectory: &isFolder) else { continue }
                if isFolder.boolValue {
                    pending.append(file)
                    continue
                }
                guard let text = try? String(contentsOf: file, encoding: .utf8) else { continue }
                count += 1
                for path in machinePaths where text.contains(path) {
                    Issue.record("\(file.path) has \(path)")
                }
            }
        }
        #expect(count > 100)
    }
}

extension DocumentationPage {
    /// Where its links and pictures lead, those to other hosts left out; fenced lines hold no links.
    fileprivate var linkTargets: [(line: Int, target: String)] {
        var isFenced = false
        return lines.enumerated().flatMap { index, line -> [(Int, String)] in
            if line.hasPrefix("```") { isFenced.toggle() }
            guard !isFenced else { return [] }
            return line.components(separatedBy: "](").dropFirst().compactMap { rest in
                let target = String(rest.prefix { $0 != ")" && $0 != " " })
                return target.contains("://") || target.hasPrefix("mailto:") ? nil : (index + 1, target)
            }
        }
    }
}

extension String {
    /// The anchor that code hosts give a heading.
    fileprivate var anchor: String {
        let title = drop { $0 == "#" }.drop { $0 == " " }.lowercased()
        let kept = title.filter { $0.isLetter || $0.isNumber || "-_ ".contains($0) }
        return kept.replacing(" ", with: "-")
    }
}

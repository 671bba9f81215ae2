import Foundation

/// A page of the documentation, parted into what tests look at.
struct DocumentationPage: Sendable {
    /// A fenced block of code.
    struct Fence: Sendable {
        /// The line of its opening fence, counted from 1.
        var line: Int
        /// The first word behind the fence: `console`.
        var language: String
        /// What follows that word: the path of the file that the block is the text of.
        var title: String
        var lines: [String]
    }

    /// Relative to the repository.
    let path: String
    let lines: [String]

    static let repository = URL(filePath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

    /// The pages that a user or contributor reads.
    static let all: [DocumentationPage] = {
        let docs = (try? FileManager.default.contentsOfDirectory(atPath: repository.appending(path: "Docs").path)) ?? []
        let paths =
            ["README.md", "CONTRIBUTING.md"] + docs.filter { $0.hasSuffix(".md") }.sorted().map { "Docs/\($0)" }
        return paths.compactMap(named)
    }()

    static func named(_ path: String) -> DocumentationPage? {
        let file = repository.appending(path: path)
        guard let text = try? String(contentsOf: file, encoding: .utf8) else { return nil }
        return DocumentationPage(path: path, lines: text.components(separatedBy: "\n"))
    }

    var fences: [Fence] {
        var fences: [Fence] = []
        var open: Fence?
        for (index, line) in lines.enumerated() {
            guard line.hasPrefix("```") else {
                open?.lines.append(line)
                continue
            }
            if let fence = open {
                fences.append(fence)
                open = nil
            } else {
                let words = line.dropFirst(3).split(separator: " ", maxSplits: 1).map(String.init)
                let title = words.count > 1 ? words[1] : ""
                open = Fence(line: index + 1, language: words.first ?? "", title: title, lines: [])
            }
        }
        return fences
    }

    /// The lines below a heading, up to the next one of its level or above; fenced lines are no headings.
    func section(_ heading: String) -> [String] {
        guard let start = lines.firstIndex(of: heading) else { return [] }
        let level = heading.prefix { $0 == "#" }.count
        var isFenced = false
        return Array(
            lines[(start + 1)...].prefix { line in
                if line.hasPrefix("```") { isFenced.toggle() }
                let marks = line.prefix { $0 == "#" }.count
                return isFenced || marks == 0 || marks > level || !line.dropFirst(marks).hasPrefix(" ")
            }
        )
    }
}

extension [String] {
    /// The cells of each row of the tables among the lines, without their heads.
    var tableRows: [[String]] {
        var rows: [[String]] = []
        var isBody = false
        for line in self {
            guard line.hasPrefix("|") else {
                isBody = false
                continue
            }
            if line.hasPrefix("|---") || line.hasPrefix("| ---") {
                isBody = true
            } else if isBody {
                let cells = line.dropFirst().dropLast().components(separatedBy: " | ")
                rows.append(cells.map { $0.trimmingCharacters(in: .whitespaces) })
            }
        }
        return rows
    }
}

extension String {
    /// What stands between backticks.
    var code: [String] {
        components(separatedBy: "`").enumerated().filter { $0.offset % 2 == 1 }.map(\.element)
    }
}

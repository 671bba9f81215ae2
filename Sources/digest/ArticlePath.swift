import Articles
import Foundation

/// An article as a user names it on the command line: by its file, from wherever the user stands, or by its id.
struct ArticlePath {
    private let written: String
    /// Relative to the project; nil for a file outside of it.
    let inProject: String?

    init(_ written: String, project: String) {
        self.written = written
        let root = URL(filePath: project).standardizedFileURL.path
        let file = URL(filePath: written).standardizedFileURL.path
        inProject = file.hasPrefix(root + "/") ? String(file.dropFirst(root.count + 1)) : nil
    }

    func names(_ article: Article) -> Bool {
        article.id == written || article.path == written || article.path == inProject
    }
}

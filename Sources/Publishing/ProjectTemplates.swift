import Articles
package import Diagnostics
import Templates
package import Templating

/// The templates, the style sheet and the script that a project is rendered with: those built into the program, each replaced by
/// the file of its name in the project's `Templates/`, and what partials the project has besides.
package struct ProjectTemplates: Sendable {
    package var templates: [TemplateSource]
    package var styleSheet: [UInt8]
    /// The search page's.
    package var script: [UInt8]

    /// Reads `Templates/` below `folder`; a project without it has those of the program.
    package static func read(in folder: String) -> Diagnosed<ProjectTemplates> {
        var files: [String: [UInt8]] = [:]
        for file in BuiltInTemplates.files { files[file.name] = file.utf8 }
        let tree = FileTree(root: folder)
        let paths = tree.files(below: "Templates")
        let assets = [SiteMap.styleSheet, SiteMap.searchScript].map { "Templates/\($0)" }
        var diagnostics = paths.diagnostics
        for path in paths.value where path.hasSuffix(".mustache") || assets.contains(path) {
            let bytes = tree.bytes(of: path)
            diagnostics += bytes.diagnostics
            guard let utf8 = bytes.value else { continue }
            guard String(validating: utf8, as: UTF8.self) != nil else {
                let location = SourceLocation(path)
                diagnostics.append(
                    Diagnostic(.error, "not-utf8", at: location, "the file is not UTF-8", remedy: "save it as UTF-8")
                )
                continue
            }
            files[String(path.dropFirst("Templates/".count))] = utf8
        }
        diagnostics += mistyped(paths.value, among: files)
        let styleSheet = files.removeValue(forKey: SiteMap.styleSheet) ?? []
        let script = files.removeValue(forKey: SiteMap.searchScript) ?? []
        let templates = files.sorted { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }.map { name, utf8 in
            TemplateSource(name: String(name.dropLast(".mustache".count)), path: "Templates/\(name)", utf8: utf8)
        }
        return Diagnosed(ProjectTemplates(templates: templates, styleSheet: styleSheet, script: script), diagnostics)
    }

    /// Warnings of files that nothing uses and that are named almost like one that is used.
    private static func mistyped(_ paths: [String], among files: [String: [UInt8]]) -> [Diagnostic] {
        let known = Set(BuiltInTemplates.files.map(\.name))
        return paths.compactMap { path in
            let name = String(path.dropFirst("Templates/".count))
            let stem = name.hasSuffix(".mustache") ? name.dropLast(".mustache".count) : name[...]
            guard !known.contains(name), let nearest = name.nearest(in: known) else { return nil }
            let isIncluded = files.values.contains { utf8 in
                let tags = String(decoding: utf8, as: UTF8.self).filter { $0 != " " }
                return tags.contains("{{>\(stem)}}") || tags.contains("{{<\(stem)}}")
            }
            guard !isIncluded else { return nil }
            return Diagnostic(
                .warning,
                "unused-template",
                at: SourceLocation(path),
                "the file is not used: no page has it as its template, and no template includes it",
                remedy: "rename it to '\(nearest)' if that is meant"
            )
        }
    }
}

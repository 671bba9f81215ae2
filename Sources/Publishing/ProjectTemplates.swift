package import Articles
package import Diagnostics
import Templates
package import Templating

/// The templates, style sheet and scripts that a project is rendered with: those built into the program, each replaced by
/// the theme's and then by the file of its name in the project's `Templates/`, and what partials the project has besides.
package struct ProjectTemplates: Sendable {
    package var templates: [TemplateSource]
    /// Style sheet and scripts by name: what is no template is written to the site as it is.
    package var assets: [String: [UInt8]]
    /// Names of the files that are the project's own.
    package var own: Set<String>

    /// The words of the interface, by the names of their files: `strings/en.yml`.
    package static var strings: [String: [UInt8]] {
        Dictionary(uniqueKeysWithValues: BuiltInTemplates.strings.map { ("strings/\($0.language).yml", $0.utf8) })
    }

    /// Those of the program, by name.
    package static func builtIn(_ theme: Settings.Theme) -> [String: [UInt8]] {
        var files = Dictionary(BuiltInTemplates.files.map { ($0.name, $0.utf8) }, uniquingKeysWith: { $1 })
        if theme == .plain {
            files[SiteMap.eventScript] = nil
            for file in BuiltInTemplates.plain { files[file.name] = file.utf8 }
        }
        return files
    }

    /// Reads `Templates/` below `folder`; a project without it has those of the program.
    package static func read(in folder: String, theme: Settings.Theme) -> Diagnosed<ProjectTemplates> {
        var files = builtIn(theme)
        var own: Set<String> = []
        let tree = FileTree(root: folder)
        let paths = tree.files(below: "Templates")
        var diagnostics = paths.diagnostics
        let assets = files.keys.filter { !$0.hasSuffix(".mustache") }
        for path in paths.value {
            let name = String(path.dropFirst("Templates/".count))
            guard name.hasSuffix(".mustache") || assets.contains(name) else { continue }
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
            files[name] = utf8
            own.insert(name)
        }
        diagnostics += mistyped(paths.value, among: files)
        let templates = files.filter { $0.key.hasSuffix(".mustache") }.sorted(byUTF8: \.key).map { name, utf8 in
            TemplateSource(name: String(name.dropLast(".mustache".count)), path: "Templates/\(name)", utf8: utf8)
        }
        return Diagnosed(
            ProjectTemplates(templates: templates, assets: files.filter { assets.contains($0.key) }, own: own),
            diagnostics
        )
    }

    /// Warnings of files that nothing uses and that are named almost like one that is used.
    private static func mistyped(_ paths: [String], among files: [String: [UInt8]]) -> [Diagnostic] {
        let paths = paths.filter { !$0.hasPrefix("\(Phrases.folder)/") }
        let known = BuiltInTemplates.themeFiles.union(BuiltInTemplates.files.map(\.name))
        return paths.compactMap { path in
            let name = String(path.dropFirst("Templates/".count))
            let stem = name.hasSuffix(".mustache") ? name.dropLast(".mustache".count) : name[...]
            guard !known.contains(name), let nearest = name.nearest(in: known) else { return nil }
            guard !files.values.contains(where: { includes(stem, $0) }) else { return nil }
            return Diagnostic(
                .warning,
                "unused-template",
                at: SourceLocation(path),
                "the file is not used: no page has it as its template, and no template includes it",
                remedy: "rename it to '\(nearest)' if that is meant"
            )
        }
    }

    /// Whether a template has another in it, as a partial or around it.
    static func includes(_ name: some StringProtocol, _ utf8: [UInt8]) -> Bool {
        let tags = String(decoding: utf8, as: UTF8.self).filter { $0 != " " }
        return tags.contains("{{>\(name)}}") || tags.contains("{{<\(name)}}")
    }
}

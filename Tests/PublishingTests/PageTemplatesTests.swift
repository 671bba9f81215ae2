import Articles
import Diagnostics
import Publishing
import Templating
import Testing

struct PageTemplatesTests {
    private let english = Phrases.read(in: "/nonexistent", language: "en").value

    @Test(arguments: Settings.Theme.allCases)
    func builtInTemplatesFitTheirModels(theme: Settings.Theme) {
        let sources = ProjectTemplates.read(in: "/nonexistent", theme: theme)
        let compiled = PageTemplates.compiled(from: sources.value.templates, phrases: english)
        #expect(sources.diagnostics + compiled.diagnostics == [])
        #expect(compiled.value != nil)
    }

    @Test func tellsEveryMistakeOfEveryTemplateOnce() {
        var sources = ProjectTemplates.read(in: "/nonexistent", theme: .standard).value.templates
        sources.append(
            TemplateSource(name: "date-span", path: "Templates/date-span.mustache", utf8: Array("{{form}}".utf8))
        )
        sources.append(TemplateSource(name: "tag", path: "Templates/tag.mustache", utf8: Array("{{#events}}".utf8)))
        let compiled = PageTemplates.compiled(from: sources, phrases: english)
        #expect(compiled.value == nil)
        #expect(
            compiled.diagnostics.map { $0.location?.path ?? "" }.sorted() == [
                "Templates/date-span.mustache", "Templates/tag.mustache",
            ]
        )
    }
}

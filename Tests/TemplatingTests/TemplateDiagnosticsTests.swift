import Diagnostics
import Templating
import Testing

private struct Page: TemplateRecord {
    var title = "Quay"
    var body = HTML(trusted: Array("<p>a</p>".utf8))
    var rows: [Row] = []

    static let templateFields: [TemplateField<Page>] = [
        .text("title", "Its title.", example: "Quay", \.title),
        .html("body", "Its text.", example: "<p>a</p>", \.body),
        .list("rows", of: Row.self, "Its rows.", \.rows),
        .optionalRecord("lead", of: Row.self, "Its first row.", \.rows.first),
    ]
}

private struct Row: TemplateRecord {
    var outlet = "Harbour Daily"
    var inner: [Row] = []

    static let templateFields: [TemplateField<Row>] = [
        .text("outlet", "Its outlet.", example: "Harbour Daily", \.outlet),
        .number("count", "How many rows it has.", example: 3, \.inner.count),
        .list("inner", of: Row.self, "Rows below it.", \.inner),
    ]
}

private func check(_ page: String, _ partials: [String: String] = [:]) -> [String] {
    let sources = (partials.sorted { $0.key < $1.key } + [(key: "page", value: page)])
        .map { TemplateSource(name: $0.key, path: "Templates/\($0.key).mustache", utf8: Array($0.value.utf8)) }
    let set = TemplateSet.parsing(sources)
    let template = set.value.template("page", for: Page.self)
    let diagnostics = set.diagnostics + template.diagnostics
    #expect((template.value == nil) == diagnostics.hasErrors)
    return diagnostics.map(\.description)
}

@Suite struct TemplateDiagnosticsTests {
    @Test(arguments: [
        ("{{#a}}", "1:1: error: 'a' is opened and never closed; write '{{/a}}' where it ends"),
        ("x\n {{/a}}", "2:2: error: the end tag 'a' closes nothing; take it out, or open 'a' before it"),
        ("{{#a}}\n{{/b}}", "2:1: error: the end tag 'b' does not close 'a', opened in 1:1; write 'a' in it"),
        ("é {{title", "1:3: error: the tag '{{title' is not closed; write '}}' at its end"),
        ("{{title\n{{#a}}{{/a}}", "1:1: error: the tag '{{title' is not closed; write '}}' at its end"),
        ("{{{title}} }", "1:1: error: the tag '{{{title}} }' is not closed; write '}}}' at its end"),
        (
            "{{=<%=}}",
            "1:1: error: '{{=<%=}}' does not give two delimiters; "
                + "write them with a space between and without '=', as in '{{=<% %>=}}'"
        ),
        ("{{ }}", "1:1: error: the tag names nothing; write a name in it, or take the tag out"),
        ("{{#}}{{/}}", "1:1: error: the tag names nothing; write a name in it, or take the tag out"),
        ("{{a b}}", "1:1: error: 'a b' is not a name: it has a space in it; write one name a tag"),
        (
            "{{a..b}}",
            "1:1: error: 'a..b' is not a name: a dot stands between two names; write 'record.name', or '.' alone"
        ),
        (
            "{{<row}}{{title}}{{/row}}",
            "1:9: error: 'title' stands in a parent but in none of its blocks, and would not be shown; "
                + "put it into one of the blocks, or take it out"
        ),
        (
            "{{<row}}{{$a}}{{/a}}{{$a}}{{/a}}{{/row}}",
            "1:21: error: the block 'a' is given twice; leave one of the two"
        ),
    ])
    func tellsAMistakeOfSyntax(_ page: String, _ message: String) {
        #expect(check(page).first == "Templates/page.mustache:\(message)")
    }

    @Test func tellsAllMistakesOfAllTemplates() {
        let messages = check("{{#a}}\n{{title\n{{/c}}", ["row": "{{/x}}\n{{#y}}"])
        #expect(messages.count == 4)
        #expect(messages == messages.sorted())
    }

    @Test(arguments: [
        (
            "{{titel}}",
            "1:1: error: unknown name 'titel'; did you mean 'title'? names here: title, body, rows, lead (of Page)"
        ),
        (
            "{{#rows}}{{#title}}{{oulet}}{{/title}}{{/rows}}",
            "1:20: error: unknown name 'oulet'; did you mean 'outlet'? "
                + "names here: outlet, count, inner (of Row), title, body, rows, lead (of Page)"
        ),
        ("{{^title}}{{x}}{{/title}}", "1:11: error: unknown name 'x'; names here: title, body, rows, lead (of Page)"),
        (
            "{{lead.outlets}}",
            "1:1: error: unknown name 'lead.outlets': 'lead' has no 'outlets'; "
                + "did you mean 'outlet'? names here: outlet, count, inner (of Row)"
        ),
        (
            "{{rows.outlet}}",
            "1:1: error: unknown name 'rows.outlet': 'rows' is a list of Row, which has no names; "
                + "write '{{#rows}}…{{/rows}}' to reach its elements"
        ),
        ("{{title.x}}", "1:1: error: unknown name 'title.x': 'title' is text, which has no names; write 'title' alone"),
        ("{{body}}", "1:1: error: 'body' is HTML, which two braces would escape; write '{{{body}}}' with three braces"),
        (
            "{{&title}}",
            "1:1: error: 'title' is text, not HTML, and must be escaped; write '{{title}}' with two braces"
        ),
        (
            "{{lead}}",
            "1:1: error: 'lead' is a record (Row), which can't be shown; show one of its names: outlet, count, inner"
        ),
        (
            "{{rows}}",
            "1:1: error: 'rows' is a list of Row, which can't be shown; write '{{#rows}}…{{/rows}}' around what to show of each"
        ),
        ("{{> rwo}}", "1:1: error: there is no template 'rwo'; did you mean 'row'? templates here: page, row"),
        (
            "{{<row}}{{$titel}}{{/titel}}{{/row}}",
            "1:9: error: 'row' has no block 'titel'; did you mean 'title'? its blocks: title"
        ),
        (
            "{{#title}}{{/title}}\n{{> page}}",
            "2:1: error: 'page' includes itself without end; "
                + "put the tag into a section over a list that ends, such as '{{#children}}…{{/children}}'"
        ),
    ])
    func tellsWhatTheModelDoesNotGive(_ page: String, _ message: String) {
        #expect(check(page, ["row": "{{$title}}{{/title}}"]) == ["Templates/page.mustache:\(message)"])
    }

    @Test func tellsWhereAPartialWithAnUnknownNameIsIncluded() {
        #expect(
            check("a\n{{> row}}{{#rows}}{{> row}}{{/rows}}", ["row": "{{outlet}}"]) == [
                """
                Templates/row.mustache:1:1: error: unknown name 'outlet'; names here: title, body, rows, lead (of Page)
                    included by Templates/page.mustache:2:1
                """
            ]
        )
    }

    @Test func saysNothingMoreOfATemplateThatIncludesABrokenOne() {
        #expect(check("{{> row}}", ["row": "{{/x}}"]).count == 1)
    }

    @Test func rendersEveryKindOfValue() throws {
        let page =
            "{{title}} {{{body}}}{{#body}}{{{.}}}{{/body}} {{#rows}}{{outlet}}{{count}} {{/rows}}{{lead.count}}{{#title}}{{.}}{{/title}}"
        let source = TemplateSource(name: "page", path: "page.mustache", utf8: Array(page.utf8))
        let template = try #require(TemplateSet.parsing([source]).value.template("page", for: Page.self).value)
        let rendered = template.render(Page(title: "A&B", rows: [Row(inner: [Row(), Row()]), Row(outlet: "Pier")]))
        #expect(rendered.diagnostics.isEmpty)
        #expect(
            String(decoding: rendered.value, as: UTF8.self)
                == "A&amp;B <p>a</p><p>a</p> Harbour Daily2 Pier0 2A&amp;B"
        )
        #expect(String(decoding: template.render(Page()).value, as: UTF8.self) == "Quay <p>a</p><p>a</p> Quay")
    }
}

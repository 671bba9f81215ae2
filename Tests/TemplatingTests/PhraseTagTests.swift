import Diagnostics
import Templating
import Testing

private struct Basket: TemplateRecord {
    var owner: String
    var apples: Int

    static let templateFields: [TemplateField<Basket>] = [
        .text("owner", "Whose it is.", example: "Ada", \.owner),
        .number("apples", "How many apples are in it.", example: 3, \.apples),
    ]
}

struct PhraseTagTests {
    private let phrases = Phrases(
        [
            "of": Phrase(forms: [.other: Phrase.parts(of: "<b>{owner}</b>: {t.apples}")]),
            "apples": Phrase(
                forms: [.one: Phrase.parts(of: "an apple"), .other: Phrase.parts(of: "{apples} apples")],
                count: "apples"
            ),
            "wrong": Phrase(forms: [.other: Phrase.parts(of: "{pears}")]),
        ],
        rule: PluralRule(for: "en")
    )

    private func page(_ source: String, _ basket: Basket) -> (text: String, diagnostics: [String]) {
        let source = TemplateSource(name: "page", path: "page.mustache", utf8: Array(source.utf8))
        let template = TemplateSet.parsing([source], phrases: phrases).value.template("page", for: Basket.self)
        let bytes = template.value?.render(basket).value ?? []
        return (String(decoding: bytes, as: UTF8.self), template.diagnostics.map(\.summary))
    }

    @Test func takesTheFormThatTheNumberAsksFor() {
        #expect(page("{{t.apples}}", Basket(owner: "", apples: 1)).text == "an apple")
        #expect(page("{{t.apples}}", Basket(owner: "", apples: 0)).text == "0 apples")
    }

    @Test func escapesTextUnlessItIsHTMLAndValuesAlways() {
        let basket = Basket(owner: "A&B", apples: 2)
        #expect(page("{{t.of}}", basket).text == "&lt;b&gt;A&amp;B&lt;/b&gt;: 2 apples")
        #expect(page("{{{t.of}}}", basket).text == "<b>A&amp;B</b>: 2 apples")
    }

    @Test func tellsOfWhatIsNotThere() {
        let basket = Basket(owner: "", apples: 2)
        #expect(page("{{t.appels}}", basket).diagnostics == ["there is no string 'appels'"])
        #expect(page("{{t.wrong}}", basket).diagnostics == ["unknown name 'pears'"])
    }
}

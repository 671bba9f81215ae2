/// The names of an article in their longest form.
struct Names {
    init(paragraphs: [Paragraph], title: String?, language: Language) {}
}
struct SpeakerResolution {
    let names: Names
    let language: Language
    func resolve(_ found: inout [Quotation]) {}
}

/// A model that a template can be rendered with. It lists the names it gives, once; the list is what templates are
/// checked against, what they are rendered from and what their documentation is made of.
///
///     struct HeadlineRow: TemplateRecord {
///         var outlet: String
///         var note: String?
///         var words: [HeadlineWord]
///
///         static let templateFields: [TemplateField<HeadlineRow>] = [
///             .text("outlet", "Name of the outlet.", example: "Harbour Daily", \.outlet,
///             .optionalText("note", "What the editor says of the headline.", example: "Changed at noon", \.note,
///             .list("words", of: HeadlineWord.self, "The headline, word by word.", \.words,
///         ]
///     }
///
/// `{{#words}}{{outlet}}: {{text}}{{/words}}` is then known to be right before any page is made. A record may hold
/// records of its own type in a list or an optional.
package protocol TemplateRecord: FieldElement, Sendable {
    static var templateFields: [TemplateField<Self>] { get }
}

import Templating
import Testing

private struct Row: TemplateRecord {
    var outlet: String
    var note: String?
    var inner: [Row]

    static let templateFields: [TemplateField<Row>] = [
        .text("outlet", "Name of the outlet.", example: "Harbour Daily", \.outlet),
        .optionalText("note", "What the editor says: a | b.", example: "a | b", \.note),
        .list("inner", of: Row.self, "Rows below this one.", \.inner),
        .record("word", of: Word.self, "Its first word.") { Word(text: $0.pointee.outlet) },
    ]
}

private struct Word: TemplateRecord {
    var text: String

    static let templateFields: [TemplateField<Word>] = [.text("text", "The word.", example: "harbour", \.text)]
}

@Suite struct TemplateSchemaTests {
    @Test func listsFieldsInOrderWithTheirKinds() {
        let schema = TemplateSchema(of: Row.self)
        #expect(schema.name == "Row")
        #expect(schema.fields.map(\.name) == ["outlet", "note", "inner", "word"])
        #expect(schema.fields.map(\.kind.description) == ["text", "optional text", "list of Row", "Word"])
    }

    @Test func listsEachNestedTypeOnceThoughARecordHoldsItself() {
        #expect(TemplateSchema(of: Row.self).nested.map(\.name) == ["Word"])
    }

    @Test func writesATableThatABarDoesNotBreak() {
        #expect(
            TemplateSchema(of: Row.self).markdownTable.split(separator: "\n")[3]
                == "| `note` | optional text | `a \\| b` | What the editor says: a \\| b. |"
        )
    }
}

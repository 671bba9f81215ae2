import Templating

/// What one outlet has of a row.
struct MatrixCell: TemplateRecord {
    var outlet: String
    var marks: [Mark]

    static let templateFields: [TemplateField<MatrixCell>] = [
        .text("outlet", "The outlet's name.", example: "Harbour Daily") { $0.outlet },
        .flag("hasMarks", "Whether the outlet has it.") { !$0.marks.isEmpty },
        .list("marks", of: Mark.self, "The sentences that show it, one an article.") { $0.marks },
    ]
    func templateValue(at index: Int) -> TemplateValue { Self.templateFields.span[index].value(self) }
}

/// Something that several independent texts report.
struct PointRow: TemplateRecord {
    var id: String
    var text: CitedText
    var cells: [MatrixCell]
    var voices: Int
    var isReportedByAll: Bool

    static let templateFields: [TemplateField<PointRow>] = [
        .text("id", "The row's id, for links to it.", example: "point-harbour-daily-p1s1") { $0.id },
        .record("text", of: CitedText.self, "The shortest clear sentence that has it.") { $0.text },
        .list("cells", of: MatrixCell.self, "One an outlet, in the order of `columns`.") { $0.cells },
        .number("voices", "Independent texts that surely have it.", example: 3) { $0.voices },
        .flag("isReportedByAll", "Whether every text of the event has it.") { $0.isReportedByAll },
    ]
    func templateValue(at index: Int) -> TemplateValue { Self.templateFields.span[index].value(self) }
}

/// What one article alone reports.
struct AloneRow: TemplateRecord {
    var link: HeadlineLink
    var sentences: [CitedText]
    var more: Int

    static let templateFields: [TemplateField<AloneRow>] = [
        .text("outlet", "The outlet's name.", example: "Harbour Daily") { $0.link.outlet },
        .text("outletAddress", "Address of the outlet's page.", example: "outlet/harbour-daily/index.html") {
            $0.link.outletAddress
        },
        .text("address", "Address of the article's page.", example: "article/harbour-daily/ferry.html") {
            $0.link.address
        },
        .list("sentences", of: CitedText.self, "Sentences without a close match in another text.") { $0.sentences },
        .number("more", "How many such sentences are left out.", example: 3) { $0.more },
    ]
    func templateValue(at index: Int) -> TemplateValue { Self.templateFields.span[index].value(self) }
}

/// Sentences that report one thing with other figures.
struct FigureRow: TemplateRecord {
    struct Version: TemplateRecord {
        var figures: String
        var cited: CitedText

        static let templateFields: [TemplateField<Version>] = [
            .text("figures", "The figures that the others do not have.", example: "1,200") { $0.figures },
            .text("outlet", "The outlet's name.", example: "Harbour Daily") { $0.cited.mark.outlet },
            .record("cited", of: CitedText.self, "The sentence.") { $0.cited },
        ]
        func templateValue(at index: Int) -> TemplateValue { Self.templateFields.span[index].value(self) }
    }

    var versions: [Version]

    static let templateFields: [TemplateField<FigureRow>] = [
        .list("versions", of: Version.self, "The sentences, one an article.") { $0.versions }
    ]
    func templateValue(at index: Int) -> TemplateValue { Self.templateFields.span[index].value(self) }
}

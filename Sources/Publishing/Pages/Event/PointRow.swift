import Templating

/// What one outlet has of a row.
struct MatrixCell: TemplateRecord {
    var marks: [Mark]

    static let templateFields: [TemplateField<MatrixCell>] = [
        .list("marks", of: Mark.self, "The sentences that show it, one an article.", \.marks)
    ]
}

/// Something that several independent texts report.
struct PointRow: TemplateRecord {
    var id: String
    var text: CitedText
    var cells: [MatrixCell]
    var voices: Int
    var isReportedByAll: Bool

    static let templateFields: [TemplateField<PointRow>] = [
        .text("id", "Id of the sentence, for links to the row.", example: "harbour-daily-7k2f-p1s1", \.id),
        .record("text", of: CitedText.self, "The shortest clear sentence that has it.", \.text),
        .list("cells", of: MatrixCell.self, "One an outlet, in the order of `columns`.", \.cells),
        .number("voices", "Independent texts that surely have it.", example: 3, \.voices),
        .flag("isReportedByAll", "Whether every text of the event has it.", \.isReportedByAll),
    ]
}

/// What one article alone reports.
struct AloneRow: TemplateRecord {
    var id: String
    var link: HeadlineLink
    var sentences: [CitedText]
    var more: Int

    static let templateFields: [TemplateField<AloneRow>] = [
        .text("id", "The row's id.", example: "alone-harbour-daily-7k2f", \.id),
        .text("outlet", "The outlet's name.", example: "Harbour Daily", \.link.outlet),
        .text(
            "outletAddress",
            "Address of the outlet's page.",
            example: "outlet/harbour-daily/index.html",
            \.link.outletAddress
        ),
        .text("address", "Address of the article's page.", example: "article/harbour-daily/ferry.html", \.link.address),
        .list("sentences", of: CitedText.self, "Sentences without a close match in another text.", \.sentences),
        .number("more", "How many such sentences are left out.", example: 3, \.more),
    ]
}

/// Sentences that report one thing with figures that cannot all be true.
struct FigureRow: TemplateRecord {
    struct Version: TemplateRecord {
        var id: String
        var figures: String
        var cited: CitedText

        static let templateFields: [TemplateField<Version>] = [
            .text("id", "Its id, for links to the row.", example: "figure-harbour-daily-7k2f-p4s2", \.id),
            .text(
                "figures",
                "Its figures, with the words that say how exact they are.",
                example: "about 1,200",
                \.figures
            ),
            .text("outlet", "The outlet's name.", example: "Harbour Daily", \.cited.mark.outlet),
            .record("cited", of: CitedText.self, "The sentence.", \.cited),
        ]
    }

    var versions: [Version]

    static let templateFields: [TemplateField<FigureRow>] = [
        .text("id", "Id of the first of them, for links to the row.", example: "figure-harbour-daily-7k2f-p4s2") {
            $0.pointee.versions.first?.id ?? ""
        },
        .list("versions", of: Version.self, "The sentences, one an article.", \.versions),
    ]
}

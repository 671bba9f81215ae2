import Articles
import Coverage
import Prose

/// A comparison for a reader at a terminal, in the order of an event's page. Each statement is followed by the place that
/// shows it: outlet and paragraph.
struct ComparisonText {
    let comparison: Comparison
    let dates: [PublicationDate?]
    private let outletNames: [String: String]
    /// What each article is called: its outlet, with a number for an outlet's second one.
    let names: [String]
    /// The same, not to be torn apart at a line's end.
    private let unbroken: [String]
    private var page: TerminalPage

    /// Where texts begin beside the names.
    let column: Int

    init(_ comparison: Comparison, dates: [PublicationDate?], outletNames: [String: String], hasColour: Bool) {
        self.comparison = comparison
        self.dates = dates
        self.outletNames = outletNames
        var counts: [String: Int] = [:]
        names = comparison.event.articles.map { article in
            counts[article.outlet, default: 0] += 1
            let name = outletNames[article.outlet] ?? article.outlet
            let number = counts[article.outlet, default: 1]
            return number == 1 ? name : "\(name) (\(number))"
        }
        unbroken = names.map { name in
            name.columns > 30 ? name : name.split(separator: " ").joined(separator: "\u{A0}")
        }
        column = min(24, (names.map(\.columns).max() ?? 0) + 4)
        page = TerminalPage(hasColour: hasColour)
    }

    var event: Event { comparison.event }

    /// The whole text.
    mutating func text() -> String {
        page.paragraph(StyledText(event.title, .strong), indent: 0)
        writeWho()
        writeHeadlines()
        writePoints()
        writeAlone()
        writeFigures()
        writeUtterances()
        writeSpeakers()
        writeShares()
        writeSources()
        writeSharedText()
        writeWordChoice()
        return page.text
    }

    mutating func heading(_ title: String) {
        page.blankLine()
        page.paragraph(StyledText(title.uppercased(), .strong), indent: 0)
    }

    mutating func row(_ name: String, _ content: StyledText) {
        page.paragraph(content, label: StyledText(name), indent: column)
    }

    mutating func paragraph(_ content: StyledText, label: StyledText = "", indent: Int) {
        page.paragraph(content, label: label, indent: indent)
    }

    mutating func blankLine() { page.blankLine() }

    /// A row of cells that are as wide as they shall be.
    mutating func table(_ cells: [String]) { page.line(cells.joined(separator: "  "), indent: 2) }

    /// By outlet id.
    func outletName(_ id: String) -> String { outletNames[id] ?? id }

    /// `Harbour Daily ¶4`, which is not torn apart at a line's end.
    func place(_ place: Place) -> StyledText {
        StyledText("\(unbroken[place.article])\u{A0}¶\(place.span.paragraph + 1)", .faint)
    }

    /// `Harbour Daily ¶4 ¶6, Northern Ledger ¶2`
    func places(_ places: [Place]) -> StyledText {
        var texts: [String] = []
        var last: Int?
        var paragraphs: Set<Int> = []
        for place in places.sorted() {
            if place.article != last {
                texts.append("\(unbroken[place.article])\u{A0}¶\(place.span.paragraph + 1)")
                paragraphs = []
            } else if !paragraphs.contains(place.span.paragraph) {
                texts[texts.count - 1] += "\u{A0}¶\(place.span.paragraph + 1)"
            }
            paragraphs.insert(place.span.paragraph)
            last = place.article
        }
        return StyledText(texts.joined(separator: ", "), .faint)
    }

    private mutating func writeWho() {
        let outlets = counted(comparison.coverage.reporting.count, "outlet")
        let texts = counted(comparison.sharedText.voices.count, "independent text")
        paragraph("\(counted(event.articles.count, "article")), \(outlets), \(texts)", indent: 0)
        heading("Who")
        let isOrdered = !dates.contains(nil)
        for entry in comparison.timeline.entries {
            let article = event.articles[entry.article]
            var facts = [dates[entry.article]?.shown ?? "no date"]
            if isOrdered, entry.isFirst { facts.append("first here") }
            if isOrdered, let later = entry.later { facts.append(later) }
            facts.append(counted(comparison.excerpts[entry.article].articleWords, "word"))
            if article.language.tag != "en" { facts.append("in \(article.language.tag)") }
            if let agency = article.agency { facts.append("credits \(agency)") }
            if let original = article.original { facts.append("first in \(original)") }
            row(names[entry.article], StyledText(facts.joined(separator: ", ")))
        }
    }

    private mutating func writeHeadlines() {
        heading("Headlines")
        let isCompared = comparison.headlines.rows.contains { $0.words.contains { $0.use == .own } }
        if isCompared { paragraph(StyledText("*Words* that only one outlet chose.", .faint), indent: 2) }
        for row in comparison.headlines.rows {
            self.row(names[row.article], Self.marking(row.words))
        }
    }
}

extension ComparisonText {
    /// Runs of words that only this headline has, between asterisks.
    private static func marking(_ words: [Headlines.Word]) -> StyledText {
        var content = StyledText("")
        var own = ""
        for (index, word) in words.enumerated() {
            let isSeparator = word.use == .plain && [" ", "-", "’", "'"].contains(word.text)
            let isBetween = !own.isEmpty && isSeparator && index + 1 < words.count && words[index + 1].use == .own
            if word.use == .own || isBetween {
                own += word.text
                continue
            }
            if !own.isEmpty { content += StyledText("*\(own)*", .strong) }
            content += StyledText(word.text)
            own = ""
        }
        return own.isEmpty ? content : content + StyledText("*\(own)*", .strong)
    }
}

extension PublicationDate {
    /// `2022-05-30 16:04 +08:00`
    fileprivate var shown: String {
        guard second != nil else { return description }
        let text = description
        let zone = offset == 0 ? "UTC" : String(text.suffix(6))
        return "\(text.prefix(10)) \(text.dropFirst(11).prefix(5)) \(zone)"
    }
}

extension Timeline.Entry {
    /// `3 h 20 min later`; nil for the earliest.
    fileprivate var later: String? {
        guard let minutes = minutesAfterFirst else {
            return daysAfterFirst > 0 ? "\(counted(daysAfterFirst, "day")) later" : nil
        }
        guard minutes > 0 else { return nil }
        if minutes < 60 { return "\(minutes) min later" }
        if minutes >= 48 * 60 { return "\(minutes / 1440) days later" }
        return minutes % 60 == 0 ? "\(minutes / 60) h later" : "\(minutes / 60) h \(minutes % 60) min later"
    }
}

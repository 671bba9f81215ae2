import Prose

/// The blocks of a text while it is decided for each whether it is the article.
struct Parts {
    var blocks: [TextBlock]
    let shapes: [BlockShape]
    /// Why a block goes; nil while it stays.
    var reasons: [DroppedText.Reason?]
    /// The title that the front matter gives.
    let title: String?
    /// The authors that the front matter gives.
    let authors: [String]
    var headline: String?
    /// From the first to the last block that reads like an article's paragraph.
    var body = 0..<0

    init(_ blocks: [TextBlock], shapes: [BlockShape], title: String?, authors: [String]) {
        self.blocks = blocks
        self.shapes = shapes
        reasons = Array(repeating: nil, count: blocks.count)
        self.title = title
        self.authors = authors
    }

    func boilerplate(_ index: Int) -> Boilerplate {
        Boilerplate(text: blocks[index].text, shape: shapes[index], lowered: Lowered(blocks[index].text))
    }

    /// Blocks that their words give away, wherever they stand.
    mutating func judgeByWords() {
        for index in blocks.indices where mayBeBoilerplate(index) {
            if blocks[index].kind == .heading { continue }
            if shapes[index].firstSigns.contains(.byline), Byline(blocks[index].text) != nil {
                reasons[index] = .byline
            } else {
                reasons[index] = boilerplate(index).reason(isAside: false)
            }
        }
        for index in blocks.indices.dropLast() where reasons[index] == nil && repeatsCaption(index) {
            reasons[index] = .caption
        }
    }

    /// A quick test that most paragraphs of an article fail.
    private func mayBeBoilerplate(_ index: Int) -> Bool {
        let shape = shapes[index]
        if shape.offers > 0 || shape.calls > 0 || shape.separators > 1 || shape.letters == 0 { return true }
        if !shape.signs.isDisjoint(with: [.picture, .rights, .origin, .credit, .agency, .teaser]) { return true }
        guard shape.words <= 20 else { return false }
        if !shape.endsSentence || shape.readers + shape.wes > 0 || shape.dateWords * 2 > shape.words { return true }
        return shape.firstSigns.contains(.byline) || shape.digits > 0 && shape.words <= 9
    }

    /// The line above a caption that a picture's alternative text left: a name, say, which the caption begins with.
    private func repeatsCaption(_ index: Int) -> Bool {
        guard reasons[index + 1] == .caption, !shapes[index].endsSentence, shapes[index].words <= 14,
            blocks[index].kind == .text
        else { return false }
        let isShort = blocks[index + 1].followsDirectly && shapes[index].words <= 6
        return isShort || blocks[index + 1].text.hasPrefix(blocks[index].text)
    }

    /// A heading such as "Most read", and the links below it up to the next sentence.
    mutating func dropLists() {
        var isInList = false
        for index in blocks.indices {
            if boilerplate(index, opensList: ()) {
                reasons[index] = .teaser
                isInList = true
            } else if isInList, reasons[index] == nil {
                let goesOn = !shapes[index].endsSentence && shapes[index].words <= 20 && blocks[index].kind != .heading
                if goesOn { reasons[index] = .teaser } else { isInList = false }
            }
        }
    }

    private func boilerplate(_ index: Int, opensList: Void) -> Bool {
        shapes[index].words <= 6 && !shapes[index].endsSentence && boilerplate(index).opensList
    }

    /// In Markdown, a first heading that is the title is no part of the text.
    mutating func dropTitle() {
        guard let first = blocks.indices.first(where: { reasons[$0] == nil }), blocks[first].kind == .heading else {
            return
        }
        let text = blocks[first].text
        if let title, !Headline.isSame(text, as: title) { return }
        headline = text
        reasons[first] = .headline
    }

    func cleanText() -> CleanText {
        var clean = CleanText(headline: headline)
        for index in blocks.indices {
            let block = blocks[index]
            clean.captions += block.captions
            guard !block.text.isEmpty else { continue }
            guard let reason = reasons[index] else {
                clean.paragraphs.append(block)
                continue
            }
            if reason == .caption { clean.captions.append(block.text) }
            clean.dropped.append(DroppedText(text: block.text, reason: reason, line: block.line))
            clean.noteFacts(block.text, reason)
        }
        clean.takeDateline()
        clean.takeClosingCredit()
        return clean
    }
}

extension CleanText {
    /// What a dropped block tells of who wrote the article, and where it is from.
    fileprivate mutating func noteFacts(_ text: String, _ reason: DroppedText.Reason) {
        switch reason {
        case .byline:
            if let byline = Byline(text) {
                authors += byline.authors.filter { !authors.contains($0) }
                agency = agency ?? byline.agency
            } else {
                let reporters = Credit.reporters(in: text)
                if authors.isEmpty { authors = reporters }
                if authors.isEmpty, let note = AuthorNote(text) { authors = [note.author] }
                if agency == nil, Credit.isAgencyLine(text) {
                    agency =
                        NewsAgency.first(in: text.filter { !"()[]–—-.".contains($0) })
                        ?? NewsAgency.first(in: text)
                }
            }
        case .aboutTheOutlet:
            if let outlet = Origin.outlet(named: text, Lowered(text)) {
                original = original ?? outlet
            } else if let verb = text.range(ofPhrase: " is a") ?? text.range(ofPhrase: " ist eine") {
                agency = agency ?? NewsAgency.named(String(text[..<verb.lowerBound]))
            }
        case .copyright:
            let marks = text.split { " ,.()".contains($0) }.map(String.init)
            if text.hasPrefix("©") { agency = agency ?? marks.lazy.compactMap { NewsAgency.named($0) }.first }
        default: break
        }
    }

    /// `GENEVA (Reuters) — ` at the head of the first paragraph.
    fileprivate mutating func takeDateline() {
        guard let index = paragraphs.firstIndex(where: { $0.kind == .text }), index < 3,
            let found = Dateline(paragraphs[index].text)
        else { return }
        dropped.append(DroppedText(text: found.written.trimmingSpaces, reason: .dateline, line: paragraphs[index].line))
        dateline = found.place
        agency = agency ?? found.agency
        paragraphs[index].text = String(found.rest)
    }

    /// `(AFP)` or `– Reuters` at the end of the last paragraph.
    fileprivate mutating func takeClosingCredit() {
        guard let last = paragraphs.last, last.kind == .text, last.text.mayEndWithCredit else { return }
        let tail = last.text.suffix(40)
        guard let stop = tail.lastIndex(where: { ".!?”\"".contains($0) && $0 != tail.last || $0 == "”" }) else {
            return
        }
        let credit = tail[tail.index(after: stop)...]
        guard credit.first == " ", let opening = credit.trimmingSpaces.first, "(–—-/".contains(opening),
            Credit.isAgencyLine(String(credit))
        else { return }
        agency = agency ?? NewsAgency.first(in: credit.filter { !"()–—-./".contains($0) })
        dropped.append(DroppedText(text: credit.trimmingSpaces, reason: .byline, line: last.line))
        paragraphs[paragraphs.count - 1].text = String(last.text.dropLast(credit.count))
    }
}

extension String {
    /// Whether a bracket, dash or slash stands after a space, as before a closing credit. Most texts have none.
    fileprivate var mayEndWithCredit: Bool {
        var isAfterSpace = false
        return utf8.contains { byte in
            defer { isAfterSpace = byte == UInt8(ascii: " ") }
            return isAfterSpace && (byte <= 0x20 || byte >= 0x80 || "(-/".utf8.contains(byte))
        }
    }
}

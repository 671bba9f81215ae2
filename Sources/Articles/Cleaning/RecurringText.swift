import Prose

/// FNV-1a with the bits mixed once more at the end, since slots are taken from the low ones.
private struct TextHash {
    private var value: UInt64 = 0xcbf2_9ce4_8422_2325

    @inline(__always)
    mutating func add(_ byte: UInt8) { value = (value ^ UInt64(byte)) &* 0x100_0000_01b3 }

    var result: UInt64 { max((value ^ (value >> 29)) &* 0xbf58_476d_1ce4_e5b9, 1) }
}

/// Lines that recur in several articles of one outlet: boilerplate that no rule about words knows.
///
/// A recurring line goes where it is no sentence. A sentence goes only at the end of its articles, and only if it speaks
/// to the reader or most of the outlet's articles have it: agencies tell the background of an affair in the same words
/// every day, and several versions of one report share most of theirs.
struct RecurringText {
    /// Articles with different headlines that a line must be in.
    private static let least = 3

    private let articles: [Article]
    private let table: WordTable
    /// Where each line stands that is in several articles.
    private var places: [Key: [Place]] = [:]
    private var articlesOfOutlet: [String: Int] = [:]

    private struct Key: Hashable {
        var outlet: String
        var text: String
    }

    private struct Place {
        var article: Int
        var paragraph: Int
    }

    /// The articles without such lines, each of which is then among what its article dropped.
    static func removed(from articles: [Article], table: WordTable) -> [Article] {
        let recurring = RecurringText(articles, table: table)
        var result = articles
        for (index, paragraphs) in recurring.paragraphsToDrop() { result[index].drop(paragraphs) }
        return result
    }

    private init(_ articles: [Article], table: WordTable) {
        self.articles = articles
        self.table = table
        // Counted by hash first: of a hundred thousand lines few recur.
        var candidates: [(hash: UInt64, place: Place)] = []
        var counts: [UInt64: Int] = [:]
        for index in articles.indices {
            let outlet = articles[index].outlet
            let paragraphs = articles[index].paragraphs
            articlesOfOutlet[outlet, default: 0] += 1
            for paragraph in Self.candidates(paragraphs, isMarkdown: articles[index].markdown != nil) {
                let hash = Self.hash(outlet, paragraphs[paragraph].text)
                counts[hash, default: 0] += 1
                candidates.append((hash, Place(article: index, paragraph: paragraph)))
            }
        }
        for (hash, place) in candidates where counts[hash, default: 0] >= Self.least {
            let text = articles[place.article].paragraphs[place.paragraph].text
            places[Key(outlet: articles[place.article].outlet, text: text), default: []].append(place)
        }
    }

    /// Paragraphs to drop by article.
    private func paragraphsToDrop() -> [Int: Set<Int>] {
        var going: [Int: Set<Int>] = [:]
        for (key, found) in places where recurs(key, found) {
            for place in found { going[place.article, default: []].insert(place.paragraph) }
        }
        for (index, paragraphs) in going {
            let article = articles[index]
            going[index] = paragraphs.filter { paragraph in
                let isAtEnd = (paragraph..<article.paragraphs.count).allSatisfy(paragraphs.contains)
                return isAtEnd || !Self.isSentence(article.paragraphs[paragraph].text)
            }
        }
        return going
    }

    private func recurs(_ key: Key, _ found: [Place]) -> Bool {
        guard Set(found.map { articles[$0.article].title }).count >= Self.least else { return false }
        let isAside = found.allSatisfy { isNearEdge($0) }
        guard Self.isSentence(key.text) else {
            // A subheading of a word or two, "Background", is the article's.
            return isAside || key.text.split(separator: " ").count >= 4
        }
        guard isAside, !key.text.contains(where: { "\"“„".contains($0) }) else { return false }
        let shape = BlockShape(key.text, table: table)
        let speaksToReaders = shape.readers + shape.wes + shape.offers > 0
        return speaksToReaders || found.count * 5 >= articlesOfOutlet[key.outlet, default: 0] * 3
    }

    private func isNearEdge(_ place: Place) -> Bool {
        place.paragraph < 2 || place.paragraph >= articles[place.article].paragraphs.count - 3
    }

    /// Lines that are no sentences, and the last few paragraphs. Headings that a person marked up stay.
    private static func candidates(_ paragraphs: [Paragraph], isMarkdown: Bool) -> [Int] {
        paragraphs.indices.filter { index in
            let isMarkedUp = isMarkdown && paragraphs[index].kind == .heading
            guard !isMarkedUp, paragraphs[index].text.utf8.count <= 600 else { return false }
            return index >= paragraphs.count - 3 || !isSentence(paragraphs[index].text)
        }
    }

    private static func hash(_ outlet: String, _ text: String) -> UInt64 {
        var hash = TextHash()
        for byte in outlet.utf8 { hash.add(byte) }
        hash.add(0)
        for byte in text.utf8 { hash.add(byte) }
        return hash.result
    }

    private static func isSentence(_ text: String) -> Bool {
        var text = text
        return text.withUTF8 { BlockShape.endsSentence($0) }
    }
}

extension Article {
    /// Moves paragraphs to what was dropped, and looks for the quotations again.
    fileprivate mutating func drop(_ indices: Set<Int>) {
        guard !indices.isEmpty, indices.count < paragraphs.count else { return }
        for index in indices.sorted() {
            dropped.append(DroppedText(text: paragraphs[index].text, reason: .recurring, line: paragraphLines[index]))
        }
        dropped.sort { $0.line < $1.line }
        let kept = paragraphs.indices.filter { !indices.contains($0) }
        paragraphs = kept.map { paragraphs[$0] }
        paragraphLines = kept.map { paragraphLines[$0] }
        findQuotations()
    }
}

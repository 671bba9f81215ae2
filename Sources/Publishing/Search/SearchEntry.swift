/// What can be found, by kind; each kind is numbered from 0, oldest first, so that what is new comes last.
enum SearchKind: Int, CaseIterable {
    case article, event, person, outlet

    /// The lists of what has a word in its title, and in its text.
    var letters: (title: UInt8, text: UInt8) {
        switch self {
        case .article: (UInt8(ascii: "A"), UInt8(ascii: "a"))
        case .event: (UInt8(ascii: "E"), UInt8(ascii: "e"))
        case .person: (UInt8(ascii: "P"), UInt8(ascii: "p"))
        case .outlet: (UInt8(ascii: "O"), UInt8(ascii: "o"))
        }
    }

    var name: String {
        switch self {
        case .article: "article"
        case .event: "event"
        case .person: "person"
        case .outlet: "outlet"
        }
    }
}

/// One thing that can be found: where it is, and what a result shows of it.
struct SearchEntry: Sendable {
    var title: String
    var address: String
    /// Who ran it, what somebody is called, how many covered it.
    var note: String
    /// Language of the title and the beginning, where it is not the site's.
    var language: String?
    /// The first published words of an article.
    var beginning: String
    /// Days since 1970-01-01 from which and to which it was reported; nil for who is always there.
    var days: ClosedRange<Int>?

    /// The fields with tabs between them.
    func append(to bytes: inout [UInt8]) {
        for (index, field) in [title, address, note, language ?? "", beginning].enumerated() {
            if index > 0 { bytes.append(UInt8(ascii: "\t")) }
            for byte in field.utf8 { bytes.append(byte < 0x20 ? UInt8(ascii: " ") : byte) }
        }
        bytes.append(UInt8(ascii: "\n"))
    }
}

/// Words that a title and a text have, by their families.
struct SearchWords: Sendable {
    var title: [Int32] = []
    var text: [Int32] = []
}

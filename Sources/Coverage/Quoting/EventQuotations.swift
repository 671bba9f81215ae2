import Articles
import Prose

/// Who is quoted in an event, and by whom: statements in quotation marks, whole or within a sentence, but not words
/// set off as wording.
package struct EventQuotations: Hashable, Sendable {
    package struct Speaker: Hashable, Sendable {
        /// How well it is known who speaks.
        package enum Identity: String, Hashable, Sendable {
            /// By name: a person, an institution, a document.
            case named
            /// By the words at the quotation alone: "a spokesman". Never taken for the same in two articles.
            case mentioned
            /// Nobody is credited.
            case unattributed
        }

        /// The longest form of the name in the event, or the words that stand at the quotation; nil for what is
        /// credited to nobody.
        package let name: String?
        package let identity: Identity
        /// As the first text to give one gives it: "US Secretary of State".
        package let role: String?
        /// By article, in the event's order, then as they stand in the text.
        package let quotes: [Reference]
        /// What outlets report of the speaker in their own words, in the same order.
        package let indirect: [Reference]
        /// How many outlets quote the speaker.
        package let outlets: Int
    }

    /// One quotation of one article.
    package struct Reference: Hashable, Sendable {
        /// Index in the event's articles.
        package let article: Int
        /// Index in the article's quotations.
        package let quotation: Int
    }

    /// Named speakers first, those quoted by most outlets at the head; then those known by mention, as they appear; the
    /// unattributed last.
    package let speakers: [Speaker]

    package init(of event: Event) {
        var names = SpeakerNames()
        for article in event.articles.indices {
            let quotations = event.articles[article].quotations
            for index in quotations.indices where quotations[index].isStatement {
                names.add(quotations[index], in: event.articles[article].language)
            }
        }
        names.resolve()

        var groups: [Group] = []
        var groupOfKey: [Key: Int] = [:]
        for article in event.articles.indices {
            let quotations = event.articles[article].quotations
            for index in quotations.indices where quotations[index].isStatement {
                let quotation = quotations[index]
                let key: Key
                if let speaker = quotation.speaker {
                    key = .named(names.fullName(for: speaker))
                } else if let mention = quotation.mention, !mention.isPronoun {
                    key = .mentioned(mention.text, article: article)
                } else {
                    key = .unattributed
                }
                let group = groupOfKey[key] ?? groups.count
                if group == groups.count {
                    groups.append(Group(key: key))
                    groupOfKey[key] = group
                }
                groups[group].quotes.append(Reference(article: article, quotation: index))
                groups[group].outlets.insert(event.articles[article].outlet)
                if groups[group].role == nil { groups[group].role = quotation.role }
            }
        }
        // Groups stand in order of appearance, which settles ties.
        speakers = groups.enumerated().sorted { ($0.element.rank, $0.offset) < ($1.element.rank, $1.offset) }
            .map(\.element.speaker)
    }

    private enum Key: Hashable {
        case named(String)
        case mentioned(String, article: Int)
        case unattributed
    }

    private struct Group {
        let key: Key
        var role: String?
        var quotes: [Reference] = []
        var outlets: Set<String> = []

        var rank: Rank {
            switch key {
            case .named: Rank(identity: 0, outlets: outlets.count, quotes: quotes.count)
            case .mentioned: Rank(identity: 1)
            case .unattributed: Rank(identity: 2)
            }
        }

        var speaker: Speaker {
            let (name, identity): (String?, Speaker.Identity) =
                switch key {
                case .named(let name): (name, .named)
                case .mentioned(let words, _): (words, .mentioned)
                case .unattributed: (nil, .unattributed)
                }
            return Speaker(
                name: name,
                identity: identity,
                role: identity == .unattributed ? nil : role,
                quotes: quotes,
                indirect: [],
                outlets: outlets.count
            )
        }
    }

    /// Lower comes first.
    private struct Rank: Comparable {
        let identity: Int
        var outlets = 0
        var quotes = 0

        static func < (a: Rank, b: Rank) -> Bool {
            (a.identity, -a.outlets, -a.quotes) < (b.identity, -b.outlets, -b.quotes)
        }
    }
}

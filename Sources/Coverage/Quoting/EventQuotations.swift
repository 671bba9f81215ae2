import Articles
import Prose

/// Who is quoted in an event, and by whom: statements in quotation marks, whole or within a sentence, but not words
/// set off as wording; and what named speakers are reported to have said in the outlets' words.
package struct EventQuotations: Hashable, Sendable {
    package struct Speaker: Hashable, Sendable {
        /// How well it is known who speaks.
        package enum Identity: String, Hashable, Sendable {
            /// By name: a person, an institution, a document.
            case named
            /// By the words at the quotation alone: "a spokesman", a last name that several people bear. Never taken for
            /// the same in two articles.
            case mentioned
            /// Nobody is credited.
            case unattributed
        }

        /// The longest form of the name in the event, or the words that stand at the quotation; nil for what is
        /// credited to nobody.
        package let name: String?
        package let identity: Identity
        /// "US Secretary of State", in the site's language where a text in it gives one. A form of address such as "Mr" is
        /// none.
        package let role: Role?
        /// Words in quotation marks, by article, in the event's order, then as they stand in the text. Empty for those of
        /// whom there are indirect statements alone.
        package let quotes: [Reference]
        /// What named speakers say in the outlets' words, in the same order.
        package let indirect: [Reference]
        /// How many outlets quote the speaker in quotation marks.
        package let outlets: Int
    }

    /// What a text says that a speaker is.
    package struct Role: Hashable, Sendable {
        package let text: String
        /// The tag of the one that the article is in.
        package let language: String

        package init(text: String, language: String) {
            self.text = text
            self.language = language
        }
    }

    /// One quotation of one article.
    package struct Reference: Hashable, Sendable {
        /// Index in the event's articles.
        package let article: Int
        /// Index in the article's quotations.
        package let quotation: Int
    }

    /// Named speakers first, those quoted by most outlets at the head, those without quotations behind; then those known
    /// by mention, as they appear; the unattributed last.
    package let speakers: [Speaker]

    /// - Parameter siteLanguage: the tag of the one in which roles are wanted.
    package init(of event: Event, siteLanguage: String) {
        var names = SpeakerNames()
        /// Of each quotation with a named speaker, in order: the number of the name.
        var numbers: [Int] = []
        for article in event.articles.indices {
            let language = event.articles[article].language
            let quotations = event.articles[article].quotations
            names.add(people: event.articles[article].people)
            // By index and field: to copy a quotation is to touch all its texts.
            for index in quotations.indices where quotations[index].kind != .term {
                guard let speaker = quotations[index].speaker else { continue }
                let role = quotations[index].role
                let mention = quotations[index].mention
                numbers.append(names.add(speaker, role: role, mention: mention, ofArticle: article, in: language))
            }
        }
        names.resolve()

        let outlets = event.outletNumbers()
        var groups: [Group] = []
        var groupOfKey: [Key: Int] = [:]
        var next = numbers.makeIterator()
        for article in event.articles.indices {
            let outlet = outlets[article]
            let quotations = event.articles[article].quotations
            for index in quotations.indices where quotations[index].kind != .term {
                let isIndirect = quotations[index].kind == .indirect
                let key: Key
                let number = quotations[index].speaker == nil ? nil : next.next()
                if let number, !names.isShared(number) {
                    key = .named(names.bearer(of: number))
                } else if isIndirect {
                    continue
                } else if let mention = quotations[index].mention, !mention.isPronoun {
                    key = .mentioned(mention.text, article: article)
                } else if let lastName = quotations[index].speaker {
                    key = .mentioned(lastName, article: article)
                } else {
                    key = .unattributed
                }
                let group = groupOfKey[key] ?? groups.count
                if group == groups.count {
                    groups.append(Group(key: key))
                    groupOfKey[key] = group
                }
                let reference = Reference(article: article, quotation: index)
                groups[group].add(reference, isIndirect: isIndirect, in: outlet)
                if let role = quotations[index].role, !PersonForm.isAddress(role) {
                    groups[group].roles.add(
                        Role(text: role, language: event.articles[article].language.tag),
                        in: outlet
                    )
                }
            }
        }
        // Groups stand in order of appearance, which settles ties.
        let ranks = groups.map(\.rank)
        let preferred = Language.matching(siteLanguage).tag
        speakers = groups.indices.sorted { (ranks[$0], $0) < (ranks[$1], $1) }.map { index in
            groups[index].speaker(names, role: groups[index].roles.preferred(inLanguage: preferred))
        }
    }

    private enum Key: Hashable {
        /// By the number of the name.
        case named(Int)
        case mentioned(String, article: Int)
        case unattributed
    }

    private struct Group {
        let key: Key
        var roles = SpeakerRoles()
        private var quotes: [Reference] = []
        private var indirect: [Reference] = []
        /// One an article, so that an outlet may stand in it twice.
        private var outlets: [Int] = []
        private var outletCount: Int { outlets.count < 2 ? outlets.count : Set(outlets).count }

        init(key: Key) { self.key = key }

        mutating func add(_ reference: Reference, isIndirect: Bool, in outlet: Int) {
            if isIndirect {
                indirect.append(reference)
            } else {
                quotes.append(reference)
                if outlets.last != outlet { outlets.append(outlet) }
            }
        }

        var rank: Rank {
            switch key {
            case .named where quotes.isEmpty: Rank(identity: 1, quotes: indirect.count)
            case .named: Rank(identity: 0, outlets: outletCount, quotes: quotes.count)
            case .mentioned: Rank(identity: 2)
            case .unattributed: Rank(identity: 3)
            }
        }

        func speaker(_ names: SpeakerNames, role: Role?) -> Speaker {
            let (name, identity): (String?, Speaker.Identity) =
                switch key {
                case .named(let number): (names.fullName(ofBearer: number), .named)
                case .mentioned(let words, _): (words, .mentioned)
                case .unattributed: (nil, .unattributed)
                }
            return Speaker(
                name: name,
                identity: identity,
                role: identity == .unattributed ? nil : role,
                quotes: quotes,
                indirect: indirect,
                outlets: outletCount
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

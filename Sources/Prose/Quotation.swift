/// Words that a text sets between quotation marks, and whom it says them to be from.
package struct Quotation: Hashable, Sendable {
    /// The speaker in the words that stand at the quotation: "he", "Mr Blinken".
    package struct Mention: Hashable, Sendable {
        package var text: String
        package var span: TextSpan
        package var isPronoun: Bool

        package init(text: String, span: TextSpan, isPronoun: Bool) {
            self.text = text
            self.span = span
            self.isPronoun = isPronoun
        }
    }

    /// By which pattern the speaker was found.
    package enum Attribution: String, Hashable, Sendable, CaseIterable {
        /// “…,” NAME said.
        case quoteNameVerb
        /// “…,” said NAME.
        case quoteVerbName
        /// NAME said, “…”; NAME said that … “…” …
        case nameVerbQuote
        /// According to NAME, “…”; “…,” according to NAME.
        case accordingTo
        /// NAME: “…”
        case nameColon
        /// “…,” NAME said, “…”: the second half.
        case continued
        /// The next quotation of a paragraph whose speaker is known.
        case sameParagraph
        /// A quotation that runs over several paragraphs, or a paragraph that is nothing but a quotation
        /// and follows one of a known speaker.
        case nextParagraph
        /// Nobody is credited.
        case unattributed
    }

    package enum Kind: String, Hashable, Sendable, CaseIterable {
        /// Someone's words as a statement of their own.
        case direct
        /// A fragment within an indirect sentence: he called it “a mistake”.
        case mixed
        /// Someone's words in the article's own: "Brook said that it was over", without quotation marks. It overlaps no
        /// quotation that is credited; of a sentence with one, it is a clause beside it.
        case indirect
        /// Words set off as wording: scare quotes, titles of works, nicknames.
        case term
    }

    /// The quoted words, marks excluded.
    package var span: TextSpan
    /// The quoted words as printed.
    package var text: String
    /// Index in the paragraph of the sentence where the quotation begins.
    package var sentence: Int
    /// The longest form of the name in the article ("Antony Blinken"), or an institution or document; nil where not known.
    package var speaker: String?
    /// As the text gives it: "US Secretary of State".
    package var role: String?
    /// The speaker in the words at the quotation.
    package var mention: Mention?
    /// The reporting verb as it stands: "said", "claimed".
    package var verb: String?
    /// Through whom the words came: "CCTV" in "Xi said according to CCTV".
    package var via: String?
    package var attribution: Attribution
    package var kind: Kind
    /// What the verb implies of the words; nil without a verb.
    package var implication: Language.Implication?

    /// Whether the words stand between quotation marks.
    package var isInMarks: Bool { kind != .indirect }
    /// Whether the words stand between quotation marks as someone's: neither indirect nor set off as wording.
    package var isStatement: Bool { kind == .direct || kind == .mixed }

    package init(
        span: TextSpan,
        text: String,
        sentence: Int,
        speaker: String? = nil,
        role: String? = nil,
        mention: Mention? = nil,
        verb: String? = nil,
        via: String? = nil,
        attribution: Attribution = .unattributed,
        kind: Kind,
        implication: Language.Implication? = nil
    ) {
        self.span = span
        self.text = text
        self.sentence = sentence
        self.speaker = speaker
        self.role = role
        self.mention = mention
        self.verb = verb
        self.via = via
        self.attribution = attribution
        self.kind = kind
        self.implication = implication
    }
}

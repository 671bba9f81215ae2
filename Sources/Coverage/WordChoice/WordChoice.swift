import Articles
import Prose

/// The words that outlets chose: by counts, within one event.
package struct WordChoice: Hashable, Sendable {
    /// A form of words, how often each article has it, and where.
    package struct Form: Hashable, Sendable {
        /// As printed, in its most frequent form.
        package let text: String
        /// By article.
        package let counts: [Int]
        /// The first place in each article that has it, by article.
        package let places: [Place]
    }

    /// A word that one article uses far more than the others.
    package struct Term: Hashable, Sendable {
        /// Index in the event's articles.
        package let article: Int
        package let form: Form
        /// How often the other texts have it, each counted in its first print.
        package let elsewhere: Int
    }

    /// One thing under several names: `Uygur` and `Uyghur`, `vice-minister Ma` and `deputy minister Ma`.
    package struct Naming: Hashable, Sendable {
        package enum Kind: String, Hashable, Sendable {
            /// Other letters.
            case spelling
            /// Other words for one bearer of a name.
            case description
        }

        package let kind: Kind
        /// The name that the descriptions stand at; nil for spellings.
        package let bearer: String?
        /// Two or more, most articles first.
        package let forms: [Form]
    }

    /// A term in quotation marks in one article, and without them in another.
    package struct MarkedTerm: Hashable, Sendable {
        package let text: String
        /// The first place in each article that sets it in marks, by article.
        package let marked: [Place]
        /// The same for those that have it without.
        package let unmarked: [Place]
    }

    /// By article, then most uses first.
    package let distinctive: [Term]
    package let namings: [Naming]
    package let markedTerms: [MarkedTerm]

    init(of event: Event, words: EventWords, sharedText: SharedText, quotations: EventQuotations) {
        var distinctive: [Term] = []
        var namings: [Naming] = []
        var markedTerms: [MarkedTerm] = []
        for articles in event.articlesByLanguage() where articles.count > 1 {
            let language = event.articles[articles[0]].language
            let counts = ArticleTermCounts(
                articles: articles,
                termCount: words.termCounts[language.tag] ?? 0,
                words: words
            )
            let forms = WordForms(event: event, words: words, counts: counts)
            let letterCase = LetterCase(of: event, words: words, counts: counts)
            var seen: Set<Int> = []
            let own = DistinctiveTerms(
                forms: forms,
                letterCase: letterCase,
                texts: articles.indices.filter { seen.insert(sharedText.voiceOfArticle[articles[$0]]).inserted },
                capitalisesNouns: language.grammar?.capitalisesNouns ?? false,
                isCommon: { language.reportingVerbs[$0] != nil || language.isCalendarWord($0) }
            )
            distinctive += own.terms
            namings += SpellingVariants(forms: forms, letterCase: letterCase).namings()
            namings += Descriptions(event: event, quotations: quotations).namings(in: articles)
            markedTerms += MarkedTerms(event: event, words: words).terms(in: articles)
        }
        self.distinctive = distinctive.enumerated().sorted {
            ($0.element.article, $0.offset) < ($1.element.article, $1.offset)
        }.map(\.element)
        self.namings = namings
        self.markedTerms = markedTerms
    }
}

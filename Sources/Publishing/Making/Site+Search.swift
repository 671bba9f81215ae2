import Articles
package import Coverage
import Prose
import Templating

extension Site {
    /// Words of an article's beginning that a result shows at most.
    private static let beginningWords = 30

    func searchPage() -> SearchPage {
        SearchPage(
            site: frame,
            page: frame(of: .search, kind: "search", title: say("searchTitle")),
            outlets: outlets.map { SearchPage.Outlet(name: $0.name, id: $0.id) },
            from: days.first.map { PublicationDate.isoDay($0.day) },
            to: days.last.map { PublicationDate.isoDay($0.day) }
        )
    }

    /// The index of the search page; nothing where the site has no search.
    ///
    /// - Parameter words: those that the comparisons were made with.
    package func searchFiles(_ words: FindableWords) -> [RenderedFile] {
        guard settings.search else { return [] }
        var index = SearchIndex()
        let articles = days.flatMap(\.articles)
        let events = eventsInOrder
        index.add(.article, articles.map(searchEntry)) { articleWords(words, of: articles, in: &$0) }
        index.add(.event, events.map(searchEntry(ofEvent:))) { names(of: events).words(in: &$0) }
        index.add(.person, people.indices.map(searchEntry(ofPerson:))) { namesOfPeople.words(in: &$0) }
        index.add(.outlet, outlets.indices.map(searchEntry(ofOutlet:))) { namesOfOutlets.words(in: &$0) }
        return index.files(outlets: partsOfOutlets(articles: articles, events: events))
    }

    /// Events by the day of their first article, so that one that goes on keeps its number.
    private var eventsInOrder: [Int] {
        let first = comparisons.indices.map { days(ofEvent: $0).lowerBound }
        // Stable: those of one day stay oldest first.
        return comparisons.indices.reversed().enumerated()
            .sorted { (first[$0.element], $0.offset) < (first[$1.element], $1.offset) }.map(\.element)
    }

    private func searchEntry(_ place: ArticlePlace) -> SearchEntry {
        let article = comparisons[place.event].event.articles[place.article]
        let day = calendar.day(of: article.date)
        return SearchEntry(
            title: article.title,
            address: articleAddresses[place.event][place.article],
            note: outletLink(article.outlet).name,
            language: foreignLanguage(of: article),
            beginning: publishedBeginning(of: article, comparisons[place.event].excerpts[place.article]),
            days: day...day
        )
    }

    /// The first words that the article's page shows.
    private func publishedBeginning(of article: Article, _ excerpts: Excerpts) -> String {
        guard let first = excerpts.published.first else { return "" }
        let text = article.paragraphs[first.paragraph].text
        let parts = TextPart.parts(
            of: text,
            showing: excerpts.published(inParagraph: first.paragraph),
            within: 0..<text.utf8.count
        )
        return parts.map { $0.text ?? "[…]" }.joined(separator: " ").firstWords(Self.beginningWords)
    }

    private func searchEntry(ofEvent index: Int) -> SearchEntry {
        let card = eventCard(index)
        return SearchEntry(
            title: card.title,
            address: card.address,
            note: say(
                "searchEventNote",
                ["articleCount": .number(card.articleCount), "outletCount": .number(card.outletCount)]
            ),
            language: foreignLanguage(ofTitleOf: index),
            beginning: "",
            days: days(ofEvent: index)
        )
    }

    private func searchEntry(ofPerson index: Int) -> SearchEntry {
        let person = people[index]
        let outlets = say("quotedByOutlets", ["outletCount": .number(person.outlets.count)])
        return SearchEntry(
            title: person.name,
            address: address(of: .person(index)),
            note: ((person.roles.first.map { [$0] } ?? []) + [outlets]).joined(separator: ", "),
            beginning: ""
        )
    }

    private func searchEntry(ofOutlet index: Int) -> SearchEntry {
        let count = articlesByOutlet[outlets[index].id]?.count ?? 0
        return SearchEntry(
            title: outlets[index].name,
            address: address(of: .outlet(index)),
            note: say("articles", ["articleCount": .number(count)]),
            beginning: ""
        )
    }

    private func articleWords(
        _ findable: FindableWords,
        of articles: [ArticlePlace],
        in families: inout SearchFamilies
    ) -> [SearchWords] {
        var places: [String: Int] = [:]
        for (index, comparison) in comparisons.enumerated() { places[comparison.event.slug] = index }
        var words = comparisons.map { [SearchWords](repeating: SearchWords(), count: $0.event.articles.count) }
        for run in findable.runs {
            for (tag, read) in run.languages.sorted(by: { $0.key < $1.key }) {
                // An article with the place of its words.
                let texts = run.events.flatMap { event in
                    event.articles.enumerated().compactMap { index, article in
                        places[event.slug].flatMap { place in
                            comparisons[place].event.articles[index].language.tag == tag
                                ? (event: place, index: index, words: article) : nil
                        }
                    }
                }
                let used = texts.lazy.flatMap { [$0.words.title, $0.words.text].joined() }
                let family = families.add(used, of: read, language: tag)
                for text in texts {
                    words[text.event][text.index] = SearchWords(
                        title: text.words.title.map { family[Int($0)] },
                        text: text.words.text.map { family[Int($0)] }
                    )
                }
            }
        }
        return articles.map { words[$0.event][$0.article] }
    }

    /// An event is found by its title, its tags and what the editor wrote of it.
    private func names(of events: [Int]) -> NamedTexts {
        var names = NamedTexts()
        for index in events {
            let event = comparisons[index].event
            let language = languageOfTitle(of: index) ?? .matching(settings.language)
            names.add(
                titles: [event.title],
                texts: event.tags + [CommonMark.plainText(event.note?.summary ?? "")],
                in: language
            )
        }
        return names
    }

    /// The language of the article that has the event's title; nil where the editor gave it one.
    private func languageOfTitle(of event: Int) -> Language? {
        let event = comparisons[event].event
        return event.articles.first { $0.title == event.title }?.language
    }

    private func foreignLanguage(ofTitleOf event: Int) -> String? {
        languageOfTitle(of: event).flatMap { foreignLanguage($0.tag) }
    }

    /// Somebody is found by every form of the name, and by what texts call them.
    private var namesOfPeople: NamedTexts {
        var names = NamedTexts()
        for person in people {
            let forms = person.appearances.compactMap { comparisons[$0.event].quotations.speakers[$0.speaker].name }
            names.add(titles: [person.name] + forms, texts: person.roles, in: .neutral(tag: ""))
        }
        return names
    }

    private var namesOfOutlets: NamedTexts {
        var names = NamedTexts()
        for outlet in outlets {
            names.add(
                titles: [outlet.name],
                texts: [outlet.owner, outlet.country].compactMap(\.self),
                in: .neutral(tag: "")
            )
        }
        return names
    }

    /// Of each outlet the id, and by kind the numbers of what it ran, of the events it covered, of the people it quotes,
    /// and its own.
    private func partsOfOutlets(articles: [ArticlePlace], events: [Int]) -> [(id: String, parts: [[Int32]])] {
        var parts: [String: [[Int32]]] = [:]
        func note(_ number: Int, of kind: SearchKind, at outlet: String) {
            parts[outlet, default: SearchKind.allCases.map { _ in [] }][kind.rawValue].append(Int32(number))
        }
        for (number, place) in articles.enumerated() {
            note(number, of: .article, at: comparisons[place.event].event.articles[place.article].outlet)
        }
        for (number, event) in events.enumerated() {
            for outlet in Set(comparisons[event].event.articles.map(\.outlet)) { note(number, of: .event, at: outlet) }
        }
        for (number, person) in people.enumerated() {
            for outlet in person.outlets { note(number, of: .person, at: outlet.id) }
        }
        for (number, outlet) in outlets.enumerated() { note(number, of: .outlet, at: outlet.id) }
        return outlets.map { ($0.id, parts[$0.id] ?? []) }
    }
}

import Articles
import Prose
import Testing

@testable import Coverage

@Suite struct PointsTests {
    /// Three outlets on the closing of a bridge; each has something of its own.
    private static let articles = [
        Article.sample(
            "courier",
            [
                "The harbour bridge in Port Halden was closed on Tuesday after inspectors found cracks in two pillars.",
                "Mayor Ada Brook said the repairs would cost 12 million crowns and last until October.",
                "Ferries will carry commuters across the wide bay every ten minutes from Thursday on.",
                "The chamber of commerce fears that shops near the market will lose a third of all customers.",
            ]
        ),
        Article.sample(
            "herald",
            on: "2031-03-05",
            [
                "Inspectors found cracks in two pillars, and the harbour bridge in Port Halden was closed on Tuesday.",
                "According to Mayor Ada Brook the repairs will last until October and cost 15 million crowns.",
                "A retired engineer, Tomas Lind, had warned the council about rusting bolts nine years ago.",
            ]
        ),
        Article.sample(
            "tribune",
            on: "2031-03-06",
            [
                "Commuters can take ferries across the bay from Thursday every ten minutes.",
                "The council meets on Friday to debate a toll for lorries on the southern motorway.",
            ]
        ),
    ]

    private func points(of articles: [Article], voices: [Int]? = nil) -> (event: Event, points: Points) {
        let event = Event(slug: "bridge", title: "Harbour bridge", articles: articles)
        let words = EventWords(of: event)
        let sharedText = SharedText(of: event, words: words)
        let standing = StandingAlone.all(of: event, words: words)
        let points = Points(of: event, words: words, standing: standing, voices: voices ?? sharedText.voiceOfArticle)
        return (event, points)
    }

    private func texts(_ places: [Place], in event: Event) -> [String] { places.map { event.text(at: $0) } }

    @Test func linesUpSentencesThatSayTheSame() throws {
        let (event, points) = points(of: Self.articles)
        #expect(points.shared.count == 3)
        #expect(points.shared.allSatisfy { $0.voices == 2 && $0.reports.count == 2 })
        let ferries = try #require(points.shared.first { event.text(at: $0.text).hasPrefix("Commuters") })
        #expect(ferries.reports.map(\.place.article) == [0, 2])
        #expect(texts(ferries.reports.map(\.place), in: event)[0].hasPrefix("Ferries"))
    }

    @Test func takesTheShorterSentenceAsText() {
        let (event, points) = points(of: Self.articles)
        for point in points.shared {
            let lengths = point.reports.map { event.text(at: $0.place).words.count }
            #expect(event.text(at: point.text).words.count == lengths.min())
            #expect(point.reports.contains { $0.place == point.text && $0.similarity == 1 })
        }
    }

    @Test func listsWhatOnlyOneTextSays() {
        let (event, points) = points(of: Self.articles)
        #expect(texts(points.alone[0], in: event).map { $0.prefix(11) } == ["The chamber"])
        #expect(texts(points.alone[1], in: event).map { $0.prefix(9) } == ["A retired"])
        #expect(texts(points.alone[2], in: event).map { $0.prefix(11) } == ["The council"])
    }

    /// A weak match that is in no row is no reason to leave a sentence out of both lists.
    @Test func findsEachLongSentenceInOneOfTheLists() {
        var random = SystemRandomNumberGenerator()
        let (event, points) = points(of: Self.articles + RandomArticles.articles(3, using: &random))
        let words = EventWords(of: event)
        let sentences = ComparedSentences(
            of: event,
            articles: event.articlesByLanguage()[0],
            words: words,
            voiceOfArticle: Array(event.articles.indices)
        )
        let alignment = SentenceAlignment(sentences, lowest: 0.25, surely: 0.35, articleCount: event.articles.count)
        let listed = Set(
            points.shared.flatMap(\.reports).map(\.place) + points.alone.joined() + points.figures.flatMap(\.sentences)
        )
        let standing = StandingAlone.all(of: event, words: words)
        for (number, sentence) in sentences.sentences.enumerated() where (8...40).contains(sentence.wordCount) {
            let place = sentences.occurrences[sentence.first].place(in: event)
            let best = alignment.pairs(of: number).map { alignment.pairs[$0].similarity }.max() ?? 0
            guard best < 0.35, points.alone[place.article].count < Points.maximumAlone,
                standing[place.article].canQuoteAlone(place.span)
            else { continue }
            #expect(listed.contains(place), "\(event.text(at: place))")
        }
    }

    @Test func marksTheFiguresThatDiffer() throws {
        let (event, points) = points(of: Self.articles)
        let row = try #require(points.figures.first)
        #expect(points.figures.count == 1)
        #expect(row.sentences.map(\.article) == [0, 1])
        #expect(row.figures.map { texts($0, in: event) } == [["12 million"], ["15 million"]])
    }

    @Test func countsReprintsOnce() {
        var articles = Array(Self.articles.prefix(1))
        articles.append(.sample("mirror", on: "2031-03-05", articles[0].paragraphs.map(\.text)))
        let (event, points) = points(of: articles + Self.articles.dropFirst(), voices: [0, 0, 1, 2])
        #expect(points.shared.allSatisfy { $0.voices == 2 })
        #expect(points.shared.contains { $0.reports.map(\.place.article) == [0, 1, 2] })
        // What it shares with its reprint alone is its own.
        #expect(texts(points.alone[0], in: event) == texts(points.alone[1], in: event))
        #expect(texts(points.alone[0], in: event).map { $0.prefix(11) } == ["The chamber"])
    }

    @Test func comparesNothingWithinOneText() {
        let article = Self.articles[0]
        let copy = Article.sample("mirror", on: "2031-03-05", article.paragraphs.map(\.text))
        let points = points(of: [article, copy], voices: [0, 0]).points
        #expect(points.shared.isEmpty && points.figures.isEmpty)
        #expect(points.alone == [[], []])
    }

    @Test func comparesWithinALanguage() {
        let german = Article.sample(
            "kurier",
            language: .german,
            ["Die Hafenbrücke in Port Halden ist seit Dienstag gesperrt, weil zwei Pfeiler Risse haben."]
        )
        let points = points(of: Self.articles + [german]).points
        #expect(points.shared.count == 3)
        #expect(points.alone[3].isEmpty)
    }

    @Test func readsGermanFigures() throws {
        let articles = [
            Article.sample(
                "kurier",
                language: .german,
                [
                    "Die Reparatur der Hafenbrücke kostet nach Angaben der Stadt 1,2 Millionen Euro und dauert drei Jahre."
                ]
            ),
            Article.sample(
                "bote",
                on: "2031-03-05",
                language: .german,
                ["Nach Angaben der Stadt kostet die Reparatur der Hafenbrücke 1.400.000 Euro und dauert drei Jahre."]
            ),
        ]
        let (event, points) = points(of: articles)
        let row = try #require(points.figures.first)
        #expect(row.figures.map { texts($0, in: event) } == [["1,2 Millionen Euro"], ["1.400.000 Euro"]])
    }

    @Test func orderOfArticlesChangesNothing() {
        var random = SystemRandomNumberGenerator()
        for _ in 0..<20 {
            let articles = RandomArticles.articles(6, using: &random)
            let voices = articles.indices.map { $0 / 2 + $0 % 2 * ($0 / 4) }
            let first = points(of: articles, voices: voices)
            let order = articles.indices.shuffled()
            let second = points(of: order.map { articles[$0] }, voices: order.map { voices[$0] })
            #expect(described(first) == described(second))
        }
    }

    /// All findings with articles named by their ids, so that those of two orders can be compared.
    private func described(_ found: (event: Event, points: Points)) -> [[String]] {
        let (event, points) = found
        func name(_ place: Place) -> String {
            "\(event.articles[place.article].id) \(place.span.paragraph) \(place.span.start)-\(place.span.end)"
        }
        let shared = points.shared.map { point in
            let reports = point.reports.map { "\(name($0.place)) \($0.band) \($0.similarity)" }.sorted()
            return "\(name(point.text)) \(point.voices) \(reports)"
        }
        let alone = points.alone.enumerated().map { "\(event.articles[$0.offset].id) \($0.element.map(name))" }
        let figures = points.figures.map { row in
            zip(row.sentences, row.figures).map { "\(name($0)) \($1.map(name))" }.sorted().joined(separator: ", ")
        }
        return [shared.sorted(), alone.sorted(), figures.sorted()]
    }

    @Test func keepsItsBounds() {
        var random = SystemRandomNumberGenerator()
        let (event, points) = points(of: RandomArticles.articles(5, sentences: 60, using: &random))
        #expect(points.alone.allSatisfy { $0.count <= Points.maximumAlone })
        for point in points.shared {
            let articles = point.reports.map(\.place.article)
            #expect(articles == Set(articles).sorted())
            #expect((1...articles.count).contains(point.voices))
            #expect(point.reports.allSatisfy { (0...1).contains($0.similarity) })
            #expect((5...40).contains(event.text(at: point.text).words.count))
        }
        let reported = points.shared.flatMap(\.reports).map(\.place)
        #expect(Set(reported).count == reported.count)
        #expect(Set(reported).isDisjoint(with: points.alone.joined()))
        #expect(Set(points.figures.flatMap(\.sentences)).isDisjoint(with: points.alone.joined()))
    }

    @Test func staysQuickOnHostileText() {
        let sentence = "The mayor of Port Halden closed the harbour bridge after cracks were found in pillar number %. "
        let flood = (0..<3_000).map { sentence.split(separator: "%").joined(separator: "\($0)") }.joined()
        let monster = String(repeating: "bridge closed cracks ", count: 50_000)
        let articles = ["a", "b", "c"].map { Article.sample($0, [flood, monster]) }
        let start = ContinuousClock.now
        let points = points(of: articles).points
        #expect(ContinuousClock.now - start < .seconds(20))
        #expect(points.alone.allSatisfy { $0.count <= Points.maximumAlone })
    }
}

/// Articles of sentences that are put together at random and in part alike.
enum RandomArticles {
    private static let words = """
        bridge harbour mayor council Halden Brook repairs crowns pillar ferry commuters market toll engineer storm river \
        Lind workers tunnel permit budget vote north quay closed opened warned promised 12 40 three 1,200 was not
        """.split(separator: " ").map(String.init)

    static func articles(_ count: Int, sentences: Int = 8, using random: inout some RandomNumberGenerator) -> [Article]
    {
        var pool: [[String]] = []
        return (0..<count).map { number in
            let texts = (0..<sentences).map { _ -> String in
                var sentence = (0..<Int.random(in: 6...14, using: &random)).map { _ in word(using: &random) }
                if let old = pool.randomElement(using: &random), Bool.random(using: &random) {
                    sentence = old
                    sentence[Int.random(in: 0..<old.count, using: &random)] = word(using: &random)
                }
                pool.append(sentence)
                return "The " + sentence.joined(separator: " ") + "."
            }
            return .sample("outlet-\(number)", on: "2031-03-0\(number % 3 + 1)", texts)
        }
    }

    private static func word(using random: inout some RandomNumberGenerator) -> String {
        words.randomElement(using: &random) ?? ""
    }
}

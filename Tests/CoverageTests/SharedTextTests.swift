import Articles
import Coverage
import Prose
import Testing

@Suite struct SharedTextTests {
    private let agencyText = [
        """
        The harbour bridge in Aldern was closed to all traffic on Monday after divers found deep cracks in two of its \
        eleven pillars. Trams end at the fish market, and a ferry takes people across the water for nothing.
        """,
        """
        The city will decide within a month whether the bridge can be repaired, said the head of the building office, who \
        spoke of a surprise. It was built in 1931 and carries 40,000 cars a day. A crack had been seen nine years ago and \
        filled with cement.
        """,
        """
        Merchants on the southern bank fear for the weeks before the summer feast, when they earn a third of their year. \
        They want the army to lay a floating bridge, which the ministry of defence has refused twice before.
        """,
    ]

    private let otherText = [
        """
        Nobody crosses the old bridge any more. Since yesterday fences stand at both ends, because the pillars under it are \
        broken, and the ferryman of Aldern has more work than in all his life.
        """,
        """
        A repair could take years, engineers fear, if it is possible at all. Shopkeepers are asking for help from the \
        soldiers, so far in vain.
        """,
    ]

    private func shared(_ articles: [Article]) -> SharedText { Comparison.sample(articles).sharedText }

    @Test func countsReprintsOnce() {
        let shared = shared([
            .sample("a", on: "2031-03-04T08:00Z", agencyText),
            .sample("b", title: "Bridge shut", on: "2031-03-04T09:00Z", agencyText),
            .sample("c", on: "2031-03-04T10:00Z", otherText),
        ])
        #expect(shared.voices.map(\.articles) == [[0, 1], [2]])
        #expect(shared.voiceOfArticle == [0, 0, 1])
        #expect(shared.voices[0].first == 0)
        #expect(shared.pairs.map(\.original) == [0])
        #expect(shared.pairs.map(\.copy) == [1])
        #expect(shared.pairs.map(\.containment) == [1])
    }

    @Test func namesNoFirstWhereNobodyCanTell() {
        let shared = shared([.sample("a", agencyText), .sample("b", agencyText)])
        #expect(shared.voices.map(\.first) == [nil])
    }

    @Test func collapsesWhatIsTheSameAndShowsWhatWasChanged() throws {
        var copy = agencyText
        copy[0] = copy[0].replacing("Trams end at the fish market", with: "Trams go no further than the fish market")
        copy[1] = copy[1].replacing(" It was built in 1931 and carries 40,000 cars a day.", with: "")
        copy[2] += " The mayor was on holiday."
        let pair = try #require(
            shared([
                .sample("a", on: "2031-03-04T08:00Z", agencyText), .sample("b", on: "2031-03-04T09:00Z", copy),
            ]).pairs.first
        )
        #expect(pair.rows.map(\.change) == [.same, .reworded, .same, .cut, .same, .added])
        #expect(pair.rows.map(\.sentences) == [1, 1, 1, 1, 3, 1])
    }

    @Test func linesUpMovedParagraphs() throws {
        let moved = [agencyText[2], agencyText[0], agencyText[1]]
        let pair = try #require(
            shared([
                .sample("a", on: "2031-03-04T08:00Z", agencyText), .sample("b", on: "2031-03-04T09:00Z", moved),
            ]).pairs.first
        )
        #expect(pair.rows.map(\.change) == [.same, .same])
        #expect(pair.rows.map(\.sentences) == [2, 5])
    }

    @Test func findsABriefWithinALongerText() {
        let brief = [String(agencyText[0])]
        let shared = shared([.sample("a", agencyText), .sample("b", on: "2031-03-05", brief)])
        #expect(shared.voices.count == 1)
    }

    @Test func takesNoBriefForAReprintByAPhrase() {
        let brief = [
            "Aldern's bridge was closed to all traffic on Monday after divers found deep cracks. A repair is open."
        ]
        let shared = shared([.sample("a", agencyText), .sample("b", on: "2031-03-05", brief)])
        #expect(shared.voices.count == 2)
    }

    @Test func makesNoOneTextOfTwoThatHoldABrief() {
        let shared = shared([
            .sample(
                "a",
                on: "2031-03-04",
                Array(agencyText[...0]) + otherText + otherText.map { "Yet \($0.uppercased())" }
            ),
            .sample("b", on: "2031-03-05", agencyText),
            .sample("c", on: "2031-03-06", [agencyText[0]]),
        ])
        #expect(shared.voices.count == 2)
    }

    @Test func leavesQuotationsOut() {
        let words =
            "we have watched these cracks for nine years and nobody at the ministry wanted to hear of them at all"
        func article(_ outlet: String, _ text: [String]) -> Article {
            .sample(outlet, text + ["“\(words)”"], quotations: [(words, nil)])
        }
        #expect(shared([article("a", [agencyText[0]]), article("b", [otherText[0]])]).pairs.isEmpty)
    }

    @Test func needsLessTextWhereBothCreditOneAgency() {
        let half = [agencyText[1]] + otherText
        let pairs = [nil, "Atlas Wire"].map { agency in
            var articles: [Article] = [
                .sample("a", on: "2031-03-04", agencyText), .sample("b", on: "2031-03-05", half),
            ]
            for index in articles.indices { articles[index].agency = agency }
            return shared(articles)
        }
        #expect(pairs.map { $0.pairs.map(\.kind) } == [[.passages], [.reprint]])
        #expect(pairs[1].voices.map(\.credit) == ["Atlas Wire"])
    }

    @Test func takesTheOutletCreditedForTheOriginal() {
        var early = Article.sample("norland-post", on: "2031-03-04T08:00Z", agencyText)
        early.original = "Aldern Evening Courier"
        let late = Article.sample("aec", on: "2031-03-05T08:00Z", agencyText)
        let pairs = shared([early, late]).pairs
        #expect(pairs.map(\.original) == [1])
        #expect(pairs.map(\.copy) == [0])
    }

    @Test func showsOfPassagesNothingButWhatIsShared() throws {
        let half = [agencyText[1]] + otherText
        let pair = try #require(
            shared([.sample("a", on: "2031-03-04", agencyText), .sample("b", on: "2031-03-05", half)]).pairs.first
        )
        #expect(pair.kind == .passages)
        #expect(pair.rows.map(\.change) == [.same])
    }

    @Test func findsEveryReprintOfTheSet() throws {
        for (name, rows) in Dictionary(grouping: try LabelledSet.read("reprints"), by: \.event) {
            let comparison = Comparison.sample(rows.map(\.article))
            let voices = comparison.sharedText.voices.map { voice in
                Set(voice.articles.map { comparison.event.articles[$0].id })
            }
            let wanted = Dictionary(grouping: rows, by: \.voice).values.map { Set($0.map(\.id)) }
            #expect(Set(voices) == Set(wanted), "\(name)")
        }
    }

    /// Sentences that a person reworded, in the set's copies that cut nothing, stand beside their originals.
    @Test func linesUpRewordedSentences() throws {
        var (right, all) = (0, 0)
        for rows in Dictionary(grouping: try LabelledSet.read("reprints"), by: \.event).values {
            let pair = rows.filter {
                $0.id.hasSuffix("-agency") || $0.id.hasSuffix("-reworded") && !$0.id.contains("cut")
            }
            let comparison = Comparison.sample(pair.map(\.article))
            let rows = try #require(comparison.sharedText.pairs.first).rows
            all += rows.count { $0.change == .added } + rows.count { $0.change == .reworded }
            right += rows.count { row in
                row.change == .reworded && row.original?.span.paragraph == row.copy?.span.paragraph
                    && row.original?.sentence == row.copy?.sentence
            }
        }
        #expect(right * 100 >= all * 90, "\(right) of \(all)")
    }

    @Test func isTheSameInEveryOrder() throws {
        let rows = try LabelledSet.read("reprints").filter { $0.event == "ferry" }
        let expected = Comparison.sample(rows.map(\.article)).sharedText
        for seed in 1...5 {
            let shuffled = rows.enumerated().sorted { ($0.offset * 7 * seed) % 11 < ($1.offset * 7 * seed) % 11 }
            #expect(Comparison.sample(shuffled.map(\.element.article)).sharedText == expected)
        }
    }

    @Test func readsHugeEventsInBoundedTime() {
        let copies = (0..<600).map { Article.sample("outlet\($0)", on: "2031-03-04", agencyText) }
        let long = Article.sample(
            "long",
            on: "2031-03-04",
            [String(repeating: "word after word goes on. ", count: 40_000)]
        )
        let shared = shared(copies + [long])
        #expect(shared.voices.count == 2)
        #expect(shared.pairs.count == 599)
    }
}

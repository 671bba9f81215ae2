import Seeding
import Articles
import Coverage
import Prose
import Testing

struct UtterancesTests {
    /// An outlet's text in which every quotation in curly marks is one of the given kind.
    private func article(
        _ outlet: String,
        _ paragraphs: String...,
        kind: Quotation.Kind = .mixed,
        speaker: String? = nil,
        language: Language = .english
    ) -> Article {
        var article = Article.sample(outlet, language: language, paragraphs)
        for paragraph in paragraphs {
            for part in paragraph.split(separator: "“", omittingEmptySubsequences: false).dropFirst() {
                guard let text = part.split(separator: "”").first else { continue }
                article.quotations += [article.quotation(String(text), speaker: speaker, kind: kind)].compactMap { $0 }
            }
        }
        return article
    }

    private func utterances(_ articles: Article...) -> [[String]] { texts(articles) }

    /// By utterance: of each version the outlet, the relation and the parts, `+` before its own, `-` before those missing.
    private func texts(_ articles: [Article]) -> [[String]] {
        let comparison = Comparison.sample(articles)
        return comparison.utterances.all.map { utterance in
            utterance.versions.map { version in
                let parts = version.parts.map { part in
                    switch part.change {
                    case .kept: part.text
                    case .own: "{+\(part.text)}"
                    case .missing: "{-\(part.text)}"
                    }
                }
                let outlet = comparison.event.articles[version.quote.article].outlet
                return "\(outlet) \(version.relation): \(parts.joined())"
            }
        }
    }

    @Test func linesUpQuotationsThatDifferInMarksAndCaseAlone() {
        let found = utterances(
            article("a", "“The bridge was never safe,” she said.", kind: .direct),
            article("b", "She said: “the bridge was never safe.”", kind: .direct)
        )
        #expect(found == [["a fullest: The bridge was never safe,", "b same: the bridge was never safe."]])
    }

    @Test func linesUpAShortOneWordedAndCreditedDifferently() {
        let found = utterances(
            article("a", "It was the “bargain of the decade”, he said.", speaker: "Tom Marsh"),
            article("b", "Quint spoke of “bargains of the decade”.", speaker: "Mara Quint")
        )
        #expect(found == [["a fullest: bargain of the decade", "b reworded: {+bargains }{-bargain }of the decade"]])
    }

    private static let whole = "“We warned them in the spring, and nobody came to look at the cables.”"

    @Test(arguments: [
        "“We warned them in the spring,” she said, “and nobody came to look at the cables.”",
        "“We warned them in the spring,” she said. “Nobody came to look at the cables.”",
        "“We warned them,” she said, “in the spring, and nobody came to look at the cables.”",
    ])
    func joinsThePiecesOfAQuotationRoundTheSpeaker(split: String) {
        let found = utterances(article("a", Self.whole, kind: .direct), article("b", split, kind: .direct))
        #expect(found.map(\.count) == [2])
        #expect(found.first?.last?.hasPrefix("b same: ") == true)
    }

    @Test func showsWhatAQuotationInPiecesLeavesOut() {
        let long =
            "“We warned them in the spring, and nobody came to look at the cables, and now the bridge is closed.”"
        let found = utterances(
            article("a", long, kind: .direct),
            article("b", "“We warned them in the spring,” she said. “Now the bridge is closed.”", kind: .direct)
        )
        #expect(
            found == [
                [
                    "a fullest: We warned them in the spring, and nobody came to look at the cables, and now the bridge is closed.",
                    "b shortened: We warned them in the spring, {-and nobody came to look at the cables, and }"
                        + "Now the bridge is closed.",
                ]
            ]
        )
    }

    @Test func joinsNoPiecesOfTwoSpeakersOrInAnotherOrder() {
        func pieces(_ first: String?, _ second: String?) -> [[String]] {
            var split = article(
                "b",
                "“We warned them in the spring,” Quint said. “And nobody came to look at the cables,” Marsh said.",
                kind: .direct
            )
            split.quotations[0].speaker = first
            split.quotations[1].speaker = second
            return utterances(article("a", Self.whole, kind: .direct), split)
        }
        #expect(pieces("Mara Quint", "Mara Quint").map(\.count) == [2])
        #expect(pieces("Mara Quint", "Tom Marsh").map(\.count) == [3])
        let turned = "“Nobody came to look at the cables,” she said. “We warned them in the spring.”"
        let found = utterances(article("a", Self.whole, kind: .direct), article("b", turned, kind: .direct))
        #expect(found.map(\.count) == [3])
    }

    @Test func readsOverEllipsesAndInsertions() {
        let cut = utterances(
            article("a", "“The cables … were never … inspected by engineers.”", kind: .direct),
            article(
                "b",
                "“The cables of the bridge were never, in all these years, inspected by engineers.”",
                kind: .direct
            )
        )
        #expect(cut.map(\.count) == [2])
        #expect(cut.first?.last?.hasPrefix("a shortened") == true)
        let inserted = utterances(
            article("a", "“When they asked [the harbour board] to close it nobody answered.”", kind: .direct),
            article("b", "“When they asked us to close it nobody answered.”", kind: .direct)
        )
        #expect(
            inserted == [
                [
                    "b fullest: When they asked us to close it nobody answered.",
                    "a reworded: When they asked [{+the harbour board] }{-us }to close it nobody answered.",
                ]
            ]
        )
    }

    @Test(
        arguments: [
            // Five words, but far from half of either.
            (
                "They never told the mayor anything in spring, and by summer every engineer had left the harbour.",
                "Tomorrow my sister and I, who never told the mayor lies, travel home with our children by train."
            ),
            ("the old harbour", "the new harbour"), ("what they have", "what they have"), ("bridge", "bridge"),
        ]
    )
    func keepsApartWhatHasTooFewWordsInCommon(first: String, second: String) {
        #expect(utterances(article("a", "He said “\(first)”."), article("b", "She said “\(second)”.")) == [])
    }

    @Test func takesWordsForNobodysThatAnOutletUsesAsItsOwn() {
        let a = article("a", "He spoke of “public money”.")
        let b = article("b", "She spoke of “public money”.")
        #expect(utterances(a, b).count == 1)
        #expect(utterances(a, b, article("c", "It was built with public money.")) == [])
    }

    @Test func findsAFragmentWithinALongerQuotationUnlessAnotherSpeaks() {
        let long = article("a", "“We are deeply ashamed of what happened here.”", kind: .direct, speaker: "Mara Quint")
        let found = utterances(long, article("b", "Quint was “deeply ashamed”.", speaker: "Quint"))
        #expect(
            found.first?.last == "b shortened: {-We are }deeply ashamed{-of what happened here.}"
        )
        #expect(utterances(long, article("b", "Marsh was “deeply ashamed”.", speaker: "Tom Marsh")) == [])
    }

    @Test func comparesTermsWithQuotationsButNotWithTerms() {
        let term = article("a", "The “bargain of the decade” is closed.", kind: .term)
        #expect(utterances(term, article("b", "It was a “bargain of the decade”.")).count == 1)
        #expect(utterances(term, article("b", "A “bargain of the decade”.", kind: .term)) == [])
        let title = article("a", "The film “Bargain of the Decade” opens.", kind: .term)
        #expect(utterances(title, article("b", "It was a “bargain of the decade”.")) == [])
    }

    @Test func joinsNothingThroughAThird() {
        // The second has the first's and the third's words; these two have none in common.
        let found = utterances(
            article("a", "“The cables were rusting for eleven years before anyone noticed it at all, he said.”"),
            article("b", "“The cables were rusting for eleven years and the harbour board paid for new paint.”"),
            article("c", "“Somebody stole it, and the harbour board paid for new paint and flags again, yes.”")
        )
        for utterance in found { #expect(utterance.count == 2) }
    }

    @Test func leavesOutWhatOneArticleAloneRepeats() {
        let found = utterances(
            article("a", "“The bridge was never safe.” And again: “The bridge was never safe.”", kind: .direct),
            article("b", "Nothing was said of “that”.")
        )
        #expect(found == [])
    }

    @Test func comparesNoTwoLanguages() {
        let text = "“Harbour bridge museum station”"
        #expect(utterances(article("a", text), article("b", text)).count == 1)
        #expect(utterances(article("a", text), article("b", text, language: .german)) == [])
    }

    @Test func putsWhatMostOutletsHaveFirst() {
        let found = utterances(
            article("a", "“It began in the old ferry hall,” and “the bridge was never safe for anyone”."),
            article("b", "“the bridge was never safe for anyone”, “it began in the old ferry hall”"),
            article("c", "“the bridge was never safe for anyone”")
        )
        #expect(found.map(\.count) == [3, 2])
    }

    @Test func partsJoinedAreTheQuotationWhateverTheWords() {
        var random = SeededRandom(seed: 7)
        var relations: Set<Utterances.Version.Relation> = []
        for _ in 0..<200 {
            let comparison = Comparison.sample(randomArticles(using: &random))
            for utterance in comparison.utterances.all {
                #expect(utterance.versions.first?.relation == .fullest)
                #expect(Set(utterance.versions.map(\.quote.article)).count > 1)
                for version in utterance.versions {
                    relations.insert(version.relation)
                    let own = version.parts.filter { $0.change != .missing }.map(\.text).joined()
                    let quotations = comparison.event.articles[version.quote.article].quotations
                    #expect(own == version.pieces.map { quotations[$0.quotation].text }.joined(separator: " "))
                    #expect(version.parts.allSatisfy { $0.words > 0 && !$0.text.isEmpty })
                }
            }
        }
        #expect(relations == [.fullest, .same, .shortened, .reworded])
    }

    @Test func findsTheSameInAnyOrderOfArticles() {
        var random = SeededRandom(seed: 11)
        for _ in 0..<100 {
            let articles = randomArticles(using: &random)
            var shuffled = articles
            shuffled.shuffle(using: &random)
            func found(_ articles: [Article]) -> Set<Set<String>> {
                let event = Event(slug: "bridge", title: "Bridge", articles: articles)
                let all = Comparison(event, outlets: [], settings: Settings()).utterances.all
                return Set(
                    all.map { utterance in
                        Set(
                            utterance.versions.map { version in
                                let outlet = articles[version.quote.article].outlet
                                return "\(outlet) \(version.quote.quotation) \(version.relation) \(version.parts)"
                            }
                        )
                    }
                )
            }
            #expect(found(articles) == found(shuffled))
        }
    }

    /// Quotations made of the same few sentences: cut, joined, with words changed.
    private func randomArticles(using random: inout SeededRandom) -> [Article] {
        let sentences = [
            "The cables were rusting for eleven years before anyone noticed.",
            "Nobody, not even the mayor’s engineers, came to look at it; we waited … and waited.",
            "It is the bargain of the decade, é 3.5 million!", "Shame on [the board] and on every one of them.",
        ]
        return (0..<4).map { index in
            let texts = (0..<4).map { _ in
                var words = sentences.shuffled(using: &random).prefix(2).flatMap { $0.split(separator: " ") }
                let start = Int.random(in: 0..<words.count - 3, using: &random)
                words = Array(words[start...].prefix(Int.random(in: 2...20, using: &random)))
                if Bool.random(using: &random) { words[words.count / 2] = "harbours" }
                return "She said “\(words.joined(separator: " "))” there."
            }
            var article = Article.sample("outlet\(index)", on: "2031-03-0\(index + 1)", texts)
            for text in texts {
                let quoted = text.split(separator: "“")[1].split(separator: "”")[0]
                article.quotations += [article.quotation(String(quoted), speaker: nil, kind: .direct)].compactMap { $0 }
            }
            // As they stand in the text.
            article.quotations.sort { $0.span < $1.span }
            return article
        }
    }
}

import Articles
import Coverage
import Prose
import Testing

@Suite struct SourcingTests {
    private func sources(_ paragraphs: [String], language: Language = .english, outlet: String = "a") -> [String] {
        var article = Article.sample(outlet, language: language, paragraphs)
        article.quotations = Quotation.all(in: article.paragraphs, title: article.title, language: language)
        return list(Comparison.sample([article]).sourcing)
    }

    private func list(_ sourcing: Sourcing) -> [String] { sourcing.ofArticle[0].map { "\($0.kind): \($0.name)" } }

    @Test(arguments: [
        ("A fire broke out on board, Mara Quint told AFP.", ["agency: AFP"]),
        ("ALDERN (Reuters) The harbour was closed.", ["agency: Reuters"]),
        ("The plan was first reported by the BBC and Le Monde.", ["media: BBC", "media: Le Monde"]),
        ("The Norland Post reported that the bridge would be closed.", ["media: Norland Post"]),
        ("The ship sank at noon, state broadcaster CCTV reported.", ["media: CCTV"]),
        ("State media reported no casualties.", ["media: State media"]),
        ("Nobody was hurt, police said.", ["official: police"]),
        ("The transport ministry said that the bridge would stay closed.", ["official: transport ministry"]),
        (
            "A spokesman for the port authority said that no oil had leaked.",
            ["official: spokesman for the port authority"]
        ),
        ("According to court papers, the builder paid for the villa.", ["document: court papers"]),
        ("The report found that the pillars were cracked.", ["document: report"]),
        ("Thousands of leaked files were on the disk.", ["document: leaked files"]),
        ("Two pillars are broken, officials said.", ["unnamed: officials said"]),
        ("The camps have grown, researchers and campaigners say.", ["unnamed: researchers and campaigners say"]),
        ("The mayor reportedly left by a side door.", ["unnamed: reportedly"]),
        ("People familiar with the talks expect a deal.", ["unnamed: People familiar with"]),
        ("A source close to the board told the Norland Post so.", ["media: Norland Post", "unnamed: source close to"]),
    ])
    func findsWhatATextRestsOn(text: String, wanted: [String]) {
        let found = sources([text])
        for source in wanted { #expect(found.contains(source), "\(found)") }
    }

    @Test(arguments: [
        "The officials were told to leave the room at once.",
        "She walked across Times Square and bought a post card.",
        "The report is due in May.",
        "Reuters employs 2,500 journalists.",
        "The president of the club bought a newspaper.",
        "The mayor Bloomberg said nothing about it.",
        "He wrote a letter to his mother.",
        "“Officials said so, and the BBC reported it”, read the sign.",
    ])
    func namesNoSourceThatATextDoesNotRestOn(text: String) {
        #expect(sources([text]).isEmpty)
    }

    @Test(arguments: [
        ("Das Schiff sank am Mittag, berichtete die dpa.", "agency: dpa"),
        ("Der Spiegel berichtete zuerst über den Fall.", "media: Spiegel"),
        ("Niemand wurde verletzt, teilte die Polizei mit. Die Polizei sagte, es gebe keine Spur.", "official: Polizei"),
        ("Angeblich verließ der Bürgermeister das Haus durch die Hintertür.", "unnamed: Angeblich"),
        ("Die Brücke bleibe gesperrt, wie es hieß.", "unnamed: wie es hieß"),
    ])
    func readsGerman(text: String, wanted: String) {
        let found = sources([text], language: .german)
        #expect(found.contains(wanted), "\(found)")
    }

    @Test func tellsOfficialsFromOtherPeople() {
        let found = sources([
            "“The bridge is closed to everyone from today,” said Transport Minister Ada Brook.",
            "“I have crossed it every day for forty years,” said Jonas Feld. “Now I take the boat to work,” Feld said.",
        ])
        #expect(found.contains("official: Ada Brook"))
        #expect(found.contains("person: Jonas Feld"))
    }

    /// What someone is called and whether that one is an official.
    @Test(arguments: [
        ("Special Agent Ada Brook", true), ("the town’s fire chief, Ada Brook,", true),
        ("Ada Brook, the transport minister,", true), ("police spokesman Ada Brook", true),
        ("President Ada Brook", true), ("Norwegian President Ada Brook", true),
        ("Ada Brook, chair of the Senate committee,", true), ("coast guard commander Ada Brook", true),
        ("Senator Ada Brook, a critic of the plan,", true), ("European Union spokeswoman Ada Brook", true),
        ("U.S. Attorney Ada Brook", true), ("Ada Brook, spokeswoman for Norwegian President Lund,", true),
        ("Ada Brook, the secretary of state for health,", true), ("Democratic Representative Ada Brook", true),
        ("Ada Brook, president of the American Bridge Fund,", false),
        ("Ada Brook, vice president of the company,", false), ("company spokeswoman Ada Brook", false),
        ("union secretary Ada Brook", false), ("Ada Brook, regional secretary of the Pilots’ Association,", false),
        ("former transport minister Ada Brook", false), ("Ada Brook, president of Harbour Watch,", false),
        ("Ada Brook, a candidate for mayor,", false), ("police union president Ada Brook", false),
        ("the general manager Ada Brook", false), ("Baptist minister Ada Brook", false),
    ])
    func knowsWhoSpeaksForAPublicAuthority(_ words: String, isOfficial: Bool) {
        let found = sources(["“It is closed to everyone from today,” \(words) said. “And it stays closed,” Brook said."]
        )
        #expect(found == ["\(isOfficial ? "official" : "person"): Ada Brook"])
    }

    @Test(arguments: [
        ("Verkehrsministerin Ada Brook", true), ("Polizeichef Ada Brook", true), ("Bundespräsidentin Ada Brook", true),
        ("die russische Präsidentin Ada Brook", true), ("Konzernsprecherin Ada Brook", false),
        ("Vereinspräsidentin Ada Brook", false), ("Universitätspräsidentin Ada Brook", false),
        ("Gewerkschaftssekretärin Ada Brook", false), ("Einsatzleiterin Ada Brook", false),
    ])
    func knowsGermanOfficials(_ words: String, isOfficial: Bool) {
        let text = "„Sie ist ab heute für alle gesperrt“, sagte \(words). „Das bleibt vorerst so“, sagte Brook."
        #expect(sources([text], language: .german) == ["\(isOfficial ? "official" : "person"): Ada Brook"])
    }

    /// A title in one article tells of the same speaker in another.
    @Test func learnsAnOfficeFromAnIndirectQuotation() {
        let found = sources([
            "Transport minister Ada Brook told reporters that a cargo vessel would sail with food on Tuesday.",
            "“We will ask every question that there is,” Brook said.",
        ])
        #expect(found.contains("official: Ada Brook"))
    }

    @Test(
        arguments: [
            ("The bridge is safe, the mayor’s office said.", ["official: mayor’s office"]),
            (
                "A spokesman for the transport ministry said that it was safe.",
                ["official: spokesman for the transport ministry"]
            ),
            ("A company spokeswoman said that the bridge was safe.", []),
            ("“It is safe for all of you,” said the fire chief’s office.", ["official: The fire chief’s office"]),
            ("The bridge is safe, the White House said.", ["official: White House"]),
            ("The bridge is safe, the publishing house said.", []),
            ("The bridge is safe, according to a person familiar with it.", ["unnamed: person familiar with"]),
        ] as [(String, [String])]
    )
    func countsOnePassageOnce(text: String, wanted: [String]) {
        let found = sources([text])
        #expect(found.map { $0.lowercased() } == wanted.map { $0.lowercased() })
    }

    @Test func listsNoCompanyAmongPeople() {
        let found = sources([
            "The company that runs it, Norvale Line, said on Monday that it “had no idea of the fog”.",
            "“We had no idea of it,” said the company Norvale Line. “We are sorry,” Norvale Line said.",
        ])
        #expect(found.isEmpty)
    }

    @Test func countsASourceNamedTwiceOnce() throws {
        let article = Article.sample("a", ["It burnt down, police said. Nobody was hurt, police said."])
        let sources = Comparison.sample([article]).sourcing.ofArticle[0]
        #expect(sources.count == 1)
        #expect(sources[0].places.count == 2)
        #expect(article.text(of: sources[0].places[1].span) == "police")
    }

    @Test func hasTheCreditOfTheFileWithoutAPlace() {
        var article = Article.sample("a", ["The bridge is closed."])
        article.agency = "Atlas Wire"
        let sources = Comparison.sample([article]).sourcing.ofArticle[0]
        #expect(sources.map(\.name) == ["Atlas Wire"])
        #expect(sources[0].places.isEmpty)
    }

    @Test(arguments: ["She told the Norland Post.", "She told Norland Times.", "The Times reported it."])
    func takesAnOutletForNoSourceOfItsOwn(text: String) {
        var article = Article.sample("norlandpost", [text])
        article.agency = "Norland"
        let outlet = Outlet(id: "norlandpost", name: "The Norland Times")
        #expect(list(Comparison.sample([article], outlets: [outlet]).sourcing).isEmpty)
    }

    @Test func countsAnAgencyOnceUnderItsFullName() {
        var article = Article.sample("a", ["The bridge is closed."])
        article.agency = "Atlas"
        article.original = "Atlas News Agency"
        #expect(list(Comparison.sample([article]).sourcing) == ["agency: Atlas"])
    }

    @Test func keepsNoMoreThanTwentyPlaces() {
        let text = String(repeating: "It was so, police said. ", count: 50)
        let sources = Comparison.sample([.sample("a", [text])]).sourcing.ofArticle[0]
        #expect(sources.map(\.places.count) == [20])
    }
}

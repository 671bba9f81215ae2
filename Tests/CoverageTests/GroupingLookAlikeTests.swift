import Articles
import Coverage
import Prose
import Testing

/// Events that differ in little but names, places, numbers and dates.
@Suite struct GroupingLookAlikeTests {
    /// Event, day, headline, text.
    private let articles: [(event: String, day: Double, title: String, text: String)] = [
        (
            "quake-velmora", 0, "Magnitude 6.1 earthquake shakes Velmora",
            """
            An earthquake of magnitude 6.1 struck the hill country around Velmora on Monday, killing at least 23 people, \
            the governor of Tarsin province said. Houses collapsed in the old quarter below the citadel, and rescuers dug \
            for survivors with their hands. Governor Elin Vastari said that 400 people were in hospital.
            """
        ),
        (
            "quake-velmora", 0, "At least 23 dead as earthquake hits Tarsin province",
            """
            Rescuers searched collapsed houses in Velmora on Monday after a magnitude 6.1 earthquake killed 23 people. The \
            old quarter below the citadel was hit hardest, officials in Tarsin said. “We hear voices under the stones,” \
            said Governor Elin Vastari. Hospitals took in 400 injured.
            """
        ),
        (
            "quake-velmora", 1, "Velmora earthquake: rescuers race against time",
            """
            A day after the earthquake that killed 23 people in Velmora, rescuers pulled a girl alive from a collapsed \
            house near the citadel. Tarsin’s governor, Elin Vastari, asked neighbouring provinces for tents. Aftershocks \
            kept thousands in the open.
            """
        ),
        (
            "quake-osterley", 4, "Magnitude 5.8 earthquake damages Port Osterley",
            """
            An earthquake of magnitude 5.8 struck off Port Osterley on Friday, killing four people and cracking the \
            harbour wall, the coast guard said. Rescuers evacuated the fish market, and trains on the Lindhaven line \
            stopped. Mayor Tobias Renn said that 60 people were in hospital.
            """
        ),
        (
            "quake-osterley", 4, "Four killed in Port Osterley earthquake",
            """
            Four people died when a magnitude 5.8 earthquake hit Port Osterley on Friday. The harbour wall cracked and the \
            roof of the fish market fell in, rescuers said. The Lindhaven railway was closed. Mayor Tobias Renn asked \
            people to stay away from the harbour.
            """
        ),
        (
            "quake-osterley", 5, "Port Osterley counts the damage after earthquake",
            """
            Engineers inspected the cracked harbour wall of Port Osterley on Saturday, a day after an earthquake killed \
            four people. Mayor Tobias Renn said that the fish market would stay closed for months. Trains to Lindhaven ran \
            again.
            """
        ),
        (
            "arrest-marlowe", 20, "Striker Dario Keln arrested for drunk driving",
            """
            Police in Marlowe arrested the striker Dario Keln for drunk driving early on Sunday. A breath test showed twice \
            the legal limit, police said. Keln, 27, who plays for Marlowe Rovers, was released and will appear in court. \
            The club said it was aware of the arrest.
            """
        ),
        (
            "arrest-marlowe", 20, "Marlowe Rovers star held over drunk driving",
            """
            Dario Keln of Marlowe Rovers was arrested on Sunday for drunk driving after officers stopped his car on the \
            Quay Road. Police said that a breath test showed twice the legal limit. The striker, 27, apologised to the \
            club’s supporters.
            """
        ),
        (
            "arrest-keln-again", 385, "Dario Keln arrested again for drunk driving",
            """
            The striker Dario Keln was arrested for drunk driving on Saturday, a year after a first arrest. Police in \
            Hallbridge said that a breath test showed three times the legal limit. Keln, 28, who moved to Hallbridge \
            United last summer, was suspended by the club.
            """
        ),
        (
            "arrest-keln-again", 386, "Hallbridge United suspend Keln after arrest",
            """
            Hallbridge United suspended Dario Keln on Sunday, a day after his arrest for drunk driving. The striker, 28, \
            was stopped on the ring road, police said, and a breath test showed three times the legal limit. The club \
            signed Keln last summer.
            """
        ),
        (
            "arrest-tamsin", 21, "Goalkeeper Jory Tamsin arrested for drunk driving",
            """
            Police in Eastgate arrested the goalkeeper Jory Tamsin for drunk driving on Monday. Tamsin, 31, refused a \
            breath test after a crash on the airport road in which nobody was hurt, police said. Eastgate City said that \
            the club was looking into it.
            """
        ),
        (
            "arrest-tamsin", 22, "Eastgate City goalkeeper charged after crash",
            """
            Jory Tamsin, goalkeeper of Eastgate City, was charged with drunk driving on Tuesday. Police said that Tamsin, \
            31, refused a breath test after his car crashed into a bus shelter on the airport road. He plays again on \
            Saturday, the club said.
            """
        ),
    ]

    @Test func keepsThemApart() async {
        let texts = articles.enumerated().map { index, article in
            GroupingText(
                id: "\(index)",
                parts: [article.title, article.text],
                language: .english,
                moment: article.day
            )
        }
        let clusters = await texts.clusters(Settings.Grouping(), jobs: 1)
        let found = clusters.map { $0.sorted() }.sorted { $0[0] < $1[0] }
        #expect(found == [[0, 1, 2], [3, 4, 5], [6, 7], [8, 9], [10, 11]])
    }
}

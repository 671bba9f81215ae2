extension PastedTextTests.Page {
    static let all = [broadcaster, agencyOnNewsSite, tabloid, germanPaper, columns]

    private static let broadcaster = Self(
        testDescription: "a broadcaster's page, with buttons, captions and topics",
        text: """
            Skip to content
            Example News   Sport   Weather   Listen   More
            Home
            News
            Sport
            Weather
            World | Africa | Asia | Europe
            Log in   Subscribe from £1 a week

            =Ferry service to the Orn islands halted after engine fire

            Published
            30 May 2024
            Share
            ^Image source, Getty Images
            ^Image caption, The ferry was carrying 214 passengers when the fire broke out

            +All ferries to the Orn islands have been halted after a fire in the engine room of the MV Sable on Thursday.

            +Nobody was hurt.

            +"We heard a bang and then the lights went out," said Ana Brook, who was on her way to work.

            Advertisement

            +What is known so far

            +The coastguard was called at 07:40, and two lifeboats brought the passengers back to Port Alder within an hour.

            Read more: How safe are the old ferries?

            +The operator, Orn Lines, said it would "leave nothing unexamined".

            Related Topics
            Ferries
            Orn islands
            More on this story
            Island council asks for newer ships
            14 May
            """
    )

    private static let agencyOnNewsSite = Self(
        testDescription: "an agency's report on another site, with credits",
        authors: ["Tom Reed", "Ines Falk"],
        agency: "Reuters",
        dateline: "PORT ALDER",
        opening: "PORT ALDER, May 30 (Reuters) - ",
        text: """
            News Opinion Business Sport Culture Puzzles
            Log in   Subscribe from £1 a week
            Gold
            -1.2%

            =Orn Lines shares fall after ferry fire halts island traffic

            By Tom Reed and Ines Falk
            May 30, 2024 4:12 PM GMT
            Updated 2 hours ago
            3 min read

            +PORT ALDER, May 30 (Reuters) - Shares in the ferry operator Orn Lines fell by a tenth on Thursday after a fire on one of its ships.

            ^The MV Sable off Port Alder, May 30, 2024. REUTERS/Ines Falk

            +The company said it would inspect all six of its ships, which could take until the middle of June.

            Sign up for our morning newsletter and get the stories that matter to you in your inbox.

            +"Investors fear that the old fleet will be expensive," said Paul Okoro, an analyst at Alder Bank.

            +Orn Lines has asked the government for help three times since 2020, according to documents seen by Reuters.

            (Reporting by Tom Reed and Ines Falk; editing by Mae Lind)
            Our Standards: The Thomson Reuters Trust Principles.
            © 2024 Example News. All rights reserved.
            """
    )

    private static let tabloid = Self(
        testDescription: "a site with cookies, promotions, comments and lists of other articles",
        authors: ["Jo Marsh"],
        text: """
            We use cookies to improve your experience. By continuing to use this site you accept our cookie policy.
            Accept all
            LATEST
            Watch: Storm hits the coast
            =Passengers tell of panic on burning island ferry
            BY JO MARSH, Senior Reporter
            Share  Tweet  Pin  Copy link
            Facebook Twitter WhatsApp Email Copy link
            24 comments

            +Passengers on the MV Sable have told of the moment when smoke filled the ship's lounge.

            +One of them, the teacher Lena Ort, said she had thought of her children first.

            Story continues below advertisement

            +"There was no announcement. Then everybody ran. I have never been so afraid in my life," she said.

            ^Smoke over the harbour on Thursday. (Photo by Kim Vale/Getty Images)

            +The Associated Press news agency was told by the operator that the crew had followed its training.

            +Photos of the lounge, posted on Facebook by several readers of this paper, show a blackened wall.

            The Associated Press contributed to this report.

            Do you have a story for us? Email our newsroom at news@example.org.
            Most read
            1. Ten beaches to visit this summer
            2. The island that nobody can leave
            You may also like
            Comments (24)
            """
    )

    private static let germanPaper = Self(
        testDescription: "a German newspaper's page",
        authors: ["Marta Kühn", "Jens Olm"],
        agency: "dpa",
        language: "de",
        text: """
            Zum Inhalt springen
            Startseite | Politik | Wirtschaft | Sport

            =Fährverkehr nach Brand auf unbestimmte Zeit eingestellt

            Von Marta Kühn und Jens Olm
            Stand: 30.05.2024, 16:12 Uhr
            Lesezeit: 3 Minuten
            Artikel teilen

            +Nach dem Brand auf der Fähre „Sable“ ist der Verkehr zu den Orn-Inseln am Donnerstag bis auf Weiteres eingestellt worden.

            +„Wir gehen kein Risiko ein“, sagte der Sprecher der Reederei, Paul Ohm.

            ^Die Fähre am Donnerstag im Hafen. Foto: dpa

            Lesen Sie auch: Warum die Inseln auf neue Schiffe warten

            +Verletzt wurde niemand.

            Anzeige

            +Der Rat der Inseln fordert seit Jahren neue Schiffe und hat sich deshalb an die Regierung gewandt.

            Newsletter abonnieren
            Melden Sie sich jetzt kostenlos an und erhalten Sie jeden Morgen das Wichtigste aus unserer Redaktion.
            © dpa-infocom, dpa:240530-99-123456/3
            Mehr zum Thema
            Inselrat berät über Haushalt
            Impressum | Datenschutz | Kontakt
            """
    )

    private static let columns = Self(
        testDescription: "a paper's page, republished, with an author's profile",
        original: "The Aldern Gazette",
        text: """
            =The islands cannot wait for another fire

            +Every year the islands are promised new ships, and every year the old ones sail on.

            +We have asked you, our readers, what a summer without ferries would mean. Your answers fill this page.

            +Subscribe to the view that all will be well, and you will be waiting for a long time.

            +The newsletter of the island council, which most households read, speaks of a lost decade.

            +So what is to be done? Three things, and none of them is expensive.

            •+An honest inspection of each ship
            •+A timetable that leaves time for repairs
            •+A minister who answers letters

            +Nothing less will do.

            This article was originally published in The Aldern Gazette and is republished with permission.
            Mae Lind is a columnist at the Gazette and the author of two books on island life.
            Follow us on Facebook and Instagram.
            """
    )
}

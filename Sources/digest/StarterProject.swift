import Articles

/// The project that `digest init` makes: two outlets on one event, a note and a page, each file showing what can stand in it.
enum StarterProject {
    static let files: [(path: String, text: String)] = [
        ("digest.yml", settings),
        (".gitignore", "Site/\n"),
        (
            ".gitattributes",
            "# Two branches that add articles merge by keeping the lines of both.\n\(EventLock.fileName) merge=union\n"
        ),
        (EventLock.fileName, EventLock.comment),
        ("Content/outlets.yml", outlets),
        ("Content/articles/harbour-daily/2026-03-02-ferry.md", markdownArticle),
        ("Content/articles/northern-ledger/2026-03-02-ferry.txt", pastedArticle),
        ("Content/events/ferry-grounding.md", note),
        ("Content/pages/about.md", about),
    ]

    private static let settings = """
        # Every key may be left out.
        title: My digest
        description: The same news, side by side
        language: en
        time_zone: UTC
        # Where the site will stand. Without it there are no feeds and no sitemap.
        # base_url: https://example.org/
        # How much of an article all pages together may show; 'publish: full' where you have the right to all of it.
        publish: excerpt
        excerpt_words: 90
        excerpt_share: 0.15
        # Facts about outlets that coverage is shown by: country, kind, owner, language, rating.
        compare_by: [country, kind]

        """

    private static let outlets = """
        # The outlets you follow. The key is what an article's 'outlet:' or its folder names.
        harbour-daily:
          name: Harbour Daily
          url: https://harbour-daily.example/
          country: GB
          language: en
          kind: newspaper
          hosts: [harbour-daily.example]
        northern-ledger:
          name: The Northern Ledger
          url: https://northern-ledger.example/
          country: IE
          language: en
          kind: online
          hosts: [northern-ledger.example]

        """

    private static let markdownArticle = """
        ---
        title: Ferry with 180 aboard runs aground off Port Ellery
        outlet: harbour-daily
        date: 2026-03-02T07:40:00Z
        author: Ada Quill
        url: https://harbour-daily.example/2026/03/02/ferry
        tags: [shipping]
        ---

        The ferry *Saint Brannoc* ran aground on a sandbank off Port Ellery early on Monday with 180 people aboard. Nobody \
        was hurt, the coastguard said.

        “We felt a long shudder, and then she simply stopped,” said Mara Quint, a teacher who was on deck.

        The ferry's operator, Strand Lines, said that a buoy marking the channel had drifted in last week's storm. The \
        harbour office had been told of it on Friday, the company said.

        Tugs are expected to try to free the vessel on the evening tide.

        """

    private static let pastedArticle = """
        Home  News  Weather  Sport

        Grounded ferry: passengers taken off in lifeboats

        By Tom Arden

        PORT ELLERY — Lifeboats took about 200 passengers off a ferry that had run aground near Port Ellery on Monday \
        morning, after tugs failed to move her.

        "We felt a long shudder," said Mara Quint, a passenger.

        The harbour master, Ivo Brand, said the crew had reported the drifting buoy themselves. "Nobody here had any word \
        of it before this morning," he said.

        An inquiry into the grounding of the Saint Brannoc was opened the same day.

        Share this article

        © 2026 The Northern Ledger. All rights reserved.

        """

    private static let note = """
        ---
        title: Ferry grounding off Port Ellery
        articles: [harbour-daily/2026-03-02-ferry, northern-ledger/2026-03-02-ferry]
        tags: [shipping]
        ---

        The *Saint Brannoc* ran aground off Port Ellery on 2 March 2026. The outlets differ on **who knew of the drifting \
        buoy, and when**.

        """

    private static let about = """
        ---
        title: About
        ---

        This digest sets reports of the same event side by side. Every quotation and sentence links to its source. \
        [The method](../method/index.html) tells how they were compared.

        """
}

import Articles

/// Names of newspapers, broadcasters and the like, by which a text that names one as its source is understood.
enum MediaNames {
    /// Every word that ends a name, lower case.
    static let words: Set<String> = Set(
        names.compactMap { $0.split(separator: " ").last.map(String.init) } + agencies + endings + common
    )

    /// Whether words with capitals, joined by a space each, are a medium's or an agency's name.
    ///
    /// - Parameter hasArticle: whether "the" stands before them: "the Post" is a newspaper, "Post" need not be.
    static func kind(of name: String, hasArticle: Bool) -> Sourcing.Kind? {
        let lowered = name.lowercased()
        let space = lowered.utf8.lastIndex(of: UInt8(ascii: " "))
        let last = space.map { String(lowered[lowered.utf8.index(after: $0)...]) } ?? lowered
        guard words.contains(last) else { return nil }
        // A man of that name is quoted more often than the agency.
        if last != "bloomberg", agencySet.contains(last), NewsAgency.named(name) != nil { return .agency }
        if known.contains(lowered) { return .media }
        if commonSet.contains(lowered) { return hasArticle ? .media : nil }
        return space != nil && endingSet.contains(last) ? .media : nil
    }

    private static let known = Set(names)
    private static let agencySet = Set(agencies)
    private static let commonSet = Set(common)
    private static let endingSet = Set(endings + common)

    private static let agencies = [
        "afp", "ap", "reuters", "dpa", "xinhua", "tass", "interfax", "efe", "ansa", "kyodo", "upi", "aap", "apa", "sda",
        "yonhap", "anadolu", "kna", "epd", "pti", "novosti", "belga", "press", "agency", "presse-agentur",
        "international", "france-presse",
    ]

    /// Words that end the name of a medium when another one stands before them.
    private static let endings = [
        "times", "post", "news", "journal", "herald", "tribune", "gazette", "chronicle", "courier", "examiner", "globe",
        "radio", "tv", "television", "zeitung", "rundschau", "anzeiger", "nachrichten", "kurier", "allgemeine",
        "tagblatt", "magazine", "weekly", "rundfunk", "fernsehen", "newspaper",
    ]

    /// Words that are a medium's name after "the".
    private static let common = [
        "times", "post", "journal", "herald", "tribune", "guardian", "telegraph", "independent", "observer", "mail",
        "mirror", "economist", "atlantic", "intercept", "globe", "spectator", "sun",
    ]

    private static let names = """
        bbc cnn nbc cbs abc msnbc cnbc fox npr pbs c-span politico axios buzzfeed huffpost breitbart vox propublica
        newsmax newsweek itv cctv cgtn rt scmp spiegel bild faz ard zdf ndr wdr nzz orf nhk cbc rté rte svt nrk dw
        tagesschau haaretz libération mediapart globo
        """
        .split(whereSeparator: \.isWhitespace).map(String.init) + [
            "nbc news", "cbs news", "abc news", "fox news", "bbc news", "sky news", "al jazeera", "al arabiya",
            "huffington post", "daily beast", "daily caller", "national review", "mother jones", "usa today",
            "roll call",
            "new yorker", "wall street journal", "new york times", "washington post", "financial times", "daily mail",
            "people's daily", "south china morning post", "le monde", "le figaro", "el país", "el pais", "el mundo",
            "la repubblica", "der spiegel", "die zeit", "die welt", "süddeutsche zeitung", "frankfurter allgemeine",
            "der standard", "asahi shimbun", "deutsche welle", "bloomberg news", "radio free asia", "radio free europe",
            "voice of america", "channel 4", "fox business",
            "meet the press", "face the nation", "fox news sunday", "good morning america", "vanity fair",
            "rolling stone", "hong kong free press",
        ]
}

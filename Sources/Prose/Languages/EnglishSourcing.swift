extension Language.Sourcing {
    static let english = Language.Sourcing(
        hedges: Set(words: "reportedly allegedly purportedly supposedly"),
        unnamedPhrases: [
            "on condition of anonymity", "on the condition of anonymity", "under condition of anonymity",
            "people familiar with", "person familiar with", "sources familiar with", "source familiar with",
            "officials familiar with", "people close to", "sources close to", "source close to", "person close to",
            "people with knowledge of", "person with knowledge of", "sources with knowledge of",
            "source with knowledge of", "people briefed on", "person briefed on", "official briefed on",
            "asked not to be identified", "asked not to be named", "declined to be named", "declined to be identified",
            "asked to remain anonymous", "speaking anonymously", "spoke anonymously", "not authorized to speak",
            "not authorised to speak", "anonymous source", "anonymous sources", "unnamed sources", "unnamed officials",
            "unnamed source", "unidentified sources",
        ].map { $0.split(separator: " ").map(String.init) },
        unnamed: Set(
            words: """
                officials sources aides diplomats insiders witnesses analysts experts activists
                campaigners researchers critics residents lawmakers advisers advisors investigators
                prosecutors observers economists lawyers doctors scientists rescuers engineers
                executives neighbours neighbors eyewitnesses
                """
        ),
        unnamedSingular: Set(words: "official source aide diplomat insider witness adviser advisor eyewitness person"),
        indefinite: Set(words: "a an one another"),
        determiners: Set(
            words: """
                the a an this that these those his her its their our some many several few other others
                most all both two three four five six seven eight nine ten any no more such one another
                """
        ),
        offices: Set(
            words: """
                president minister secretary spokesman spokeswoman spokesperson spokespeople senator
                congressman congresswoman governor mayor ambassador commissioner chancellor premier
                attorney-general sheriff prosecutor general admiral colonel sen rep gov rapporteur envoy
                justice judge lawmaker councillor councilman deputy vice-minister vice-president
                representative undersecretary speaker
                """
        ),
        authorities: Set(
            words: """
                ministry department police government administration pentagon kremlin coastguard
                parliament senate congress embassy consulate prosecution authorities authority army navy
                military fbi cia nato council commission council committee cabinet court courthouse fema
                cdc fda epa irs doj dhs
                """
        ),
        documents: Set(
            words: """
                report statement filing filings documents document files letter memo memorandum papers
                records transcript readout affidavit complaint indictment ruling lawsuit survey study
                poll emails email communique dossier
                """
        ),
        statements: Set(words: "statement"),
        leaked: Set(words: "leaked unsealed declassified classified confidential secret internal leak cache"),
        documentVerbs: Set(
            words: """
                showed shows show said says found finds stated states revealed reveals concluded
                concludes alleges alleged detailed details warned warns
                """
        ),
        documentPrepositions: Set(words: "in"),
        mediaNouns: Set(
            words: """
                broadcaster newspaper magazine daily tabloid weekly website outlet channel station
                network media newspapers outlets broadcasters
                """
        ),
        mediaCues: Set(words: "told to by with via per tells"),
        mediaVerbs: Set(
            words: """
                reported reports report said says wrote writes published revealed quoted obtained cited
                seen viewed first interview interviewed broke according spoke speaking statement
                comments comment remarks aired reviewed
                """
        ),
        speech: Set(
            words: "said say says told tell tells added believe claim claimed claims warned warn argue argued"
        ),
        accordingTo: [["according", "to"]],
        accordingToAfter: [],
        conjunctions: Set(words: "and or"),
        attaching: Set(words: "of for at in from with on near"),
        listings: Set(words: "including from"),
        former: Set(words: "former ex onetime retired then")
    )
}

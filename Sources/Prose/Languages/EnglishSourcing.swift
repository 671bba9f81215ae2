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
                minister senator congressman congresswoman governor mayor ambassador consul chancellor premier
                sheriff prosecutor admiral colonel sen rep gov rapporteur envoy justice judge magistrate coroner
                lawmaker legislator councillor councilor councilman councilwoman alderman undersecretary
                constable trooper mp mep
                """
        )
        .union([
            "attorney general", "solicitor general", "surgeon general", "district attorney", "us attorney",
            "states attorney",
            "attorney gen", "special agent",
        ]),
        titles: Set(
            words: """
                president secretary speaker commissioner representative general gen commander inspector
                lieutenant marshal
                """
        ),
        posts: Set(
            words: """
                spokesman spokeswoman spokesperson spokespeople chief head director commander captain officer
                agent deputy official chair chairman chairwoman leader whip executive manager member adviser
                advisor aide counsel clerk treasurer administrator inspector superintendent sergeant
                detective warden coordinator boss capt
                """
        ),
        bureaus: ["office"],
        authorities: Set(
            words: """
                ministry department police government administration pentagon kremlin coastguard
                parliament senate congress embassy consulate prosecution authorities authority army navy
                military fbi cia nato council commission committee cabinet court courthouse fema
                cdc fda epa irs doj dhs hhs cbp nhs un treasury legislature
                """
        )
        .union([
            "white house", "coast guard", "national guard", "home office", "foreign office", "downing street",
            "city hall", "town hall", "central bank", "federal reserve", "air force", "secret service",
            "fire service", "fire brigade", "health service", "ambulance service", "weather service",
            "environment agency", "european union", "united nations",
        ]),
        publicServices: Set(
            words: "fire house county city town village municipal borough federal eu congressional presidential customs"
        )
        .union([
            "law enforcement", "homeland security", "national intelligence", "highway patrol", "public health",
            "border patrol", "national security", "civil defence",
        ]),
        realms: Set(
            words: """
                state foreign home interior defence defense treasury health education transport transportation
                justice energy agriculture labor labour commerce trade environment culture housing homeland
                us uk american british english scottish welsh irish french german italian spanish portuguese
                dutch belgian swiss austrian polish czech hungarian romanian bulgarian greek turkish cypriot
                swedish norwegian danish finnish icelandic estonian latvian lithuanian ukrainian russian
                belarusian serbian croatian georgian armenian israeli palestinian lebanese syrian iraqi iranian
                egyptian saudi chinese taiwanese japanese korean indian pakistani indonesian filipino
                australian canadian mexican cuban brazilian argentine chilean colombian venezuelan peruvian
                nigerian kenyan ethiopian rwandan african european america britain england scotland wales ireland
                france germany italy spain portugal netherlands belgium switzerland austria poland hungary
                romania greece turkey sweden norway denmark finland iceland ukraine russia israel syria iraq
                iran egypt china taiwan japan india pakistan australia canada mexico brazil argentina chile
                colombia venezuela nigeria kenya
                """
        )
        .union(["united states"]),
        privateBodies: Set(
            words: """
                company companies firm firms group corporation corp inc ltd llc plc private business startup
                manufacturer airline retailer union unions club clubs association associations federation
                foundation charity church churches diocese baptist methodist lutheran
                anglican party campaign league team squad football soccer cricket rugby basketball hockey
                olympic nobel chamber society institute university college school schools newspaper magazine
                broadcaster nonprofit ngo strike salvation super
                """
        )
        .union([
            "national committee", "works council", "government relations", "government affairs", "action committee",
            "congressional committee", "research council",
        ]),
        titleFillers: Set(
            words:
                "vice deputy acting interim new current incoming outgoing elect designate first then democratic republican"
        ),
        hasCompounds: false,
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

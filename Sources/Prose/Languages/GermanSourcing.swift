extension Language.Sourcing {
    static let german = Language.Sourcing(
        hedges: Set(words: "angeblich mutmaßlich"),
        unnamedPhrases: [
            "wie es hieß", "hieß es aus", "dem vernehmen nach", "aus kreisen", "aus regierungskreisen",
            "aus parteikreisen", "aus sicherheitskreisen", "aus diplomatenkreisen", "aus koalitionskreisen",
            "aus verhandlungskreisen", "anonym bleiben", "nicht genannt werden", "nicht namentlich genannt",
            "namentlich nicht genannt", "mit der sache vertraut", "mit den vorgängen vertraut",
        ].map { $0.split(separator: " ").map(String.init) },
        unnamed: Set(
            words: """
                beamte insider diplomaten experten fachleute beobachter augenzeugen zeugen anwohner
                kritiker aktivisten forscher ermittler analysten ökonomen informanten
                regierungsvertreter
                """
        ),
        unnamedSingular: Set(
            words: "beamter insider diplomat augenzeuge zeuge informant regierungsvertreter mitarbeiter"
        ),
        indefinite: Set(words: "ein eine einem einer"),
        determiners: Set(
            words: """
                der die das den dem des ein eine einer einem einen ihr ihre ihrer sein seine seiner
                mehrere viele einige zwei drei diese dieser dieses
                """
        ),
        offices: Set(
            words: """
                minister ministerin kanzler kanzlerin ministerpräsident ministerpräsidentin bürgermeister
                bürgermeisterin staatssekretär staatssekretärin senator senatorin botschafter botschafterin
                richter richterin staatsanwalt staatsanwältin landrat landrätin stadtrat stadträtin
                gemeinderat gemeinderätin abgeordnete abgeordneter kommissar kommissarin gouverneur
                gouverneurin dezernent dezernentin regierungssprecher regierungssprecherin polizeisprecher polizeisprecherin
                """
        ),
        titles: Set(words: "präsident präsidentin general oberst"),
        posts: Set(
            words: """
                sprecher sprecherin chef chefin leiter leiterin direktor direktorin kommandant kommandantin
                vorsitzende vorsitzender beamter beamtin mitarbeiter mitarbeiterin sekretär sekretärin
                vertreter vertreterin beauftragte beauftragter inspekteur inspekteurin
                """
        ),
        bureaus: ["büro"],
        authorities: Set(
            words: """
                ministerium innenministerium außenministerium finanzministerium verkehrsministerium
                bundesregierung regierung polizei staatsanwaltschaft bundestag senat kanzleramt behörde
                behörden bundeswehr feuerwehr gericht landgericht botschaft kreml
                """
        ),
        publicServices: Set(
            words:
                "bund land landes landtag kreis stadt gemeinde staat rathaus rettungsdienst katastrophenschutz parlament"
        ),
        realms: Set(
            words: """
                us deutsch britisch irisch französisch italienisch spanisch portugiesisch niederländisch belgisch
                schweizerisch österreichisch polnisch tschechisch ungarisch rumänisch griechisch türkisch
                schwedisch norwegisch dänisch finnisch isländisch ukrainisch russisch belarussisch serbisch
                israelisch palästinensisch libanesisch syrisch irakisch iranisch ägyptisch chinesisch japanisch
                koreanisch indisch amerikanisch kanadisch mexikanisch brasilianisch australisch
                """
        ),
        privateBodies: Set(
            words: """
                unternehmen konzern firma gewerkschaft verband verein partei fraktion stiftung kirche
                bistum universität hochschule schule zeitung liga betriebsrat aufsichtsrat kammer institut
                genossenschaft bahn
                """
        ),
        titleFillers: Set(
            words: "vize stellvertretender stellvertretende neuer neue amtierender amtierende designierte"
        ),
        hasCompounds: true,
        documents: Set(
            words: """
                bericht erklärung mitteilung pressemitteilung brief dokumente dokument akten unterlagen
                studie umfrage urteil anklageschrift protokoll gutachten stellungnahme schreiben
                """
        ),
        statements: Set(words: "erklärung mitteilung pressemitteilung stellungnahme"),
        leaked: Set(words: "geleakten geleakte vertraulichen vertrauliche interne internen geheime geheimen"),
        documentVerbs: Set(words: "zeigt zeigen zeigte zeigten belegt belegen ergab heißt hieß"),
        documentPrepositions: Set(words: "in im laut aus"),
        mediaNouns: Set(
            words: "sender zeitung magazin tageszeitung wochenzeitung nachrichtenmagazin boulevardblatt blatt medien"
        ),
        mediaCues: Set(words: "laut der die das dem von zu berichtete berichtet meldete meldet schreibt schrieb"),
        mediaVerbs: Set(
            words: """
                berichtete berichtet berichten meldete meldet schreibt schrieb zitiert zitierte sagte
                sagt vorliegt bericht interview gespräch zufolge informationen
                """
        ),
        speech: Set(
            words: "sagte sagten sagt sagen erklärte erklärten berichteten berichtete teilte teilten warnen warnten"
        ),
        accordingTo: [["laut"], ["nach", "angaben", "von"], ["nach", "angaben", "der"], ["nach", "angaben", "des"]],
        accordingToAfter: Set(words: "zufolge"),
        conjunctions: Set(words: "und oder"),
        attaching: Set(words: "des der von vom aus in im bei beim für"),
        listings: Set(words: "darunter vom von"),
        former: Set(words: "ehemaliger ehemalige ehemaligen früherer frühere früheren ex")
    )
}

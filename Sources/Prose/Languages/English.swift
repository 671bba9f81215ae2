extension Language {
    package static let english = Language(
        tag: "en",
        stopWords: Set(
            words: """
                a about above after again against all also am an and any are as at be because been before being below
                between both but by can cannot could did do does doing don't down during each even ever every few for
                from further had has have having he her here hers herself him himself his how however i if in into is
                it its itself just like made make many may me might more most much must my myself near neither no nor
                not now of off on once one only or other our ours ourselves out over own per perhaps rather same she
                should since so some such than that the their theirs them themselves then there these they this those
                though through thus to too two under until up upon us very was we were what when where whether which
                while who whom whose why will with within without would yet you your yours yourself yourselves
                i'm i've i'll he's she's it's we're they're we've they've that's there's isn't aren't wasn't weren't
                don't doesn't didn't won't wouldn't can't couldn't shouldn't hasn't haven't hadn't let's
                said says say saying told according mr mrs ms dr via amid among around still already
                monday tuesday wednesday thursday friday saturday sunday
                """
        ),
        abbreviations: Set(
            words: """
                jr sr inc corp co ltd llc plc bros etc al est dept univ assn intl govt natl approx ave blvd rd
                jan feb mar apr jun jul aug sept sep oct nov dec mon tue tues wed thu thur thurs fri sat sun
                ala ariz ark calif colo conn del fla ga ill ind kan ky la mass md mich minn miss mo mont neb nev
                okla ore pa tenn tex va vt wash wis wyo u.s u.k u.n e.u d.c p.m a.m e.g i.e ph.d
                """
        ),
        leadingAbbreviations: Set(
            words: """
                mr mrs ms mx dr prof rev fr sr st sen sens rep reps gov govs pres hon amb atty gen lt col maj capt
                cmdr cpl sgt pvt adm brig supt insp det vs v mt ft messrs
                """
        ),
        numberAbbreviations: Set(words: "no nos p pp fig vol ch sec art"),
        clockAbbreviations: ["a.m", "p.m"],
        daysAndMonths: englishDaysAndMonths,
        hasOrdinalStops: false,
        reportingVerbs: Dictionary(verbs: EnglishVerbs.reporting),
        honorifics: Set(
            words: """
                mr mrs ms miss mx dr prof professor sir dame lord lady rev reverend hon judge sen rep gov lt col
                gen maj capt sgt amb
                """
        ),
        pronouns: ["he": .male, "she": .female, "they": .plural, "it": .open, "who": .open],
        grammar: Grammar(
            determiners: Set(
                words: """
                    the a an this that these those his her their its our my your some many several few most all both
                    another each one two three four five six seven eight nine ten other any no every dozens hundreds
                    """
            ),
            prepositions: Set(
                words: """
                    of for from with at in on by to into about against among amid after before during over under
                    through near inside outside within without between across around behind upon as like via than
                    since until toward towards regarding concerning despite including following plus
                    """
            ),
            conjunctions: Set(
                words: "and or but nor yet so because although though while whereas if when where unless"
            ),
            auxiliaries: Set(
                words: """
                    has have had having will would can could may might must shall should did does do is are was were
                    been be being also then later not never 's 've 'd
                    """
            ),
            adverbs: Set(
                words: """
                    also then later once again even just still soon now already often always never first recently
                    reportedly allegedly repeatedly simply further instead himself herself themselves last next earlier
                    today yesterday tonight tomorrow meanwhile however still maybe perhaps too both all
                    """
            ),
            nameParticles: Set(words: "de da di do dos du del della van von der den la le el al bin ibn ben ter y e"),
            wordsAfterNames: Set(
                words: """
                    ala ariz ark calif colo conn del fla ga ill ind kan ky la md mass mich minn miss mo mont n.c n.d n.h
                    n.j n.m n.y neb nev okla ore pa r.i s.c s.d tenn tex va vt w.va wash wis wyo d.c ont que b.c
                    inc ltd llc corp plc jr sr
                    """
            ),
            calendarWords: englishDaysAndMonths.union(
                Set(
                    words: """
                        hours hour minutes moments week weeks month months year years day days morning afternoon evening
                        night
                        """
                )
            ),
            personNouns: Set(
                words: """
                    councillor councillors councilor councilors councilman councilwoman alderman
                    spokesman spokeswoman spokesperson spokesmen spokespeople official officials aide aides adviser
                    advisers advisor advisors source sources critic critics man woman men women people person persons
                    expert experts analyst analysts lawyer lawyers attorney attorneys activist activists protester
                    protesters demonstrator demonstrators diplomat diplomats leader leaders president candidate
                    candidates nominee senator senators congressman congresswoman lawmaker lawmakers governor mayor
                    minister ministers secretary director chairman chairwoman chair chief head prosecutor prosecutors
                    judge judges officer officers witness witnesses resident residents voter voters supporter
                    supporters opponent opponents student students teacher teachers professor professors researcher
                    researchers author authors writer writers reporter reporters journalist journalists host hosts
                    editor editors mother father sister brother son daughter wife husband friend friends neighbor
                    neighbour neighbors neighbours counterpart businessman mogul billionaire democrat democrats
                    republican republicans executive executives ceo manager managers strategist strategists operative
                    operatives campaigner campaigners victim victims family worker workers member members player
                    coach doctor doctors scientist scientists economist economists historian historians pollster
                    pollsters insider insiders observer observers veteran veterans commissioner ambassador envoy
                    agent agents treasurer curator pilot pilots nurse nurses skipper skippers captain captains guard guards boss
                    bosses buyer buyers engineer engineers designer designers farmer farmers driver drivers owner owners
                    detective detectives sheriff sheriffs principal librarian pastor priest bishop archbishop chancellor
                    vice-president lecturer surgeon nurse therapist toxicologist biologist physicist inspector inspectors
                    deputy representative representatives delegate delegates soldier commander general
                    speaker justice justices others counsel whip administrator colonel lieutenant sergeant admiral
                    """
            ),
            institutionNouns: Set(
                words: """
                    ministry department government administration campaign committee commission council court agency
                    bureau office company firm group organization organisation association union party police army
                    military team newspaper paper magazine journal outlet network site website blog station channel
                    broadcaster bank university school institute foundation coalition alliance embassy parliament
                    statement report letter document documents email emails e-mail memo complaint lawsuit indictment
                    affidavit ruling order decision opinion editorial article column post tweet caption headline sign
                    banner book essay study survey poll transcript readout release ad advertisement video message
                    resolution bill law constitution amendment text note press
                    """
            ),
            relatives: Set(words: "who which whose whom that"),
            accordingTo: [["according", "to"], ["in", "the", "words", "of"]],
            accordingToAfterQuote: [],
            capitalisesNouns: false,
            invertsSubjects: false,
            accordingToAfter: [],
            separableVerbs: [:],
            complementisers: Set(words: "that how why whether if what"),
            participles: EnglishVerbs.participles,
            namingVerbs: Set(
                words: """
                    call calls called calling label labels labeled labelled labeling labelling dub dubs dubbed dubbing
                    term terms termed terming brand brands branded branding describe describes described describing
                    characterise characterises characterised characterising characterize characterizes characterized
                    characterizing deem deemed title titled name named
                    """
            ),
            speechVerbs: EnglishVerbs.speech,
            nounVerbs: EnglishVerbs.alsoNouns,
            weakVerbs: EnglishVerbs.weak,
            copulas: Set(words: "is are was were be been being 's 're am"),
            attachingPrepositions: Set(words: "of for from at in with on to"),
            workNouns: Set(
                words: """
                    book novel show film movie song album play musical series program programme podcast podcasts documentary
                    drama sitcom comedy hit anthem track poem painting essay memoir column section blog website magazine
                    newspaper slogan hashtag video titled entitled headlined nicknamed named phrase term word words nickname acronym
                    """
            ),
            indirect: .english
        ),
        cohesion: Cohesion(
            openings: Set(
                words: """
                    but and or nor yet so still then thus instead besides otherwise finally ultimately afterwards
                    afterward later earlier again separately elsewhere here there this that these those such it its both
                    either neither another others other which who whose asked
                    """
            ),
            connectives: Set(
                words: """
                    also however meanwhile therefore hence moreover furthermore nevertheless nonetheless additionally
                    similarly likewise conversely consequently
                    """
            ),
            anaphors: Set(words: "he she they him her them his hers their theirs himself herself themselves"),
            speaking: Set(words: "i we you me us my our your mine ours yours i'm i've i'll we're we've you're let's")
        ),
        factWords: FactWords(
            numbers: [
                "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9, "ten": 10,
                "eleven": 11, "twelve": 12, "thirteen": 13, "fourteen": 14, "fifteen": 15, "sixteen": 16,
                "seventeen": 17, "eighteen": 18, "nineteen": 19, "twenty": 20, "thirty": 30, "forty": 40, "fifty": 50,
                "sixty": 60, "seventy": 70, "eighty": 80, "ninety": 90,
                "twenty-one": 21, "thirty-one": 31, "forty-one": 41, "fifty-one": 51, "sixty-one": 61,
                "seventy-one": 71, "eighty-one": 81, "ninety-one": 91,
            ],
            multipliers: [
                "dozen": 12, "hundred": 100, "thousand": 1_000, "million": 1_000_000, "billion": 1_000_000_000,
                "trillion": 1_000_000_000_000, "k": 1_000, "m": 1_000_000, "mn": 1_000_000, "bn": 1_000_000_000,
                "tn": 1_000_000_000_000,
            ],
            units: [
                "percent": .percent, "per cent": .percent, "pct": .percent, "dollar": .dollar, "dollars": .dollar,
                "euro": .euro, "euros": .euro, "yen": .yen,
            ],
            months: """
                january february march april may june july august september october november december
                jan feb mar apr jun jul aug sept sep oct nov dec
                """,
            negations: """
                not no never without neither nor none nobody nothing cannot can't don't doesn't didn't won't wouldn't
                isn't aren't wasn't weren't hasn't haven't hadn't couldn't shouldn't
                """,
            denials: """
                deny denies denied denying refuse refuses refused refusing decline declines declined declining
                fail fails failed failing reject rejects rejected rejecting lack lacks lacked lacking avoid avoids
                avoided avoiding unable hardly barely
                """,
            questions: "whether",
            annulments: "only just merely simply all",
            bounds: [
                .atLeast: """
                more than, over, above, at least, no fewer than, no less than, not less than, upwards of, exceeding,
                well over, or more, in excess of
                """,
                .atMost: """
                up to, as many as, as much as, at most, no more than, not more than, fewer than, less than, under,
                below, or fewer, or less, a maximum of
                """,
                .nearly: "nearly, almost, close to, just under, just short of, just below, slightly less than",
                .justOver: "just over, just above, slightly more than, a little over, little more than",
                .about: """
                about, around, some, roughly, approximately, circa, an estimated, estimated, or so
                """,
            ],
            fates: FactWords.Fates(
                suffered: [
                    .dead: "killed, killing", .hurt: "injured, wounded, hurt, injuring, wounding",
                    .treated: "treated", .arrested: "arrested, detained, arresting, detaining",
                    .movedOut: """
                    evacuated, evacuating, displaced, moved out, ordered out, told to leave, ordered to leave,
                    forced out, forced from, driven from
                    """,
                ],
                undergone: [
                    .dead: "died, dead", .missing: "missing, unaccounted for", .treated: "sought treatment",
                    .arrested: "custody",
                    .movedOut: """
                    leave their homes, left their homes, fled their homes, flee their homes, out of their homes,
                    from their homes
                    """,
                ],
                totals: ["number": nil, "toll": .dead],
                people: "people persons residents inhabitants citizens townspeople",
                auxiliaries: "was were is are be been being has have had",
                parts: "more other others another additional further remaining",
                prepositions: "in by on at to during with",
                conjunctions: "and or but when while as after before because where that though although if than",
                otherTimes: """
                    since ago year years decade decades previous previously earlier history average annually yearly
                    usually
                    """
            )
        ),
        headlineWords: .english,
        sourcing: .english,
        stemmer: "english",
        quoteMarks: [
            QuoteMarkPair(open: "“", close: "”"), QuoteMarkPair(open: "\"", close: "\""),
            QuoteMarkPair(open: "‘", close: "’"), QuoteMarkPair(open: "'", close: "'"),
        ]
    )
}

private let englishDaysAndMonths = Set(
    words: """
        monday tuesday wednesday thursday friday saturday sunday january february march april may june july august
        september october november december jan feb mar apr jun jul aug sept sep oct nov dec
        """
)

extension Language {
    package static let german = Language(
        tag: "de",
        stopWords: Set(
            words: """
                aber alle allem allen aller alles als also am an ander andere anderem anderen anderer anderes auch auf
                aus bei beim bereits bin bis bist da dabei dadurch dafür dagegen daher dahin damals damit danach daneben
                dann daran darauf daraus darf darin darüber darum darunter das dass davon davor dazu dein deine dem den
                denen denn dennoch der deren derzeit des deshalb dessen dich die dies diese diesem diesen dieser dieses
                dir doch dort du durch ein eine einem einen einer eines einige einigem einigen einiger einmal er erst es
                etwa etwas euch euer eure falls für gab ganz gar gegen gegenüber gewesen gibt habe haben hat hatte
                hatten hätte hätten hier hin hinter ich ihm ihn ihnen ihr ihre ihrem ihren ihrer ihres im immer in indem
                ins ist ja je jede jedem jeden jeder jedes jedoch jene jetzt kann kein keine keinem keinen keiner können
                könnte könnten laut machen man manche mehr mein meine mich mir mit muss müssen musste nach nachdem neben
                nicht nichts noch nun nur ob oder ohne schon sehr sei seien sein seine seinem seinen seiner seines seit
                selbst sich sie sind so sogar solche soll sollen sollte sollten sondern sonst soweit sowie trotz über um
                und uns unser unsere unter viel viele vom von vor während wann war waren warum was wegen weil weiter
                welche welchem welchen welcher wenn wer werde werden wie wieder will wir wird wo wollen wollte würde
                würden wurde wurden zu zudem zum zur zwar zwischen
                sagte sagt erklärte
                """
        ),
        abbreviations: Set(
            words: """
                usw etc bzw ca evtl ggf inkl jan feb apr aug sept okt nov dez mio mrd tel str abs art
                z.b d.h u.a o.ä i.d.r u.s e.v v.a z.t
                """
        ),
        leadingAbbreviations: Set(words: "z u d o i s dr prof hr fr st bspw sog vgl dipl ing gen lt col mr mrs"),
        numberAbbreviations: Set(words: "nr s abs art bd kap"),
        hasOrdinalStops: true,
        reportingVerbs: Dictionary(verbs: [
            (
                .neutral,
                """
                sagt sagte sagten sagen gesagt erklärt erklärte erklärten erklären teilte teilten mitgeteilt schrieb
                schreibt schrieben geschrieben twitterte berichtet berichtete berichteten fügte ergänzte ergänzten
                antwortete erwiderte entgegnete fragt fragte meint meinte meinten äußerte äußerten sprach spricht
                sprachen nannte nennt nannten genannt bezeichnete bezeichnet bezeichneten formulierte bemerkte
                kommentierte kündigte erläuterte zitierte bestätigte begrüßte lobte hofft hoffte glaubt verkündete
                heißt hieß erzählte erzählt rief schilderte kritisiert kritisierte kritisierten warf wirft versprach
                verspricht versicherte bestritt appellierte klagte
                """
            ),
            (
                .doubt,
                "behauptet behauptete behaupteten will wollen mutmaßte unterstellte unterstellt beharrte beteuerte"
            ),
            (
                .truth,
                "betont betonte betonten unterstrich verdeutlichte wies hob enthüllte warnt warnte warnten mahnte"
            ),
            (.guilt, "räumte gab gestand gesteht"),
            (
                .force,
                """
                fordert forderte forderten verlangte verlangt beklagte beklagt drohte droht schimpfte wetterte verurteilte
                verurteilt spottete
                """
            ),
        ]),
        honorifics: Set(words: "herr herrn frau dr prof professor professorin"),
        pronouns: ["er": .male, "sie": .open, "es": .open],
        grammar: Grammar(
            determiners: Set(
                words: """
                    der die das den dem des ein eine einer einem einen ihr ihre ihrer sein seine seiner mehrere viele
                    einige zwei drei
                    """
            ),
            prepositions: Set(
                words: """
                    von vom für aus bei beim in im an am auf mit nach zu zum zur über unter gegen durch um vor seit
                    während wegen gegenüber ohne
                    """
            ),
            conjunctions: Set(words: "und oder aber doch sondern weil wenn während obwohl da"),
            auxiliaries: Set(
                words: "hat habe hatte haben hatten wird werde würde ist sei war kann könne muss müsse soll solle"
            ),
            adverbs: Set(
                words: """
                    auch dann später erneut weiter zudem außerdem jedoch dagegen dazu daraufhin nun noch bereits zuvor
                    anschließend wörtlich heute gestern
                    """
            ),
            nameParticles: Set(words: "de da di van von zu la le el al bin ibn"),
            wordsAfterNames: Set(words: "jr sr"),
            calendarWords: Set(
                words: """
                    montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag montagabend dienstagabend
                    januar februar märz april mai juni juli august september oktober november dezember
                    """
            ),
            personNouns: Set(
                words: """
                    sprecher sprecherin minister ministerin präsident präsidentin kanzler kanzlerin chef chefin leiter
                    leiterin vorsitzende vorsitzender experte expertin experten kritiker beobachter bewohner anwohner
                    anwalt anwältin direktor direktorin bürgermeister bürgermeisterin abgeordnete abgeordneter
                    politiker politikerin forscher forscherin wissenschaftler wissenschaftlerin mann frau zeuge zeugin
                    zeugen demonstranten aktivisten beamte beamter insider diplomat diplomaten amtskollege amtskollegin
                    lehrer lehrerin ingenieur ingenieurin arzt ärztin trainer trainerin landrat landrätin unternehmer
                    unternehmerin studentin schülerin autorin richterin polizist polizistin journalist journalistin
                    reporterin historiker historikerin physiker physikerin biologe biologin ökonom ökonomin apothekerin
                    fahrerin pilotin kapitänin helfer helferin kommandant kommandantin gutachter gutachterin geologe
                    geologin botschafter botschafterin kommissar kommissarin senatorin staatssekretär staatssekretärin
                    geschäftsführer geschäftsführerin gründerin mitarbeiter mitarbeiterin vertreter vertreterin nachbarin
                    mutter vater tochter bruder schwester künstlerin sängerin regisseur regisseurin kurator kuratorin
                    bäckerin köchin pfleger pflegerin hebamme spediteur spediteurin landwirt landwirtin rentner rentnerin
                    klägerin verteidigerin staatsanwalt staatsanwältin ermittler ermittlerin sachverständige
                    polizeichef polizeichefin feuerwehrchef regierungschef regierungschefin parteichef parteichefin
                    fraktionschef fraktionschefin konzernchef konzernchefin vorstandschef vorstandschefin
                    gewerkschaftschef gewerkschaftschefin
                    sachverständiger beauftragte beauftragter sekretärin pfarrerin fischerin
                    """
            ),
            institutionNouns: Set(
                words: """
                    ministerium außenministerium innenministerium regierung bundesregierung behörde polizei gericht
                    partei fraktion verband gewerkschaft unternehmen konzern zeitung agentur sender kommission rat amt
                    botschaft erklärung mitteilung bericht schreiben brief urteil organisation stiftung universität
                    institut stadt verwaltung staatsanwaltschaft
                    """
            ),
            relatives: Set(words: "der die das welcher welche"),
            accordingTo: [
                ["laut"], ["nach", "angaben", "von"], ["nach", "angaben", "der"], ["nach", "angaben", "des"],
            ],
            accordingToAfterQuote: [["so"]],
            capitalisesNouns: true,
            invertsSubjects: true,
            accordingToAfter: Set(words: "zufolge"),
            separableVerbs: [
                "teilte": ["mit"], "teilten": ["mit"], "fügte": ["hinzu", "an"], "kündigte": ["an"],
                "räumte": ["ein"], "gab": ["zu", "an", "bekannt"], "hob": ["hervor"], "wies": ["zurück", "hin"],
                "warf": ["vor"], "wirft": ["vor"],
            ],
            complementisers: Set(words: "dass ob wie"),
            participles: [],
            namingVerbs: Set(words: "nannte nennt nannten genannt bezeichnete bezeichnet bezeichneten heißt hieß"),
            speechVerbs: Set(
                words: """
                    sagt sagte sagten erklärt erklärte erklärten schrieb schreibt schrieben twitterte berichtet berichtete
                    berichteten ergänzte ergänzten antwortete erwiderte entgegnete fragt fragte meint meinte meinten
                    bemerkte kommentierte betont betonte betonten warnt warnte warnten mahnte fordert forderte forderten
                    kritisiert kritisierte kritisierten klagte beklagte verspricht versprach versicherte rief behauptet
                    behauptete spottete drohte verkündete erläuterte erzählt erzählte hofft hoffte beteuerte
                    teilte teilten fügte kündigte räumte gab hob
                    """
            ),
            nounVerbs: [],
            weakVerbs: Set(words: "will wollen hofft hoffte glaubt meint meinte"),
            copulas: Set(words: "wird wurde werden wurden worden"),
            attachingPrepositions: Set(words: "von vom für aus bei beim im in der des"),
            workNouns: Set(words: "buch roman film serie lied sendung stück album gedicht titel motto"),
            indirect: .german
        ),
        cohesion: Cohesion(
            openings: Set(
                words: """
                    aber doch und oder denn darum also andernfalls sonst schließlich letztlich danach anschließend später
                    zuvor dabei damit dafür daraufhin dadurch davon dazu darüber daran darauf dort hier so dies diese
                    dieser dieses diesen diesem das es beide solche solcher
                    """
            ),
            connectives: Set(
                words: """
                    auch jedoch allerdings dagegen hingegen dennoch trotzdem deshalb daher deswegen somit außerdem zudem
                    ferner überdies zugleich gleichzeitig stattdessen ebenfalls ebenso
                    """
            ),
            anaphors: Set(
                words: "er sie ihm ihn ihr ihre ihren ihrem ihrer ihres sein seine seinen seinem seiner seines"
            ),
            speaking: Set(
                words: "ich wir du mir mich uns mein meine meinen meinem meiner unser unsere unseren unserem unserer"
            )
        ),
        factWords: FactWords(
            numbers: [
                "zwei": 2, "drei": 3, "vier": 4, "fünf": 5, "sechs": 6, "sieben": 7, "acht": 8, "neun": 9, "zehn": 10,
                "elf": 11, "zwölf": 12, "dreizehn": 13, "vierzehn": 14, "fünfzehn": 15, "sechzehn": 16,
                "siebzehn": 17, "achtzehn": 18, "neunzehn": 19, "zwanzig": 20, "dreißig": 30, "vierzig": 40,
                "fünfzig": 50, "sechzig": 60, "siebzig": 70, "achtzig": 80, "neunzig": 90, "hundert": 100,
                "tausend": 1_000,
            ],
            multipliers: [
                "dutzend": 12, "million": 1_000_000, "millionen": 1_000_000, "mio": 1_000_000,
                "milliarde": 1_000_000_000,
                "milliarden": 1_000_000_000, "mrd": 1_000_000_000, "billionen": 1_000_000_000_000,
            ],
            units: ["prozent": .percent, "euro": .euro, "dollar": .dollar, "franken": .franc, "yen": .yen],
            months: """
                januar jänner februar märz april mai juni juli august september oktober november dezember
                jan feb apr aug sept okt nov dez
                """,
            negations: """
                nicht nie niemals kein keine keinem keinen keiner keines ohne weder niemand nichts
                """,
            denials: """
                bestreitet bestritt bestritten dementiert dementierte verweigert verweigerte weigert weigerte
                ablehnt ablehnte abgelehnt lehnt lehnte zurückgewiesen zurückwies wies unterlassen versäumt
                vermieden vermeidet kaum
                """,
            questions: "ob",
            annulments: "nur bloß allein lediglich alle allen",
            bounds: [
                .atLeast: "mehr als, mindestens, über, Über, wenigstens, nicht weniger als, zumindest, oder mehr",
                .atMost: """
                bis zu, höchstens, weniger als, unter, nicht mehr als, maximal, oder weniger
                """,
                .nearly: "fast, knapp, nahezu, beinahe, annähernd, knapp unter",
                .justOver: "gut, etwas mehr als, knapp über, etwas über",
                .about: "etwa, rund, ungefähr, circa, ca, zirka, an die, geschätzt, geschätzte, schätzungsweise, gegen",
            ],
            fates: FactWords.Fates(
                suffered: [
                    .dead: "getötet", .hurt: "verletzt", .treated: "behandelt", .arrested: "festgenommen, verhaftet",
                    .movedOut: "evakuiert, sicherheit gebracht",
                ],
                undergone: [
                    .dead: "tote, toten, starben, gestorben, ums leben", .hurt: "verletzte, verletzten",
                    .missing: "vermisst, vermisste, vermissten",
                    .movedOut: """
                    häuser verlassen, wohnungen verlassen, häuser räumen, wohnungen räumen
                    """,
                ],
                totals: ["zahl": nil, "todesopfer": .dead],
                people: "menschen personen einwohner bewohner anwohner leute bürger",
                auxiliaries: """
                    wurde wurden werden worden sind ist war waren sei seien hat haben hatte hatten mussten müssen kamen
                    """,
                parts: "weitere weiteren weiterer andere anderen davon",
                prepositions: "in bei auf an am im durch",
                conjunctions: "und oder aber als während nachdem bevor weil wo dass obwohl wenn",
                otherTimes: """
                    seit jahr jahre jahren jahrzehnt jahrzehnte früher bisher durchschnittlich jährlich vergangenen
                    """
            ),
            hasDecimalComma: true
        ),
        headlineWords: .german,
        sourcing: .german,
        stemmer: "german",
        quoteMarks: [
            QuoteMarkPair(open: "„", close: "“"), QuoteMarkPair(open: "»", close: "«"),
            QuoteMarkPair(open: "‚", close: "‘"), QuoteMarkPair(open: "›", close: "‹"),
            QuoteMarkPair(open: "\"", close: "\""), QuoteMarkPair(open: "“", close: "”"),
        ]
    )
}

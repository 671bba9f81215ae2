/// The verbs that English news introduces speech with, every form, by what they imply.
enum EnglishVerbs {
    static let reporting: [(Language.Implication, String)] = [
        (
            .neutral,
            """
            say says said saying tell tells told telling add adds added adding ask asks asked asking state states
            stated stating write writes wrote written writing tweet tweets tweeted tweeting retweeted post posts
            posted posting explain explains explained explaining describe describes described describing call calls
            called calling continue continues continued continuing reply replies replied replying respond responds
            responded responding answer answers answered answering remark remarks remarked remarking observe observes
            observed observing mention mentions mentioned mentioning comment comments commented commenting announce
            announces announced announcing report reports reported reporting conclude concludes concluded concluding
            recall recalls recalled recalling think thinks thought thinking believe believes believed believing hope
            hopes hoped hoping agree agrees agreed agreeing suggest suggests suggested suggesting read reads reading
            quote quotes quoted quoting cite cites cited citing refer refers referred referring label labels labeled
            labelled labeling labelling dub dubs dubbed dubbing term terms termed terming predict predicts predicted
            predicting joke jokes joked joking quip quips quipped quipping begin begins began go goes went offer
            offers offered offering thank thanks thanked thanking praise praises praised praising congratulate
            congratulated introduce introduced recount recounts recounted recounting tout touts touted touting
            characterize characterizes characterized characterizing characterise characterised characterising pray
            prayed wonder wonders wondered wondering testify testifies testified testifying advise advises advised
            advising inform informs informed informing ponder pondered muse mused musing opine opined opining chime
            chimed interject interjected interrupt interrupted interrupting sum summed summarize summarized speak
            speaks spoke speaking talk talks talked talking propose proposes proposed proposing email emailed e-mailed
            text texted recommend recommended recommending specify specified elaborate elaborated elaborating clarify
            clarified counter counters countered countering hear heard react reacted reacting welcome welcomed
            welcoming laud lauds lauded lauding hail hails hailed hailing applaud applauded express expresses
            expressed expressing appeal appealed signal signaled signalled counsel counseled figure figured feel feels
            felt declare declares declared declaring proclaim proclaims proclaimed proclaiming feared fears worry
            worries worried worrying want wants wanted repeat repeats repeated repeating reiterate reiterates
            reiterated reiterating voice voices voiced voicing seek seeks sought chide chided chiding deem deems
            deemed deeming portray portrays portrayed portraying invoke invoked compare compares compared comparing
            sing sings sang preach preached preaching scoff scoffed scoffing caution cautions cautioned cautioning
            question questions questioned questioning discuss discussed discussing remember remembers remembered
            remembering estimate estimates estimated projects projected put puts snipe snipes sniped bark barked
            vented vent bemoan bemoaned bemoaning indicate indicated indicating highlight highlighted highlighting
            stipulate stipulates stipulated rule rules ruled ruling deny denies denied denying argue argues argued
            arguing urge urges urged urging accuse accuses accused accusing pledge pledges pledged pledging promise
            promises promised promising criticize criticizes criticized criticizing criticise criticised criticising
            reject rejects rejected rejecting charge charges charged charging blame blames blamed blaming order
            ordered assure assures assured assuring object objected rebut rebutted dismiss dismisses dismissed
            dismissing challenge challenged
            """
        ),
        (
            .doubt,
            """
            claim claims claimed claiming allege alleges alleged alleging maintain maintains maintained maintaining
            contend contends contended contending purport purported insinuate insinuated insinuating imply implies
            implied implying assert asserts asserted asserting speculate speculated speculating insist insists
            insisted insisting
            """
        ),
        (
            .truth,
            """
            reveal reveals revealed revealing point points pointed pointing stress stresses stressed stressing
            emphasize emphasizes emphasized emphasizing emphasise emphasised underline underlined underscore
            underscored underscores disclose disclosed disclosing show shows acknowledge acknowledges acknowledged
            acknowledging remind reminds reminded reminding realize realized note notes noted noting confirm confirms
            confirmed confirming find finds found warn warns warned warning
            """
        ),
        (
            .guilt,
            """
            admit admits admitted admitting confess confesses confessed confessing concede concedes conceded conceding
            apologize apologized apologise apologised apologizing regret regretted
            """
        ),
        (
            .force,
            """
            vow vows vowed vowing slam slams slammed slamming blast blasts blasted blasting demand demands demanded
            demanding denounce denounces denounced denouncing condemn condemns condemned condemning decry decries
            decried decrying rip rips ripped ripping mock mocks mocked mocking attack attacks attacked attacking
            lambast lambasted lambasting lambaste deride derided deriding rail railed bash bashed bashing swear swore
            threaten threatens threatened threatening shout shouts shouted shouting yell yells yelled yelling scream
            screamed screaming chant chants chanted chanting cry cried crying thunder thundered bellow bellowed snap
            snapped retort retorted fire fired shoot shot hit complain complains complained complaining lament laments
            lamented lamenting boast boasts boasted boasting brag bragged bragging declaim brand brands branded
            branding assail assails assailed assailing protest protested rant ranted ranting taunt taunted taunting
            tease teased gush gushed implore implored plead pleaded exclaim exclaimed exhort exhorted fume fumed
            fuming ridicule ridiculed ridiculing scold scolded rebuke rebuked whisper whispered mutter muttered growl
            growled
            """
        ),
    ]

    /// Those that can follow direct speech: “…,” she said.
    static let speech = Set(
        words: """
            say says said saying tell tells told telling add adds added adding ask asks asked asking note notes noted
            noting state states stated stating write writes wrote written writing tweet tweets tweeted tweeting
            retweeted post posted explain explains explained explaining continue continues continued continuing reply
            replies replied replying respond responds responded responding answer answers answered answering remark
            remarks remarked remarking observe observes observed observing comment commented announce announces announced
            announcing report reports reported reporting conclude concludes concluded concluding recall recalls recalled
            recalling think thinks thought agree agrees agreed suggest suggests suggested suggesting read reads reading
            predict predicts predicted predicting joke jokes joked joking quip quips quipped quipping begin begins began
            offer offered wonder wonders wondered wondering testify testified testifying advise advised inform informed
            mused opined chimed interjected interrupted speak spoke proposed email emailed e-mailed elaborated elaborating
            counter countered countering declare declares declared declaring proclaim proclaimed proclaiming repeat
            repeated repeating reiterate reiterated reiterating sang preached scoffed scoffing caution cautioned claim
            claims claimed claiming allege alleges alleged alleging maintain maintains maintained contend contends
            contended contending assert asserts asserted asserting speculated reveal revealed revealing stress stressed
            stressing emphasize emphasizes emphasized emphasizing emphasise emphasised acknowledge acknowledges
            acknowledged acknowledging reminded reminding warn warns warned warning admit admits admitted admitting
            confess confessed concede conceded conceding apologized vow vows vowed vowing demand demanded insist insists
            insisted insisting argue argues argued arguing urge urges urged urging complain complained complaining lament
            laments lamented lamenting boast boasted boasting bragged pledge pledged pledging promise promised promising
            swore threatened shout shouts shouted shouting yell yells yelled yelling screamed screaming chant chanted
            chanting cried thundered bellowed snapped retorted fired shot protested ranted taunted teased gushed implored
            pleaded exclaimed exhorted fumed whispered muttered growled noticed clarified confirmed went goes
            charged charges reacted hoped ruled deadpanned remembered remembers mocked railed summed countered blasted slammed
            sings mocks points pointed grovelled sniped barked vented assured bemoaned
            """
    )

    static let alsoNouns = Set(
        words: """
            note notes claim claims report reports call calls order orders charge charges comment comments demand demands
            promise promises joke jokes cry attack attacks blame post posts tweet tweets text hope hopes fear fears worry
            worries state states talk talks offer offers appeal signal hit answer answers reply replies question questions
            remark remarks point points stress pledge pledges vow vows fire challenge figure find finds rule rules feel term
            terms label labels brand quote quotes thanks praise boast object protest email shout shouts chant chants mock
            blast slam rip attack address estimate estimates projects project touts hail hails read reads caution shot
            mention mentions worried report counsel counter counters
            """
    )

    static let weak = Set(
        words: """
            think thinks thought thinking believe believes believed believing hope hopes hoped hoping want wants wanted
            feel feels felt worry worries worried worrying fear feared fears seek seeks sought find finds found hear heard
            see agree agrees agreed show shows go goes went begin begins began figure figured realized speak speaks spoke
            speaking talk talks talked talking wonder wondered regret remember remembers fire fired shoot shot hit read
            """
    )

    static let participles = Set(
        reporting.flatMap { $0.1.split(whereSeparator: \.isWhitespace).map(String.init) }.filter { $0.hasSuffix("ing") }
    )
}

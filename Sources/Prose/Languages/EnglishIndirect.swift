extension Language.Grammar.Indirect {
    static let english = Language.Grammar.Indirect(
        clauseVerbs: Set(
            words: """
                say says said saying add adds added adding claim claims claimed claiming insist insists insisted insisting
                argue argues argued arguing warn warns warned warning note notes noted noting admit admits admitted
                admitting concede concedes conceded conceding acknowledge acknowledges acknowledged acknowledging contend
                contends contended contending maintain maintains maintained maintaining assert asserts asserted asserting
                allege alleges alleged alleging announce announces announced announcing stated stating
                declare declares declared declaring suggest suggests suggested suggesting predict predicts predicted
                predicting promise promises promised promising vow vows vowed vowing pledge pledges pledged pledging deny
                denies denied denying confirm confirms confirmed confirming report reports reported reporting explain
                explains explained explaining reveal reveals revealed revealing stress stresses stressed stressing
                emphasize emphasizes emphasized emphasizing emphasise emphasises emphasised emphasising reiterate
                reiterates reiterated reiterating repeat repeats repeated repeating complain complains complained
                complaining conclude concludes concluded concluding caution cautions cautioned cautioning tweet tweets
                tweeted tweeting write writes wrote writing respond responds responded responding reply replies replied
                replying countered joke joked joking boast boasts boasted boasting brag bragged testify testifies
                testified testifying recall recalls recalled recalling speculate speculated
                imply implies implied implying disclose discloses disclosed disclosing point points pointed pointing
                propose proposed demand demands demanded demanding recommend recommends recommended swear swore
                threaten threatened signal signaled signalled ask asks asked asking wonder wondered hint hinted
                lament laments lamented quip quipped remark remarked observe observed proclaim proclaims proclaimed
                opine opined ruled rule
                """
        ),
        addressingVerbs: Set(
            words: """
                tell tells told telling remind reminds reminded reminding inform informs informed informing assure assures
                assured assuring warn warns warned warning advise advised ask asks asked asking
                """
        ),
        demandVerbs: Set(
            words: """
                urge urges urged urging implore implored order orders ordered ordering advise advises advised
                warn warned tell tells told telling ask asks asked asking exhort exhorted
                """
        ),
        promiseVerbs: Set(
            words: """
                vow vows vowed vowing promise promises promised promising pledge pledges pledged pledging threaten
                threatens threatened threatening swear swore demand demands demanded demanding propose
                proposed proposing
                """
        ),
        objectVerbs: Set(
            words: """
                deny denies denied denying demand demands demanded demanding announce announces announced announcing
                propose proposes proposed proposing promise promised
                """
        ),
        statingVerbs: Set(words: "say says said saying"),
        prepositions: [
            "called": ["for", "on"], "calling": ["for", "on"],
            "appeal": ["for", "to"], "appealed": ["for", "to"], "appealing": ["for"],
            "warn": ["of", "against", "about"], "warns": ["of", "against", "about"],
            "warned": ["of", "against", "about"], "warning": ["of", "against", "about"],
            "complain": ["of", "about"], "complained": ["of", "about"], "complaining": ["of", "about"],
            "complains": ["of", "about"], "boasted": ["of", "about"], "point": ["out"], "points": ["out"],
            "pointed": ["out"], "pointing": ["out"],
        ],
        accusations: [
            "accuse": "of", "accuses": "of", "accused": "of", "accusing": "of", "blame": "for", "blames": "for",
            "blamed": "for", "blaming": "for",
        ],
        objectPronouns: Set(words: "me him her us them you it"),
        emptyObjects: Set(
            words:
                "so no yes nothing something anything everything this that these those little much more goodbye hello sorry"
        ),
        unsaid: Set(words: "not never would will could should may might must can cannot to if whether unless 'd nor"),
        resuming: Set(
            words: """
                while as although though but even after when where whereas before since despite amid prompting leading
                referring alluding echoing drawing citing who whose which because until following
                """
        ),
        setsClausesOff: false,
        reportedForms: []
    )
}

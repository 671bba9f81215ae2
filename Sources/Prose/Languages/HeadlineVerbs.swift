extension Language.HeadlineWords {
    static let english = Language.HeadlineWords(
        verbs: Set(
            words: """
                says tells warns urges denies admits accuses announces agrees refuses rejects seeks wants begins opens
                loses gives takes makes gets goes keeps holds asks becomes remains finds sees comes arrives resigns quits
                defends criticises criticizes condemns slams vows declares confirms reveals unveils launches approves
                threatens kills dies sues apologises apologizes concedes insists predicts considers
                expects believes blames praises welcomes dismisses suspends evacuates collapses
                closes ignores ate robs secures wins meets invites
                introduces proposes withdraws removes brings sends sets puts lets tries fails rises
                destroys injures arrests detains convicts acquits overturns upholds
                acknowledges disputes rebukes mocks hails escapes survives
                said told took went came gave became began knew
                """
        ),
        auxiliaries: Set(words: "will may could must cannot can't won't should would"),
        closesWithVerb: false
    )

    static let german = Language.HeadlineWords(
        verbs: Set(
            words: """
                sagt warnt fordert kündigt stirbt tötet gewinnt verliert lehnt droht kritisiert verteidigt weist plant
                sieht steht geht kommt bleibt macht gibt nimmt findet beginnt endet öffnet schließt räumt gesteht
                bestätigt dementiert leugnet bestreitet gerät zerstört überflutet verspricht verlangt ruft wirft wehrt
                einigt streitet streiten verhandelt verhandeln sperrt evakuiert rettet verletzt entschuldigt verurteilt
                begrüßt erklärt meldet klagt verklagt
                """
        ),
        auxiliaries: Set(words: "will wollen soll sollen muss müssen kann können darf dürfen wird werden"),
        closesWithVerb: true
    )
}

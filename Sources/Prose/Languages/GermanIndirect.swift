extension Language.Grammar.Indirect {
    static let german = Language.Grammar.Indirect(
        clauseVerbs: Set(
            words: """
                sagt sagte sagten erklärt erklärte erklärten schrieb schreibt schrieben berichtet berichtete berichteten
                ergänzte ergänzten antwortete erwiderte entgegnete fragt fragte meint meinte meinten bemerkte betont
                betonte betonten warnt warnte warnten mahnte fordert forderte forderten verlangte verlangt klagte beklagte
                beklagt verspricht versprach versicherte behauptet behauptete behaupteten drohte droht verkündete
                erläuterte erzählt erzählte beteuerte teilte teilten fügte kündigte räumte gab hob bestätigte bestritt
                unterstrich kritisierte äußerte beharrte gestand wies
                """
        ),
        addressingVerbs: [],
        demandVerbs: [],
        promiseVerbs: [],
        objectVerbs: [],
        statingVerbs: [],
        prepositions: [:],
        accusations: [:],
        objectPronouns: [],
        emptyObjects: [],
        unsaid: Set(words: "nicht nie würde könnte sollte will wollte"),
        resuming: Set(words: "während obwohl wobei nachdem bevor doch allerdings"),
        setsClausesOff: true,
        reportedForms: Set(
            words: """
                sei seien habe hätte hätten wäre wären werde würde würden könne könnten müsse müssten solle wolle dürfe
                dürften gebe komme bleibe gehe liege stehe lasse ließe finde sehe mache brauche wisse führe halte handle
                arbeite nehme fehle gelte heiße
                """
        )
    )
}

extension Set<String> {
    /// The words of a text, split at white space. Lists of words read better so than as literals.
    init(words: String) { self.init(words.split(whereSeparator: \.isWhitespace).map(String.init)) }
}

extension [String: Language.Implication] {
    /// Every form of every verb, each list with what it implies.
    init(verbs: [(Language.Implication, String)]) {
        self.init()
        for (implication, forms) in verbs {
            for form in forms.split(whereSeparator: \.isWhitespace) { self[String(form)] = implication }
        }
    }
}

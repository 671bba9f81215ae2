extension Set<String> {
    /// The words of a text, split at white space. Lists of words read better so than as literals.
    init(words: String) { self.init(words.listedWords) }
}

extension [String: Language.Implication] {
    /// Every form of every verb, each list with what it implies.
    init(verbs: [(Language.Implication, String)]) {
        self.init()
        for (implication, forms) in verbs {
            for form in forms.listedWords { self[form] = implication }
        }
    }
}

extension String {
    /// Found by bytes: the lists of all languages are read whenever the program starts.
    fileprivate var listedWords: [String] {
        utf8.split(whereSeparator: \.isSpace).map { String(Substring($0)) }
    }
}

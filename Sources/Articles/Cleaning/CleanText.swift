/// A text parted into the article and what stood around it, with what the latter told.
struct CleanText: Sendable {
    var paragraphs: [TextBlock] = []
    var dropped: [DroppedText] = []
    var captions: [String] = []
    /// The line above the text that reads like a headline.
    var headline: String?
    var authors: [String] = []
    var agency: String?
    var original: String?
    var dateline: String?
}

/// Parts texts of one language.
struct TextCleaner: Sendable {
    /// The language's place in `Language.all`; nil where nothing is known of it.
    let language: Int?

    /// Markdown that a person wrote: only what its words alone tell to be none of the article goes.
    func cleanMarkdown(_ blocks: Parts) -> CleanText {
        var parts = blocks
        parts.judgeByWords()
        parts.dropLists()
        parts.dropTitle()
        parts.dropAuthorNote()
        return parts.cleanText()
    }

    /// Text as it was pasted from a page, judged by paragraph: stop words, length, end and neighbours, as jusText
    /// (Pomikálek 2011) does for HTML.
    func cleanPasted(_ blocks: Parts) -> CleanText {
        var parts = blocks
        parts.judgeByWords()
        parts.dropLists()
        parts.findBody(language: language)
        parts.cleanHead()
        parts.cleanTail()
        parts.dropAuthorNote()
        parts.nameKinds()
        return parts.cleanText()
    }
}

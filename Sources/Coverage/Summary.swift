/// An extractive summary: sentences of the event's articles, each with its source.
package struct Summary: Hashable, Sendable {
    package struct Sentence: Hashable, Sendable {
        /// Index in the event's articles.
        package let article: Int
        /// Index in the article's paragraphs.
        package let paragraph: Int
        /// Index in the paragraph's sentences.
        package let sentence: Int
        package let text: String
    }

    /// In reading order; empty where a person wrote the summary or no sentence can stand alone.
    package let sentences: [Sentence]
}

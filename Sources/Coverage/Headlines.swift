/// The headlines of an event side by side: which words outlets share and which only one of them chose.
package struct Headlines: Hashable, Sendable {
    package struct Row: Hashable, Sendable {
        /// Index in the event's articles.
        package let article: Int
        /// Their texts joined are the headline.
        package let words: [Word]
    }

    package struct Word: Hashable, Sendable {
        package enum Use: String, Hashable, Sendable {
            /// Another outlet's headline has the word, in this or another form.
            case shared
            /// No other outlet's headline has it.
            case own
            /// Stop words, marks and space; every word where there is nothing to compare with.
            case plain
        }

        /// As printed, with the marks and the space that belong to it.
        package let text: String
        package let use: Use
    }

    /// One an article, in the event's order.
    package let rows: [Row]
}

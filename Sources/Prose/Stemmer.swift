private import CStemmer

/// A Snowball stemmer: cuts a word of one language to the part that its inflected forms share.
///
///     Stemmer("english").stem("visited".utf8.span) { … }   // "visit"
package struct Stemmer: ~Copyable {
    private let stemmer: OpaquePointer?

    /// Of the algorithm that `Language.stemmer` names; where it is nil or Snowball has none of that name, words stay as they are.
    package init(_ algorithm: String?) {
        stemmer = algorithm.flatMap { sb_stemmer_new($0, "UTF_8") }
    }

    deinit { sb_stemmer_delete(stemmer) }

    /// Calls `body` with the stem of a lower-case word; the bytes are gone with the next call.
    package borrowing func stem<Result>(_ word: Span<UInt8>, _ body: (Span<UInt8>) -> Result) -> Result {
        word.withUnsafeBufferPointer { bytes in
            guard let stemmer, let stem = sb_stemmer_stem(stemmer, bytes.baseAddress, Int32(bytes.count)) else {
                return body(bytes.span)
            }
            return body(UnsafeBufferPointer(start: stem, count: Int(sb_stemmer_length(stemmer))).span)
        }
    }
}

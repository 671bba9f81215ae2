/// Passes over a sentence's bytes and tells whether it is worth to be read for reported clauses. It never misses one that
/// would be found.
struct ReportingSigns {
    let lexicon: Lexicon

    /// Whether a verb of reporting, or a word before a source, stands in the sentence.
    func stand(in sentence: Range<Int>, of bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        var start = sentence.lowerBound
        var previous = start..<start
        while start < sentence.upperBound {
            guard bytes[start].isWordByte else {
                start += 1
                continue
            }
            var end = bytes.skipping(from: start) { $0.noLetter }
            if end > sentence.upperBound { end = sentence.upperBound }
            while end < sentence.upperBound, bytes[end].isLower || bytes[end].isWordByte { end += 1 }
            if lexicon.mayBeReportingSign(start..<end, in: bytes) {
                let word = lexicon.classes(of: start..<end, in: bytes)
                if word.contains(.reportingSign), !isSilenced(word, by: previous, before: start, in: bytes) {
                    return true
                }
            }
            previous = start..<end
            start = end
        }
        return false
    }

    /// "were told", "would say": the verb tells of nothing that its subject said.
    private func isSilenced(
        _ verb: WordClass,
        by previous: Range<Int>,
        before start: Int,
        in bytes: UnsafeBufferPointer<UInt8>
    ) -> Bool {
        guard !verb.contains(.sourcing), previous.upperBound + 1 == start, bytes[previous.upperBound] == .space else {
            return false
        }
        let word = lexicon.classes(of: previous, in: bytes)
        return word.contains(.unsaid) || (word.contains(.copula) && !verb.contains(.participle))
    }
}

/// How one sentence words another one: a longest common subsequence of their words.
enum WordDifference {
    private enum Change { case kept, removed, added }

    /// Words of a sentence that are compared at most.
    private static let mostWords = 300

    /// `the [-coastguard-] {+coast guard+} said`, in the marks of a word diff; nil where the sentences are too long, or
    /// share less than a third of their words.
    static func marked(from original: String, to copy: String) -> StyledText? {
        let old = original.split(whereSeparator: \.isWhitespace)
        let new = copy.split(whereSeparator: \.isWhitespace)
        guard old.count <= mostWords, new.count <= mostWords else { return nil }
        let oldKeys = old.map(\.withPlainMarks)
        let newKeys = new.map(\.withPlainMarks)
        let lengths = commonLengths(oldKeys, newKeys)
        guard 3 * lengths[0][0] >= max(old.count, new.count) else { return nil }

        var runs: [(change: Change, words: [Substring])] = []
        func add(_ word: Substring, _ change: Change) {
            if runs.last?.change != change { runs.append((change, [])) }
            runs[runs.count - 1].words.append(word)
        }
        var (i, j) = (0, 0)
        while i < old.count || j < new.count {
            if i < old.count, j < new.count, oldKeys[i] == newKeys[j] {
                add(new[j], .kept)
                (i, j) = (i + 1, j + 1)
            } else if i < old.count, j == new.count || lengths[i + 1][j] >= lengths[i][j + 1] {
                add(old[i], .removed)
                i += 1
            } else {
                add(new[j], .added)
                j += 1
            }
        }
        return runs.map { run in
            let text = run.words.joined(separator: " ")
            return switch run.change {
            case .kept: StyledText(text)
            case .removed: StyledText("[-\(text)-]", .removed)
            case .added: StyledText("{+\(text)+}", .added)
            }
        }
        .joined(separator: " ")
    }

    /// By how many words of each are passed over: the length of the longest sequence that the rests have in common.
    private static func commonLengths(_ a: [String], _ b: [String]) -> [[Int]] {
        var lengths = [[Int]](repeating: [Int](repeating: 0, count: b.count + 1), count: a.count + 1)
        for i in a.indices.reversed() {
            for j in b.indices.reversed() {
                lengths[i][j] = a[i] == b[j] ? lengths[i + 1][j + 1] + 1 : max(lengths[i + 1][j], lengths[i][j + 1])
            }
        }
        return lengths
    }
}

extension Substring {
    /// With one kind of quotation marks and apostrophes: a house style is no change of words.
    fileprivate var withPlainMarks: String {
        let scalars = unicodeScalars.map { scalar -> Unicode.Scalar in
            switch scalar {
            case "“", "”", "„", "«", "»": "\""
            case "’", "‘": "'"
            default: scalar
            }
        }
        return String(String.UnicodeScalarView(scalars))
    }
}

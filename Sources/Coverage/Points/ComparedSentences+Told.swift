extension ComparedSentences {
    /// How much of what a sentence says another says as well: the part that its shared terms have in its weight, and the
    /// weight of the longest run of its terms that the other lacks.
    func told(of sentence: Int, by other: Int) -> (share: Double, gap: Double) {
        // Sentences are short: to look through one takes less than to make a set of its terms.
        let others = terms[sentences[other].terms]
        var (shared, gap, longest) = (0.0, 0.0, 0.0)
        for term in terms[sentences[sentence].terms] {
            if others.contains(where: { $0.key == term.key }) {
                shared += Double(term.weight)
                gap = 0
            } else {
                gap += Double(term.weight)
                longest = max(longest, gap)
            }
        }
        let all = sentences[sentence].weight * Self.unit
        return (shared / all, longest / all)
    }
}

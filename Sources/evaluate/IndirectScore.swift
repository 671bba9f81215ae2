import Foundation

/// How indirect speech agrees with the attributions that the set's annotators marked.
///
/// A predicted one is right if at least half of its characters are an attribution's content, and the words for its speaker
/// overlap that attribution's source. An attribution without quotation marks in its content is found by a right one.
struct IndirectScore {
    private var predicted = 0
    private var right = 0
    private var marked = 0
    private var found = 0

    mutating func add(_ document: MarkedDocument, predicted: [PredictedQuote]) {
        let scalars = Array(document.text.unicodeScalars)
        let marks: Set<Unicode.Scalar> = ["“", "”", "\""]
        let attributions = document.attributions.filter { !$0.source.isEmpty && !$0.content.isEmpty }
        var isFound = [Bool](repeating: false, count: attributions.count)
        for prediction in predicted where prediction.isIndirect {
            self.predicted += 1
            var isRight = false
            for (index, attribution) in attributions.enumerated() where attribution.agrees(with: prediction) {
                isRight = true
                isFound[index] = true
            }
            right += isRight ? 1 : 0
        }
        for (index, attribution) in attributions.enumerated()
        where !attribution.content.contains(where: { scalars[$0[0]..<$0[1]].contains { marks.contains($0) } }) {
            marked += 1
            found += isFound[index] ? 1 : 0
        }
    }

    var table: String {
        func share(_ part: Int, _ whole: Int) -> String { String(format: "%.4f", Double(part) / Double(max(1, whole))) }
        return """
            indirect       \(predicted) found, \(marked) attributions without marks
            ind_p          \(share(right, predicted))
            ind_r          \(share(found, marked))
            """
    }
}

extension MarkedDocument.Attribution {
    fileprivate func agrees(with prediction: PredictedQuote) -> Bool {
        guard let start = prediction.speakerStart, let end = prediction.speakerEnd,
            source.contains(where: { min(end, $0[1]) > max(start, $0[0]) })
        else { return false }
        let common = content.reduce(0) { $0 + max(0, min(prediction.end, $1[1]) - max(prediction.start, $1[0])) }
        return common * 2 >= prediction.end - prediction.start
    }
}

/// Ascending numbers as a few letters: the gaps between them in Rice's code (Rice 1979), six bits a letter.
///
/// The first letter is the number of bits `k` that each gap has at its end; what the gap is more than those can say stands
/// before them, as so many ones and a zero. Ones fill the last letter, and begin no number. Half of the numbers up to a
/// bound take about two bits each, one in a hundred about eight.
enum AscendingNumbers {
    /// The letters of base64url, which no text of a script has to escape.
    static let letters = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_".utf8)

    /// Appends the letters for `numbers`, nothing where there are none.
    ///
    /// - Parameter mayRepeat: whether a number may be the one before it again.
    static func append(_ numbers: some BidirectionalCollection<Int32>, mayRepeat: Bool = false, to bytes: inout [UInt8])
    {
        guard let last = numbers.last else { return }
        let step: Int32 = mayRepeat ? 0 : 1
        let k = remainderBits(meanGap: Double(last + 1) / Double(numbers.count) - Double(step))
        bytes.append(letters[k])
        var bits = SixBits()
        var next: Int32 = 0
        for number in numbers {
            let gap = number - next
            bits.append(ones: Int(gap >> Int32(k)), to: &bytes)
            bits.append(gap & (1 << Int32(k) - 1), width: k, to: &bytes)
            next = number + step
        }
        bits.fill(to: &bytes)
    }

    /// The logarithm of the mean times ln 2, which is the median of a geometric distribution: every other gap is then told
    /// by the bits at its end.
    private static func remainderBits(meanGap: Double) -> Int {
        let median = Int(meanGap * 0.6931)
        return median < 2 ? 0 : Int.bitWidth - 1 - median.leadingZeroBitCount
    }
}

/// Bits on their way into letters.
private struct SixBits {
    private var pending: UInt8 = 0
    private var count = 0

    mutating func append(ones: Int, to bytes: inout [UInt8]) {
        for _ in 0..<ones { append(1, to: &bytes) }
        append(0, to: &bytes)
    }

    mutating func append(_ value: Int32, width: Int, to bytes: inout [UInt8]) {
        for bit in stride(from: width - 1, through: 0, by: -1) { append(UInt8(value >> Int32(bit) & 1), to: &bytes) }
    }

    mutating func fill(to bytes: inout [UInt8]) {
        while count > 0 { append(1, to: &bytes) }
    }

    private mutating func append(_ bit: UInt8, to bytes: inout [UInt8]) {
        pending = pending << 1 | bit
        count += 1
        if count == 6 {
            bytes.append(AscendingNumbers.letters[Int(pending)])
            (pending, count) = (0, 0)
        }
    }
}

/// What text for other programs is put together from, without a String in between.
extension [UInt8] {
    package mutating func append(_ text: StaticString) {
        text.withUTF8Buffer { append(contentsOf: $0) }
    }

    /// In decimal digits.
    package mutating func append(number: Int) {
        if number < 0 { append(UInt8(ascii: "-")) }
        var (first, last) = (count, count)
        var rest = number.magnitude
        repeat {
            append(UInt8(ascii: "0") + UInt8(truncatingIfNeeded: rest % 10))
            rest /= 10
            last += 1
        } while rest > 0
        // They came the last first.
        while first + 1 < last {
            last -= 1
            swapAt(first, last)
            first += 1
        }
    }

    /// Rounded to three places behind the point, zeros at the end left out: `0.35`, `1`. What is no number is `null`.
    package mutating func append(rounded value: Double) {
        guard value.isFinite, abs(value) < 1e12 else { return append("null") }
        let thousandths = Int((value * 1000).rounded())
        if thousandths < 0 { append(UInt8(ascii: "-")) }
        let (whole, rest) = abs(thousandths).quotientAndRemainder(dividingBy: 1000)
        append(number: whole)
        guard rest > 0 else { return }
        append(UInt8(ascii: "."))
        var digits = rest
        var unit = 100
        while digits > 0 {
            append(UInt8(ascii: "0") + UInt8(digits / unit))
            digits %= unit
            unit /= 10
        }
    }
}

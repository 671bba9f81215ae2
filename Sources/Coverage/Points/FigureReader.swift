import Prose

/// Finds the figures of a sentence.
struct FigureReader {
    private let words: ArraySlice<EventWords.Word>
    private let facts: Language.FactWords

    /// Words before and behind a figure that tell what it is about.
    private static let contextLength = 6
    /// Words.
    private static let longestBound = 3

    /// A number as it is written, before it is known what it counts.
    private struct Number {
        var value: Double
        /// Index of the word behind it.
        var end: Int
        /// UTF-8 offsets.
        var range: Range<Int>
        var hasMultiplier = false
    }

    init(_ words: ArraySlice<EventWords.Word>, facts: Language.FactWords) {
        self.words = words
        self.facts = facts
    }

    /// In the order of the text. Those that count nothing that two sentences could differ in have no units: dates and
    /// years, times of day, ages, numbers of sections and flights, ranges.
    func figures(in bytes: Span<UInt8>) -> [Figure] {
        var figures: [Figure] = []
        var index = words.startIndex
        while index < words.endIndex {
            // What is too long for a number is none.
            guard let number = number(at: index, in: bytes), number.value.isFinite else {
                index += 1
                continue
            }
            figures.append(figure(number, from: index, in: bytes))
            index = words.startIndex + figures[figures.count - 1].words.upperBound
        }
        return figures
    }

    private func figure(_ number: Number, from first: Int, in bytes: Span<UInt8>) -> Figure {
        var number = number
        var range = number.range
        var units: [Figure.Unit] = []
        var isLabel = false
        let before = bound(before: first, at: range.lowerBound, in: bytes)
        let behind = bound(behind: number, in: bytes)
        if let behind { number.end = behind.end }
        if let sign = bytes.currency(before: range.lowerBound) {
            units = sign.unit.map { [.sign($0)] } ?? []
            range = (range.lowerBound - sign.length)..<range.upperBound
        } else if range.upperBound < bytes.count, bytes[range.upperBound] == UInt8(ascii: "%") {
            units = [.sign(.percent)]
            range = range.lowerBound..<(range.upperBound + 1)
        } else if let sign = sign(behind: number, in: bytes) {
            units = [.sign(sign.unit)]
            range = range.lowerBound..<sign.end
        } else if self.isLabel(number, from: first, hasBound: before != nil, in: bytes)
            || isOfRange(number, from: first, in: bytes)
        {
            isLabel = true
        } else {
            units = nouns(behind: number, in: bytes).map { .noun($0) }
        }
        if let before { range = Int(words[before.first].start)..<range.upperBound }
        if behind != nil { range = range.lowerBound..<max(range.upperBound, Int(words[number.end - 1].end)) }
        let from = max(words.startIndex, first - Self.contextLength)
        let to = min(words.endIndex, number.end + Self.contextLength)
        let context = (Array(from..<first) + Array(number.end..<to)).filter { index in
            !words[index].isStopWord && !bytes[Int(words[index].start)].isDigit && !isOfNumber(index, in: bytes)
        }
        return Figure(
            value: number.value,
            bound: before?.bound ?? behind?.bound,
            units: units,
            range: range,
            words: (before?.first ?? first) - words.startIndex..<number.end - words.startIndex,
            isLabel: isLabel,
            context: context.map { words[$0].term }
        )
    }

    /// "more than", before a number or the sign of its currency.
    private func bound(
        before first: Int,
        at start: Int,
        in bytes: Span<UInt8>
    ) -> (bound: Language.FactWords.Bound, first: Int)? {
        guard first > words.startIndex else { return nil }
        let end = Int(words[first - 1].end)
        let sign = bytes.currency(before: start)?.length ?? 0
        guard end + 1 + sign == start, bytes[end] == UInt8(ascii: " ") else { return nil }
        // The longest: "no more than" is not "more than".
        for count in stride(from: min(Self.longestBound, first - words.startIndex), through: 1, by: -1) {
            let place = first - count
            if case .bound(let bound) = facts.meaning(of: Int(words[place].start)..<end, in: bytes) {
                return (bound, place)
            }
        }
        return nil
    }

    /// "or more", behind a number.
    private func bound(behind number: Number, in bytes: Span<UInt8>) -> (bound: Language.FactWords.Bound, end: Int)? {
        guard words.indices.contains(number.end + 1), gap(behind: number.end - 1, in: bytes) == UInt8(ascii: " "),
            words[number.end].isStopWord
        else { return nil }
        let phrase = Int(words[number.end].start)..<Int(words[number.end + 1].end)
        guard case .bound(let bound) = facts.meaning(of: phrase, in: bytes),
            meaning(number.end, in: bytes) == .conjunction
        else { return nil }
        return (bound, number.end + 2)
    }

    /// Whether it is one end of "two or three", "between 20 and 30", "10 to 15"; also a dozen, which nobody counts out.
    private func isOfRange(_ number: Number, from first: Int, in bytes: Span<UInt8>) -> Bool {
        if case .multiplier(12) = meaning(number.end - 1, in: bytes) { return true }
        func joins(_ index: Int) -> Bool {
            guard words.indices.contains(index) else { return false }
            return meaning(index, in: bytes) == .conjunction || meaning(index, in: bytes) == .preposition
        }
        if joins(number.end), words.indices.contains(number.end + 1), self.number(at: number.end + 1, in: bytes) != nil
        {
            return true
        }
        return joins(first - 1) && first - 2 >= words.startIndex && self.number(at: first - 2, in: bytes) != nil
    }

    private func meaning(_ index: Int, in bytes: Span<UInt8>) -> Language.FactWords.Meaning? {
        words.indices.contains(index) ? facts.meaning(of: words[index].range, in: bytes) : nil
    }

    /// Whether a word belongs to a number or a date, and tells nothing of what is counted.
    private func isOfNumber(_ index: Int, in bytes: Span<UInt8>) -> Bool {
        switch meaning(index, in: bytes) {
        case .number, .multiplier, .unit, .month, .negation, .bound: true
        default: false
        }
    }

    /// The one byte that stands between a word and the next; nil where there are more.
    private func gap(behind index: Int, in bytes: Span<UInt8>) -> UInt8? {
        guard words.indices.contains(index), words.indices.contains(index + 1),
            words[index].end + 1 == words[index + 1].start
        else { return nil }
        return bytes[Int(words[index].end)]
    }

    private func isJoined(_ index: Int, in bytes: Span<UInt8>) -> Bool {
        let gap = gap(behind: index, in: bytes)
        return gap == UInt8(ascii: " ") || gap == UInt8(ascii: "-")
    }

    private func number(at index: Int, in bytes: Span<UInt8>) -> Number? {
        guard var number = digits(at: index, in: bytes) ?? numberWord(at: index, in: bytes) else { return nil }
        while isJoined(number.end - 1, in: bytes), words[number.end].end - words[number.end].start > 1,
            case .multiplier(let factor) = meaning(number.end, in: bytes)
        {
            number.value *= Double(factor)
            number.hasMultiplier = true
            number.range = number.range.lowerBound..<Int(words[number.end].end)
            number.end += 1
        }
        return number
    }

    private func numberWord(at index: Int, in bytes: Span<UInt8>) -> Number? {
        guard case .number(let value) = meaning(index, in: bytes) else { return nil }
        var number = Number(value: Double(value), end: index + 1, range: words[index].range)
        // "twenty-four"; "one" is a number only there
        if value >= 20, value < 100, isJoined(index, in: bytes), let ones = ones(at: index + 1, in: bytes) {
            number.value += Double(ones)
            number.end += 1
            number.range = number.range.lowerBound..<Int(words[index + 1].end)
        }
        return number
    }

    private func ones(at index: Int, in bytes: Span<UInt8>) -> Int? {
        if case .number(let ones) = meaning(index, in: bytes) { return ones < 10 ? ones : nil }
        let pair = Int(words[index - 1].start)..<Int(words[index].end)
        if case .number(let value) = facts.meaning(of: pair, in: bytes) { return value % 10 }
        return nil
    }

    private func digits(at index: Int, in bytes: Span<UInt8>) -> Number? {
        let range = words[index].range
        guard bytes[range.lowerBound].isDigit else { return nil }
        var number = Number(value: 0, end: index + 1, range: range)
        var position = range.lowerBound
        var scale = 0.0
        while position < range.upperBound {
            let byte = bytes[position]
            if byte.isDigit {
                number.value = number.value * 10 + Double(byte - 0x30)
                scale *= 10
            } else if byte == UInt8(ascii: "."), scale == 0 {
                // "1.200" is a thousand where decimals have commas.
                if !facts.hasDecimalComma || !bytes.hasThreeDigits(at: position + 1, before: range.upperBound) {
                    scale = 1
                }
            } else if byte != UInt8(ascii: ",") {
                break
            }
            position += 1
        }
        if scale > 0 { number.value /= scale }
        if position < range.upperBound {
            // "2.4m", but not "4th".
            guard case .multiplier(let factor) = facts.meaning(of: position..<range.upperBound, in: bytes) else {
                return nil
            }
            number.value *= Double(factor)
            number.hasMultiplier = true
        } else if facts.hasDecimalComma, gap(behind: index, in: bytes) == UInt8(ascii: ","),
            let decimals = digits(at: index + 1, in: bytes), decimals.end == index + 2, !decimals.hasMultiplier
        {
            let places = decimals.range.count
            number.value += (0..<places).reduce(decimals.value) { value, _ in value / 10 }
            number.end = decimals.end
            number.range = number.range.lowerBound..<decimals.range.upperBound
        }
        return number
    }

    /// Whether it names or dates something: "Flight 12", "March 4", "in 2019", "7:16", "35-year-old".
    private func isLabel(_ number: Number, from first: Int, hasBound: Bool, in bytes: Span<UInt8>) -> Bool {
        if meaning(number.end, in: bytes) == .month || meaning(first - 1, in: bytes) == .month { return true }
        let value = number.value
        if !number.hasMultiplier, value >= 1_900, value <= 2_100, number.range.count == 4 { return true }
        if number.range.upperBound < bytes.count {
            let next = bytes[number.range.upperBound]
            if next == UInt8(ascii: "-") || next == UInt8(ascii: ":") || next == UInt8(ascii: "/") || next >= 0x80 {
                return true
            }
        }
        guard number.range.lowerBound > 0 else { return false }
        let before = bytes[number.range.lowerBound - 1]
        if before != UInt8(ascii: " "), before < 0x80, before != UInt8(ascii: "\""), before != UInt8(ascii: "(") {
            return true
        }
        guard first > words.startIndex, before == UInt8(ascii: " "), !hasBound else { return false }
        // "No. 3"
        if bytes[number.range.lowerBound - 2] == UInt8(ascii: ".") { return true }
        let isDigits = bytes[number.range.lowerBound].isDigit
        return isDigits && gap(behind: first - 1, in: bytes) != nil && first - 1 > words.startIndex
            && !words[first - 1].isStopWord && bytes.hasCapital(at: Int(words[first - 1].start))
    }

    private func sign(behind number: Number, in bytes: Span<UInt8>) -> (unit: Language.FactWords.Unit, end: Int)? {
        guard gap(behind: number.end - 1, in: bytes) == UInt8(ascii: " ") else { return nil }
        if case .unit(let unit) = meaning(number.end, in: bytes) { return (unit, Int(words[number.end].end)) }
        // "per cent"
        guard words.indices.contains(number.end + 1) else { return nil }
        let end = Int(words[number.end + 1].end)
        guard case .unit(let unit) = facts.meaning(of: Int(words[number.end].start)..<end, in: bytes) else {
            return nil
        }
        return (unit, end)
    }

    /// The stems of the one or two words behind a number: "three injured men".
    private func nouns(behind number: Number, in bytes: Span<UInt8>) -> [Int32] {
        var nouns: [Int32] = []
        var index = number.end
        while nouns.count < 2, gap(behind: index - 1, in: bytes) == UInt8(ascii: " "), !words[index].isStopWord {
            nouns.append(words[index].term)
            index += 1
        }
        return nouns
    }
}

extension UInt8 {
    var isDigit: Bool { self &- 0x30 < 10 }
}

extension Span<UInt8> {
    /// Whether three digits and no fourth stand at `position`.
    fileprivate func hasThreeDigits(at position: Int, before end: Int) -> Bool {
        guard position + 3 <= end else { return false }
        return (position..<(position + 3)).allSatisfy { self[$0].isDigit }
            && (position + 3 == end || !self[position + 3].isDigit)
    }

    /// The sign of a currency that ends at `position`; without a unit where it is a dollar of another country: "C$".
    fileprivate func currency(before position: Int) -> (unit: Language.FactWords.Unit?, length: Int)? {
        if position > 0, self[position - 1] == UInt8(ascii: "$") {
            var length = 1
            while length < position, self[position - length - 1] &- 0x41 < 26 { length += 1 }
            let isUS = length == 3 && self[position - 3] == UInt8(ascii: "U") && self[position - 2] == UInt8(ascii: "S")
            return (length == 1 || isUS ? .dollar : nil, length)
        }
        if position > 1, self[position - 2] == 0xC2 {
            if self[position - 1] == 0xA3 { return (.pound, 2) }
            if self[position - 1] == 0xA5 { return (.yen, 2) }
        }
        if position > 2, self[position - 3] == 0xE2, self[position - 2] == 0x82, self[position - 1] == 0xAC {
            return (.euro, 3)
        }
        return nil
    }
}

/// When something was published, as exactly as its source says: a day, or a moment.
///
/// Days are proleptic Gregorian; the arithmetic is Howard Hinnant's (chrono-Compatible Low-Level Date Algorithms).
package struct PublicationDate: Hashable, Sendable {
    /// Days since 1970-01-01, in the place's own calendar as written.
    package var day: Int
    /// Seconds since 1970-01-01T00:00Z; nil where only the day is known.
    package var second: Int?
    /// Minutes east of Greenwich, as written; 0 where only the day is known.
    package var offset: Int

    package init(day: Int) {
        self.day = day
        second = nil
        offset = 0
    }

    package init(second: Int, offset: Int) {
        day = (second + offset * 60).floored(by: 86_400)
        self.second = second
        self.offset = offset
    }
}

extension PublicationDate {
    /// Reads `2022-05-30`, `2022-05-30T16:04:05Z`, `2022-05-30 16:04 +08:00` and the like (RFC 3339 and ISO 8601's
    /// extended format; a moment without an offset is taken as UTC). Nil for anything else, or a day that no calendar has.
    package init?(_ text: some StringProtocol) {
        var rest = Array(text.utf8)[...]
        guard let year = rest.takeDigits(4), rest.take("-"), let month = rest.takeDigits(2), rest.take("-"),
            let dayOfMonth = rest.takeDigits(2), (1...12).contains(month), dayOfMonth >= 1,
            dayOfMonth <= Self.days(inMonth: month, of: year)
        else { return nil }
        let day = Self.day(year, month, dayOfMonth)
        if rest.isEmpty {
            self.init(day: day)
            return
        }
        guard rest.take("T") || rest.take("t") || rest.take(" "), let hour = rest.takeDigits(2), rest.take(":"),
            let minute = rest.takeDigits(2), hour < 24, minute < 60
        else { return nil }
        var second = 0
        if rest.take(":") {
            guard let written = rest.takeDigits(2), written <= 60 else { return nil }
            second = min(written, 59)
            if rest.take(".") || rest.take(",") { while rest.takeDigits(1) != nil {} }
        }
        _ = rest.take(" ")
        var offset = 0
        if !rest.isEmpty, !rest.take("Z"), !rest.take("z") {
            let isWest = rest.take("-")
            guard isWest || rest.take("+"), let hours = rest.takeDigits(2) else { return nil }
            _ = rest.take(":")
            let minutes = rest.takeDigits(2) ?? 0
            guard hours < 24, minutes < 60 else { return nil }
            offset = (isWest ? -1 : 1) * (hours * 60 + minutes)
        }
        guard rest.isEmpty else { return nil }
        self.init(second: day * 86_400 + hour * 3600 + minute * 60 + second - offset * 60, offset: offset)
    }

    /// Days since 1970-01-01 of a calendar day.
    package static func day(_ year: Int, _ month: Int, _ dayOfMonth: Int) -> Int {
        let y = month <= 2 ? year - 1 : year
        let era = y.floored(by: 400)
        let yearOfEra = y - era * 400
        let dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + dayOfMonth - 1
        return era * 146_097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear - 719_468
    }

    /// Year, month (1...12) and day of the month (1...31) of a day since 1970-01-01.
    package static func civil(_ day: Int) -> (year: Int, month: Int, day: Int) {
        let shifted = day + 719_468
        let era = shifted.floored(by: 146_097)
        let dayOfEra = shifted - era * 146_097
        let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
        let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let shiftedMonth = (5 * dayOfYear + 2) / 153
        let month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
        let year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
        return (year, month, dayOfYear - (153 * shiftedMonth + 2) / 5 + 1)
    }

    private static func days(inMonth month: Int, of year: Int) -> Int {
        switch month {
        case 2: year.isMultiple(of: 4) && (!year.isMultiple(of: 100) || year.isMultiple(of: 400)) ? 29 : 28
        case 4, 6, 9, 11: 30
        default: 31
        }
    }
}

extension PublicationDate: Comparable {
    /// By moment; a day without a time counts as its beginning in UTC.
    package static func < (a: PublicationDate, b: PublicationDate) -> Bool {
        (a.order, a.second == nil ? 0 : 1, a.offset) < (b.order, b.second == nil ? 0 : 1, b.offset)
    }

    /// Seconds since 1970-01-01T00:00Z, taking a day without a time as its beginning.
    package var order: Int { second ?? day * 86_400 }
}

extension PublicationDate: CustomStringConvertible {
    /// ISO 8601: `2022-05-30`, or `2022-05-30T16:04:05+08:00`.
    package var description: String {
        guard let second else { return Self.isoDay(day) }
        let local = second + offset * 60
        let time = local - local.floored(by: 86_400) * 86_400
        var text = Self.isoDayBytes(day)
        text.append(UInt8(ascii: "T"))
        text.append(number: time / 3600, digits: 2)
        text.append(UInt8(ascii: ":"))
        text.append(number: time / 60 % 60, digits: 2)
        text.append(UInt8(ascii: ":"))
        text.append(number: time % 60, digits: 2)
        if offset == 0 {
            text.append(UInt8(ascii: "Z"))
        } else {
            text.append(UInt8(ascii: offset < 0 ? "-" : "+"))
            text.append(number: abs(offset) / 60, digits: 2)
            text.append(UInt8(ascii: ":"))
            text.append(number: abs(offset) % 60, digits: 2)
        }
        return String(decoding: text, as: UTF8.self)
    }

    /// `2022-05-30` of a day since 1970-01-01.
    package static func isoDay(_ day: Int) -> String { String(decoding: isoDayBytes(day), as: UTF8.self) }

    private static func isoDayBytes(_ day: Int) -> [UInt8] {
        let (year, month, dayOfMonth) = civil(day)
        var text: [UInt8] = []
        text.reserveCapacity("2022-05-30T10:04:00+02:00".utf8.count)
        text.append(number: year, digits: 4)
        text.append(UInt8(ascii: "-"))
        text.append(number: month, digits: 2)
        text.append(UInt8(ascii: "-"))
        text.append(number: dayOfMonth, digits: 2)
        return text
    }
}

extension Int {
    /// Division that rounds down, also below zero.
    fileprivate func floored(by divisor: Int) -> Int {
        self >= 0 ? self / divisor : -((-self + divisor - 1) / divisor)
    }
}

extension [UInt8] {
    /// In decimal digits, with zeros before it where it has fewer than `digits`.
    fileprivate mutating func append(number: Int, digits: Int) {
        var length = number < 0 ? 2 : 1
        var rest = number.magnitude
        while rest >= 10 {
            rest /= 10
            length += 1
        }
        for _ in length..<Swift.max(length, digits) { append(UInt8(ascii: "0")) }
        append(number: number)
    }
}

extension ArraySlice<UInt8> {
    /// The number that the next `count` digits write, taken off the front; nil, and nothing taken, where they are not digits.
    fileprivate mutating func takeDigits(_ count: Int) -> Int? {
        guard self.count >= count, prefix(count).allSatisfy({ (0x30...0x39).contains($0) }) else { return nil }
        defer { removeFirst(count) }
        return prefix(count).reduce(0) { $0 * 10 + Int($1 - 0x30) }
    }

    fileprivate mutating func take(_ character: Character) -> Bool {
        guard first == character.asciiValue else { return false }
        removeFirst()
        return true
    }
}

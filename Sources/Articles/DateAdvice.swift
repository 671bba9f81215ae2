/// What is wrong with a date that can't be read, and how to write the day that was probably meant.
struct DateAdvice {
    /// To be put behind the date in a message; empty where nothing more can be said.
    var reason = ""
    var remedy = "write it like 2022-05-30 or 2022-05-30T14:00:00+08:00"

    init(_ text: String) {
        let words = text.split { !($0.isLetter || $0.isNumber) }.map(String.init)
        if let (year, month, day) = Self.isoParts(words, text) {
            explain(year, month, day)
        } else if let (year, month, day) = Self.namedMonth(words) {
            guard PublicationDate(Self.iso(year, month, day)) != nil else { return }
            remedy = "write it as \(Self.iso(year, month, day))"
        } else if words.count >= 3, let a = Int(words[0]), let b = Int(words[1]), let year = Int(words[2]), year > 31 {
            let dayFirst = Self.iso(year, b, a)
            let monthFirst = Self.iso(year, a, b)
            switch (PublicationDate(dayFirst) != nil, PublicationDate(monthFirst) != nil) {
            case (true, true) where a != b: remedy = "write it as \(dayFirst) or \(monthFirst), whichever is meant"
            case (true, _): remedy = "write it as \(dayFirst)"
            case (false, true): remedy = "write it as \(monthFirst)"
            case (false, false): break
            }
        }
    }

    private mutating func explain(_ year: Int, _ month: Int, _ day: Int) {
        if month < 1 || month > 12 {
            reason = " has no month \(month)"
        } else if PublicationDate(Self.iso(year, month, day)) == nil {
            reason = " names a day that the month does not have"
        } else {
            remedy = "write the day as \(Self.iso(year, month, day)), and a time like T14:00:00+08:00 behind it"
        }
    }

    /// `2022-13-01`, `2022/5/3`, `2022-5-3 4pm`.
    private static func isoParts(_ words: [String], _ text: String) -> (Int, Int, Int)? {
        guard words.count >= 3, words[0].utf8.count == 4, let year = Int(words[0]), let month = Int(words[1]) else {
            return nil
        }
        let digits = words[2].prefix { $0.isNumber }
        return Int(digits).map { (year, month, $0) }
    }

    /// `30 May 2022`, `May 30, 2022`, `30. Mai 2022`.
    private static func namedMonth(_ words: [String]) -> (Int, Int, Int)? {
        let numbers = words.compactMap { word in Int(word.prefix { $0.isASCII && $0.isNumber }) }
        guard let year = numbers.first(where: { $0 > 1000 }), let day = numbers.first(where: { (1...31).contains($0) }),
            let month = words.lazy.compactMap({ monthNumber($0) }).first
        else { return nil }
        return (year, month, day)
    }

    private static func monthNumber(_ word: String) -> Int? {
        guard word.count >= 3 else { return nil }
        let start = String(word.lowercased().prefix(3))
        let spelled = ["mär": 3, "mrz": 3, "mai": 5, "okt": 10, "dez": 12][start]
        return spelled
            ?? ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"]
            .firstIndex(of: start).map { $0 + 1 }
    }

    private static func iso(_ year: Int, _ month: Int, _ day: Int) -> String {
        func padded(_ number: Int, _ width: Int) -> String {
            let digits = String(number)
            return String(repeating: "0", count: max(0, width - digits.count)) + digits
        }
        return "\(padded(year, 4))-\(padded(month, 2))-\(padded(day, 2))"
    }
}

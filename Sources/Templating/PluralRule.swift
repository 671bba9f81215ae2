/// The forms that words take beside a number, by the names of Unicode's CLDR.
package enum PluralCategory: String, CaseIterable, Sendable {
    case zero, one, two, few, many, other
}

/// Which form a whole number wants in a language: the cardinal rules of CLDR 46 (unicode.org/cldr,
/// `common/supplemental/plurals.xml`) for numbers without a fraction.
///
///     PluralRule(for: "pl").category(of: 22)  // few
package struct PluralRule: Hashable, Sendable {
    /// The forms that a sentence with a number needs, in the order of their names' list; `other` is always one.
    package let categories: [PluralCategory]
    private var language = ""
    private let choose: @Sendable (Int) -> PluralCategory

    package static func == (a: PluralRule, b: PluralRule) -> Bool { a.language == b.language }

    package func hash(into hasher: inout Hasher) { hasher.combine(language) }

    package func category(of number: Int) -> PluralCategory { choose(abs(number)) }

    /// - Parameter language: a BCP 47 tag. A language that is not listed has one form only, as CLDR's root has.
    package init(for language: String) {
        let primary = language.split(separator: "-").first.map { $0.lowercased() } ?? ""
        switch primary {
        // i = 1 and v = 0
        case "bg", "ca", "da", "de", "el", "en", "es", "et", "eu", "fi", "gl", "hu", "it", "nb", "nl", "nn", "no", "sv",
            "sw", "tr", "ur":
            // Catalan, Spanish and Italian have `many` for whole millions.
            if ["ca", "es", "it"].contains(primary) {
                self.init([.one, .many, .other]) { $0 == 1 ? .one : $0.isWholeMillions ? .many : .other }
            } else {
                self.init([.one, .other]) { $0 == 1 ? .one : .other }
            }
        // i = 0..1
        case "fr", "pt": self.init([.one, .many, .other]) { $0 < 2 ? .one : $0.isWholeMillions ? .many : .other }
        // i = 0 or n = 1
        case "bn", "fa", "hi": self.init([.one, .other]) { $0 < 2 ? .one : .other }
        case "be", "ru", "uk":
            self.init([.one, .few, .many, .other]) { $0.endsInOne ? .one : $0.endsInFew ? .few : .many }
        case "bs", "hr", "sr": self.init([.one, .few, .other]) { $0.endsInOne ? .one : $0.endsInFew ? .few : .other }
        case "pl": self.init([.one, .few, .many, .other]) { $0 == 1 ? .one : $0.endsInFew ? .few : .many }
        case "cs", "sk":
            // `many` is for fractions alone, and no sentence here has one.
            self.init([.one, .few, .other]) { $0 == 1 ? .one : (2...4).contains($0) ? .few : .other }
        case "lt":
            self.init([.one, .few, .other]) { number in
                if (11...19).contains(number % 100) || number % 10 == 0 { return .other }
                return number % 10 == 1 ? .one : .few
            }
        case "lv":
            self.init([.zero, .one, .other]) { number in
                if number % 10 == 0 || (11...19).contains(number % 100) { return .zero }
                return number.endsInOne ? .one : .other
            }
        case "ro":
            self.init([.one, .few, .other]) { number in
                if number == 1 { return .one }
                return number == 0 || (1...19).contains(number % 100) ? .few : .other
            }
        case "sl":
            self.init([.one, .two, .few, .other]) { number in
                switch number % 100 {
                case 1: .one
                case 2: .two
                case 3, 4: .few
                default: .other
                }
            }
        case "he": self.init([.one, .two, .other]) { $0 == 1 ? .one : $0 == 2 ? .two : .other }
        case "ga":
            self.init([.one, .two, .few, .many, .other]) { number in
                switch number {
                case 1: .one
                case 2: .two
                case 3...6: .few
                case 7...10: .many
                default: .other
                }
            }
        case "ar":
            self.init(PluralCategory.allCases) { number in
                switch number {
                case 0: return .zero
                case 1: return .one
                case 2: return .two
                default: break
                }
                switch number % 100 {
                case 3...10: return .few
                case 11...99: return .many
                default: return .other
                }
            }
        default: self.init([.other]) { _ in .other }
        }
        self.language = primary
    }

    private init(_ categories: [PluralCategory], _ choose: @escaping @Sendable (Int) -> PluralCategory) {
        self.categories = categories
        self.choose = choose
    }
}

extension Int {
    /// 1, 21, 101, but not 11.
    fileprivate var endsInOne: Bool { self % 10 == 1 && self % 100 != 11 }
    /// 2 to 4, 22, 103, but not 12 to 14.
    fileprivate var endsInFew: Bool { (2...4).contains(self % 10) && !(12...14).contains(self % 100) }
    fileprivate var isWholeMillions: Bool { self != 0 && self % 1_000_000 == 0 }
}

/// News agencies, by the names that credit lines give them.
package enum NewsAgency {
    /// The short name of the agency that a text names, where the whole text is one or several names of agencies.
    ///
    ///     NewsAgency.named("Agence France-Presse")   // "AFP"
    package static func named(_ text: String) -> String? {
        let name = text.trimmingSpaces
        let bare = name.hasPrefix("The ") ? String(name.dropFirst(4)) : name
        return all.first { $0.names.contains(bare) || $0.loose.contains(bare.lowercased()) }?.short
    }

    /// The first agency in a credit such as `AFP/Reuters`, `dpa, with AP`.
    static func first(in credit: String) -> String? {
        if let whole = named(credit) { return whole }
        let parts = credit.split { "/,|&()[]©".contains($0) }.map { $0.trimmingSpaces }
        return parts.lazy.compactMap { part in
            let words = part.split(separator: " ")
            let rest = words.drop { ["with", "and", "by", "from", "mit", "und", "von"].contains($0.lowercased()) }
            return named(rest.joined(separator: " "))
        }.first
    }

    private static let all: [(short: String, names: [String], loose: [String])] = [
        ("AFP", ["AFP"], ["agence france-presse", "agence france presse"]),
        ("AP", ["AP"], ["associated press"]),
        ("Reuters", ["Reuters", "REUTERS"], ["thomson reuters", "reuters staff"]),
        ("dpa", ["dpa", "DPA"], ["deutsche presse-agentur", "dpa-infocom", "dpa-afx"]),
        ("Xinhua", ["Xinhua", "XINHUA"], ["xinhua news agency"]),
        ("TASS", ["TASS"], []), ("Interfax", ["Interfax", "INTERFAX"], []),
        ("EFE", ["EFE"], []), ("ANSA", ["ANSA"], []), ("Kyodo", ["Kyodo", "KYODO"], ["kyodo news"]),
        ("PTI", ["PTI"], ["press trust of india"]), ("ANI", ["ANI"], []), ("IANS", ["IANS"], []),
        ("UPI", ["UPI"], ["united press international"]), ("Bloomberg", ["Bloomberg"], ["bloomberg news"]),
        ("AAP", ["AAP"], ["australian associated press"]), ("PA Media", ["PA Media"], ["press association"]),
        ("APA", ["APA"], ["austria presse agentur"]), ("Keystone-SDA", ["sda", "SDA"], ["keystone-sda"]),
        ("Yonhap", ["Yonhap", "YONHAP"], ["yonhap news agency"]), ("Anadolu", ["Anadolu"], ["anadolu agency"]),
        ("KNA", ["KNA"], []), ("epd", ["epd"], []), ("SID", ["SID"], []), ("CNA", ["CNA"], ["central news agency"]),
        ("RIA Novosti", ["RIA Novosti"], []), ("PAP", ["PAP"], []), ("Belga", ["Belga"], []), ("ANP", ["ANP"], []),
        ("CP", ["The Canadian Press"], ["canadian press"]),
    ]
}

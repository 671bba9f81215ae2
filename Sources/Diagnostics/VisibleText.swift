extension String {
    /// The text in one line for a terminal or a log: characters that end lines, steer a terminal or turn the direction of
    /// what follows are written out, so that nothing in a file can forge a message about it.
    ///
    ///     "a\u{1B}[2Jb\u{202E}c".visible   // #"a\u{1B}[2Jb\u{202E}c"#
    package var visible: String {
        guard unicodeScalars.contains(where: \.isSteering) else { return self }
        return unicodeScalars.reduce(into: "") { text, scalar in
            if scalar.isSteering {
                text += "\\u{\(String(scalar.value, radix: 16, uppercase: true))}"
            } else {
                text.unicodeScalars.append(scalar)
            }
        }
    }
}

extension Unicode.Scalar {
    fileprivate var isSteering: Bool {
        switch value {
        case 0..<0x20, 0x7F..<0xA0: true
        case 0x2028, 0x2029: true
        // Marks of direction, its overrides and isolates: UAX #9.
        case 0x061C, 0x200E, 0x200F, 0x202A...0x202E, 0x2066...0x2069: true
        default: false
        }
    }
}

/// What stands below a picture: words on what it shows, then whose it is.
enum Caption {
    /// - Parameter shape: of the same text.
    static func isCaption(_ text: String, _ lowered: Lowered, _ shape: BlockShape) -> Bool {
        guard shape.words <= 90, !shape.signs.isDisjoint(with: [.picture, .agency]) else { return false }
        if lowered.starts(with: openings) != nil { return true }
        if lowered.starts(with: openingsWithColon) != nil, !shape.hasQuotation || shape.words < 30 {
            return true
        }
        return hasCredit(text) || endsWithAgencyCredit(text) || isBareCredit(lowered, shape)
    }

    /// `… Photo: BBC, via screenshot.`: a marker at the beginning of a sentence, and a short credit up to the end.
    private static func hasCredit(_ text: String) -> Bool {
        // Every marker has one of the two; most texts have neither.
        guard text.utf8.contains(UInt8(ascii: ":")) || text.contains(phrase: "Photo") else { return false }
        for marker in markers {
            var rest = text[...]
            while let found = rest.range(ofPhrase: marker) {
                let before = text[..<found.lowerBound].trimmingSpaces
                let credit = text[found.upperBound...].trimmingSpaces
                let opens = before.isEmpty || ".!?”\"’')|(/[…–—-,".contains(before.last ?? ".")
                if opens, isShortCredit(credit) { return true }
                rest = text[found.upperBound...]
            }
        }
        return false
    }

    /// At most ten words, and no second sentence.
    private static func isShortCredit(_ credit: String) -> Bool {
        guard credit.split(separator: " ").count <= 10 else { return false }
        let inner = credit.hasSuffix(".") ? credit.dropLast() : credit[...]
        return !inner.contains(". ") || inner.range(ofPhrase: ". ").map { inner[..<$0.lowerBound].count <= 3 } == true
    }

    /// `… on Friday. (AP Photo/Ana Brook)`, `… REUTERS/Tom Reed/File Photo`, `… Ana Brook/AFP via Getty Images`.
    private static func endsWithAgencyCredit(_ text: String) -> Bool {
        // Every such credit has a slash or one of these.
        guard text.utf8.contains(UInt8(ascii: "/")) || creditWords.contains(where: { text.contains(phrase: $0) }) else {
            return false
        }
        var tail = text.trimmingSpaces
        while let last = tail.last, ".)]".contains(last) { tail.removeLast() }
        let start =
            tail.lastIndex { "([".contains($0) }.map { tail.index(after: $0) }
            ?? tail.range(ofLastSentenceEnd: ())
        let credit = start.map { tail[$0...].trimmingSpaces } ?? tail
        guard credit.split(separator: " ").count <= 9, credit.count < tail.count || credit.count <= 80 else {
            return false
        }
        if credit.hasPrefix("AP Photo") || credit.contains(phrase: "REUTERS/") || credit.contains(phrase: "Reuters/") {
            return true
        }
        if credit.contains(phrase: "Getty Images") || credit.hasPrefix("EPA-EFE") || credit.hasPrefix("Photo by ") {
            return true
        }
        if credit.hasSuffix("/dpa") || credit.contains(phrase: "picture alliance") || credit.hasPrefix("Foto:") {
            return true
        }
        guard let slash = credit.lastIndex(of: "/") else { return false }
        let owner = credit[credit.index(after: slash)...].trimmingSpaces
        let name = credit[..<slash].trimmingSpaces
        return
            (NewsAgency.named(owner) != nil
            || ["EPA", "Shutterstock", "Alamy", "Rex", "NurPhoto", "SIPA"].contains(owner))
            && (Byline.isName(name) || NewsAgency.named(name) != nil)
    }

    private static let creditWords = ["AP Photo", "Getty Images", "EPA-EFE", "Photo by ", "picture alliance", "Foto:"]

    /// `Getty Images`, `AFP/Getty Images`, `Image source, Reuters`: nothing but whose the picture is.
    private static func isBareCredit(_ lowered: Lowered, _ shape: BlockShape) -> Bool {
        shape.words <= 6
            && ["getty images", "afp/getty", "ap photo", "shutterstock", "picture alliance", "istock", "alamy"]
                .contains { lowered.bare.hasSuffix($0) || lowered.bare.hasPrefix($0) }
    }

    private static let openings = [
        "file photo", "file -", "file –", "file —", "image source", "image caption", "media caption", "video caption",
        "(photo", "[photo", "(foto", "(image", "photo by", "photograph by", "photo courtesy", "photo credit",
        "image credit",
        "picture credit", "symbolbild", "archivbild", "archivfoto", "foto:", "bild:", "handout photo",
    ]

    private static let openingsWithColon = [
        "photo", "photos", "photograph", "image", "images", "picture", "pictured", "caption", "foto", "fotos", "bild",
        "bilder", "grafik", "graphic", "illustration", "screenshot", "video", "quelle", "credit",
    ].map { $0 + ":" }

    private static let markers = [
        "Photo:", "Photos:", "File photo:", "File Photo:", "FILE PHOTO:", "Photograph:", "Picture:", "Pictures:",
        "Image:",
        "Images:", "Foto:", "Fotos:", "Bild:", "Bilder:", "Grafik:", "Graphic:", "Illustration:", "Credit:",
        "Screenshot:",
        "Photo by ", "Photo credit:", "Image credit:", "Photo courtesy", "Handout:", "Quelle:", "Archivfoto:",
        "Symbolbild:",
        "Photo / ", "Screengrab:",
    ]
}

extension String {
    /// Where the last sentence begins, taken roughly: after the last stop that a space and a capital follow.
    fileprivate func range(ofLastSentenceEnd: Void) -> Index? {
        var found: Index?
        var index = startIndex
        while let stop = self[index...].firstIndex(where: { ".!?".contains($0) }) {
            let next = self.index(after: stop)
            if next < endIndex, self[next] == " ", self.index(after: next) < endIndex,
                self[self.index(after: next)].isUppercase
            {
                found = self.index(after: next)
            }
            index = next
        }
        return found
    }
}

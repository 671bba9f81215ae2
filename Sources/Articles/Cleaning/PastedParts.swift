import Prose

/// The rules for pasted text: where the article begins and ends, and what of the rest goes.
extension Parts {
    /// A paragraph that only an article has: sentences, long enough, with the little words that menus lack.
    private func isProse(_ index: Int, language: Int?) -> Bool {
        let shape = shapes[index]
        guard reasons[index] == nil, shape.endsSentence || shape.words >= 30 else { return false }
        guard let language else { return blocks[index].text.utf8.count >= 80 }
        return shape.words >= 12 && shape.stopWords[language] * 5 >= shape.words
    }

    /// A sentence, whatever its length.
    private func isSentence(_ index: Int) -> Bool {
        reasons[index] == nil && shapes[index].endsSentence
            && (shapes[index].words >= 2 || blocks[index].text.isSentenceWithoutSpaces)
    }

    mutating func findBody(language: Int?) {
        var prose = blocks.indices.filter { isProse($0, language: language) }
        prose = withoutAsides(prose)
        if prose.isEmpty { prose = blocks.indices.filter(isSentence) }
        if prose.isEmpty { prose = blocks.indices.filter { reasons[$0] == nil && shapes[$0].words >= 6 } }
        guard let first = prose.first, let last = prose.last else {
            body = 0..<0
            return
        }
        body = first..<(last + 1)
    }

    /// Before the first and after the last paragraph that is surely prose, fewer signs of a promotion do; so they do
    /// after the line that ends a page's article, and a lone summary of another article there is none of this one.
    private mutating func withoutAsides(_ prose: [Int]) -> [Int] {
        var kept = prose
        while let first = kept.first, kept.count > 2, let reason = boilerplate(first).reason(isAside: true) {
            reasons[first] = reason
            kept.removeFirst()
        }
        if let end = endOfArticle(prose) {
            for index in kept where index > end {
                if let reason = boilerplate(index).reason(isAside: true) ?? profile(index) { reasons[index] = reason }
            }
            kept.removeAll { reasons[$0] != nil }
            let after = kept.filter { $0 > end }
            let areLone = zip(after, after.dropFirst()).allSatisfy { $1 - $0 > 1 }
            if areLone, after.count * 4 <= kept.count - after.count {
                for index in after { reasons[index] = .teaser }
                kept.removeAll { $0 > end }
            }
        }
        while let last = kept.last, kept.count > 2, let reason = boilerplate(last).reason(isAside: true) {
            reasons[last] = reason
            kept.removeLast()
        }
        return kept
    }

    /// The first line of a kind that pages set below their articles, with most of the prose before it.
    private func endOfArticle(_ prose: [Int]) -> Int? {
        blocks.indices.first { index in
            guard let reason = reasons[index] else { return false }
            guard endsArticle(index, reason) else { return false }
            let before = prose.count { $0 < index }
            return before >= 3 && before * 10 >= prose.count * 6
        }
    }

    private func endsArticle(_ index: Int, _ reason: DroppedText.Reason) -> Bool {
        switch reason {
        case .menu, .copyright, .aboutTheOutlet, .footer: true
        case .teaser: boilerplate(index).opensList
        default: false
        }
    }

    /// `Ana Brook is a senior reporter who …`, below the article.
    private func profile(_ index: Int) -> DroppedText.Reason? {
        let opening = blocks[index].text.prefix(120)
        guard
            let verb = opening.range(ofPhrase: " is a") ?? opening.range(ofPhrase: " is the")
                ?? opening.range(ofPhrase: " ist ")
        else { return nil }
        let subject = opening[..<verb.lowerBound]
        let rest = opening[verb.upperBound...].lowercased()
        let professions = [
            "reporter", "correspondent", "editor", "journalist", "columnist", "news agency", "newspaper", "news site",
            "news organi", "news website", "newsroom", "redakteur", "korrespondent", "nachrichten", "non-profit",
            "nonprofit",
        ]
        return subject.split(separator: " ").count <= 8 && professions.contains { rest.contains($0) }
            ? .aboutTheOutlet : nil
    }

    // MARK: - Above the article

    /// Finds the headline, keeps what stands between it and the article, and drops the rest.
    mutating func cleanHead() {
        let rest = (0..<body.lowerBound).filter { reasons[$0] == nil && !blocks[$0].text.isEmpty }
        guard !rest.isEmpty else { return }
        let start = startOfHead(rest)
        let candidates = rest.filter { $0 >= start && isHeadline($0) }
        let given = candidates.first { index in title.map { Headline.isSame(blocks[index].text, as: $0) } ?? false }
        let found = given ?? candidates.first
        if let found {
            headline = blocks[found].text
            reasons[found] = .headline
        }
        let isBare = rest.count == 1 && !reasons[..<body.lowerBound].contains(where: { $0 != nil && $0 != .headline })
        for index in rest where reasons[index] == nil {
            let isBelow = index >= start && (found.map { index > $0 } ?? true)
            let stays = isBelow && (isSentence(index) || shapes[index].words >= 8) || isBare
            if !stays { reasons[index] = isNearPrices(index) ? .ticker : .menu }
        }
    }

    /// Where the lines begin that belong to the article: upwards from it to the nearest menu or ticker that has a
    /// headline below it.
    private func startOfHead(_ rest: [Int]) -> Int {
        var start = body.lowerBound
        var hasHeadline = false
        for index in rest.reversed() {
            if hasHeadline, isLineOfMenu(index) || isParted(index, from: start) { break }
            start = index
            hasHeadline = hasHeadline || isHeadline(index)
        }
        return start
    }

    /// Four to thirty words that end without a full stop: a headline, or a line of the page that looks like one.
    private func isHeadline(_ index: Int) -> Bool {
        let shape = shapes[index]
        let isLong = shape.words >= 4 || shape.words >= 1 && blocks[index].text.utf8.count >= 30
        guard isLong, shape.words <= 30, !shape.beginsWithBullet, !blocks[index].text.hasSuffix(".") else {
            return false
        }
        return boilerplate(index).reason(isAside: true) == nil && !isLineOfMenu(index)
    }

    private func isLineOfMenu(_ index: Int) -> Bool {
        shapes[index].beginsWithBullet || shapes[index].words < 3 && !shapes[index].endsSentence && isNearPrices(index)
    }

    /// Whether a ticker or menu stands between two lines above the article.
    private func isParted(_ index: Int, from below: Int) -> Bool {
        reasons[index..<below].contains { $0 == .ticker || $0 == .menu || $0 == .teaser }
    }

    private func isNearPrices(_ index: Int) -> Bool {
        (max(0, index - 2)...min(blocks.count - 1, index + 2)).contains { reasons[$0] == .ticker }
    }

    // MARK: - Below the article

    /// Keeps sentences and list items that directly follow the article, and drops the rest.
    mutating func cleanTail() {
        var isArticle = true
        for index in body.upperBound..<max(body.upperBound, blocks.count) where !blocks[index].text.isEmpty {
            if let reason = reasons[index] {
                if endsArticle(index, reason) { isArticle = false }
                continue
            }
            if let reason = boilerplate(index).reason(isAside: true) ?? profile(index) {
                reasons[index] = reason
                isArticle = false
                continue
            }
            let shape = shapes[index]
            let isText =
                isSentence(index) || shape.beginsWithBullet || shape.words >= 10
                || shape.hasQuotation && shape.words > 3
            if !isArticle || !isText {
                reasons[index] = .footer
                isArticle = false
            }
        }
    }

    // MARK: - What stays

    /// Short lines without a full stop are headings, and lines with a bullet items of a list.
    mutating func nameKinds() {
        for index in blocks.indices where reasons[index] == nil && blocks[index].kind == .text {
            let shape = shapes[index]
            if shape.beginsWithBullet {
                blocks[index].kind = .listItem
                blocks[index].text = blocks[index].text.drop { "•-*".contains($0) || $0.isWhitespace }.trimmingSpaces
            } else if shape.words <= 12, !shape.endsSentence, !shape.hasQuotation, !shape.endsWithColon,
                !followsOpenLine(index)
            {
                blocks[index].kind = .heading
            }
        }
    }

    /// Whether the line stands below another without an empty line between them, as verses and lists do.
    private func followsOpenLine(_ index: Int) -> Bool {
        guard blocks[index].followsDirectly, index > 0 else { return false }
        return !shapes[index - 1].endsSentence
    }
}

extension String {
    /// "双方将于周日恢复谈判。" has no spaces that would part its words; the full stop tells that it is a sentence.
    fileprivate var isSentenceWithoutSpaces: Bool {
        let closing: Set<Unicode.Scalar> = ["”", "’", "」", "』", "）", "\""]
        guard let last = unicodeScalars.last(where: { !closing.contains($0) }) else { return false }
        return ["。", "！", "？"].contains(last) && unicodeScalars.count >= 6
    }
}

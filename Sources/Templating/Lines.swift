extension [Token] {
    /// Finds the lines that hold tags alone, takes their white space and line end out, and notes on the other lines
    /// where they start.
    ///
    /// A line is a tag's alone where it holds one tag that shows nothing; or end tags and then opening tags of
    /// parents and blocks; or one block with nothing in it; or one parent from its start to its end.
    mutating func markLines(in source: [UInt8]) {
        let partners = partners()
        var marked: [Token] = []
        marked.reserveCapacity(count)
        var start = 0
        while start < count {
            var end = start
            while end < count, !(self[end].kind == .text && source[self[end].range.upperBound - 1] == 0x0A) { end += 1 }
            end = Swift.min(end + 1, count)
            marked += marking(start..<end, in: source, partners)
            start = end
        }
        self = marked
    }

    /// For each opening tag the place of its end tag and the other way round, by order alone: names are compared
    /// where the tree is built.
    private func partners() -> [Int: Int] {
        var partners: [Int: Int] = [:]
        var open: [Int] = []
        for index in indices {
            if self[index].kind.opens {
                open.append(index)
            } else if self[index].kind == .end, let opener = open.popLast() {
                partners[opener] = index
                partners[index] = opener
            }
        }
        return partners
    }

    private func marking(_ line: Range<Int>, in source: [UInt8], _ partners: [Int: Int]) -> [Token] {
        var inner = line
        var indentation: Range<Int>?
        if self[inner.lowerBound].isBlank(in: source) {
            indentation = self[inner.lowerBound].range
            inner.removeFirst()
        }
        if let last = inner.last, self[last].isBlank(in: source) { inner.removeLast() }

        if let first = inner.first, let last = inner.last, isStandalone(inner, partners) {
            var tags = Array(self[inner])
            let leading = indentation ?? self[first].range.lowerBound..<self[first].range.lowerBound
            let wholeParent = self[first].kind == .parent && partners[first] == last
            for index in tags.indices where !wholeParent || index == 0 || index == tags.count - 1 {
                tags[index].isStandalone = true
                tags[index].indentation = leading
            }
            return tags
        }

        var tokens = Array(self[line])
        let isEmpty = line.count == 1 && source[tokens[0].range].allSatisfy { $0 == 0x0A || $0 == 0x0D }
        tokens[0].startsLine = !isEmpty
        if let first = inner.first {
            let start = self[first].range.lowerBound
            tokens[first - line.lowerBound].indentation = indentation ?? start..<start
        }
        return tokens
    }

    private func isStandalone(_ line: Range<Int>, _ partners: [Int: Int]) -> Bool {
        guard let first = line.first, let last = line.last else { return false }
        if line.count == 1 { return !self[first].kind.shows }
        if self[first].kind == .parent, partners[first] == last { return true }
        if line.count == 2, self[first].kind == .block, partners[first] == last { return true }
        let openers = line.drop { self[$0].kind == .end }
        let isOfInheritance = { (index: Int) in self[index].kind == .parent || self[index].kind == .block }
        return openers.allSatisfy(isOfInheritance)
            && line.prefix { self[$0].kind == .end }.allSatisfy { partners[$0].map(isOfInheritance) ?? false }
    }
}

extension Token {
    fileprivate func isBlank(in source: [UInt8]) -> Bool { kind == .text && source[range].allSatisfy(\.isWhitespace) }
}

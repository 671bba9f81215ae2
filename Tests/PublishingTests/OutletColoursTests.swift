import Diagnostics
import Foundation
import Testing

@testable import Articles
@testable import Publishing

@Suite struct OutletColoursTests {
    /// The custom properties of a theme, as `style.css` sets them at its top: the light ones, then those changed in the
    /// dark.
    private static func themes() throws -> [[String: Colour]] {
        let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent()
        let style = try String(contentsOf: root.appending(path: "Templates/style.css"), encoding: .utf8)
        let blocks = style.matches(of: /:root \{(.*?)\}/.dotMatchesNewlines()).prefix(2).map(\.output.1)
        return blocks.map { block in
            let tokens = block.matches(of: /--([a-z0-9-]+): #([0-9a-f]{6});/)
            return Dictionary(uniqueKeysWithValues: tokens.map { (String($0.output.1), Colour(hex: $0.output.2)) })
        }
    }

    private static func outletColours(of theme: [String: Colour]) throws -> [Colour] {
        try (1...OutletSign.colours).map { try #require(theme["outlet-\($0)"]) }
    }

    /// WCAG 2.2, 1.4.11: what is needed to understand a drawing has 3:1 to what it stands on.
    @Test(arguments: [0, 1], ["paper", "raised"])
    func standOutFromTheGround(theme: Int, ground: String) throws {
        let tokens = try Self.themes()[theme]
        let paper = try #require(tokens[ground])
        for (index, colour) in try Self.outletColours(of: tokens).enumerated() {
            let contrast = colour.contrast(to: paper)
            #expect(contrast >= 3, "--outlet-\(index + 1) has \(contrast):1 to --\(ground)")
        }
    }

    @Test(arguments: [0, 1], ColourVision.allCases)
    func stayApart(theme: Int, for vision: ColourVision) throws {
        let seen = try Self.outletColours(of: Self.themes()[theme]).map { $0.seen(with: vision).lab }
        for second in seen.indices {
            for first in 0..<second {
                let difference = zip(seen[first], seen[second]).map { ($0 - $1) * ($0 - $1) }.reduce(0, +).squareRoot()
                #expect(difference >= 15, "--outlet-\(first + 1) and --outlet-\(second + 1) are \(difference) apart")
            }
        }
    }

    private func signs(_ file: String) -> [String: String] {
        let read = Outlet.reading(SourceText(path: "outlets.yml", utf8: Array(file.utf8)))
        return OutletLink.links(to: read.value).mapValues(\.sign.classes)
    }

    @Test func staysWhenAnOutletIsAddedAtTheEnd() {
        let file = "zenith: {name: Zenith}\nbeacon: {name: Beacon}\nwire: {name: Wire}\n"
        let before = signs(file)
        #expect(before == ["zenith": "outlet-1 dot", "beacon": "outlet-2 dot", "wire": "outlet-3 dot"])
        // First by id and by name.
        let after = signs(file + "aurora: {name: Aurora}\n")
        #expect(after == before.merging(["aurora": "outlet-4 dot"]) { old, _ in old })
    }

    @Test func differsInShapeWhereColoursComeAgain() {
        #expect(OutletSign.of(place: 8).classes == "outlet-1 square")
        #expect(OutletSign.of(place: 23).classes == "outlet-8 diamond")
        #expect(Set((0..<24).map(OutletSign.of)).count == 24)
    }
}

/// The kinds of colour vision that colours are tried for.
enum ColourVision: CaseIterable {
    case normal, protanopia, deuteranopia, tritanopia

    /// For linear RGB: Machado, Oliveira and Fernandes 2009, "A Physiologically-based Model for Simulation of Color Vision
    /// Deficiency", severity 1.
    fileprivate var matrix: [[Double]] {
        switch self {
        case .normal: [[1, 0, 0], [0, 1, 0], [0, 0, 1]]
        case .protanopia:
            [[0.152286, 1.052583, -0.204868], [0.114503, 0.786281, 0.099216], [-0.003882, -0.048116, 1.051998]]
        case .deuteranopia:
            [[0.367322, 0.860646, -0.227968], [0.280085, 0.672501, 0.047413], [-0.011820, 0.042940, 0.968881]]
        case .tritanopia:
            [[1.255528, -0.076749, -0.178779], [-0.078411, 0.930809, 0.147602], [0.004733, 0.691367, 0.303900]]
        }
    }
}

/// A colour of sRGB in linear light, each part 0 to 1.
private struct Colour {
    var parts: [Double]

    init(parts: [Double]) { self.parts = parts }

    init(hex: Substring) {
        let number = Int(hex, radix: 16) ?? 0
        parts = [16, 8, 0].map { shift in
            let part = Double(number >> shift & 0xFF) / 255
            return part <= 0.04045 ? part / 12.92 : pow((part + 0.055) / 1.055, 2.4)
        }
    }

    private func times(_ matrix: [[Double]]) -> [Double] {
        matrix.map { row in zip(row, parts).map { $0 * $1 }.reduce(0, +) }
    }

    func seen(with vision: ColourVision) -> Colour { Colour(parts: times(vision.matrix).map { min(max($0, 0), 1) }) }

    private var luminance: Double { times([[0.2126, 0.7152, 0.0722]])[0] }

    /// As WCAG 2.2 defines it, from 1.
    func contrast(to other: Colour) -> Double {
        let (a, b) = (luminance + 0.05, other.luminance + 0.05)
        return max(a, b) / min(a, b)
    }

    /// CIE 1976 L*a*b* under D65; the distance of two is their difference ΔE*ab, of which 2.3 is just noticed.
    var lab: [Double] {
        let xyz = times([
            [0.4124564, 0.3575761, 0.1804375], [0.2126729, 0.7151522, 0.0721750], [0.0193339, 0.1191920, 0.9503041],
        ])
        let f = zip(xyz, [0.95047, 1, 1.08883]).map { value, white in
            let part = value / white
            return part > 216.0 / 24389 ? cbrt(part) : (24389.0 / 27 * part + 16) / 116
        }
        return [116 * f[1] - 16, 500 * (f[0] - f[1]), 200 * (f[1] - f[2])]
    }
}

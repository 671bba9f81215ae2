import Foundation
import FuzzedParsers
import Testing

/// What fuzzing found worth keeping is read again by every run of the tests: `Tests/Fuzzing/run` makes it grow.
struct FuzzingCorpusTests {
    private static let corpus = URL(filePath: #filePath).deletingLastPathComponent()
        .deletingLastPathComponent().appending(path: "Fuzzing/Corpus")

    @Test(arguments: FuzzedParser.allCases) func readsEachInputOfTheCorpus(parser: FuzzedParser) throws {
        let folder = Self.corpus.appending(path: parser.rawValue)
        let files = try FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)
        #expect(files.count >= 5)
        for file in files { parser.read(Array(try Data(contentsOf: file))) }
    }

    /// A plain fuzzer for every run: inputs of the corpus with bytes changed, moved, doubled and left out.
    @Test(arguments: FuzzedParser.allCases, [1, 2, 3]) func readsChangedInputs(parser: FuzzedParser, seed: UInt64)
        throws
    {
        var random = SeededGenerator(state: seed)
        let folder = Self.corpus.appending(path: parser.rawValue)
        let inputs = try FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)
            .sorted { $0.path < $1.path }.map { Array(try Data(contentsOf: $0)) }.filter { !$0.isEmpty }
        for _ in 0..<100 {
            var bytes = try #require(inputs.randomElement(using: &random))
            for _ in 0..<Int.random(in: 1...8, using: &random) where !bytes.isEmpty {
                let place = Int.random(in: bytes.indices, using: &random)
                let end = min(bytes.count, place + Int.random(in: 1...20, using: &random))
                switch Int.random(in: 0..<4, using: &random) {
                case 0: bytes[place] = UInt8.random(in: 0...255, using: &random)
                case 1: bytes.removeSubrange(place..<end)
                case 2: bytes.insert(contentsOf: bytes[place..<end], at: Int.random(in: bytes.indices, using: &random))
                default: bytes += (inputs.randomElement(using: &random) ?? []).suffix(50)
                }
            }
            parser.read(bytes)
        }
    }
}

/// SplitMix64 (Steele, Lea, Flood 2014).
private struct SeededGenerator: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = (state ^ (state >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }
}

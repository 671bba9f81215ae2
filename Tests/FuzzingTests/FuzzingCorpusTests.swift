import Seeding
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
        var random = SeededRandom(seed: seed)
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

// What libFuzzer calls with one input after another: https://llvm.org/docs/LibFuzzer.html

import Foundation
import FuzzedParsers

private let parser: FuzzedParser = {
    let name = ProcessInfo.processInfo.environment["DIGEST_FUZZ"] ?? ""
    guard let parser = FuzzedParser(rawValue: name) else {
        fatalError("DIGEST_FUZZ is '\(name)'; set it to one of \(FuzzedParser.allCases.map(\.rawValue))")
    }
    return parser
}()

@_cdecl("LLVMFuzzerTestOneInput")
public func testOneInput(_ start: UnsafePointer<UInt8>, _ count: Int) -> CInt {
    parser.read(Array(UnsafeBufferPointer(start: start, count: count)))
    return 0
}

import Foundation
import Testing

@testable import Publishing

@Suite struct ServerHeadersTests {
    /// The examples of FIPS 180-2, appendix B, the empty message, and lengths at which the padding takes another block.
    @Test(arguments: [
        ("", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
        ("abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
        (
            "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
            "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"
        ),
        (
            String(repeating: "a", count: 1_000_000),
            "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0"
        ),
        (String(repeating: "a", count: 55), "9f4390f8d30c2dd92ec9f095b65e2b9ae9b0a925a5258e241c9f1e910f734318"),
        (String(repeating: "a", count: 64), "ffe054fe7ae0cb6dc65c3af9b61d5209f439851db43d0ba5997337df154668eb"),
    ])
    func digestsAsTheStandardHasIt(message: String, expected: String) {
        let hexadecimal = SHA256.digest(message.utf8).map { byte in
            (byte < 16 ? "0" : "") + String(byte, radix: 16)
        }
        #expect(hexadecimal.joined() == expected)
    }

    @Test func allowsTheStyleSheetThatStandsInThePageForWhatIsNotFound() throws {
        let page = "<html><head><style>a {}</style></head></html>"
        let hash = Data(SHA256.digest("a {}".utf8)).base64EncodedString()
        let text = String(decoding: ServerHeaders.file(notFound: Array(page.utf8)), as: UTF8.self)
        #expect(text.hasPrefix("/*\n  Content-Security-Policy: default-src 'none'; script-src 'self'; "))
        #expect(text.contains(" style-src 'self' 'sha256-\(hash)'; "))
        let without = String(decoding: ServerHeaders.file(notFound: Array("<p>Gone</p>".utf8)), as: UTF8.self)
        #expect(without.contains(" style-src 'self'; "))
    }
}

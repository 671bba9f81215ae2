import Foundation
import Testing

/// A project that `digest serve` shows, on a port of its own. The program ends with the value.
final class ServedProject: Sendable {
    let project: TemporaryProject
    let port: UInt16
    private let running: Running

    init(_ project: TemporaryProject, _ arguments: String...) async throws {
        self.project = project
        let running = try Running(["serve", "--port", "0"] + arguments, in: project.folder)
        self.running = running
        let port = await eventually {
            running.output.firstMatch(of: /Serving http:\/\/127\.0\.0\.1:(\d+)\//).flatMap { UInt16($0.1) }
        }
        self.port = try #require(port, "it serves: \(running.output)")
    }

    deinit { running.kill() }

    func interrupt() async throws -> Program.Run {
        running.interrupt()
        return try await running.end()
    }

    struct Answer {
        var status: Int
        /// The status line and the headers.
        var head: String
        var body: Data

        var text: String { String(decoding: body, as: UTF8.self) }

        /// The bytes without the reload script.
        var page: Data {
            let script = /<script src="\/_digest\/reload\.js" data-version="[0-9-]+"><\/script>/
            return Data(text.replacing(script, with: "", maxReplacements: 1).utf8)
        }
    }

    /// Asks as a browser does, over a connection of its own.
    func get(_ path: String, host: String = "localhost", method: String = "GET") throws -> Answer {
        let descriptor = socket(AF_INET, streamType, 0)
        defer { close(descriptor) }
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_port = port.bigEndian
        address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
        let connected = withUnsafePointer(to: &address) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                connect(descriptor, $0, socklen_t(MemoryLayout<sockaddr_in>.size))
            }
        }
        try #require(connected == 0)
        let request = Array("\(method) \(path) HTTP/1.1\r\nHost: \(host)\r\nConnection: close\r\n\r\n".utf8)
        try #require(write(descriptor, request, request.count) == request.count)
        var bytes = Data()
        var buffer = [UInt8](repeating: 0, count: 65536)
        while case let count = read(descriptor, &buffer, buffer.count), count > 0 { bytes += buffer[..<count] }
        let end = try #require(bytes.range(of: Data("\r\n\r\n".utf8)))
        let head = String(decoding: bytes[..<end.lowerBound], as: UTF8.self)
        let status = try #require(head.split(separator: " ").dropFirst().first.flatMap { Int($0) })
        return Answer(status: status, head: head, body: Data(bytes[end.upperBound...]))
    }

    #if os(Linux)
        private var streamType: Int32 { Int32(SOCK_STREAM.rawValue) }
    #else
        private var streamType: Int32 { SOCK_STREAM }
    #endif
}

/// The first value that `value` gives within a minute, however slow the machine is. It is asked a few hundred times at
/// least: among hundreds of tests that compute, a task may sleep for minutes.
func eventually<Value>(_ value: () throws -> Value?) async rethrows -> Value? {
    let end = ContinuousClock.now + .seconds(60)
    var attempts = 0
    while attempts < 300 || ContinuousClock.now < end {
        if let value = try value() { return value }
        attempts += 1
        try? await Task.sleep(for: .milliseconds(20))
    }
    return nil
}

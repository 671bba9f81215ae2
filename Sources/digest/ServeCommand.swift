import ArgumentParser
import Diagnostics
import FlyingFox
import FlyingSocks
import Foundation

struct ServeCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "serve",
        abstract: "Show the site in a browser, and every change as it is saved.",
        discussion: """
            Nothing is written: pages are made when the browser asks for them, with the bytes that 'build' would write \
            and a script that loads them again after a change. Errors are shown in their place. Ctrl-C ends it with \
            status 0.
            """
    )

    @OptionGroup var options: ProjectOptions

    @Option(help: ArgumentHelp("Port to listen on; 0 for any that is free.", valueName: "n"))
    var port: UInt16 = 4000

    @Option(
        help: ArgumentHelp(
            "Address of this machine to listen on; by default only programs on it reach the preview.",
            valueName: "ip"
        )
    )
    var host = "127.0.0.1"

    @Flag(help: "Open the site in the browser.")
    var open = false

    @Flag(help: "Look for changes every half second, for folders whose changes the system does not tell of.")
    var poll = false

    func validate() throws {
        if options.format == .json { throw ValidationError("serve prints text; leave '--format json' out.") }
        if Self.address(host, port) == nil {
            throw ValidationError("--host '\(host)' is no address; write one in numbers, such as 127.0.0.1 or ::1.")
        }
    }

    func run() async throws {
        try NewFile.requireProject(options.project)
        let preview = Preview(run: String(Int(Date().timeIntervalSince1970 * 1000)))
        // Before the first build, so that what is saved meanwhile is not missed.
        let watch = ProjectWatch(options.project, polls: poll)
        #if os(Linux)
            if watch.polls, !poll {
                writeToStandardError(
                    "warning: the system watches no more folders, so changes are looked for every half second; "
                        + "raise fs.inotify.max_user_watches to see them at once\n"
                )
            }
        #endif
        let address = try await listen(preview)
        endOnInterrupt()

        var project = ProjectPreview(options)
        let (changes, noteChange) = AsyncStream.makeStream(of: Void.self, bufferingPolicy: .bufferingNewest(1))
        let thread = Thread { [watch] in
            var watch = watch
            while true {
                watch.wait()
                noteChange.yield()
            }
        }
        thread.start()

        await show(&project, in: preview)
        tell("Serving \(address) (Ctrl-C ends it)\n")
        if open { openBrowser(at: address) }
        for await _ in changes { await show(&project, in: preview) }
    }

    /// Builds, shows, and tells of it.
    private func show(_ project: inout ProjectPreview, in preview: Preview) async {
        let start = ContinuousClock.now
        let site = await project.build()
        await preview.show(site)
        let time = (ContinuousClock.now - start) / .milliseconds(1)
        writeToStandardError(site.diagnostics.map { "\($0)\n" }.joined())
        if let counts = site.counts { tell("Built: \(counts), in \(Int(time.rounded())) ms\n") }
    }

    /// Where a browser finds the preview, once it can be reached. Ends the program where it can't be.
    private func listen(_ preview: Preview) async throws -> String {
        guard let address = Self.address(host, port) else { throw ExitCode(64) }
        let server = HTTPServer(
            address: address,
            timeout: 60,
            logger: .disabled,
            handler: PreviewServer(preview: preview, folder: options.project)
        )
        Task {
            do { try await server.run() } catch {
                writeToStandardError("error: \(problem(error))\n")
                Foundation.exit(1)
            }
        }
        try await server.waitUntilListening(timeout: 30)
        guard case .ip4(_, let port) = await server.listeningAddress else {
            guard case .ip6(_, let port) = await server.listeningAddress else { return "" }
            return "http://[\(host == "::" ? "::1" : host)]:\(port)/"
        }
        return "http://\(host == "0.0.0.0" ? "127.0.0.1" : host):\(port)/"
    }

    private func problem(_ error: any Error) -> String {
        guard case .failed(_, let number, let message) = error as? SocketError else {
            return "the preview can't be served: \(error.localizedDescription)"
        }
        switch number {
        case EADDRINUSE:
            let other = port == .max ? port - 1 : port + 1
            return "port \(port) is in use; end the program that uses it, or take another: --port \(other)"
        case EACCES: return "port \(port) is not for every user; take one from 1024 on, such as --port 4000"
        case EADDRNOTAVAIL: return "\(host) is no address of this machine; write --host 127.0.0.1"
        default: return "the preview can't be served: \(message)"
        }
    }

    private static func address(_ host: String, _ port: UInt16) -> (any SocketAddress)? {
        if let address = try? sockaddr_in.inet(ip4: host, port: port) { return address }
        return try? sockaddr_in6.inet6(ip6: host, port: port)
    }

    private func tell(_ text: String) {
        if !options.quiet { FileHandle.standardOutput.write(Data(text.utf8)) }
    }

    private func openBrowser(at address: String) {
        let process = Process()
        process.executableURL = URL(filePath: "/usr/bin/env")
        #if os(macOS)
            process.arguments = ["open", address]
        #else
            process.arguments = ["xdg-open", address]
        #endif
        process.standardOutput = FileHandle.nullDevice
        process.standardError = FileHandle.nullDevice
        do { try process.run() } catch {
            writeToStandardError("warning: no browser could be opened; open \(address) in one\n")
        }
    }

    private func endOnInterrupt() {
        for number in [SIGINT, SIGTERM] {
            signal(number, SIG_IGN)
            let source = DispatchSource.makeSignalSource(signal: number, queue: .global())
            source.setEventHandler { Foundation.exit(0) }
            source.activate()
            // For as long as the program runs.
            _ = Unmanaged.passRetained(source as AnyObject)
        }
    }
}

import Foundation

/// Times the stages of a run, and tells on a terminal what a long one is at.
struct Stopwatch {
    struct Stage {
        var name: String
        var wall: Double
        var cpu: Double
        /// Most memory that the process had until the stage's end, in bytes.
        var peakMemory: Int
    }

    private(set) var stages: [Stage] = []
    private let showsProgress: Bool
    private let start = ContinuousClock.now
    private var stageStart = ContinuousClock.now
    private var stageCPU = cpuSeconds()
    private var hasLine = false

    init(isQuiet: Bool) {
        showsProgress = !isQuiet && isatty(2) == 1
    }

    /// Seconds since the run began.
    var elapsed: Double { seconds(since: start) }

    /// Says what is being done, once the run has lasted a second.
    mutating func announce(_ activity: String) {
        guard showsProgress, elapsed > 1 else { return }
        writeToStandardError("\r\u{1B}[2K\(activity) …")
        hasLine = true
    }

    mutating func finish(_ name: String) {
        let cpu = Self.cpuSeconds()
        stages.append(
            Stage(name: name, wall: seconds(since: stageStart), cpu: cpu - stageCPU, peakMemory: Self.peakMemory())
        )
        (stageStart, stageCPU) = (.now, cpu)
    }

    mutating func clearLine() {
        if hasLine { writeToStandardError("\r\u{1B}[2K") }
        hasLine = false
    }

    private func seconds(since instant: ContinuousClock.Instant) -> Double {
        let passed = (ContinuousClock.now - instant).components
        return Double(passed.seconds) + Double(passed.attoseconds) / 1e18
    }

    private static func peakMemory() -> Int {
        var usage = rusage()
        getrusage(.init(RUSAGE_SELF.rawValue), &usage)
        #if os(macOS)
            return usage.ru_maxrss
        #else
            return usage.ru_maxrss * 1024
        #endif
    }

    /// User and system time of the process.
    private static func cpuSeconds() -> Double {
        var usage = rusage()
        getrusage(.init(RUSAGE_SELF.rawValue), &usage)
        let micro = Double(usage.ru_utime.tv_usec) + Double(usage.ru_stime.tv_usec)
        return Double(usage.ru_utime.tv_sec + usage.ru_stime.tv_sec) + micro / 1e6
    }
}

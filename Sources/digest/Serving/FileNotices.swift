#if os(Linux)
    import Foundation

    /// What the kernel tells of changes in folders: inotify(7).
    final class FileNotices: Sendable {
        private let descriptor: Int32

        /// Nil where the system has none left.
        init?() {
            descriptor = inotify_init1(Int32(IN_CLOEXEC) | Int32(IN_NONBLOCK))
            if descriptor < 0 { return nil }
        }

        deinit { close(descriptor) }

        /// A file that is being written counts when it is closed.
        private static let changes =
            UInt32(IN_CLOSE_WRITE) | UInt32(IN_CREATE) | UInt32(IN_DELETE) | UInt32(IN_MOVED_FROM)
            | UInt32(IN_MOVED_TO) | UInt32(IN_ATTRIB) | UInt32(IN_DELETE_SELF) | UInt32(IN_MOVE_SELF)

        /// Watches the folders too. One that is watched already stays so, and one that is gone needs nothing.
        ///
        /// - Returns: false where the system watches no more folders.
        func watch(_ folders: [String]) -> Bool {
            folders.allSatisfy { inotify_add_watch(descriptor, $0, Self.changes) >= 0 || errno != ENOSPC }
        }

        /// Returns after a change, and `quiet` milliseconds without another, but not later than a quarter of a second.
        ///
        /// - Returns: false where the kernel tells nothing any more.
        func wait(quiet: Int32) -> Bool {
            guard next(within: -1) else { return false }
            let end = ContinuousClock.now + .milliseconds(250)
            while ContinuousClock.now < end, next(within: quiet) {}
            return true
        }

        /// Which folder it was does not matter: all that changed is read. So an overflow of the queue is a change like others.
        private func next(within milliseconds: Int32) -> Bool {
            var waiting = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
            var ready = poll(&waiting, 1, milliseconds)
            while ready < 0, errno == EINTR { ready = poll(&waiting, 1, milliseconds) }
            guard ready > 0 else { return false }
            return withUnsafeTemporaryAllocation(byteCount: 65536, alignment: 8) { buffer in
                read(descriptor, buffer.baseAddress, buffer.count) > 0
            }
        }
    }
#endif

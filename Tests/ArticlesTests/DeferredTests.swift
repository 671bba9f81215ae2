import Articles
import Synchronization
import Testing

@Suite struct DeferredTests {
    @Test func makesItsValueOnceWhicheverThreadAsks() async {
        let count = Mutex(0)
        let number = Deferred {
            count.withLock { count in
                count += 1
                return count
            }
        }
        #expect(count.withLock { $0 } == 0)
        let seen = await Array(0..<200).concurrentMap(jobs: 8) { _ in number.value }
        #expect(seen == Array(repeating: 1, count: 200))
        #expect(count.withLock { $0 } == 1)
    }
}

/// Does every engine keep every promise of the contract?

import CurationTesting
import Storage
import Testing

struct EngineContractTests {
  @Test(arguments: EngineUnderTest.available, StoreContract.promises)
  func `the promise is kept`(engine: EngineUnderTest, promise: StorePromise) throws {
    let empty = try engine.make()
    try StoreContract.prepare(empty)
    #expect(try promise.breaches(empty) == [])
    empty.close()
  }
}

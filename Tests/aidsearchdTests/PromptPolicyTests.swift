import Testing

@testable import aidsearchd

/// Which searches the event loop answers itself.
@Suite struct PromptPolicyTests {
  private let one = Client()
  private let other = Client()
  private let start = ContinuousClock.now

  private func time(_ milliseconds: Double) -> ContinuousClock.Instant { start + .seconds(milliseconds / 1000) }

  @Test func aClientWhoIsAloneIsAnswered() {
    var policy = PromptPolicy()
    func admits(_ client: Client, at milliseconds: Double) -> Bool {
      policy.admits(ObjectIdentifier(client), at: time(milliseconds))
    }
    for number in 0..<100 { #expect(admits(one, at: Double(number) / 10)) }
    // Programs that come one after the other are alone too.
    #expect(admits(other, at: 20))
    #expect(admits(one, at: 30))
  }

  @Test func clientsWhoAskAtATimeAreLeftToTheWorkers() {
    var policy = PromptPolicy()
    func admits(_ client: Client, at milliseconds: Double) -> Bool {
      policy.admits(ObjectIdentifier(client), at: time(milliseconds))
    }
    #expect(admits(one, at: 0))
    #expect(!admits(other, at: 1))
    #expect(!admits(other, at: 40))
    #expect(admits(other, at: 60))
  }

  @Test func whatTakesLongIsNotTriedAgainSoon() {
    var policy = PromptPolicy()
    func admits(_ client: Client, at milliseconds: Double) -> Bool {
      policy.admits(ObjectIdentifier(client), at: time(milliseconds))
    }
    policy.took(.milliseconds(0.9), until: time(1))
    #expect(admits(one, at: 1))
    policy.took(.milliseconds(10), until: time(11))
    #expect(!admits(one, at: 100))
    policy.took(.milliseconds(2), until: time(12))
    #expect(!admits(one, at: 200))
    #expect(admits(one, at: 212))
  }
}

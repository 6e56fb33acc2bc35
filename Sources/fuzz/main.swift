// Tries random input on what takes in other people's: fuzz TARGET COUNT SEED FOLDER [FIRST].
//
// The number of the input in hand stands in FOLDER/number, so that whoever started this knows which one it was where the
// process is killed by what it has found; `fuzz TARGET 1 SEED FOLDER NUMBER` tries that one again. To be built with
// --sanitize=address. With FUZZ_PLANT=1 it writes beyond an array at a certain word, to prove that this is found.
import Foundation

func complain(_ message: String) { try? FileHandle.standardError.write(contentsOf: Data((message + "\n").utf8)) }

let arguments = CommandLine.arguments
guard arguments.count >= 5, let target = Target(rawValue: arguments[1]), let count = UInt64(arguments[2]),
  let seed = UInt64(arguments[3])
else {
  complain("usage: fuzz \(Target.allCases.map(\.rawValue).joined(separator: "|")) COUNT SEED FOLDER [FIRST]")
  exit(2)
}
let folder = arguments[4]
let first = arguments.count > 5 ? UInt64(arguments[5]) ?? 0 : 0
let isPlanted = ProcessInfo.processInfo.environment["FUZZ_PLANT"] == "1"

let file = open(folder + "/number", O_RDWR | O_CREAT | O_CLOEXEC, 0o600)
guard file >= 0, ftruncate(file, 8) == 0, let shared = mmap(nil, 8, PROT_READ | PROT_WRITE, MAP_SHARED, file, 0),
  shared != MAP_FAILED
else {
  complain("cannot write to \(folder)")
  exit(2)
}
let mutator = Mutator(examples: target.examples, words: target.words, packings: target.packings, seed: seed)
let trial = try target.makeTrial()
// Tables are loaded when they are first used; that is no input's doing.
_ = try? trial(Array("Norway paid $1 billion, she said.".utf8), 0)

/// The time of the processor that this thread has had: a machine that does other things makes no input slow.
func processorTime() -> Duration {
  var time = timespec()
  clock_gettime(clockid_t(CLOCK_THREAD_CPUTIME_ID), &time)
  return .seconds(time.tv_sec) + .nanoseconds(time.tv_nsec)
}

var slowest = Duration.zero
var bytes = 0
var found = 0
var contradictions = 0
for number in first..<first + count {
  shared.storeBytes(of: number, as: UInt64.self)
  let input = mutator.input(number)
  bytes += input.count
  let start = processorTime()
  do {
    if isPlanted, number == first + count / 2 {
      let buffer = UnsafeMutablePointer<UInt8>.allocate(capacity: 8)
      // A beginner's mistake: one too far.
      for index in 0...8 { buffer[index] = UInt8(truncatingIfNeeded: number) }
      buffer.deallocate()
    }
    found += try trial(input, number)
  } catch {
    // The first few are enough to mend it; how many there are tells how much there is to mend.
    contradictions += 1
    if contradictions <= 10 { complain("input \(number): \(error)") }
  }
  let time = processorTime() - start
  if time > slowest { slowest = time }
  if time > .seconds(1) {
    complain("input \(number), \(input.count) bytes: \(time)")
    exit(1)
  }
}
var usage = rusage()
getrusage(__rusage_who_t(RUSAGE_SELF.rawValue), &usage)
let milliseconds = Double(slowest.components.seconds) * 1e3 + Double(slowest.components.attoseconds) / 1e15
print(
  "\(count) inputs, \(bytes / 1_000_000) MB, \(found) things found in them, slowest \(milliseconds.rounded()) ms, memory \(usage.ru_maxrss / 1024) MB"
)
if contradictions > 0 {
  complain("\(contradictions) inputs were contradicted")
  exit(1)
}

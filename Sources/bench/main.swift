@testable import Analysis
import Glibc
func now() -> Double { var t = timespec(); clock_gettime(CLOCK_MONOTONIC, &t); return Double(t.tv_sec) + Double(t.tv_nsec)*1e-9 }
var texts:[String]=[]; var total=0
while let l = readLine() { texts.append(l); total += l.utf8.count; if total > 20_000_000 {break} }
_ = Lexicon.shared
var n=0
let a = now(); for t in texts { let b = Array(t.utf8); n &+= b.withUnsafeBufferPointer { Tokenizer.tokens(of: $0).count } }; let b = now()
print("tokens", n, Double(total)/1e6/(b-a), "MB/s", (b-a)/Double(n)*1e9, "ns/token")
for t in texts { n &+= AnalyzedText(t).sentences.count }; let c = now()
print("all", Double(total)/1e6/(c-b), "MB/s")

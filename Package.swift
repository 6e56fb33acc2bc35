// swift-tools-version: 6.1
// SPDX-License-Identifier: GPL-2.0-or-later
import PackageDescription

/// What every Swift target is built with: imports stay internal unless a public API needs them, so that no C type and
/// no dependency leaks through a module's interface; `any` is written out.
let strict: [SwiftSetting] = [
  .swiftLanguageMode(.v6),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .enableUpcomingFeature("ExistentialAny"),
]

let package = Package(
  name: "aidsearch",
  products: [
    .executable(name: "aidsearch", targets: ["aidsearch"]),
    .executable(name: "aidsearchd", targets: ["aidsearchd"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.5.0"),
    .package(url: "https://github.com/apple/swift-log", from: "1.16.0"),
    .package(url: "https://github.com/apple/swift-nio", from: "2.80.0"),
    .package(url: "https://github.com/swift-server/swift-service-lifecycle", from: "2.6.0"),
  ],
  targets: [
    // The C bridge over libxapian, and Swift over the bridge.
    .target(
      name: "CXapian",
      cxxSettings: [.unsafeFlags(["-Wall", "-Wextra", "-Wpedantic", "-O2"])],
      linkerSettings: [.linkedLibrary("xapian"), .linkedLibrary("deflate"), .linkedLibrary("z")]),
    .target(name: "Xapian", dependencies: ["CXapian"], swiftSettings: strict),

    // Values and pure functions: no I/O, no clock.
    .target(name: "News", swiftSettings: strict),
    .target(name: "JSON", swiftSettings: strict),
    .target(name: "Analysis", dependencies: ["News"], swiftSettings: strict),
    .target(name: "QueryLanguage", dependencies: ["News"], swiftSettings: strict),

    // The libraries that read other people's formats; only Archive imports them.
    .systemLibrary(name: "CArchive", pkgConfig: "libarchive", providers: [.apt(["libarchive-dev"])]),
    .systemLibrary(name: "CMarkdown", pkgConfig: "libcmark", providers: [.apt(["libcmark-dev"])]),
    .systemLibrary(name: "CMIME", providers: [.apt(["libgmime-3.0-dev"])]),
    .systemLibrary(name: "CXML", pkgConfig: "libxml-2.0", providers: [.apt(["libxml2-dev"])]),

    // The archive on disk, and the language of the socket.
    .target(
      name: "Archive",
      dependencies: [
        "Analysis", "CArchive", "CMarkdown", "CMIME", "CXML", "JSON", "News", "QueryLanguage", "Xapian",
      ],
      swiftSettings: strict),
    .target(name: "Wire", dependencies: ["JSON", "News"], swiftSettings: strict),

    // The two programs.
    .executableTarget(
      name: "aidsearchd",
      dependencies: [
        "Analysis", "Archive", "JSON", "News", "QueryLanguage", "Wire",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
        .product(name: "Logging", package: "swift-log"),
        .product(name: "NIOCore", package: "swift-nio"),
        .product(name: "NIOPosix", package: "swift-nio"),
        .product(name: "ServiceLifecycle", package: "swift-service-lifecycle"),
        .product(name: "UnixSignals", package: "swift-service-lifecycle"),
      ],
      swiftSettings: strict),
    // Static, the client starts in a millisecond; only in release, for the flags would reach the bundle of its tests.
    // The toolchain's own linker, since gold warns of a dlopen in the runtime that is never called.
    .executableTarget(
      name: "aidsearch", dependencies: ["JSON", "News", "Wire"], swiftSettings: strict,
      linkerSettings: [.unsafeFlags(["-static-executable", "-use-ld=lld"], .when(configuration: .release))]),

    // Measures: what scripts/bench runs in process, below Archive, so that it may use Xapian's module too.
    .executableTarget(
      name: "enginebench", dependencies: ["Analysis", "Archive", "JSON", "News", "Wire", "Xapian"],
      swiftSettings: strict),

    // What scripts/torture runs under AddressSanitizer.
    .executableTarget(
      name: "fuzz", dependencies: ["Analysis", "Archive", "JSON", "News", "QueryLanguage", "Wire"],
      swiftSettings: strict),

    // Tests, by target.
    .testTarget(name: "AnalysisTests", dependencies: ["Analysis", "News"], exclude: ["Gold"], swiftSettings: strict),
    .testTarget(
      name: "ArchiveTests",
      dependencies: ["Analysis", "Archive", "CArchive", "JSON", "News", "QueryLanguage", "Xapian"],
      swiftSettings: strict),
    .testTarget(name: "EndToEndTests", dependencies: ["JSON", "aidsearch", "aidsearchd"], swiftSettings: strict),
    .testTarget(name: "JSONTests", dependencies: ["JSON"], swiftSettings: strict),
    .testTarget(name: "NewsTests", dependencies: ["News"], swiftSettings: strict),
    .testTarget(name: "QueryLanguageTests", dependencies: ["News", "QueryLanguage"], swiftSettings: strict),
    .testTarget(name: "WireTests", dependencies: ["News", "Wire"], swiftSettings: strict),
    .testTarget(name: "aidsearchTests", dependencies: ["News", "Wire", "aidsearch"], swiftSettings: strict),
    .testTarget(name: "XapianTests", dependencies: ["Xapian"], swiftSettings: strict),
    .testTarget(
      name: "aidsearchdTests",
      dependencies: [
        "Archive", "News", "Wire", "aidsearchd",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
        .product(name: "NIOCore", package: "swift-nio"),
      ],
      swiftSettings: strict),
  ],
  cxxLanguageStandard: .cxx17
)

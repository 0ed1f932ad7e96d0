// swift-tools-version: 6.2
// Benchmarks in a package of their own, so that the product never builds them.

import PackageDescription

let package = Package(
  name: "Benchmarks",
  dependencies: [.package(name: "tonfall", path: "..")],
  targets: [
    .executableTarget(
      name: "AgreementCost",
      dependencies: [.product(name: "TonfallAgreement", package: "tonfall")]
    ),
    .executableTarget(
      name: "Concurrency",
      dependencies: [.product(name: "TonfallStore", package: "tonfall")]
    ),
    .executableTarget(
      name: "Lists",
      dependencies: [.product(name: "TonfallStore", package: "tonfall")]
    ),
    .executableTarget(
      name: "NextItem",
      dependencies: [.product(name: "TonfallStore", package: "tonfall")]
    ),
    .executableTarget(
      name: "Voice",
      dependencies: [.product(name: "TonfallGuides", package: "tonfall")]
    ),
  ]
)

// swift-tools-version: 6.2
// Fuzz targets in a package of their own, so that the product never builds them.

import PackageDescription

let package = Package(
  name: "Fuzz",
  dependencies: [.package(name: "tonfall", path: "..")],
  targets: [
    .executableTarget(
      name: "Fuzz",
      dependencies: [.product(name: "TonfallGuides", package: "tonfall")]
    )
  ]
)

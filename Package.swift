// swift-tools-version: 6.2
import PackageDescription

/// Every target is built the same way: Swift 6, explicit existentials, explicit imports, no warning tolerated.
let swiftSettings: [SwiftSetting] = [
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .treatAllWarnings(as: .error),
]

/// The files of `Templates/` that are built into the program.
let templateFiles = [
    "archive.mustache",
    "article.mustache",
    "atom.mustache",
    "calendar-chart.mustache",
    "cited.mustache",
    "coverage-bar.mustache",
    "date-span.mustache",
    "day.mustache",
    "event-card.mustache",
    "event.js",
    "event.mustache",
    "head.mustache",
    "headline-list.mustache",
    "home.mustache",
    "layout.mustache",
    "likeness-map.mustache",
    "mark.mustache",
    "method.mustache",
    "month.mustache",
    "moved.mustache",
    "not-found.mustache",
    "opml.mustache",
    "outlet-marks.mustache",
    "outlet.mustache",
    "outlets.mustache",
    "page.mustache",
    "plain.css",
    "plain.mustache",
    "people.mustache",
    "person.mustache",
    "search.js",
    "search.mustache",
    "self-link.mustache",
    "sharing.mustache",
    "sitemap.mustache",
    "speakers-chart.mustache",
    "strings/de.yml",
    "strings/en.yml",
    "style.css",
    "tag-list.mustache",
    "tag.mustache",
    "tags.mustache",
    "timeline-chart.mustache",
]

let package = Package(
    name: "digest",
    platforms: [.macOS(.v26)],
    products: [
        .executable(name: "digest", targets: ["digest"]),
        .library(name: "fuzzing", type: .static, targets: ["FuzzingEngine"]),
    ],
    dependencies: [
        .package(url: "https://github.com/apple/swift-argument-parser", .upToNextMinor(from: "1.8.2")),
        .package(url: "https://github.com/jpsim/Yams", .upToNextMinor(from: "6.2.2")),
        .package(url: "https://github.com/swhitty/FlyingFox", .upToNextMinor(from: "0.27.1")),
    ],
    targets: [
        .systemLibrary(name: "CCMark", pkgConfig: "libcmark", providers: [.apt(["libcmark-dev"]), .brew(["cmark"])]),
        .systemLibrary(name: "CStemmer", providers: [.apt(["libstemmer-dev"]), .brew(["snowball"])]),
        .systemLibrary(name: "CMimalloc", providers: [.apt(["libmimalloc-dev"])]),
        .systemLibrary(name: "CRename"),
        .target(name: "Diagnostics", swiftSettings: swiftSettings),
        .target(name: "Prose", dependencies: ["CStemmer"], swiftSettings: swiftSettings),
        .target(
            name: "Articles",
            dependencies: ["CCMark", "Diagnostics", "Prose", .product(name: "Yams", package: "Yams")],
            swiftSettings: swiftSettings
        ),
        .target(name: "Coverage", dependencies: ["Articles", "Diagnostics", "Prose"], swiftSettings: swiftSettings),
        .target(name: "Templating", dependencies: ["Diagnostics"], swiftSettings: swiftSettings),
        .target(
            name: "Publishing",
            dependencies: ["Articles", "CRename", "Coverage", "Diagnostics", "Prose", "Templates", "Templating"],
            swiftSettings: swiftSettings
        ),
        .executableTarget(
            name: "digest",
            dependencies: [
                "Articles", "Coverage", "Diagnostics", "Prose", "Publishing", "Templates", "Templating",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
                .product(name: "FlyingFox", package: "FlyingFox"),
                .target(name: "CMimalloc", condition: .when(platforms: [.linux])),
            ],
            resources: [.embedInCode("CI/github.yml"), .embedInCode("CI/gitlab.yml")],
            swiftSettings: swiftSettings
        ),
        .target(
            name: "Templates",
            path: "Templates",
            exclude: ["README.md"],
            resources: templateFiles.map { .embedInCode($0) },
            swiftSettings: swiftSettings
        ),
        .executableTarget(
            name: "evaluate",
            dependencies: ["Articles", "Coverage", "Diagnostics", "Prose"],
            swiftSettings: swiftSettings
        ),
        .testTarget(name: "DiagnosticsTests", dependencies: ["Diagnostics"], swiftSettings: swiftSettings),
        .testTarget(name: "ProseTests", dependencies: ["Seeding", "Prose"], swiftSettings: swiftSettings),
        .testTarget(
            name: "ArticlesTests",
            dependencies: ["Seeding", "Articles", "Diagnostics", "Prose", .product(name: "Yams", package: "Yams")],
            swiftSettings: swiftSettings
        ),
        .testTarget(name: "CoverageTests", dependencies: ["Seeding", "Coverage"], swiftSettings: swiftSettings),
        .testTarget(
            name: "TemplatingTests",
            dependencies: ["Seeding", "Diagnostics", "Templating"],
            swiftSettings: swiftSettings
        ),
        .testTarget(
            name: "PublishingTests",
            dependencies: ["Seeding", "Articles", "Diagnostics", "Prose", "Publishing", "Templating"],
            swiftSettings: swiftSettings
        ),
        .testTarget(
            name: "DocumentationTests",
            dependencies: ["Articles", "Prose", "digest"],
            swiftSettings: swiftSettings
        ),
        .testTarget(
            name: "DigestTests",
            dependencies: ["Seeding", "digest", .product(name: "ArgumentParser", package: "swift-argument-parser")],
            swiftSettings: swiftSettings
        ),
        .target(name: "Seeding", path: "Tests/Seeding", swiftSettings: swiftSettings),
        .target(
            name: "FuzzedParsers",
            dependencies: ["Articles", "Diagnostics", "Prose", "Templating"],
            path: "Tests/Fuzzing/Parsers",
            swiftSettings: swiftSettings
        ),
        .target(
            name: "FuzzingEngine",
            dependencies: ["FuzzedParsers"],
            path: "Tests/Fuzzing/Engine",
            swiftSettings: swiftSettings
        ),
        .testTarget(name: "FuzzingTests", dependencies: ["Seeding", "FuzzedParsers"], swiftSettings: swiftSettings),
    ]
)

import ArgumentParser
import Foundation

/// A service that builds a site each night and publishes it, and the file by which it is told to.
enum ContinuousIntegration: String, ExpressibleByArgument, CaseIterable {
    case github
    case gitlab

    /// Below the repository, which the service looks in.
    var path: String {
        switch self {
        case .github: ".github/workflows/digest.yml"
        case .gitlab: ".gitlab-ci.yml"
        }
    }

    /// As `Sources/digest/CI` has it.
    var text: String {
        switch self {
        case .github: String(decoding: PackageResources.github_yml, as: UTF8.self)
        case .gitlab: String(decoding: PackageResources.gitlab_yml, as: UTF8.self)
        }
    }
}

import Diagnostics

/// The outlets that a project follows, found by id, name, host or folder.
struct OutletDirectory: Sendable {
    /// Nil where the project has no `outlets.yml`: then whatever an article names is an outlet.
    let outlets: [Outlet]?
    private var ids: [String: Outlet] = [:]
    private var slugs: [String: Outlet] = [:]
    /// Hosts with a first part of a path where one is given, longest first.
    private var hosts: [(host: String, path: String, outlet: Outlet)] = []

    init(_ outlets: [Outlet]?) {
        self.outlets = outlets
        for outlet in outlets ?? [] {
            for name in [outlet.name, outlet.id] { ids[name.lowercased()] = outlet }
            for name in [outlet.name, outlet.id] { slugs[slug(of: name)] = outlet }
            for host in outlet.hosts + [outlet.url].compactMap({ $0 }) {
                guard let address = WebAddress(host.contains("://") ? host : "https://\(host)") else { continue }
                let path = address.path.hasSuffix("/") ? String(address.path.dropLast()) : address.path
                hosts.append((address.host, path, outlet))
            }
        }
        // The outlet that names a host first keeps it where two name the same.
        hosts = hosts.enumerated().sorted {
            ($1.element.host.utf8.count + $1.element.path.utf8.count, $0.offset)
                < ($0.element.host.utf8.count + $0.element.path.utf8.count, $1.offset)
        }.map(\.element)
    }

    /// By id or name, whatever the case of its letters.
    func outlet(named name: String) -> Outlet? {
        if outlets == nil {
            let id = slug(of: name)
            return id.isEmpty ? nil : Outlet(id: id, name: name)
        }
        return ids[name.lowercased()]
    }

    /// By the host of an article's address, or a host that it is part of, and the beginning of its path.
    func outlet(at url: String) -> Outlet? {
        guard let address = WebAddress(url) else { return nil }
        if outlets == nil { return outlet(named: address.host) }
        return hosts.first { entry in
            (address.host == entry.host || address.host.hasSuffix(".\(entry.host)"))
                && (entry.path.isEmpty || address.path == entry.path || address.path.hasPrefix("\(entry.path)/"))
        }?.outlet
    }

    /// By the name of a folder, which may be the outlet's id or name made fit for an address.
    func outlet(folder: String) -> Outlet? {
        outlets == nil ? outlet(named: folder) : ids[folder.lowercased()] ?? slugs[slug(of: folder)]
    }

    /// The outlet most like a name that no outlet has.
    func nearest(to name: String) -> String? {
        name.nearest(in: (outlets ?? []).flatMap { [$0.id, $0.name] })
    }
}

import Foundation

/// The script that loads a served page again when the project changed. It is no part of the site: only `serve` adds it.
enum ReloadScript {
    static let address = "/_digest/reload.js"
    static let versionAddress = "/_digest/version"

    static let text = """
        "use strict";
        (function () {
          const seen = document.currentScript.dataset.version;
          const pause = (time) => new Promise((done) => setTimeout(done, time));
          async function watch() {
            for (;;) {
              // A page that nobody looks at keeps no connection: a browser opens six to a server.
              while (document.hidden) await pause(200);
              try {
                const answer = await fetch("\(versionAddress)?after=" + encodeURIComponent(seen), { cache: "no-store" });
                if (answer.ok && (await answer.text()) !== seen) return location.reload();
                if (!answer.ok) await pause(1000);
              } catch {
                await pause(1000);
              }
            }
          }
          watch();
        })();

        """

    /// The page with the script before the end of its body, or at its own end where it has none.
    static func added(to html: [UInt8], version: String) -> [UInt8] {
        let tag = Array("<script src=\"\(address)\" data-version=\"\(version)\"></script>".utf8)
        let html = Data(html)
        let end = html.range(of: Data("</body>".utf8), options: .backwards)?.lowerBound ?? html.endIndex
        return html[..<end] + tag + html[end...]
    }
}

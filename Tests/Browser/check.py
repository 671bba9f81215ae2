"""All browser checks of one built site; see the script run."""

import sys
from pathlib import Path

import accessibility
import browsing
import data
import event_page
import feeds
import hosting
import links
import markup
import sharing
import searching
from browser import chromium
from built_site import BuiltSite
from findings import report


def main(root: Path) -> int:
    if not (root / "index.html").is_file():
        print(f"error: '{root}' has no index.html; build the site first", file=sys.stderr)
        return 2
    site = BuiltSite(root)
    print(f"{len(site.pages)} pages: {', '.join(kind or '(no data-page)' for kind in site.samples())}", flush=True)
    if "atom.xml" not in site.files:
        print("notice: no feeds in this site; they are written where base_url is set", flush=True)
    counts = [report("links", links.check(site)), report("feeds and sitemap", feeds.check(site))]
    counts += [report("data", data.check(site)), report("JSON-LD, cards and OPML", sharing.check(site))]
    with chromium() as browser:
        counts += [
            report("opened from disk", browsing.check_from_disk(browser, site, 390)),
            report("opened from a server", browsing.check_from_server(browser, site, "/", 1280)),
            report("opened from a subfolder", browsing.check_from_server(browser, site, "/a/folder/", 390)),
            report("opened from nginx", hosting.check(browser, site)),
            report("an event's page in use", event_page.check(browser, site)),
            report("search", searching.check(browser, site)),
            report("accessibility", accessibility.check(browser, site)),
            report("content security policy", sharing.check_policy(browser, site)),
        ]
    counts.append(report("markup", markup.check(site)))
    passed, failed = (sum(count) for count in zip(*counts, strict=True))
    print(f"{passed} passed, {failed} failed")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1])))

"""The checks on a site of a few pages: whole, it passes; broken in one way, that is found. See the script trial."""

import json
import re
import shutil
import sys
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path

import accessibility
import browsing
import feeds
import hosting
import links
import markup
import sharing
from browser import chromium
from built_site import BuiltSite
from findings import Finding

HEADERS = """/*
  Content-Security-Policy: POLICY
"""
POLICY = re.search(r'Content-Security-Policy "([^"]*)"', hosting.CONFIGURATION.read_text(encoding="utf-8"))[1]
HOME = "https://example.org/digest/"


def data(kind: str) -> str:
    quotation = {"@type": "Quotation", "text": "We felt a long shudder", "isPartOf": {"@id": "https://a.example/1"}}
    node = {"@type": sharing.TYPES.get(kind, "CollectionPage"), "name": kind, "hasPart": [quotation]}
    return json.dumps({"@context": "https://schema.org", "@graph": [node]})


def page(kind: str, root: str, body: str, head: str = "") -> str:
    return f"""<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>{kind}</title>
<link rel="stylesheet" href="{root}style.css">
<meta property="og:type" content="website">
<meta property="og:title" content="{kind}">
<meta property="og:site_name" content="Trial">
<script type="application/ld+json">{data(kind)}</script>
{head}</head>
<body data-page="{kind}">
<main>
<h1>{kind}</h1>
{body}
<p>“We felt a long shudder”</p>
</main>
</body>
</html>
"""


WHOLE = {
    "_headers": HEADERS.replace("POLICY", POLICY),
    "index.html": page(
        "home", "", '<p><a href="event/canal-ä/index.html#quotes">Canal</a> <a href="atom.xml">Feed</a></p>',
        '<link rel="alternate" type="application/atom+xml" title="Trial" href="atom.xml">\n',
    ),
    "event/canal-ä/index.html": page(
        "event", "../../", '<h2 id="quotes">Quotes</h2><p><a href="../../index.html">Home</a></p>'
    ),
    "404.html": page("not-found", "", f'<p><a href="{HOME}">Home</a></p>').replace(
        '<link rel="stylesheet" href="style.css">\n', ""
    ),
    "style.css": ":root { color-scheme: light dark; background: Canvas } a { color: CanvasText }",
    "atom.xml": f"""<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom"><id>{HOME}</id><title>Trial</title><updated>2026-01-02T00:00:00Z</updated>
<author><name>A</name></author><link rel="self" href="{HOME}atom.xml"/>
<entry><id>{HOME}1</id><title>Canal</title><updated>2026-01-02T00:00:00Z</updated>
<link href="{HOME}event/canal-%C3%A4/index.html"/><summary>S</summary></entry></feed>
""",
    "feed.json": f"""{{"version": "https://jsonfeed.org/version/1.1", "title": "Trial", "feed_url": "{HOME}feed.json",
"items": [{{"id": "1", "url": "{HOME}event/canal-%C3%A4/index.html", "content_text": "S",
"date_published": "2026-01-02T00:00:00Z"}}]}}
""",
    "outlets.opml": """<opml version="2.0"><head><title>Outlets</title></head><body>
<outline type="rss" text="Ledger" xmlUrl="https://ledger.example/rss"/></body></opml>
""",
    "sitemap.xml": f"""<?xml version="1.0" encoding="utf-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"><url><loc>{HOME}index.html</loc></url>
<url><loc>{HOME}event/canal-%C3%A4/index.html</loc></url></urlset>
""",
}

EVENT = "event/canal-ä/index.html"
PALE_IN_THE_DARK = "@media (prefers-color-scheme: dark) { h1 { color: #333 } } a {"
PALE_ON_A_DESKTOP = "@media (min-width: 800px) { h1 { color: #eee; background: #fff } } a {"
# The file, what to replace in it, what with, the check that finds it, words of what it then says.
BREAKS = [
    ("index.html", 'href="event/canal-ä/index.html#quotes"', 'href="event/canal-ä/"', "links", "names a folder"),
    ("index.html", 'href="event/canal-ä/index.html#quotes"', 'href="event/x.html"', "links", "names no file"),
    ("index.html", "#quotes", "#points", "links", "names no anchor"),
    ("index.html", 'href="event/', 'href="/event/', "links", "is not relative"),
    ("index.html", 'href="event/', 'href="../event/', "links", "leads out of the site"),
    ("index.html", '<a href="event/canal-ä/index.html#quotes">Canal</a>', "", "links", "cannot be reached"),
    (EVENT, ' data-page="event"', "", "links", "no data-page"),
    ("index.html", "#quotes", "#points", "disk", "names no anchor"),
    ("index.html", 'href="atom.xml"', 'href="atom.html"', "disk", "ERR_FILE_NOT_FOUND"),
    ("index.html", 'href="atom.xml"', 'href="atom.xhtml"', "server", "is linked and not there"),
    (EVENT, "../../style.css", "style.css", "disk", "request failed"),
    (EVENT, "../../style.css", "style.css", "server", "404 for"),
    (EVENT, "../../style.css", "/style.css", "subfolder", "404 for"),
    (EVENT, "<h2 ", "<script>console.error('ouch')</script><h2 ", "disk", "console: ouch"),
    (EVENT, "<h2 ", "<script>throw new Error('ouch')</script><h2 ", "disk", "script error: ouch"),
    (EVENT, "<h2 ", '<img alt="" src="http://127.0.0.1:9/a.png"><h2 ', "disk", "outside of the site"),
    (EVENT, "<h2 ", '<p style="width: 500px">wide</p><h2 ', "disk", "scrolls sideways at 390"),
    (EVENT, "<h2 ", '<p style="color: black">styled</p><h2 ', "server", "violates style-src-attr"),
    (EVENT, "<h2 ", '<p style="color: black">styled</p><h2 ', "nginx", "violates style-src-attr"),
    (EVENT, "<h2 ", "<script>1</script><h2 ", "nginx", "violates script-src-elem"),
    ("404.html", "<h1>", "<style>h1 { margin: 0 }</style><h1>", "nginx", "violates style-src-elem"),
    (EVENT, "../../style.css", "/style.css", "nginx", "request failed"),
    ("_headers", "script-src 'self'", "script-src 'none'", "nginx", "Content-Security-Policy is"),
    ("_headers", HEADERS.replace("POLICY", POLICY), "", "nginx", "has no content security policy"),
    ("404.html", "not-found", "home", "server", "not the page for what is not found"),
    (EVENT, "<h2 ", '<p style="color: #aaa; background: #fff">pale</p><h2 ', "accessibility", "color-contrast"),
    ("style.css", "a {", PALE_IN_THE_DARK, "accessibility", "(dark, 390)"),
    ("style.css", "a {", PALE_ON_A_DESKTOP, "accessibility", "(light, 1280)"),
    (EVENT, "<h2 ", '<img src="../../style.css"><h2 ', "accessibility", "image-alt"),
    (EVENT, "</h2>", "</h3>", "markup", 'End tag "h3"'),
    (EVENT, "<h2 ", '<p id="quotes"></p><h2 ', "markup", "Duplicate ID"),
    ("atom.xml", "</entry>", "", "feeds", "not well-formed"),
    ("atom.xml", "canal-", "channel-", "feeds", "is not in the site"),
    ("atom.xml", f"<id>{HOME}1</id>", "<id>1</id>", "feeds", "which is no absolute address"),
    ("atom.xml", f"<id>{HOME}1</id>", f"<id>{HOME}</id>", "feeds", f"has '{HOME}' twice"),
    ("atom.xml", "<entry>", "<entry><published>2026-01-03T00:00:00Z</published>", "feeds", "before it was published"),
    ("atom.xml", "<updated>2026-01-02T00:00:00Z", "<updated>2026-01-02", "feeds", "which is not RFC 3339"),
    ("atom.xml", f'rel="self" href="{HOME}', 'rel="self" href="', "feeds", "which is no absolute address"),
    ("atom.xml", "<title>Canal</title>", "<title> </title>", "feeds", "without a title"),
    ("index.html", 'title="Trial" href="atom.xml"', 'href="feed.json"', "feeds", "is not named in the head of index.html"),
    (EVENT, '"@context"', '@context"', "sharing", "is not JSON"),
    (EVENT, '"https://schema.org"', '"https://schema.com"', "sharing", "of 'https://schema.com'"),
    (EVENT, "“We felt", "“They felt", "sharing", "quotes what the page does not show"),
    (EVENT, '"https://a.example/1"', '"a.html"', "sharing", "names 'a.html'"),
    (EVENT, '"name": "event"', f'"name": "{"x" * 8192}"', "sharing", "bytes of JSON-LD"),
    (EVENT, '<meta property="og:title" content="event">', "", "sharing", "has no og:title"),
    ("outlets.opml", 'xmlUrl="https:', 'xmlUrl="http;', "sharing", "which is no absolute address"),
    ("outlets.opml", 'text="Ledger"', "", "sharing", "has an outline without text"),
    ("outlets.opml", "</body>", "", "sharing", "is not well-formed"),
    ("feed.json", "}]", "}", "feeds", "is not JSON"),
    ("feed.json", "T00:00:00Z", "", "feeds", "has the date_published '2026-01-02'"),
    ("sitemap.xml", f"<url><loc>{HOME}event/canal-%C3%A4/index.html</loc></url>", "", "feeds", "lacks event/"),
]


def main() -> int:
    failed = 0
    with chromium() as browser, tempfile.TemporaryDirectory() as temporary:
        checks: dict[str, Callable[[BuiltSite], Iterator[Finding]]] = {
            "links": links.check,
            "feeds": feeds.check,
            "sharing": sharing.check,
            "policy": lambda site: sharing.check_policy(browser, site),
            "disk": lambda site: browsing.check_from_disk(browser, site, 390),
            "server": lambda site: browsing.check_from_server(browser, site, "/", 1280),
            "subfolder": lambda site: browsing.check_from_server(browser, site, "/a/folder/", 390),
            "nginx": lambda site: hosting.check(browser, site),
            "accessibility": lambda site: accessibility.check(browser, site),
            "markup": markup.check,
        }
        root = Path(temporary, "trial site")
        _write(root, WHOLE)
        for name, check in checks.items():
            for finding in check(BuiltSite(root)):
                for problem in finding.problems:
                    failed += 1
                    print(f"whole site, {name}: {finding.subject}: {problem}")
        for path, old, new, name, expected in BREAKS:
            if old not in WHOLE[path]:
                raise ValueError(f"{path} has no {old}")
            _write(root, WHOLE | {path: WHOLE[path].replace(old, new)})
            findings = checks[name](BuiltSite(root))
            told = [f"{finding.subject}: {problem}" for finding in findings for problem in finding.problems]
            if not any(expected in line for line in told):
                failed += 1
                print(f"{path} with {new!r}: {name} did not tell '{expected}', but {told}")
    print(f"{len(BREAKS) + len(checks) - failed} passed, {failed} failed")
    return 1 if failed else 0


def _write(root: Path, files: dict[str, str]) -> None:
    shutil.rmtree(root, ignore_errors=True)
    for path, text in files.items():
        (root / path).parent.mkdir(parents=True, exist_ok=True)
        (root / path).write_text(text, encoding="utf-8")


if __name__ == "__main__":
    sys.exit(main())

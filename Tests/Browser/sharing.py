"""What pages tell other programs of themselves: JSON-LD by its size, its addresses and the words it quotes, Open Graph, and
the outlets as OPML 2.0 (opml.org/spec2.opml)."""

import json
import re
import xml.etree.ElementTree as XML
from collections.abc import Iterator
from html import unescape

from playwright.sync_api import Browser

from built_site import BuiltSite
from findings import Finding

TYPES = {
    "home": "WebSite",
    "article": "WebPage",
    "method": "WebPage",
    "page": "WebPage",
    "outlet": "ProfilePage",
    "person": "ProfilePage",
    "search": "SearchResultsPage",
}
DATA = re.compile(r'<script type="application/ld\+json">(.*?)</script>', re.DOTALL)
MOST_BYTES = 8 * 1024
MOST_BYTES_OF_A_PAGE = 120_000
POLICY = '<meta http-equiv="Content-Security-Policy" content="script-src \'none\'">'


def check(site: BuiltSite) -> Iterator[Finding]:
    for path, page in site.pages.items():
        if page.kind != "not-found":
            text = (site.root / path).read_text(encoding="utf-8")
            yield Finding(path, [*_data(page.kind, text), *_card(text)])
    if "outlets.opml" in site.files:
        yield Finding("outlets.opml", list(_outlets(site)))


def check_policy(browser: Browser, site: BuiltSite) -> Iterator[Finding]:
    """A policy that forbids every script lets the data be, and forbids a script, which shows that it is in force."""
    for pages in site.samples().values():
        if pages[0].kind == "not-found":
            continue
        text = (site.root / pages[0].path).read_text(encoding="utf-8").replace("<head>", "<head>" + POLICY, 1)
        problems = []
        if refused := _refused(browser, text):
            problems.append(f"the policy forbids its data: {refused[0]}")
        if not _refused(browser, text.replace("</body>", "<script>1</script></body>")):
            problems.append("the policy was not in force")
        yield Finding(pages[0].path, problems)


def _refused(browser: Browser, text: str) -> list[str]:
    page = browser.new_page()
    told: list[str] = []
    page.on("console", lambda message: told.append(message.text))
    page.set_content(text)
    page.close()
    return [line for line in told if "Content Security Policy" in line]


def _data(kind: str, text: str) -> Iterator[str]:
    found = DATA.findall(text)
    if len(found) != 1:
        yield f"has {len(found)} blocks of JSON-LD"
        return
    if "<" in found[0]:
        yield "has a '<' in its JSON-LD"
    if len(found[0].encode()) >= MOST_BYTES:
        yield f"has {len(found[0].encode())} bytes of JSON-LD"
    if kind == "event" and len(text.encode()) >= MOST_BYTES_OF_A_PAGE:
        yield f"has {len(text.encode())} bytes"
    try:
        data = json.loads(found[0])
    except ValueError as error:
        yield f"has JSON-LD that is not JSON: {error}"
        return
    page = data["@graph"][0]
    if data["@context"] != "https://schema.org" or page["@type"] != TYPES.get(kind, "CollectionPage"):
        yield f"is a '{page['@type']}' of '{data['@context']}'"
    shown = unescape(re.sub(r"<[^>]*>", "", text.replace(found[0], "")))
    for node in _nodes(data):
        for key in ("@id", "url", "item", "isBasedOn", "mainEntityOfPage"):
            value = node.get(key)
            if isinstance(value, str) and not re.match(r"https?://|_:", value):
                yield f"names '{value}', which is no absolute address"
        if node.get("@type") == "Quotation" and node["text"] not in shown:
            yield f"quotes what the page does not show: {node['text']}"
        if "articleBody" in node:
            yield "has a text of an outlet as data"


def _nodes(value) -> Iterator[dict]:
    if isinstance(value, dict):
        yield value
        value = list(value.values())
    if isinstance(value, list):
        for element in value:
            yield from _nodes(element)


def _card(text: str) -> Iterator[str]:
    told = dict(re.findall(r'<meta property="([^"]+)" content="([^"]*)">', text))
    for name in ("og:type", "og:title", "og:site_name"):
        if not told.get(name):
            yield f"has no {name}"
    canonical = re.search(r'<link rel="canonical" href="([^"]*)">', text)
    if told.get("og:url") != (canonical and canonical[1]):
        yield f"has the og:url '{told.get('og:url')}'"


def _outlets(site: BuiltSite) -> Iterator[str]:
    try:
        root = XML.parse(site.root / "outlets.opml").getroot()
    except XML.ParseError as error:
        yield f"is not well-formed: {error}"
        return
    if root.tag != "opml" or root.get("version") != "2.0" or not root.findtext("head/title"):
        yield "is not OPML 2.0 with a title"
    for outline in root.iter("outline"):
        if not outline.get("text"):
            yield "has an outline without text"
        for name in ("xmlUrl", "htmlUrl", "url"):
            value = outline.get(name)
            if value is not None and not re.match(r"https?://", value):
                yield f"names '{value}', which is no absolute address"
        if outline.get("type") == "rss" and not outline.get("xmlUrl"):
            yield f"'{outline.get('text')}' has no feed"
    own = [path for path in site.files if re.fullmatch(r"outlet/[^/]+/atom\.xml", path)]
    listed = [outline for outline in root.iter("outline") if outline.get("version") == "ATOM"]
    if len(listed) != len(own):
        yield f"lists {len(listed)} feeds of this site, which has {len(own)}"

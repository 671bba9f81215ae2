"""Atom feeds by feedparser and the rules of the W3C feed validator (RFC 4287), JSON feeds by version 1.1 of their
specification (jsonfeed.org/version/1.1), the sitemap by sitemaps.org; and what they link to is in the site."""

import json
import posixpath
import re
import xml.etree.ElementTree as XML
from collections.abc import Iterator
from datetime import datetime
from urllib.parse import quote, unquote

import feedparser

from built_site import BuiltSite
from findings import Finding

ATOM = "{http://www.w3.org/2005/Atom}"
SITEMAP = "{http://www.sitemaps.org/schemas/sitemap/0.9}"


def check(site: BuiltSite) -> Iterator[Finding]:
    for path in sorted(site.files):
        if path.endswith("atom.xml"):
            yield Finding(path, list(_atom(site, path)))
        elif path.endswith("feed.json"):
            yield Finding(path, list(_json_feed(site, path)))
    if "sitemap.xml" in site.files:
        yield Finding("sitemap.xml", list(_sitemap(site)))


def _atom(site: BuiltSite, path: str) -> Iterator[str]:
    source = (site.root / path).read_bytes()
    feed = feedparser.parse(source)
    if feed.bozo:
        yield f"is not well-formed: {feed.bozo_exception}"
        return
    if feed.version != "atom10":
        yield f"is '{feed.version}', not Atom 1.0"
    for name in ("id", "title", "updated_parsed"):
        if not feed.feed.get(name):
            yield f"has no {name}"
    own = next((link.href for link in feed.feed.get("links", []) if link.rel == "self"), "")
    if not own.endswith(quote(path)):
        yield f"says it is at '{own}'"
    home = own.removesuffix(quote(path))
    if not feed.entries:
        yield "has no entries"
    for entry in feed.entries:
        for name in ("id", "title", "link", "updated_parsed"):
            if not entry.get(name):
                yield f"entry '{entry.get('title')}' has no {name}"
        yield from _linked(site, home, entry.get("link", ""))
    yield from _repeated([feed.feed.get("id"), *(entry.get("id") for entry in feed.entries)])
    yield from _atom_rules(XML.fromstring(source))
    page = posixpath.join(posixpath.dirname(path), "index.html")
    named = [unquote(link.url) for link in site.pages[page].links if not link.is_anchor]
    if path not in [posixpath.normpath(posixpath.join(posixpath.dirname(page), url)) for url in named]:
        yield f"is not named in the head of {page}"


def _atom_rules(feed: XML.Element) -> Iterator[str]:
    """What feedparser forgives and the W3C's validator does not."""
    entries = feed.findall(ATOM + "entry")
    if feed.find(f"{ATOM}author/{ATOM}name") is None:
        yield "has no author with a name"
    for element in (feed, *entries):
        name = element.findtext(ATOM + "title", "")
        if not name.strip():
            yield "has something without a title"
        links = [link.get("href", "") for link in element.findall(ATOM + "link")]
        for address in (element.findtext(ATOM + "id", ""), *links):
            if not re.fullmatch(r"https?://[^\s<>\"{}|\\^`]+", address):
                yield f"'{name}' has '{address}', which is no absolute address"
        for date in ("published", "updated"):
            text = element.findtext(ATOM + date)
            if text is not None and not re.fullmatch(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(Z|[+-]\d\d:\d\d)", text):
                yield f"'{name}' was {date} at '{text}', which is not RFC 3339"
        published, updated = element.findtext(ATOM + "published"), element.findtext(ATOM + "updated", "")
        if published and _is_time(published) and _is_time(updated) and _time(updated) < _time(published):
            yield f"'{name}' was updated before it was published"
        alternates = [link for link in element.findall(ATOM + "link") if link.get("rel", "alternate") == "alternate"]
        if len(alternates) > 1:
            yield f"'{name}' has {len(alternates)} alternate links"


def _json_feed(site: BuiltSite, path: str) -> Iterator[str]:
    try:
        feed = json.loads((site.root / path).read_text(encoding="utf-8"))
    except ValueError as error:
        yield f"is not JSON: {error}"
        return
    if feed.get("version") != "https://jsonfeed.org/version/1.1":
        yield f"has the version '{feed.get('version')}'"
    if not feed.get("title"):
        yield "has no title"
    own = feed.get("feed_url", "")
    if not own.endswith(path):
        yield f"says it is at '{own}'"
    items = feed.get("items", [])
    if not items:
        yield "has no items"
    for item in items:
        name = item.get("title")
        if not isinstance(item.get("id"), str) or not item["id"]:
            yield f"item '{name}' has no id that is a text"
        if "content_html" not in item and "content_text" not in item:
            yield f"item '{name}' has neither content_html nor content_text"
        for date in ("date_published", "date_modified"):
            if date in item and not _is_time(item[date]):
                yield f"item '{name}' has the {date} '{item[date]}'"
        yield from _linked(site, own.removesuffix(path), item.get("url", ""))
    yield from _repeated(item.get("id") for item in items)


def _sitemap(site: BuiltSite) -> Iterator[str]:
    try:
        listed = [place.text or "" for place in XML.parse(site.root / "sitemap.xml").iter(SITEMAP + "loc")]
    except XML.ParseError as error:
        yield f"is not well-formed: {error}"
        return
    home = min(listed, key=len, default="").removesuffix("index.html")
    for address in listed:
        yield from _linked(site, home, address)
    yield from _repeated(listed)
    there = {_path(home, address) for address in listed}
    for path in site.pages.keys() - there - {"404.html"}:
        yield f"lacks {path}"


def _linked(site: BuiltSite, home: str, address: str) -> Iterator[str]:
    if not address.startswith(home) or not address.startswith(("http://", "https://")):
        yield f"'{address}' is not an address of the site"
    elif _path(home, address) not in site.files:
        yield f"'{address}' is not in the site"


def _path(home: str, address: str) -> str:
    path = unquote(address.removeprefix(home).partition("#")[0])
    return path + "index.html" if path == "" or path.endswith("/") else path


def _repeated(values) -> Iterator[str]:
    seen = set()
    for value in values:
        if value in seen:
            yield f"has '{value}' twice"
        seen.add(value)


def _time(text: str) -> datetime:
    return datetime.fromisoformat(text.replace("Z", "+00:00"))


def _is_time(text: str) -> bool:
    """RFC 3339: a zone is needed."""
    try:
        return _time(text).tzinfo is not None
    except ValueError:
        return False

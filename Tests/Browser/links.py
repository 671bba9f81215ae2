"""Links as they stand in the files: relative, naming a file of the site, with the anchor in it; and every page can be
reached from the home page."""

import posixpath
from collections.abc import Iterator
from urllib.parse import unquote, urlsplit

from built_site import BuiltSite, Page
from findings import Finding


def check(site: BuiltSite) -> Iterator[Finding]:
    for page in site.pages.values():
        problems = []
        if not page.kind:
            problems.append("<body> has no data-page")
        for link in page.links:
            problem = _problem(link.url, page, site)
            if problem:
                problems.append(f"line {link.line}: '{link.url}' {problem}")
        yield Finding(page.path, problems)
    for path in sorted(site.pages.keys() - _reached(site) - {"404.html"}):
        yield Finding(path, ["cannot be reached from index.html"])


def _problem(url: str, page: Page, site: BuiltSite) -> str | None:
    parts = urlsplit(url)
    if parts.scheme in ("http", "https", "mailto"):
        return None
    if parts.scheme or parts.netloc or parts.path.startswith("/"):
        return "is not relative"
    target = _target(url, page)
    if target.startswith(".."):
        return "leads out of the site"
    if parts.path.endswith("/") or (site.root / target).is_dir():
        return "names a folder, not a file"
    if target not in site.files:
        return "names no file of the site"
    anchor = unquote(parts.fragment)
    if anchor and target in site.pages and anchor not in site.pages[target].ids:
        return f"names no anchor of {target}"
    return None


def _target(url: str, page: Page) -> str:
    path = unquote(urlsplit(url).path)
    return posixpath.normpath(posixpath.join(posixpath.dirname(page.path), path)) if path else page.path


def _reached(site: BuiltSite) -> set[str]:
    reached, waiting = set(), ["index.html"]
    while waiting:
        path = waiting.pop()
        if path in reached or path not in site.pages:
            continue
        reached.add(path)
        page = site.pages[path]
        waiting += [_target(link.url, page) for link in page.links if link.is_anchor and not urlsplit(link.url).scheme]
    return reached

"""A built site as it lies on disk: its files, and of each page the kind, the anchors and the links."""

from dataclasses import dataclass, field
from html.parser import HTMLParser
from pathlib import Path


@dataclass(frozen=True)
class Link:
    url: str
    line: int
    is_anchor: bool  # <a>, which a reader follows; else a style sheet, an image, …


@dataclass
class Page:
    path: str  # relative to the site, with "/"
    kind: str  # <body data-page="event">
    size: int
    ids: set[str] = field(default_factory=set)
    links: list[Link] = field(default_factory=list)


class _PageReader(HTMLParser):
    def __init__(self, page: Page):
        super().__init__()
        self.page = page

    def handle_starttag(self, tag, attributes):
        values = {name: value or "" for name, value in attributes}
        if tag == "body":
            self.page.kind = values.get("data-page", "")
        if "id" in values:
            self.page.ids.add(values["id"])
        urls = [values[name] for name in ("href", "src", "poster", "data", "action") if name in values]
        urls += [part.split()[0] for part in values.get("srcset", "").split(",") if part.strip()]
        for url in urls:
            self.page.links.append(Link(url, self.getpos()[0], tag == "a"))


class BuiltSite:
    def __init__(self, root: Path):
        self.root = root.resolve()
        self.files = {path.relative_to(self.root).as_posix() for path in self.root.rglob("*") if path.is_file()}
        self.pages = {path: self._read(path) for path in sorted(self.files) if path.endswith(".html")}

    def _read(self, path: str) -> Page:
        text = (self.root / path).read_text(encoding="utf-8")
        page = Page(path, "", len(text))
        _PageReader(page).feed(text)
        return page

    def samples(self) -> dict[str, list[Page]]:
        """The largest and the smallest page of each kind, by kind; those without a kind under ""."""
        kinds: dict[str, list[Page]] = {}
        for page in self.pages.values():
            kinds.setdefault(page.kind, []).append(page)
        found = {}
        for kind, pages in sorted(kinds.items()):
            pages.sort(key=lambda page: (-page.size, page.path))
            found[kind] = pages if len(pages) == 1 else [pages[0], pages[-1]]
        return found

"""axe-core on the largest and the smallest page of each kind: light and dark, phone and desktop."""

from collections.abc import Iterator

from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser, Page

from built_site import BuiltSite
from findings import Finding

SCHEMES = ("light", "dark")
WIDTHS = (390, 1280)


def check(browser: Browser, site: BuiltSite) -> Iterator[Finding]:
    axe = Axe()
    for scheme in SCHEMES:
        for width in WIDTHS:
            context = browser.new_context(color_scheme=scheme, viewport={"width": width, "height": 800})
            tab = context.new_page()
            for pages in site.samples().values():
                for page in pages:
                    tab.goto((site.root / page.path).as_uri())
                    if page.kind == "search":
                        _search(tab)
                    violations = axe.run(tab).response["violations"]
                    yield Finding(f"{page.path} ({scheme}, {width})", [_told(violation) for violation in violations])
            context.close()


def _search(tab: Page) -> None:
    """The results are a part of the page that its file does not have."""
    tab.fill("#words", tab.locator("#outlet option").last.inner_text())
    tab.locator("#results mark").first.wait_for()


def _told(violation: dict) -> str:
    nodes = violation["nodes"]
    # The last line of an axe summary names the figures: "color contrast of 2.1 (foreground …)".
    detail = nodes[0]["failureSummary"].splitlines()[-1].strip()
    more = f", and {len(nodes) - 1} more" if len(nodes) > 1 else ""
    return f"{violation['id']}: {violation['help']}: {nodes[0]['html'][:120]}{more}; {detail}"

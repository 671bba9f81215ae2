"""The site as a reader walks through it: from the home page, every link, in Chromium; from disk, and from a static host
at its root and in a subfolder. No error on the console, no failed request, none to elsewhere, no sideways scrolling."""

import subprocess
import sys
from collections import deque
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from urllib.parse import quote, unquote, urldefrag

from playwright.sync_api import Browser, Error

from built_site import BuiltSite
from findings import Finding

READ_PAGE = """() => ({
    kind: document.body?.dataset.page ?? '',
    ids: [...document.querySelectorAll('[id]')].map(element => element.id),
    links: [...document.querySelectorAll('a[href], area[href]')]
        .map(element => new URL(element.getAttribute('href'), document.baseURI).href),
    wide: document.documentElement.scrollWidth > document.documentElement.clientWidth
        ? [...document.body.querySelectorAll('*')]
            .filter(element => element.getBoundingClientRect().right > document.documentElement.clientWidth + 1)
            .map(element => element.outerHTML.slice(0, 80)).slice(0, 3)
        : null,
    violations: window.violations,
})"""
# What the content security policy of an answer forbids is told to the page by an event.
NOTE_VIOLATIONS = """
window.violations = [];
document.addEventListener('securitypolicyviolation', event => window.violations.push(
    `violates ${event.effectiveDirective}: ${event.blockedURI} ${event.sample} in line ${event.lineNumber}`
));
"""


def check_from_disk(browser: Browser, site: BuiltSite, width: int) -> Iterator[Finding]:
    yield from check_at(browser, site, site.root.as_uri() + "/", width)


def check_from_server(browser: Browser, site: BuiltSite, prefix: str, width: int) -> Iterator[Finding]:
    with served(site.root, prefix) as base:
        yield from check_at(browser, site, base, width)


@contextmanager
def served(root: Path, prefix: str) -> Iterator[str]:
    command = [sys.executable, str(Path(__file__).with_name("server.py")), str(root), prefix]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as server:
        try:
            yield f"http://127.0.0.1:{server.stdout.readline().strip()}{prefix}"
        finally:
            server.terminate()


def check_at(browser: Browser, site: BuiltSite, base: str, width: int) -> Iterator[Finding]:
    context = browser.new_context(viewport={"width": width, "height": 800})
    context.add_init_script(NOTE_VIOLATIONS)
    tab = context.new_page()
    tab.set_default_timeout(15_000)
    problems: list[str] = []
    opening = ""  # the address that is allowed to answer 404

    def note_response(response):
        if response.status >= 400 and response.url != opening:
            problems.append(f"{response.status} for {response.url}")

    def note_request(request):
        if not request.url.startswith((base, "data:", "blob:")):
            problems.append(f"asks for {request.url}, outside of the site")

    def note_console(message):
        if message.type == "error" and message.location.get("url") != opening:
            problems.append(f"console: {message.text}")

    tab.on("response", note_response)
    tab.on("request", note_request)
    tab.on("console", note_console)
    tab.on("pageerror", lambda error: problems.append(f"script error: {error}"))
    tab.on("requestfailed", lambda request: problems.append(f"request failed: {request.url} ({request.failure})"))

    def open_page(address: str):
        problems.clear()
        try:
            response = tab.goto(address)
            read = tab.evaluate(READ_PAGE)
            problems.extend(read["violations"])
            return response, read
        except Error as error:
            problems.append(error.message.splitlines()[0])
            return None, None

    def scrolling(read) -> list[str]:
        if not read or read["wide"] is None:
            return []
        return [f"scrolls sideways at {width} pixels: {', '.join(read['wide']) or 'no element of its own'}"]

    # Pages that no link leads to are opened too; that they can't be reached is told by the check of links.
    waiting = deque([base + "index.html"] + [base + quote(path) for path in site.pages if path != "404.html"])
    opened: dict[str, set[str]] = {}
    anchors: list[tuple[str, str]] = []
    while waiting:
        address = waiting.popleft()
        path = unquote(address.removeprefix(base))
        if path in opened:
            continue
        if not path.endswith(".html"):
            opened[path] = set()
            if path not in site.files:
                yield Finding(address, ["is linked and not there"])
            continue
        _, read = open_page(address)
        found = list(problems) + scrolling(read)
        opened[path] = set(read["ids"]) if read else set()
        for link in read["links"] if read else []:
            target, anchor = urldefrag(link)
            if target.startswith(base):
                waiting.append(target)
                if anchor:
                    anchors.append((link, path))
        yield Finding(address, found)

    missing = set()
    for link, source in anchors:
        target, anchor = urldefrag(link)
        path = unquote(target.removeprefix(base))
        if path.endswith(".html") and unquote(anchor) not in opened[path] and link not in missing:
            missing.add(link)
            yield Finding(base + source, [f"{link} names no anchor there"])

    opening = base + ("404.html" if base.startswith("file:") else "no/such/page.html")
    response, read = open_page(opening)
    found = list(problems) + scrolling(read)
    if read and read["kind"] != "not-found":
        found.append(f"is not the page for what is not found, but '{read['kind']}'")
    if response and opening.startswith("http") and response.status != 404:
        found.append(f"answers {response.status}, not 404")
    yield Finding(opening, found)
    context.close()

"""The largest event's page in use: what its script adds, the keyboard, what moves while it loads, its size. And a page of
each kind at 200 % zoom."""

from collections.abc import Callable, Iterator

from playwright.sync_api import Browser, Page

from built_site import BuiltSite
from findings import Finding

MOST_BYTES = 120_000
LAYOUT_SHIFT = """() => new Promise((resolve) => {
  let sum = 0;
  new PerformanceObserver((list) => { for (const entry of list.getEntries()) sum += entry.value; })
    .observe({type: "layout-shift", buffered: true});
  setTimeout(() => resolve(sum), 500);
})"""
FOCUSABLE = """() => [...document.querySelectorAll("a[href], button, summary, input, select, [tabindex='0']")]
  .filter((element) => element.checkVisibility() && !element.closest("details:not([open]) > :not(summary)")).length"""


# At 200 % a window of 1280 pixels has 640 of CSS, each of two by two.
ZOOMED = {"viewport": {"width": 640, "height": 400}, "device_scale_factor": 2}
CUT_OFF = """() => {
  const found = [];
  if (document.documentElement.scrollWidth > document.documentElement.clientWidth) found.push("the page scrolls sideways");
  for (const element of document.querySelectorAll("body *")) {
    const style = getComputedStyle(element);
    const hasText = [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.data.trim());
    if (!hasText || !element.checkVisibility() || element.closest("svg, .unseen, .skip, .scroll")) continue;
    const box = element.getBoundingClientRect();
    const clips = style.overflowX !== "visible" && style.overflowX !== "auto" && style.overflowX !== "scroll";
    if (clips && element.scrollWidth > element.clientWidth + 1 || box.right > innerWidth + 1 || box.left < -1) {
      found.push(`text is cut off: ${element.outerHTML.slice(0, 80)}`);
    }
  }
  return found.slice(0, 5);
}"""


def check(browser: Browser, site: BuiltSite) -> Iterator[Finding]:
    events = site.samples().get("event")
    if not events:
        return
    largest = max(events, key=lambda page: (site.root / page.path).stat().st_size)
    size = (site.root / largest.path).stat().st_size
    yield Finding(largest.path, [f"{size} bytes, more than {MOST_BYTES}"] if size > MOST_BYTES else [])
    context = browser.new_context(viewport={"width": 1280, "height": 800})
    tab = context.new_page()
    errors: list[str] = []
    tab.on("console", lambda message: errors.append(message.text) if message.type == "error" else None)
    tab.on("pageerror", lambda error: errors.append(str(error)))
    for name, part in (("layout", _layout), ("keyboard", _keyboard), ("script", _script)):
        tab.goto((site.root / largest.path).as_uri())
        problems = list(part(tab))
        yield Finding(f"{largest.path} ({name})", problems + errors)
        errors.clear()
    context.close()
    yield from _zoomed(browser, site)


def _zoomed(browser: Browser, site: BuiltSite) -> Iterator[Finding]:
    context = browser.new_context(**ZOOMED)
    tab = context.new_page()
    for pages in site.samples().values():
        for page in pages:
            tab.goto((site.root / page.path).as_uri())
            yield Finding(f"{page.path} (200 %)", tab.evaluate(CUT_OFF))
    context.close()


def _layout(tab: Page) -> Iterator[str]:
    shift = tab.evaluate(LAYOUT_SHIFT)
    if shift:
        yield f"the page moves while it loads: {shift}"


def _keyboard(tab: Page) -> Iterator[str]:
    expected = tab.evaluate(FOCUSABLE)
    reached = set()
    for _ in range(expected + 5):
        tab.keyboard.press("Tab")
        handle = tab.evaluate("""() => {
          const element = document.activeElement;
          if (element === document.body) return null;
          element.dataset.reached ??= document.querySelectorAll("[data-reached]").length;
          return element.dataset.reached;
        }""")
        if handle is not None:
            reached.add(handle)
    if len(reached) < expected:
        yield f"the Tab key reaches {len(reached)} of {expected} links and controls"


def _script(tab: Page) -> Iterator[str]:
    if tab.locator("script[src$='event.js']").count() == 0:
        return
    tab.locator(".tools > summary").click()
    box = tab.locator(".tools input").first
    outlet = tab.locator(".tools fieldset label").first.inner_text().strip()
    shown: Callable[[], int] = lambda: tab.locator(f".clippings .kicker:has-text('{outlet}')").locator("visible=true").count()
    before = shown()
    box.uncheck()
    if not before or shown():
        yield f"'{outlet}' is not hidden when its box is cleared"
    heads = tab.locator(".matrix thead th").locator("visible=true").all_inner_texts()
    if outlet in heads:
        yield f"the column of '{outlet}' is not hidden"
    box.check()
    if shown() != before:
        yield f"'{outlet}' does not come back"
    tab.locator(".tools select").select_option(outlet)
    if tab.locator(".singled").count() == 0:
        yield f"nothing is marked for '{outlet}'"
    if tab.locator(".status").inner_text() != f"{outlet} is marked":
        yield "what was done is not said"
    button = tab.locator(".tools > button")
    if button.count():
        button.click()
        if tab.locator("main details:not([open])").count():
            yield "not all passages open"
    link = tab.locator(".self").first
    if link.count():
        link.focus()
        tab.keyboard.press("Enter")
        tab.wait_for_function("document.querySelector('.status').textContent.startsWith('The row')")

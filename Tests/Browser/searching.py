"""The search page, as a reader uses it: from disk, and from a subfolder of a host that allows no script but its own.
Words of headlines and of texts are found in any writing, the last one while it is typed; results are marked and can be
limited; the keyboard is enough; without script there are lists. No error on the console."""

import re
import unicodedata
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from urllib.parse import quote, unquote

from playwright.sync_api import Browser, Error, Page

from browsing import served
from built_site import BuiltSite
from findings import Finding

SEARCH = "search/index.html"
ARTICLES = 25  # looked for one by one
READ_RESULTS = """() => [...document.querySelectorAll('#results > li')].map(result => ({
    address: result.querySelector('h2 a').href.split('#')[0],
    meta: result.querySelector('.meta').textContent,
    times: [...result.querySelectorAll('time')].map(time => time.dateTime),
    marks: [...result.querySelectorAll('mark')].map(mark => mark.textContent),
}))"""


def check(browser: Browser, site: BuiltSite) -> Iterator[Finding]:
    if SEARCH not in site.files:
        return
    base = site.root.as_uri() + "/"
    yield from _check(browser, site, base)
    with served(site.root, "/a/folder/") as base:
        yield from _check(browser, site, base)
    yield _check_without_script(browser, site)


def _check(browser: Browser, site: BuiltSite, base: str) -> Iterator[Finding]:
    context = browser.new_context(viewport={"width": 390, "height": 800})
    tab = context.new_page()
    tab.set_default_timeout(5_000)
    problems: list[str] = []
    tab.on("console", lambda message: problems.append(f"console: {message.text}") if message.type == "error" else None)
    tab.on("pageerror", lambda error: problems.append(f"script error: {error}"))
    tab.on("requestfailed", lambda request: problems.append(f"request failed: {request.url} ({request.failure})"))

    @contextmanager
    def told():
        try:
            yield
        except (Error, AssertionError) as error:
            problems.append(str(error).splitlines()[0])

    checks: list[tuple[str, Callable[[], None]]] = [
        ("limits", lambda: _check_limits(tab, site, base)),
        ("keyboard", lambda: _check_keyboard(tab, base)),
        ("nothing found", lambda: _check_nothing(tab, base)),
        ("address", lambda: _check_address(tab, site, base)),
    ]
    articles = [path for path, page in site.pages.items() if page.kind == "article"]
    for path in articles[:: max(1, len(articles) // ARTICLES)]:
        checks.append((path, lambda path=path: _check_article(tab, base, path)))
    for name, run in checks:
        problems.clear()
        with told():
            run()
        yield Finding(f"{base}{SEARCH}: {name}", list(problems))
    context.close()


def _open(tab: Page, base: str, query: str = "") -> None:
    tab.goto(base + SEARCH + query)
    tab.wait_for_selector("#search:not([hidden])")


def _type(tab: Page, words: str, **limits: str) -> list[dict]:
    """What is shown when the words are typed: every result, with all pages of them."""
    tab.evaluate("document.getElementById('search').reset()")
    for name, value in limits.items():
        if name in ("from", "to"):
            tab.fill(f"#{name}", value)
        else:
            tab.select_option(f"#{name}", value)
    tab.evaluate("document.getElementById('search-status').textContent = ''")
    tab.fill("#words", words)
    tab.locator("#search-status:not(:empty)").wait_for()
    while tab.is_visible("#more"):
        shown = tab.locator("#results > li").count()
        tab.click("#more")
        tab.locator(f"#results > li:nth-child({shown + 1})").wait_for()
    results = tab.evaluate(READ_RESULTS)
    status = tab.inner_text("#search-status")
    number = re.match(r"[\d,]+", status)
    told = int(number[0].replace(",", "")) if number else 0
    assert told == len(results), f"'{words}': the status says '{status}', and there are {len(results)} results"
    return results


def _expect(results: list[dict], address: str, words: str) -> dict:
    found = [result for result in results if unquote(result["address"]) == unquote(address)]
    assert found, f"'{words}' does not find {unquote(address)}, but {[result['address'] for result in results[:5]]}"
    return found[0]


def _plain(text: str) -> str:
    letters = unicodedata.normalize("NFKD", text.casefold())
    return "".join(letter for letter in letters if not unicodedata.combining(letter))


def _check_article(tab: Page, base: str, path: str) -> None:
    address = base + quote(path)
    tab.goto(address)
    title = tab.inner_text("h1")
    texts = tab.locator(".passages li, .article .prose").all_inner_texts()
    _open(tab, base)
    for words in (title, title.upper(), _plain(title)):
        result = _expect(_type(tab, words), address, words)
        marks = [_plain(mark) for mark in result["marks"]]
        for word in re.findall(r"\w{2,}", title):
            if word.isascii() and word.isalpha():
                assert any(mark.startswith(_plain(word)) for mark in marks), f"'{words}': '{word}' is not marked"
    beginning = re.match(r"\W*\w{3,4}", title)
    if beginning:
        _expect(_type(tab, beginning[0], kind="article"), address, beginning[0])
    words = sorted(set(re.findall(r"(?<![\w'’.,])[^\W_]{4,}(?!\w|['’.,]\w)", " ".join(texts))))
    for start in range(0, len(words), 12):
        some = " ".join(words[start : start + 12]) + " "
        _expect(_type(tab, some, kind="article"), address, some)


def _check_limits(tab: Page, site: BuiltSite, base: str) -> None:
    article = next(page for page in site.pages.values() if page.kind == "article")
    tab.goto(base + quote(article.path))
    outlet = tab.inner_text(".kicker")
    word = re.findall(r"[^\W\d_]{3,}", tab.inner_text("h1"))[0]
    day = tab.get_attribute(".opening time", "datetime")[:10]
    _open(tab, base)
    everything = _type(tab, word)
    key = tab.locator("#outlet option", has_text=outlet).first.get_attribute("value")
    of_outlet = _type(tab, word, outlet=key)
    assert of_outlet and len(of_outlet) <= len(everything), "an outlet's results are none, or more than all"
    for result in _type(tab, word, kind="article", outlet=key):
        assert outlet in result["meta"], f"{result['address']} is not by {outlet}"
    for result in _type(tab, word, **{"from": day, "to": day}):
        times = result["times"]
        assert times and times[0] <= day <= times[-1], f"{result['address']} is not of {day}, but {times}"
    for kind, path in (("event", "/event/"), ("article", "/article/")):
        for result in _type(tab, word, kind=kind):
            assert path in result["address"], f"{result['address']} is no {kind}"
    assert not _type(tab, word, **{"from": "2999-01-01"}), "finds what is not there yet"


def _check_keyboard(tab: Page, base: str) -> None:
    _open(tab, base)
    word = tab.locator("#outlet option").nth(1).inner_text()
    assert tab.evaluate("document.activeElement.id") == "words", "the field is not where typing begins"
    tab.keyboard.type(word)
    tab.wait_for_selector("#results > li")
    for _ in range(30):
        tab.keyboard.press("Tab")
        if tab.evaluate("document.activeElement.closest('#results') !== null"):
            break
    else:
        raise AssertionError("the Tab key does not lead to the results")
    target = tab.evaluate("document.activeElement.href")
    tab.keyboard.press("Enter")
    tab.wait_for_url(target.split("#")[0] + "**")
    tab.go_back()
    tab.wait_for_selector("#results > li")


def _check_nothing(tab: Page, base: str) -> None:
    _open(tab, base)
    assert tab.is_visible("#lists"), "there are no lists while nothing is asked for"
    assert not _type(tab, "zzzqxjzzz"), "finds a word that nobody wrote"
    assert tab.inner_text("#search-status").startswith("Nothing found"), "does not say that nothing was found"


def _check_address(tab: Page, site: BuiltSite, base: str) -> None:
    """The field of every page leads here with its words in the address."""
    tab.set_viewport_size({"width": 1280, "height": 800})
    _open(tab, base)
    outlet = tab.locator("#outlet option").nth(1).inner_text()
    for kind, pages in site.samples().items():
        if kind in ("search", "not-found"):
            continue
        tab.goto(base + quote(pages[0].path))
        tab.fill("#find", outlet)
        tab.press("#find", "Enter")
        tab.wait_for_selector("#results > li")
        assert tab.input_value("#words") == outlet, f"{kind}: '{tab.input_value('#words')}' arrives"
    tab.set_viewport_size({"width": 390, "height": 800})


def _check_without_script(browser: Browser, site: BuiltSite) -> Finding:
    context = browser.new_context(java_script_enabled=False)
    tab = context.new_page()
    tab.goto((site.root / SEARCH).as_uri())
    problems = []
    if tab.is_visible("#search"):
        problems.append("shows a form that does nothing")
    links = tab.locator("#lists a").count()
    if links < 3 or not tab.is_visible("#lists"):
        problems.append(f"leads to {links} lists")
    context.close()
    return Finding(f"{SEARCH} without script", problems)

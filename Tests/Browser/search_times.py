"""How long a reader waits for the search page; see the script search-times."""

import html
import re
import statistics
import sys
from pathlib import Path

from playwright.sync_api import Browser

from browser import chromium

SEARCHES = 12  # of each kind
WATCH = """() => {
    const words = document.getElementById('words');
    words.addEventListener('input', () => { window.lastKey = performance.now(); window.firstResult = null; }, true);
    new MutationObserver(() => { window.firstResult ??= performance.now(); })
        .observe(document.getElementById('results'), { childList: true });
}"""
DONE = "() => window.firstResult && document.querySelector('#results > li') ? window.firstResult - window.lastKey : null"


def main(root: Path) -> int:
    root = root.resolve()
    if not (root / "search/index.html").is_file():
        print(f"error: '{root}' has no search/index.html; build a site with a search first", file=sys.stderr)
        return 2
    titles = _titles(root)
    kinds = {
        "a word": [_longest(title) for title in titles],
        "two letters": [_longest(title)[:2] for title in titles],
        "three words": [" ".join(re.findall(r"\w+", title)[:3]) for title in titles],
        "a title": titles,
        "and, the": ["and the"],
    }
    slowest = 0.0
    with chromium() as browser:
        for kind, searches in kinds.items():
            times = [_time(browser, root, words) for words in searches]
            slowest = max(slowest, *times)
            print(f"{kind:12} median {statistics.median(times):4.0f} ms, slowest {max(times):4.0f} ms", flush=True)
    size = sum(file.stat().st_size for file in (root / "search").glob("*.js"))
    print(f"the index has {size / 1e6:.2f} MB in {len(list((root / 'search').glob('*.js')))} files")
    return 0 if slowest <= 300 else 1


def _titles(root: Path) -> list[str]:
    """Headlines from all of the site, evenly."""
    pages = sorted((root / "article").rglob("*.html"))
    pages = pages[:: max(1, len(pages) // SEARCHES)][:SEARCHES]
    found = [re.search(r"<h1[^>]*>(.*?)</h1>", page.read_text(encoding="utf-8")) for page in pages]
    return [html.unescape(title[1]) for title in found if title]


def _longest(title: str) -> str:
    return max(re.findall(r"\w+", title), key=len)


def _time(browser: Browser, root: Path, words: str) -> float:
    tab = browser.new_page()
    tab.goto((root / "search/index.html").as_uri())
    tab.wait_for_selector("#search:not([hidden])")
    tab.evaluate(WATCH)
    tab.keyboard.type(words, delay=30)
    time = tab.wait_for_function(DONE).json_value()
    tab.close()
    return time


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1])))

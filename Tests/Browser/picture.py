"""The picture of an event's page that the README shows; see the script picture."""

import sys
from pathlib import Path

from browser import chromium

SIZE = {"width": 1280, "height": 1520}


def main(page: Path, picture: Path) -> None:
    picture.parent.mkdir(parents=True, exist_ok=True)
    with chromium() as browser:
        tab = browser.new_page(color_scheme="light", viewport=SIZE)
        tab.goto(page.resolve().as_uri())
        tab.screenshot(path=picture)
    print(picture, f"{picture.stat().st_size // 1000} kB")


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]))

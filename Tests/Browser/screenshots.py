"""One picture of each page kind, scheme and width; see the script screenshots."""

import sys
from pathlib import Path

from accessibility import SCHEMES, WIDTHS
from browser import chromium
from built_site import BuiltSite


def main(root: Path, folder: Path) -> None:
    site = BuiltSite(root)
    folder.mkdir(parents=True, exist_ok=True)
    with chromium() as browser:
        for scheme in SCHEMES:
            for width in WIDTHS:
                context = browser.new_context(color_scheme=scheme, viewport={"width": width, "height": 800})
                tab = context.new_page()
                for kind, pages in site.samples().items():
                    picture = folder / f"{kind or 'other'}-{scheme}-{width}.png"
                    tab.goto((site.root / pages[0].path).as_uri())
                    tab.screenshot(path=picture, full_page=True)
                    print(picture, flush=True)
                context.close()


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]))

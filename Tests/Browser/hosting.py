"""The site in a subfolder of nginx, by Docs/nginx.conf: each page obeys the content security policy, in use too, and each
answer has the headers that the build writes to _headers."""

import os
import socket
import subprocess
import tempfile
import time
import urllib.error
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from playwright.sync_api import Browser, Error

import browsing
from built_site import BuiltSite
from findings import Finding
from server import site_headers

CONFIGURATION = Path(__file__).resolve().parents[2] / "Docs" / "nginx.conf"
PREFIX = "/digest/"
FORBIDDEN = """() => {
  const script = document.createElement("script");
  script.textContent = "window.ran = true";
  document.body.append(script);
  return window.ran === true;
}"""


def check(browser: Browser, site: BuiltSite) -> Iterator[Finding]:
    with nginx(site.root) as base:
        yield from browsing.check_at(browser, site, base, 1280)
        yield from _headers(site, base)
        yield from _in_use(browser, site, base)


@contextmanager
def nginx(root: Path) -> Iterator[str]:
    """The address at which nginx serves the folder, until the block ends."""
    with socket.socket() as free, tempfile.TemporaryDirectory() as folder:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
        free.close()
        server = CONFIGURATION.read_text(encoding="utf-8")
        for ours, here in (
            ("listen 80;", f"listen 127.0.0.1:{port};"), ("    listen [::]:80;\n", ""), ("/srv/digest/Site/", f'"{root}/"'),
            # The icon that the browser asks for of its own accord is no link of the site.
            ("server_name example.org;", "server_name example.org; location = /favicon.ico { return 204; }"),
        ):
            if ours not in server:
                raise ValueError(f"{CONFIGURATION} has no '{ours}'")
            server = server.replace(ours, here)
        # A worker of root's nginx is nobody, who may not read a folder of root's.
        user = "user root;" if os.geteuid() == 0 else ""
        paths = "".join(
            f"{name}_temp_path {folder}/{name};\n" for name in ("client_body", "proxy", "fastcgi", "uwsgi", "scgi")
        )
        Path(folder, "nginx.conf").write_text(
            f"{user} daemon off; pid {folder}/pid; error_log stderr crit;\nevents {{}}\n"
            f"http {{ include {os.environ['NGINX_TYPES']}; access_log off;\n{paths}{server}}}\n",
            encoding="utf-8",
        )
        command = [os.environ["NGINX_PROGRAM"], "-e", "stderr", "-p", folder, "-c", f"{folder}/nginx.conf"]
        with subprocess.Popen(command) as process:
            try:
                _wait(port, process)
                yield f"http://127.0.0.1:{port}{PREFIX}"
            finally:
                process.terminate()


def _wait(port: int, process: subprocess.Popen) -> None:
    for _ in range(100):
        try:
            socket.create_connection(("127.0.0.1", port), 1).close()
            return
        except OSError:
            if process.poll() is not None:
                break
            time.sleep(0.1)
    raise RuntimeError("nginx does not answer")


def _headers(site: BuiltSite, base: str) -> Iterator[Finding]:
    told = site_headers(site.root)
    yield Finding("_headers", [] if "Content-Security-Policy" in told else ["has no content security policy"])
    paths = ["index.html", "style.css", "no/such/page.html"]
    paths += [path for path in ("search.js", "atom.xml", "feed.json") if path in site.files]
    for path in paths:
        answer = _answer(base + path)
        problems = [
            f"{name} is '{answer.headers[name]}', in _headers '{value}'"
            for name, value in told.items() if answer.headers[name] != value
        ]
        if path.endswith(("html", "css", "js", "xml")) and "utf-8" not in answer.headers["Content-Type"].lower():
            problems.append(f"is of the type {answer.headers['Content-Type']}")
        yield Finding(base + path, problems)
    yield Finding(base + ".digest", [] if _answer(base + ".digest").status == 404 else ["can be read"])


def _answer(address: str):
    try:
        return urllib.request.urlopen(address, timeout=10)
    except urllib.error.HTTPError as error:
        return error


def _in_use(browser: Browser, site: BuiltSite, base: str) -> Iterator[Finding]:
    """Each kind of page with its script at work; and a script in the page, which the policy shall stop."""
    context = browser.new_context()
    context.add_init_script(browsing.NOTE_VIOLATIONS)
    tab = context.new_page()
    tab.set_default_timeout(15_000)
    for kind, pages in site.samples().items():
        path = "no/such/page.html" if kind == "not-found" else pages[0].path
        problems = []
        try:
            tab.goto(base + path)
            if kind == "search":
                tab.fill("#words", tab.locator("#outlet option").last.inner_text())
                tab.locator("#results mark").first.wait_for()
            if kind == "event":
                for button in tab.locator("button:visible").all():
                    button.click()
                tab.emulate_media(media="print")
                tab.emulate_media(media="screen")
            problems += tab.evaluate("window.violations")
            if tab.evaluate(FORBIDDEN):
                problems.append("runs a script that stands in the page")
            elif not any("script-src" in violation for violation in tab.evaluate("window.violations")):
                problems.append("does not tell of a script that stands in the page")
        except Error as error:
            problems.append(error.message.splitlines()[0])
        yield Finding(base + path, problems)
    context.close()

"""A static host for the checks, in a process of its own: python server.py FOLDER PREFIX

Serves FOLDER under PREFIX ("/" or "/some/folder/") at a free port, which it prints. What is not there is answered as
static hosts do, with the site's 404.html and status 404; a folder without index.html is not listed. Every answer has
the headers of the site's _headers. An icon that the
browser asks for of its own accord is no link of the site, and is answered with nothing.
"""

import sys
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path


def site_headers(site: Path) -> dict[str, str]:
    """What the site's _headers has a host send with every file; the build writes one rule, for "/*"."""
    file = site / "_headers"
    lines = file.read_text(encoding="utf-8").splitlines() if file.is_file() else []
    return dict(line.strip().split(": ", 1) for line in lines if line.startswith(" "))


class Host(SimpleHTTPRequestHandler):
    prefix = "/"
    protocol_version = "HTTP/1.1"

    def do_GET(self):
        if self.path == "/favicon.ico":
            self.send_response(204)
            self.end_headers()
        else:
            super().do_GET()

    def translate_path(self, path):
        if not path.startswith(self.prefix):
            return "/nonexistent"
        return super().translate_path("/" + path.removeprefix(self.prefix))

    def list_directory(self, path):
        self.send_error(404)

    def send_error(self, code, message=None, explain=None):
        page = Path(self.directory, "404.html")
        if code != 404 or not page.is_file():
            return super().send_error(code, message, explain)
        body = page.read_bytes()
        self.send_response(404)
        self.send_header("Content-Type", "text/html; charset=utf-8")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        if self.command != "HEAD":
            self.wfile.write(body)

    def end_headers(self):
        for name, value in site_headers(Path(self.directory)).items():
            self.send_header(name, value)
        super().end_headers()

    def log_message(self, format, *arguments):
        pass


if __name__ == "__main__":
    Host.prefix = sys.argv[2]
    server = ThreadingHTTPServer(("127.0.0.1", 0), partial(Host, directory=sys.argv[1]))
    print(server.server_port, flush=True)
    server.serve_forever()

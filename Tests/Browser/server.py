"""A static host for the checks, in a process of its own: python server.py FOLDER PREFIX

Serves FOLDER under PREFIX ("/" or "/some/folder/") at a free port, which it prints. What is not there is answered as
static hosts do, with the site's 404.html and status 404; a folder without index.html is not listed. An icon that the
browser asks for of its own accord is no link of the site, and is answered with nothing.
"""

import sys
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path


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
        # No page may need a script that does not come from the site, or one that stands in the page.
        self.send_header("Content-Security-Policy", "script-src 'self'; object-src 'none'")
        super().end_headers()

    def log_message(self, format, *arguments):
        pass


if __name__ == "__main__":
    Host.prefix = sys.argv[2]
    server = ThreadingHTTPServer(("127.0.0.1", 0), partial(Host, directory=sys.argv[1]))
    print(server.server_port, flush=True)
    server.serve_forever()

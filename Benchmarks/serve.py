#!/usr/bin/env python3
"""How long a saved article takes until `digest serve` shows it.

    serve.py PROJECT [--digest PATH] [--saves 50]

Serves the project, and saves articles one after the other, each with a new word in its text. Timed is from the end of
the save to the whole answer that has the word, asked for as the reload script does: when the server says that something
changed. A page has to have the word or it is no answer, so the project needs `publish: full`. Prints the median and the
slowest in milliseconds, and the load of the machine. The files are put back.
"""
import argparse, glob, http.client, os, random, re, statistics, subprocess, sys, time

parser = argparse.ArgumentParser()
parser.add_argument("project")
parser.add_argument("--digest", default=".build/release/digest")
parser.add_argument("--saves", type=int, default=50)
options = parser.parse_args()

server = subprocess.Popen([options.digest, "serve", "--project", options.project, "--port", "0"],
                          stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True)
try:
    for line in server.stdout:
        if found := re.search(r"http://127\.0\.0\.1:(\d+)/", line):
            break
    port = int(found[1])

    def get(path):
        connection = http.client.HTTPConnection("127.0.0.1", port)
        connection.request("GET", path)
        return connection.getresponse().read().decode()

    root = os.path.join(options.project, "Content", "articles")
    files = sorted(glob.glob(os.path.join(root, "**", "*.md"), recursive=True))
    chosen = random.Random(1)
    times = []
    for number in range(options.saves):
        path = chosen.choice(files)
        with open(path) as file:
            old = file.read()
        page = "/article/" + os.path.relpath(path, root)[:-3] + ".html"
        word = f"savednumber{number}"
        seen = get("/_digest/version?after=")
        with open(path, "w") as file:
            file.write(f"{old.rstrip()}\n\nThe inspector wrote {word} on the board of the harbour office.\n")
        start = time.monotonic()
        while get(f"/_digest/version?after={seen}") == seen:
            pass
        if word not in get(page):
            sys.exit(f"{page} does not show {word}")
        times.append((time.monotonic() - start) * 1000)
        seen = get("/_digest/version?after=")
        with open(path, "w") as file:
            file.write(old)
        while get(f"/_digest/version?after={seen}") == seen:
            pass
    print(f"{len(files)} articles, {len(times)} saves: median {statistics.median(times):.0f} ms, "
          f"slowest {max(times):.0f} ms, load {os.getloadavg()[0]:.1f}")
finally:
    server.terminate()

# make site      set up, build the program and the sample digest, say where to open it
# make test      set up, run every test
# make lint      check format and style
# make evaluate  measure the methods on labelled sets, where they are at hand
# make picture   the picture that the README shows, from the built sample
# make install   put the program into PREFIX/bin (default /usr/local)
# make clean     remove what was built

SWIFT  ?= swift
PREFIX ?= /usr/local
# The Swift libraries go into the program, which then starts faster and runs where Swift is not installed.
RELEASE = -c release --static-swift-stdlib

.PHONY: site test lint evaluate picture install clean program setup

site: program
	.build/release/digest build
	@echo "Open it: file://$(CURDIR)/Site/index.html"

program: setup
	$(SWIFT) build $(RELEASE) --product digest

test: site
	$(SWIFT) build --build-tests
	$(SWIFT) test --skip-build
	Tests/Browser/run Site

lint:
	$(SWIFT) format lint --strict --recursive Package.swift Sources Templates Tests

evaluate: setup
	$(SWIFT) run $(RELEASE) evaluate

picture: site
	Tests/Browser/picture Site/event/altenselm-flood/index.html Docs/images/event.png

install: program
	install -d "$(DESTDIR)$(PREFIX)/bin"
	install -m 755 .build/release/digest "$(DESTDIR)$(PREFIX)/bin/digest"

clean:
	rm -rf .build .venv-browser
	find Site -mindepth 1 ! -name .gitignore -delete

setup:
	@.ci/setup


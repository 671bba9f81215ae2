# make site          set up, build the program and the sample digest, say where to open it
# make test          set up, run every test but those of packaging
# make test-package  make the static program and the Debian package, try both in a Debian without Swift
# make lint          check format and style
# make evaluate      measure the methods on labelled sets, where they are at hand
# make picture       the picture that the README shows, from the built sample
# make install       put the program, its manual page and completions below PREFIX (default /usr/local)
# make uninstall     remove them
# make static        a program that needs neither Swift nor its libraries: .build/static/digest
# make deb           a Debian package, in .build/deb
# make clean         remove what was built

SWIFT  ?= swift
PREFIX ?= /usr/local
# Where zsh looks; Debian's packages have a folder of their own.
ZSHDIR ?= $(PREFIX)/share/zsh/site-functions
# The Swift libraries go into the program, which then starts faster and runs where Swift is not installed.
RELEASE = -c release --static-swift-stdlib $(if $(filter Linux,$(shell uname)),-Xlinker -L"$(CURDIR)/.build/no-curl")
VERSION = $(shell sed -n 's/.*programVersion = "\(.*\)"/\1/p' Sources/Publishing/ProgramVersion.swift)

INSTALLED = \
	"$(DESTDIR)$(PREFIX)/bin/digest" \
	"$(DESTDIR)$(PREFIX)/share/man/man1/digest.1" \
	"$(DESTDIR)$(PREFIX)/share/bash-completion/completions/digest" \
	"$(DESTDIR)$(ZSHDIR)/_digest" \
	"$(DESTDIR)$(PREFIX)/share/fish/vendor_completions.d/digest.fish"

# Two builds with one folder would wait for each other, and take each other's program.
.NOTPARALLEL:
.PHONY: site test test-package lint evaluate picture install install-files uninstall static deb clean program setup

site: program
	.build/release/digest build
	@echo "Open it: file://$(CURDIR)/Site/index.html"

program: setup .build/no-curl/libcurl.a
	$(SWIFT) build $(RELEASE) --product digest

test: site
	$(SWIFT) build --build-tests
	$(SWIFT) test --skip-build
	Tests/Workflows/run
	Tests/Browser/run Site

test-package: static deb
	Tests/Package/run

lint:
	$(SWIFT) format lint --strict --recursive Package.swift Sources Templates Tests

.build/no-curl/libcurl.a: Packaging/no-curl.c
	mkdir -p .build/no-curl
	clang -O2 -ffunction-sections -c -o .build/no-curl/no-curl.o Packaging/no-curl.c
	ar rcs $@ .build/no-curl/no-curl.o

evaluate: setup .build/no-curl/libcurl.a
	$(SWIFT) build $(RELEASE) --product evaluate
	.build/release/evaluate

picture: site
	Tests/Browser/picture Site/event/altenselm-flood/index.html Docs/images/event.png

install: program install-files

# Of a program that is built already: as root, say, who has no Swift.
install-files:
	Packaging/pages .build/release/digest "$(VERSION)" .build/pages
	install -D -m 755 .build/release/digest "$(DESTDIR)$(PREFIX)/bin/digest"
	install -D -m 644 .build/pages/digest.1 "$(DESTDIR)$(PREFIX)/share/man/man1/digest.1"
	install -D -m 644 .build/pages/digest.bash "$(DESTDIR)$(PREFIX)/share/bash-completion/completions/digest"
	install -D -m 644 .build/pages/_digest "$(DESTDIR)$(ZSHDIR)/_digest"
	install -D -m 644 .build/pages/digest.fish "$(DESTDIR)$(PREFIX)/share/fish/vendor_completions.d/digest.fish"

uninstall:
	rm -f $(INSTALLED)

# After the link the program is put aside, for a build of the usual one takes its place.
static: setup .build/no-curl/libcurl.a
	Packaging/static-libraries .build/static/libraries
	$(SWIFT) build $(RELEASE) --product digest --pkg-config-path "$(CURDIR)/.build/static/libraries"
	strip --strip-unneeded -o .build/static/digest .build/release/digest

deb: program
	Packaging/deb "$(VERSION)" .build/deb

clean:
	rm -rf .build .venv-browser .venv-browser-nginx
	find Site -mindepth 1 ! -name .gitignore -delete

setup:
	@.ci/setup

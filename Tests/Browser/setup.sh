# Sets up what the browser checks need: Chromium, Java and nginx from Debian, the packages of requirements.txt from PyPI in
# .venv-browser at the top of the repository. Sourced by the scripts beside it, which then run "$python". What can't be
# had ends the script: with a notice, or in CI (CI=true) as a failure.

here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
venv=$(cd "$here/../.." && pwd)/.venv-browser
python="$venv/bin/python"
export PYTHONDONTWRITEBYTECODE=1

leave_out() {
    echo "browser checks left out: $1" >&2
    if [ "${CI:-}" = true ]; then
        echo "error: they must run in CI" >&2
        exit 1
    fi
    exit 0
}

# CHROMIUM names another Chromium than the first of these on the path.
find_chromium() {
    for name in ${CHROMIUM:+"$CHROMIUM"} chromium chromium-browser google-chrome; do
        if command -v "$name" >/dev/null; then
            command -v "$name"
            return
        fi
    done
}

wanted=()
[ -n "$(find_chromium)" ] || wanted+=(chromium chromium-sandbox)
command -v java >/dev/null || wanted+=(default-jre-headless)
python3 -c 'import ensurepip, venv' 2>/dev/null || wanted+=(python3 python3-venv)
if [ ${#wanted[@]} -gt 0 ]; then
    command -v apt-get >/dev/null || leave_out "${wanted[*]} not found, and no apt-get to install it with"
    as_root=()
    if [ "$(id -u)" != 0 ]; then
        sudo -n true 2>/dev/null || leave_out "${wanted[*]} not found; run: sudo apt-get install ${wanted[*]}"
        as_root=(sudo -n)
    fi
    log=$(mktemp)
    {
        "${as_root[@]}" apt-get update &&
            "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends \
                "${wanted[@]}" fonts-dejavu-core
    } >"$log" 2>&1 || { tail -n 5 "$log" >&2; leave_out "apt-get could not install ${wanted[*]}"; }
    rm -f "$log"
fi

# An nginx of the system will do. Else Debian's is unpacked and not installed, for that would start a server.
for program in /usr/sbin/nginx "$venv-nginx/usr/sbin/nginx"; do
    if [ -x "$program" ]; then
        export NGINX_PROGRAM=$program NGINX_TYPES=${program%/usr/sbin/nginx}/etc/nginx/mime.types
    fi
done
if [ -z "${NGINX_PROGRAM:-}" ]; then
    rm -rf "$venv-nginx"
    mkdir -p "$venv-nginx/packages"
    fetch() { (cd "$venv-nginx/packages" && apt-get download -q nginx nginx-common >/dev/null 2>&1); }
    # Where the lists are missing or old, they are renewed if that may be done.
    fetch || { { [ "$(id -u)" = 0 ] || as_root="sudo -n"; ${as_root:-} apt-get update; } >/dev/null 2>&1 && fetch; } ||
        leave_out "nginx not found, and apt-get could not download it"
    for package in "$venv-nginx/packages"/*.deb; do dpkg -x "$package" "$venv-nginx"; done
    export NGINX_PROGRAM=$venv-nginx/usr/sbin/nginx NGINX_TYPES=$venv-nginx/etc/nginx/mime.types
fi

# A copy of the list, put there last, tells that the environment is whole and of today's versions.
if [ ! -x "$python" ] || ! cmp -s "$here/requirements.txt" "$venv/requirements.txt"; then
    python3 -m venv --clear "$venv" || leave_out "python3 -m venv failed"
    "$python" -m pip install --quiet --disable-pip-version-check -r "$here/requirements.txt" ||
        leave_out "pip could not install the packages of Tests/Browser/requirements.txt"
    cp "$here/requirements.txt" "$venv/requirements.txt"
fi
CHROMIUM=$(find_chromium)
export CHROMIUM

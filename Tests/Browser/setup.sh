# Sets up what the browser checks need: Chromium and Java from Debian, the packages of requirements.txt from PyPI in
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

# A copy of the list, put there last, tells that the environment is whole and of today's versions.
if [ ! -x "$python" ] || ! cmp -s "$here/requirements.txt" "$venv/requirements.txt"; then
    python3 -m venv --clear "$venv" || leave_out "python3 -m venv failed"
    "$python" -m pip install --quiet --disable-pip-version-check -r "$here/requirements.txt" ||
        leave_out "pip could not install the packages of Tests/Browser/requirements.txt"
    cp "$here/requirements.txt" "$venv/requirements.txt"
fi
CHROMIUM=$(find_chromium)
export CHROMIUM

"""The files that digest init --ci writes: whole by the schemas of GitHub and GitLab, and their commands run on a project,
night after night, as a runner runs them. Only what a runner would fetch is put in place here: the source of digest is this
repository, the container is this machine, and the Swift compiler hands out the program that was built already."""

import json
import os
import re
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

import ruamel.yaml

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "Browser"))
from findings import Finding, report

REPOSITORY = Path(__file__).resolve().parents[2]
PROGRAM = REPOSITORY / ".build/release/digest"
PLACEHOLDER = "THE-ADDRESS-OF-THE-DIGEST-REPOSITORY"
BASE = "https://someone.example/digest"
# Stands in for the compiler: make static calls it as it would the real one, and finds the program where that puts it.
SWIFT = """#!/bin/sh
mkdir -p .build/release && cp "$DIGEST_PROGRAM" .build/release/digest
"""
# Stands in for the container: the folder that it is given is where it would be mounted.
DOCKER = """#!/bin/sh
[ "$1 $2 $3" = "run --rm --volume" ] && [ "$5 $6 $7" = "swift:6.3-bookworm sh -c" ] || { echo "unknown: $*"; exit 1; }
exec sh -c "$(printf %s "$8" | sed "s|/digest|${4%:/digest}|g")"
"""
BAD_ARTICLE = "---\ntitle: A bad night\noutlet: harbour-daily\ndate: yesterday-ish\n---\n\nThe date can't be read.\n"
BAD_TEMPLATE = "{{#outlets}}"


class Night:
    """A project with the file of a service, and a runner for it."""

    def __init__(self, folder: Path, service: str, path: str):
        self.folder, self.project = folder, folder / "project"
        made = subprocess.run([PROGRAM, "init", self.project, "--ci", service], capture_output=True, text=True, check=True)
        self.told = made.stdout
        self.file = self.project / path
        self.yaml = ruamel.yaml.YAML(typ="safe").load(self.file.read_text(encoding="utf-8"))
        self.tag = (self.yaml.get("env") or self.yaml["variables"])["DIGEST_TAG"]
        self.source = folder / "digest.git"
        subprocess.run(["git", "clone", "--quiet", "--bare", REPOSITORY, self.source], check=True)
        subprocess.run(["git", "-C", self.source, "tag", "--force", self.tag], check=True, capture_output=True)
        for name in ("home", "temp", "bin"):
            (folder / name).mkdir()
        # The service's checkout of the repository, in which the night commits.
        self.origin = folder / "origin.git"
        git = ["git", "-C", self.project, "-c", "user.name=Editor", "-c", "user.email=editor@example.org"]
        subprocess.run(["git", "init", "--quiet", "--bare", "--initial-branch=main", self.origin], check=True)
        subprocess.run(["git", "init", "--quiet", "--initial-branch=main", self.project], check=True)
        for command in (["add", "."], ["commit", "--quiet", "--message", "Begin"], ["remote", "add", "origin", self.origin],
                        ["push", "--quiet", "--set-upstream", "origin", "main"]):
            subprocess.run(git + command, check=True)
        self.put("swift", SWIFT)
        self.put("docker", DOCKER)
        self.put("apt-get", "#!/bin/sh\n")

    def put(self, name: str, script: str) -> None:
        file = self.folder / "bin" / name
        file.write_text(script, encoding="utf-8")
        file.chmod(0o755)

    def forbid_building(self) -> None:
        """From now on, whoever fetches or builds the program again fails."""
        for name in ("swift", "docker", "make"):
            self.put(name, "#!/bin/sh\nexit 1\n")
        self.put("git", f'#!/bin/sh\n[ "$1" != clone ] && exec {shutil.which("git")} "$@"\n')

    def run(self, commands: str, **variables: str) -> subprocess.CompletedProcess:
        # As both services' runners start bash.
        environment = {
            "PATH": f"{self.folder}/bin:{os.environ['PATH']}", "HOME": f"{self.folder}/home", "LANG": "C.UTF-8",
            "TMPDIR": f"{self.folder}/temp", "DIGEST_REPOSITORY": self.source.as_uri(), "DIGEST_TAG": self.tag,
            "DIGEST_PROGRAM": str(PROGRAM),
        }
        return subprocess.run(
            ["bash", "--noprofile", "--norc", "-eo", "pipefail", "-c", commands], cwd=self.project,
            env=environment | variables, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, check=False,
        )


def github(folder: Path) -> Iterator[Finding]:
    night = Night(folder, "github", ".github/workflows/digest.yml")
    yield _valid(night.file, "vendor.github-workflows")
    yield Finding("its placeholder", [] if night.yaml["env"]["DIGEST_REPOSITORY"] == PLACEHOLDER else ["is another"])
    steps = night.yaml["jobs"]["build"]["steps"]
    # YAML 1.1 reads the key "on" as true.
    triggers = night.yaml.get("on") or night.yaml.get(True)
    yield Finding("triggers", [] if {"push", "schedule", "workflow_dispatch"} <= set(triggers) else [f"are {triggers}"])
    unpinned = [step["uses"] for step in steps if "uses" in step and not re.search(r"@v\d+$", step["uses"])]
    yield Finding("actions", [f"{action} has no version" for action in unpinned])
    program = next(step for step in steps if step.get("id") == "program")
    yield Finding("cache", [] if program["with"]["path"] == "~/.cache/digest" else ["is not where the program is put"])
    summary = folder / "summary.md"
    variables = {"RUNNER_TEMP": f"{folder}/temp", "GITHUB_STEP_SUMMARY": str(summary)}

    def night_of(hit: bool) -> subprocess.CompletedProcess:
        output, status = "", 0
        for step in steps:
            condition = step.get("if", "")
            goes = {"": status == 0, "always()": True, "steps.program.outputs.cache-hit != 'true'": not hit}[condition]
            if "run" not in step or not goes:
                continue
            values = {"${{ steps.pages.outputs.base_url }}": BASE}
            own = {name: values[value] for name, value in step.get("env", {}).items()}
            done = night.run(step["run"], **variables, **own)
            output, status = output + done.stdout, status or done.returncode
        return subprocess.CompletedProcess([], status, output)

    yield from _nights(night, "Site", night_of)
    text = summary.read_text(encoding="utf-8")
    messages = subprocess.run(
        ["git", "-C", night.origin, "log", "--format=%s"], capture_output=True, text=True, check=True
    ).stdout.split("\n")
    kept = subprocess.run(["git", "-C", night.origin, "show", "main:Content/events.lock"], capture_output=True, check=True)
    is_kept = "Keep the addresses of events" in messages and kept.stdout == (night.project / "Content/events.lock").read_bytes()
    yield Finding("addresses", [] if is_kept else [f"were not put back: {messages}"])
    counts = json.loads((folder / "temp/night.json").read_text(encoding="utf-8"))
    yield Finding("report", [] if counts else ["is empty"])
    yield Finding("summary", [] if "a-bad-night.md" in text and "home.mustache" in text and text.count("```") == 6 else [f"is {text}"])


def gitlab(folder: Path) -> Iterator[Finding]:
    night = Night(folder, "gitlab", ".gitlab-ci.yml")
    yield _valid(night.file, "vendor.gitlab-ci", "--data-transform", "gitlab-ci")
    yield Finding("placeholder", [] if night.yaml["variables"]["DIGEST_REPOSITORY"] == PLACEHOLDER else ["is another"])
    pages = night.yaml["pages"]
    yield Finding("artifacts", [] if pages["artifacts"]["paths"] == ["public", "night.json"] else ["are not the site"])
    yield from _nights(night, "public", lambda hit: night.run("\n".join(pages["script"]), CI_PAGES_URL=BASE))


def _nights(night: Night, site: str, run) -> Iterator[Finding]:
    first = run(False)
    page = night.project / site / "index.html"
    text = page.read_text(encoding="utf-8") if page.is_file() else ""
    yield Finding("first night", _failures(first) or ([] if f'href="{BASE}/' in text else [f"no {BASE}: {first.stdout}"]))
    night.forbid_building()
    (night.project / "Content/articles/harbour-daily/a-bad-night.md").write_text(BAD_ARTICLE, encoding="utf-8")
    second = run(True)
    told = [] if "a-bad-night.md:" in second.stdout and " 0 files written" in second.stdout else [second.stdout]
    yield Finding("night with a bad article", _failures(second) or told)
    (night.project / "Templates").mkdir()
    (night.project / "Templates/home.mustache").write_text(BAD_TEMPLATE, encoding="utf-8")
    third = run(True)
    stopped = third.returncode != 0 and page.read_text(encoding="utf-8") == text
    yield Finding("night with a bad template", [] if stopped else [f"goes on: {third.stdout}"])


def _failures(run: subprocess.CompletedProcess) -> list[str]:
    return [f"status {run.returncode}: {run.stdout}"] if run.returncode else []


def _valid(file: Path, schema: str, *options: str) -> Finding:
    command = [sys.executable, "-m", "check_jsonschema", "--builtin-schema", schema, *options, str(file)]
    run = subprocess.run(command, capture_output=True, text=True, check=False)
    return Finding(file.name, [run.stdout + run.stderr] if run.returncode else [])


def _hidden_failures() -> Iterator[Finding]:
    """A file that breaks a schema is found; else the checks above would show nothing."""
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder, "digest.yml")
        file.write_text("on: push\njobs: {build: {steps: []}}\n", encoding="utf-8")
        yield Finding("a job without a runner", [] if _valid(file, "vendor.github-workflows").problems else ["passes"])
        file.write_text("pages: {script: [make], cache: 1}\n", encoding="utf-8")
        yield Finding("a cache that is a number", [] if _valid(file, "vendor.gitlab-ci").problems else ["passes"])


def main() -> int:
    counts = [report("schemas", _hidden_failures())]
    for service in (github, gitlab):
        with tempfile.TemporaryDirectory() as folder:
            counts.append(report(service.__name__, service(Path(folder))))
    passed, failed = (sum(count) for count in zip(*counts, strict=True))
    print(f"{passed} passed, {failed} failed")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())

"""The manual page of digest, made from what the program tells of its own commands:

    digest --experimental-dump-help | python3 manual.py VERSION > digest.1
"""

import json
import sys


def escaped(text: str) -> str:
    """Text as roff reads it back: no letter of it is a request, a hyphen is one that can be searched for."""
    text = text.replace("\\", "\\e").replace("-", "\\-").replace("“", "\\(lq").replace("”", "\\(rq")
    return "\n".join("\\&" + line if line.startswith((".", "'")) else line for line in text.split("\n"))


def name(argument: dict) -> str:
    """As it is typed: \\-\\-output, \\-o, or the value's name."""
    if argument["kind"] == "positional":
        return f"\\fI{escaped(argument['valueName'].upper())}\\fR"
    names = [("\\-" if one["kind"] == "short" else "\\-\\-") + escaped(one["name"]) for one in argument["names"]]
    value = f" \\fI{escaped(argument['valueName'].upper())}\\fR" if argument["kind"] == "option" else ""
    return ", ".join(f"\\fB{one}\\fR{value}" for one in names)


def described(argument: dict) -> str:
    text = argument.get("abstract", "")
    default = argument.get("defaultValue")
    # The default of --jobs is the number of cores of the machine that makes this page.
    names = [one["name"] for one in argument.get("names", [])]
    if argument["kind"] == "option" and default is not None and "jobs" not in names:
        text += f" Otherwise {default if default != '.' else 'the current folder'}."
    return escaped(text)


def command(one: dict, path: str) -> list[str]:
    arguments = [argument for argument in one["arguments"] if argument["shouldDisplay"]]
    own = [argument for argument in arguments if set(names(argument)).isdisjoint({"help", "version"})]
    usage = f".SS {escaped(path)}"
    for argument in own:
        if argument["kind"] == "positional":
            usage += f" {escaped(argument['valueName'].upper())}{'...' if argument['isRepeating'] else ''}"
    lines = [usage, *paragraphs(one.get("abstract", ""), one.get("discussion", ""))]
    for argument in own:
        lines += [".TP", name(argument), described(argument) or "\\&"]
    return lines


def names(argument: dict) -> list[str]:
    return [one["name"] for one in argument.get("names", [])]


def paragraphs(*texts: str) -> list[str]:
    parts = [part for text in texts for part in text.split("\n\n") if part]
    return [line for index, part in enumerate(parts) for line in ([".PP"] if index else []) + [escaped(part)]]


def commands(one: dict, path: str) -> list[str]:
    inner = [sub for sub in one.get("subcommands", []) if sub["shouldDisplay"] and sub["commandName"] != "help"]
    if not inner:
        return command(one, path)
    return [line for sub in inner for line in commands(sub, f"{path} {sub['commandName']}")]


def main(version: str) -> None:
    program = json.load(sys.stdin)["command"]
    abstract = program["abstract"].rstrip(".")
    lines = [
        f'.TH DIGEST 1 "" "digest {version}" "User Commands"',
        ".SH NAME",
        f"digest \\- {escaped(abstract[0].lower() + abstract[1:])}",
        ".SH SYNOPSIS",
        ".B digest",
        "\\fICOMMAND\\fR [\\fIOPTION\\fR]...",
        ".br",
        ".B digest help",
        "\\fICOMMAND\\fR",
        ".SH DESCRIPTION",
        *paragraphs(program.get("discussion", "")),
        ".SH COMMANDS",
        *commands(program, "digest"),
        ".SH ENVIRONMENT",
        ".TP",
        ".B SOURCE_DATE_EPOCH",
        "Seconds since 1970: the time that the site's own feed gives as its own.",
        ".TP",
        ".B NO_COLOR",
        "Where it is set, nothing is printed in colour.",
    ]
    print("\n".join(lines))


if __name__ == "__main__":
    main(sys.argv[1])

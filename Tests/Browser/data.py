"""The data beside each event's page: event.json by Docs/event.schema.json (JSON Schema, draft 2020-12), the tables by
RFC 4180, and both by what they say of one another."""

import csv
import io
import json
from collections.abc import Iterator
from pathlib import Path

from jsonschema import Draft202012Validator

from built_site import BuiltSite
from findings import Finding

SCHEMA = Path(__file__).resolve().parents[2] / "Docs" / "event.schema.json"


def check(site: BuiltSite) -> Iterator[Finding]:
    schema = json.loads(SCHEMA.read_text(encoding="utf-8"))
    Draft202012Validator.check_schema(schema)
    validator = Draft202012Validator(schema)
    for path in sorted(path for path in site.files if path.endswith("/event.json")):
        folder = (site.root / path).parent
        event = json.loads((folder / "event.json").read_text(encoding="utf-8"))
        problems = [f"{error.json_path}: {error.message}" for error in validator.iter_errors(event)]
        yield Finding(path, problems)
        reports = sum(len(point["reports"]) for point in event["points"]) + len(event["alone"])
        for name, count in (("quotes.csv", len(event["quotations"])), ("points.csv", reports)):
            yield Finding(f"{Path(path).parent}/{name}", list(_table(folder / name, count)))


def _table(file: Path, count: int) -> Iterator[str]:
    text = file.read_bytes().decode("utf-8")
    header, *rows = csv.reader(io.StringIO(text, newline=""), strict=True)
    if len(rows) != count:
        yield f"has {len(rows)} rows, event.json {count}"
    for number, row in enumerate(rows, start=2):
        if len(row) != len(header):
            yield f"row {number} has {len(row)} cells, the header {len(header)}"
        for cell in row:
            if cell.startswith(("=", "+", "-", "@", "\t", "\r")):
                yield f"row {number} has a cell that is a formula: {cell}"

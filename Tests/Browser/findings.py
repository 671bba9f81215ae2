"""What a check found: one finding for each thing looked at, with the problems it has, if any."""

from collections.abc import Iterable
from dataclasses import dataclass, field


@dataclass
class Finding:
    subject: str
    problems: list[str] = field(default_factory=list)


def report(title: str, findings: Iterable[Finding]) -> tuple[int, int]:
    """Prints the problems and a line of counts; returns how many passed and failed."""
    passed = failed = 0
    for finding in findings:
        if finding.problems:
            failed += 1
            for problem in finding.problems:
                print(f"  {finding.subject}: {problem}", flush=True)
        else:
            passed += 1
    print(f"{title}: {passed} passed, {failed} failed", flush=True)
    return passed, failed

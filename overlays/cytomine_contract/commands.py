"""`cytomine contract` and `cytomine record`."""

from __future__ import annotations

import datetime as dt
import secrets
import sys
from pathlib import Path
from tempfile import TemporaryFile
from typing import TYPE_CHECKING, Annotated, Literal

from cyclopts import Parameter
from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeElapsedColumn

from cytomine_contract.baseline import Baseline, read_baseline
from cytomine_contract.fuzzing import Bounds
from cytomine_contract.plan import read_plan
from cytomine_contract.problems import UsageError
from cytomine_contract.recordings import recordings as recordings_folder
from cytomine_contract.reports import known_forms, write_reports
from cytomine_contract.reports.terminal import show
from cytomine_contract.result import Check
from cytomine_contract.run import Options, Run
from cytomine_contract.safety import Level
from cytomine_contract.visit import Visit

if TYPE_CHECKING:
    from cytomine_contract.outcome import Outcome

_PHASES = {"flow": "recorded flows", "sdk": "typed functions", "fuzz": "made-up requests"}


def contract(
    url: Annotated[str, Parameter(help="Origin of the server, such as https://cytomine.example.org")],
    /,
    *,
    profile: Annotated[
        str, Parameter(help="Profile with the keys; else CYTOMINE_PUBLIC_KEY and so on.")
    ] = "",
    actors: Annotated[Path | None, Parameter(help="JSON file of accounts, as the sandbox writes it.")] = None,
    only: Annotated[str, Parameter(help="Services, joined by commas.")] = "",
    checks: Annotated[str, Parameter(help="Of flow, sdk and fuzz, joined by commas; all by default.")] = "",
    level: Annotated[Literal["read", "write", "destroy"], Parameter(help="How far it may go.")] = "read",
    yes: Annotated[bool, Parameter(negative="", help="Needed for --level destroy.")] = False,
    report: Annotated[str, Parameter(help="Of html, junit and json, joined by commas.")] = "",
    out: Annotated[Path, Parameter(help="Folder for the reports.")] = Path("contract-report"),
    baseline: Annotated[Path | None, Parameter(help="YAML file of accepted differences.")] = None,
    seed: Annotated[int | None, Parameter(help="Of what is made up; a new one by default.")] = None,
    rate: Annotated[float | None, Parameter(help="Requests a second; 0 is no limit.")] = None,
    examples: Annotated[int, Parameter(help="Requests drawn at random for each operation.")] = 3,
    edges: Annotated[int, Parameter(help="Requests for each operation that try its values one by one.")] = 12,
    time: Annotated[int, Parameter(help="Seconds after which no more are made up: a safety net.")] = 1800,
    document: Annotated[Path | None, Parameter(help="OpenAPI document as JSON, of the same version.")] = None,
    recordings: Annotated[Path | None, Parameter(help="Folder of other recordings.")] = None,
) -> int:
    """Tell whether a server and the document agree.

    Recorded flows are sent again, typed functions called, and requests made up from the document. At the
    level `read`, the default, nothing is changed; `write` makes objects whose names begin with
    `sdkcontract-` and removes them; `destroy` also sends what counts for accounts or the whole server, and
    is for servers that can be thrown away.

    Exit codes: 0 agree, 1 differ, 2 wrong arguments, 3 unreachable, 4 no Cytomine server, 5 wrong keys, 6
    not enough rights, 7 another document, 8 broken recording, 9 broken or expired baseline, 10 nothing
    exercised, 130 stopped.
    """
    if level == "destroy" and not yes:
        raise UsageError(
            "--level destroy changes accounts and settings of the whole server: say --yes as well"
        )
    forms = known_forms(report.split(","))
    if forms:
        _check_folder(out)
    accepted = read_baseline(baseline, dt.datetime.now(dt.UTC).date()) if baseline else Baseline()
    if min(examples, edges, time) < 1:
        raise UsageError("--examples, --edges and --time are at least 1")
    with recordings_folder(recordings) as folder:
        options = Options(
            url=url,
            recordings=folder,
            actors=actors,
            profile=profile,
            only=tuple(only.split(",")) if only else (),
            level=Level[level.upper()],
            checks=_checks(checks),
            seed=secrets.randbelow(10**6) if seed is None else seed,
            per_second=rate,
            document=document,
            bounds=Bounds(examples=examples, edges=edges, time_s=time),
        )
        outcome = _watched(Run(options, accepted))
    console = Console(highlight=False, soft_wrap=not sys.stdout.isatty())
    show(outcome, console)
    for file in write_reports(outcome, forms, out):
        console.print(f"written: {file}")
    return outcome.exit_code


def record(
    url: Annotated[str, Parameter(help="Origin of the server.")],
    /,
    *,
    scenario: Annotated[Path, Parameter(help="YAML file of the calls to make.")],
    out: Annotated[Path, Parameter(help="File to write, *.jsonl; it must not be there yet.")],
    profile: Annotated[str, Parameter(help="Profile with the keys.")] = "",
    actors: Annotated[Path | None, Parameter(help="JSON file of accounts.")] = None,
    files: Annotated[Path | None, Parameter(help="Folder of the files to upload.")] = None,
    mask: Annotated[str, Parameter(help="More texts that shall not be written, joined by commas.")] = "",
    keep: Annotated[bool, Parameter(negative="", help="Leave on the server what the calls make.")] = False,
    rate: Annotated[float | None, Parameter(help="Requests a second; 0 is no limit.")] = None,
) -> int:
    """Make a recording of a flow: send its calls, and write what is answered.

    The file can be replayed with `cytomine contract URL --recordings FOLDER`. Keys, tokens, passwords and the
    address of the server are masked; look at the file before you hand it on, since names of people and
    projects are not.
    """
    if out.exists():
        raise UsageError(f"{out} is there already; name another file")
    _check_folder(out.parent)
    plan = read_plan(scenario)
    with recordings_folder(None) as folder:
        visit = Visit.to(url, actors, profile, rate, is_changing=True)
        count, left = visit.record(plan, files or folder / "files", out, mask.split(","), keep=keep)
    console = Console(highlight=False, soft_wrap=not sys.stdout.isatty())
    for each in left:
        console.print(f"could not remove {each.entry}: {each.reason}", markup=False)
    console.print(f"written: {out}, {count} steps", markup=False)
    return 0


def _check_folder(folder: Path) -> None:
    """Make a folder, and see that files can be written there, before a run that would be lost.

    Raises:
        UsageError: They cannot.
    """
    try:
        folder.mkdir(parents=True, exist_ok=True)
        with TemporaryFile(dir=folder):
            pass
    except OSError as error:
        raise UsageError(f"nothing can be written to {folder}: {error.strerror}") from error


def _checks(text: str) -> frozenset[Check]:
    names = [name.strip() for name in text.split(",") if name.strip()]
    try:
        return frozenset(map(Check, names)) or frozenset(Check)
    except ValueError as error:
        raise UsageError(f"{error}; there are flow, sdk and fuzz") from error


def _watched(run: Run) -> Outcome:
    """Return what a run finds, its progress shown on stderr where that is a terminal."""
    console = Console(stderr=True)
    columns = (TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn(), TimeElapsedColumn())
    with Progress(*columns, console=console, transient=True, disable=not console.is_terminal) as progress:
        tasks = {name: progress.add_task(text, total=None, visible=False) for name, text in _PHASES.items()}

        def tell(check: str, done: int, total: int, _place: str) -> None:
            progress.update(tasks[check], completed=done, total=total or None, visible=True)

        run.progress = tell
        return run.execute()

"""The command line of the replay."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from cytomine_contract.accounts import read_actors
from cytomine_contract.exchange import ExchangeError, Server
from cytomine_contract.operations import Operations
from cytomine_contract.problems import RecordingError
from cytomine_contract.recording import read_recordings
from cytomine_contract.replay import Agrees, Differs, NotExercised, Outcome, Replay, count

if TYPE_CHECKING:
    from collections.abc import Sequence

    from cytomine_contract.recording import Scenario

_PIMS = "pims"


def main(arguments: Sequence[str] | None = None) -> int:
    """Return 0 when every step that was sent agrees, 1 when one differs, 2 when nothing could be replayed."""
    options = _parser().parse_args(arguments)
    try:
        replay = _replay(options)
        scenarios = [s for s in read_recordings(options.folder) if _is_wanted(s, options.only)]
        if not scenarios:
            sys.stderr.write(f"no scenario is named {options.only}\n")
            return 2
        if any(scenario.file == _PIMS for scenario in scenarios):
            replay.upload_images_of_the_image_server()
        outcomes = [outcome for scenario in scenarios for outcome in _shown(replay, scenario)]
    except (ExchangeError, RecordingError, OSError, ValueError) as error:
        sys.stderr.write(f"{error}\n")
        return 2
    counts = count(outcomes)
    sys.stdout.write(
        f"{counts[Agrees]} of {len(outcomes)} exchanges in {len(scenarios)} scenarios agree, "
        f"{counts[Differs]} differ, {counts[NotExercised]} were not exercised\n"
    )
    return 1 if counts[Differs] else 0


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="python -m cytomine_contract.replay", description="Replay recorded exchanges against a server."
    )
    parser.add_argument("folder", type=Path, help="recordings (*.jsonl), with files to upload in files/")
    parser.add_argument("--url", required=True, help="origin of the server")
    parser.add_argument("--actors", type=Path, required=True, help="JSON file: ids and keys of the actors")
    parser.add_argument("--only", default="", metavar="FILE[:SCENARIO]", help="replay these alone")
    parser.add_argument("--document", type=Path, help="openapi.json; replay only what it holds")
    return parser


def _replay(options: argparse.Namespace) -> Replay:
    server, actors, files = Server(options.url), read_actors(options.actors), options.folder / "files"
    if options.document is None:
        return Replay(server, actors, files)
    operations = Operations.read(options.document)
    return Replay(server, actors, files, is_known=lambda *call: operations.find(*call) is not None)


def _is_wanted(scenario: Scenario, only: str) -> bool:
    return not only or only in {scenario.file, scenario.title}


def _shown(replay: Replay, scenario: Scenario) -> list[Outcome]:
    replay.open_admin_sessions()
    outcomes = list(replay.steps(scenario))
    differing = [outcome for outcome in outcomes if isinstance(outcome, Differs)]
    if differing:
        sys.stdout.write(f"{scenario.title}\n")
    for outcome in differing:
        request = outcome.step.request
        sys.stdout.write(f"  {outcome.step.number} {request.call} as {request.actor}\n")
        for difference in outcome.differences:
            sys.stdout.write(f"      {difference}\n")
    return outcomes

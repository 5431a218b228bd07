"""One run: who and what answers, the three kinds of checks, and everything put back as it was."""

from __future__ import annotations

import json
import time
from typing import TYPE_CHECKING, Final

from attrs import define, evolve, field, frozen

from cytomine_contract.accounts import (
    ADMINISTRATORS,
    ONLY_ACTOR,
    actor_of_environment,
    current_user,
    read_actors,
)
from cytomine_contract.baseline import Baseline
from cytomine_contract.calls import Calls
from cytomine_contract.document import Document
from cytomine_contract.exchange import ExchangeError, Server
from cytomine_contract.flows import Flows, expected_of
from cytomine_contract.fuzzing import Bounds, Fuzz
from cytomine_contract.generation import Generation, recognise
from cytomine_contract.ledger import Ledger
from cytomine_contract.outcome import Coverage, Outcome
from cytomine_contract.problems import (
    NothingExercisedError,
    RightsError,
    UnreachableError,
    UsageError,
)
from cytomine_contract.recording import read_recordings
from cytomine_contract.result import Check, Verdict
from cytomine_contract.safety import Level
from cytomine_contract.sdk import Sdk
from cytomine_contract.selection import Selection
from cytomine_contract.traffic import Pace, Traffic
from cytomine_contract.world import find_world, make_world

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from pathlib import Path

    from cytomine_contract.exchange import Actor
    from cytomine_contract.ledger import Left
    from cytomine_contract.result import Result

_LOOPBACK: Final = ("http://127.0.0.1", "http://localhost", "http://[::1]")
_PER_SECOND: Final = 20.0


@frozen
class Options:
    """What a run is asked for.

    Attributes:
        url: Origin of the server.
        recordings: Folder of the recordings; in its `files` those to upload.
        actors: File of the accounts; None takes the one of environment or profile.
        profile: Of the profile file; empty takes the usual one.
        only: Services to look at; empty takes all.
        level: How far to go.
        checks: Kinds of checks to make.
        seed: Of all that is made up.
        per_second: Requests a second; None is 20, and no limit on this machine.
        document: To hold the server against; None takes the installed one.
        bounds: Of the requests that are made up.
    """

    url: str
    recordings: Path
    actors: Path | None = None
    profile: str = ""
    only: tuple[str, ...] = ()
    level: Level = Level.READ
    checks: frozenset[Check] = frozenset(Check)
    seed: int = 0
    per_second: float | None = None
    document: Path | None = None
    bounds: Bounds = field(factory=Bounds)

    @property
    def files(self) -> Path:
        """Folder of the files to upload."""
        return self.recordings / "files"

    @property
    def pace(self) -> Pace:
        """How fast requests may go."""
        if self.per_second is not None:
            return Pace(self.per_second)
        return Pace(0.0 if self.url.startswith(_LOOPBACK) else _PER_SECOND)


@define
class Run:
    """A run that has not begun.

    Attributes:
        options: What it is asked for.
        baseline: What it accepts.
        progress: Told after each result: the kind of check, how many are done, how many there are, and what
            was looked at last.
    """

    options: Options
    baseline: Baseline = field(factory=Baseline)
    progress: Callable[[str, int, int, str], object] = lambda *_: None
    _results: list[Result] = field(factory=list)
    _left: list[Left] = field(factory=list)

    def execute(self) -> Outcome:
        """Return what was found; Ctrl-C ends the run early, with what it made removed.

        Raises:
            ContractError: The run is not possible; each kind has an exit code of its own.
        """
        begun = time.monotonic()
        options = self.options
        document = Document.installed() if options.document is None else Document.read(options.document)
        scenarios = read_recordings(options.recordings)
        selection = Selection(document, scenarios, options.only)
        try:
            server = Server(options.url)
        except ValueError as error:
            raise UsageError(str(error)) from error
        traffic = Traffic(server, document, Ledger(document), options.pace)
        generation = recognise(traffic)
        actors = self._actors(traffic, generation)
        traffic.actors = actors
        sdk = Sdk(traffic, actors)
        is_whole = True
        opened = self._closed_sessions(traffic)
        try:
            self._check(_Setting(selection, traffic, actors, generation, sdk))
        except KeyboardInterrupt:
            is_whole = False
        except ExchangeError as error:
            raise UnreachableError(f"{server.url} has stopped answering: {error}") from error
        finally:
            sdk.close()
            self._left += self._cleared(traffic, opened)
        outcome = Outcome(
            url=server.url,
            generation=str(generation),
            document=document.version,
            level=options.level.word,
            seed=options.seed,
            results=tuple(self._results),
            coverage=_coverage(selection, traffic),
            left=tuple(self._left),
            unused=self.baseline.unused if is_whole and not options.only else (),
            duration_s=time.monotonic() - begun,
            is_whole=is_whole,
        )
        if is_whole and all(each.verdict is Verdict.NOT_EXERCISED for each in outcome.results):
            reason = outcome.results[0].reason if outcome.results else "nothing was chosen"
            raise NothingExercisedError(f"nothing was exercised: {reason}")
        return outcome

    def _actors(self, traffic: Traffic, generation: Generation) -> dict[str, Actor]:
        signs_target = generation is Generation.REFERENCE
        if self.options.actors is None:
            actors = {
                ONLY_ACTOR: actor_of_environment(traffic, self.options.profile, signs_target=signs_target)
            }
        else:
            read = read_actors(self.options.actors)
            actors = {name: evolve(each, signs_target=signs_target) for name, each in read.items()}
            for name, actor in actors.items():
                current_user(traffic, actor, name)
        if ONLY_ACTOR not in actors:
            raise UsageError(
                f"{self.options.actors} names no {ONLY_ACTOR}, who makes what the others look at"
            )
        traffic.actors = actors
        if self.options.level is not Level.READ:
            _require_user(traffic)
        return actors

    def _closed_sessions(self, traffic: Traffic) -> list[str]:
        """Return the administrators whose session a run will open, and so must close."""
        if self.options.level is Level.READ:
            return []
        return [
            name
            for name in ADMINISTRATORS
            if name in traffic.actors and not _roles(traffic, name).get("adminByNow")
        ]

    def _check(self, setting: _Setting) -> None:
        checks = self.options.checks
        flows = Flows(
            setting.traffic,
            setting.actors,
            self.options.files,
            self.options.level,
            setting.generation,
            setting.sdk if Check.SDK in checks else None,
            self._left,
        )
        if checks & {Check.FLOW, Check.SDK}:
            self._replay(flows, setting)
        world = self._world(setting) if checks & {Check.SDK, Check.FUZZ} else {}
        if Check.SDK in checks:
            calls = Calls(setting.sdk, self.options.level, world, ONLY_ACTOR)
            called = calls.results(iter(setting.selection.operations))
            for done, result in enumerate(called):
                self._note(result, setting, done, 0)
            for result in setting.sdk.called.values():
                self._note(result, setting, len(setting.sdk.called), len(setting.selection.operations))
        if Check.FUZZ in checks:
            fuzz = Fuzz(
                setting.traffic,
                setting.actors[ONLY_ACTOR],
                ONLY_ACTOR,
                self.options.level,
                world,
                self.options.seed,
                self.options.bounds,
            )
            for done, result in enumerate(fuzz.results(setting.selection.operations), 1):
                self._note(result, setting, done, len(setting.selection.operations))

    def _replay(self, flows: Flows, setting: _Setting) -> None:
        scenarios = setting.selection.scenarios
        total, done = sum(len(each.steps) for each in scenarios), 0
        for scenario in scenarios:
            for result in flows.results(scenario):
                done += 1
                if Check.FLOW in self.options.checks:
                    self._note(result, setting, done, total)

    def _world(self, setting: _Setting) -> Mapping[str, object]:
        if self.options.level is Level.READ:
            return find_world(setting.traffic, setting.actors, ONLY_ACTOR)
        return make_world(setting.traffic, setting.actors, self.options.files, ONLY_ACTOR)

    def _note(self, result: Result, setting: _Setting, done: int, total: int) -> None:
        if result.is_surprise:
            operation = setting.traffic.document.operations.get(result.operation)
            result = evolve(result, accepted=expected_of(operation, setting.generation))
        self._results.append(self.baseline.accepted(result))
        self.progress(str(result.check), done, total, result.place)

    def _cleared(self, traffic: Traffic, opened: list[str]) -> list[Left]:
        try:
            left = traffic.clear()
            for name in opened:
                traffic.ask("GET", "/session/admin/close.json", name)
        except ExchangeError:
            return []
        return left


@frozen
class _Setting:
    selection: Selection
    traffic: Traffic
    actors: Mapping[str, Actor]
    generation: Generation
    sdk: Sdk


def _roles(traffic: Traffic, name: str) -> Mapping[str, object]:
    try:
        found = json.loads(traffic.ask("GET", "/session/admin/info.json", name).content)
    except ValueError:
        return {}
    return found if isinstance(found, dict) else {}


def _require_user(traffic: Traffic) -> None:
    roles = _roles(traffic, ONLY_ACTOR)
    if roles.get("guest"):
        raise RightsError(
            f"{ONLY_ACTOR} is a guest, who can make nothing: use another account, or --level read"
        )
    for name in ADMINISTRATORS:
        if name in traffic.actors and not _roles(traffic, name).get("admin"):
            raise RightsError(f"{name} is no administrator, as flows expect of that actor")


def _coverage(selection: Selection, traffic: Traffic) -> Coverage:
    wanted = selection.operations
    verified = [each for each in wanted if each.is_verified]
    return Coverage(
        operations=len(wanted),
        sent=sum(traffic.sent[each.id] > 0 for each in wanted),
        verified=len(verified),
        succeeded=sum(traffic.succeeded[each.id] > 0 for each in verified),
        unsent=tuple(each.id for each in wanted if not traffic.sent[each.id]),
        unsucceeded=tuple(each.id for each in verified if not traffic.succeeded[each.id]),
    )

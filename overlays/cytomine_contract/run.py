"""One run: who and what answers, the three kinds of checks, and everything put back as it was."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

from attrs import define, evolve, field, frozen

from cytomine_contract.accounts import ONLY_ACTOR
from cytomine_contract.baseline import Baseline
from cytomine_contract.calls import Calls
from cytomine_contract.document import Document
from cytomine_contract.exchange import ExchangeError
from cytomine_contract.flows import Flows, expected_of
from cytomine_contract.fuzzing import Bounds, Fuzz
from cytomine_contract.outcome import Coverage, Outcome
from cytomine_contract.problems import NothingExercisedError, UnreachableError
from cytomine_contract.recording import read_recordings
from cytomine_contract.result import Check, Verdict
from cytomine_contract.safety import Level
from cytomine_contract.sdk import Sdk
from cytomine_contract.selection import Selection
from cytomine_contract.visit import Visit
from cytomine_contract.world import find_world, make_world

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from pathlib import Path

    from cytomine_contract.ledger import Left
    from cytomine_contract.result import Result
    from cytomine_contract.traffic import Traffic


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
    _is_cut: bool = False

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
        visit = Visit.to(
            options.url,
            options.actors,
            options.profile,
            options.per_second,
            is_changing=options.level is not Level.READ,
            document=document,
        )
        sdk = Sdk(visit.traffic, visit.actors)
        is_whole = True
        try:
            self._check(selection, visit, sdk)
        except KeyboardInterrupt:
            is_whole = False
        except ExchangeError as error:
            raise UnreachableError(f"{visit.traffic.url} has stopped answering: {error}") from error
        finally:
            sdk.close()
            self._left += visit.end()
        outcome = Outcome(
            url=visit.traffic.url,
            generation=str(visit.generation),
            document=document.version,
            level=options.level.word,
            seed=options.seed,
            results=tuple(self._results),
            coverage=_coverage(selection, visit.traffic),
            left=tuple(self._left),
            unused=self.baseline.unused if is_whole and not options.only else (),
            duration_s=time.monotonic() - begun,
            is_whole=is_whole,
            is_cut=self._is_cut,
        )
        if is_whole and all(each.verdict is Verdict.NOT_EXERCISED for each in outcome.results):
            reason = outcome.results[0].reason if outcome.results else "nothing was chosen"
            raise NothingExercisedError(f"nothing was exercised: {reason}")
        return outcome

    def _check(self, selection: Selection, visit: Visit, sdk: Sdk) -> None:
        checks, options = self.options.checks, self.options
        if checks & {Check.FLOW, Check.SDK}:
            self._replay(selection, visit, sdk if Check.SDK in checks else None)
        world = self._world(visit) if checks & {Check.SDK, Check.FUZZ} else {}
        total = len(selection.operations)
        if Check.SDK in checks:
            calls = Calls(sdk, options.level, world, ONLY_ACTOR)
            left_out = list(calls.results(iter(selection.operations)))
            for done, result in enumerate((*left_out, *sdk.called.values()), 1):
                self._note(result, visit, done, total)
        if Check.FUZZ in checks:
            actor = visit.actors[ONLY_ACTOR]
            fuzz = Fuzz(visit.traffic, actor, ONLY_ACTOR, options.level, world, options.seed, options.bounds)
            for done, result in enumerate(fuzz.results(selection.operations), 1):
                self._note(result, visit, done, total)
            self._is_cut = fuzz.is_cut

    def _replay(self, selection: Selection, visit: Visit, sdk: Sdk | None) -> None:
        options = self.options
        flows = Flows(
            visit.traffic, visit.actors, options.files, options.level, visit.generation, sdk, self._left
        )
        total, done = sum(len(each.steps) for each in selection.scenarios), 0
        for scenario in selection.scenarios:
            for result in flows.results(scenario):
                done += 1
                if Check.FLOW in options.checks:
                    # A step that calls no operation belongs to what the flow is about.
                    home = selection.homes.get(result.service) or result.service
                    self._note(evolve(result, service=home), visit, done, total)

    def _world(self, visit: Visit) -> Mapping[str, object]:
        if self.options.level is Level.READ:
            return find_world(visit.traffic, visit.actors, ONLY_ACTOR)
        return make_world(visit.traffic, visit.actors, self.options.files, ONLY_ACTOR)

    def _note(self, result: Result, visit: Visit, done: int, total: int) -> None:
        if result.is_surprise:
            operation = visit.traffic.document.operations.get(result.operation)
            result = evolve(result, accepted=expected_of(operation, visit.generation))
        self._results.append(self.baseline.accepted(result))
        self.progress(str(result.check), done, total, result.place)


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

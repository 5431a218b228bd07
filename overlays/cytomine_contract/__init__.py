"""Does a server agree with the document? Recorded exchanges, sent again and held against what was answered.

`read_recordings` reads scenarios, `Replay` sends their steps to a server and yields an outcome for each:
`Agrees`, `Differs` with the differences, or `NotExercised` with the reason.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

if TYPE_CHECKING:
    from cytomine_contract.comparison import ABSENT, Comparison, Difference
    from cytomine_contract.exchange import Actor, ExchangeError, Server
    from cytomine_contract.names import Names
    from cytomine_contract.operations import Operations
    from cytomine_contract.problems import RecordingError
    from cytomine_contract.recording import Scenario, Step, read_recording, read_recordings
    from cytomine_contract.replay import Agrees, Differs, NotExercised, Outcome, Replay, count

_MODULES: Final = {
    "comparison": ("ABSENT", "Comparison", "Difference"),
    "exchange": ("Actor", "ExchangeError", "Server"),
    "names": ("Names",),
    "operations": ("Operations",),
    "problems": ("RecordingError",),
    "recording": ("Scenario", "Step", "read_recording", "read_recordings"),
    "replay": ("Agrees", "Differs", "NotExercised", "Outcome", "Replay", "count"),
}
_MODULE_OF: Final = {name: module for module, names in _MODULES.items() for name in names}

__all__ = [
    "ABSENT",
    "Actor",
    "Agrees",
    "Comparison",
    "Difference",
    "Differs",
    "ExchangeError",
    "Names",
    "NotExercised",
    "Operations",
    "Outcome",
    "RecordingError",
    "Replay",
    "Scenario",
    "Server",
    "Step",
    "count",
    "read_recording",
    "read_recordings",
]


def __getattr__(name: str) -> Any:
    # Loaded on first use, so that a module of the package can also be run as a command (-m).
    if name not in _MODULE_OF:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    from importlib import import_module  # noqa: PLC0415 - see above

    return getattr(import_module(f"{__name__}.{_MODULE_OF[name]}"), name)

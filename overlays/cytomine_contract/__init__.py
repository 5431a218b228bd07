"""Does a server agree with the document? Recorded exchanges, sent again and held against what was answered.

`read_recordings` reads scenarios, `Replay` sends their steps to a server and yields an outcome for each:
`Agrees`, `Differs` with the differences, or `NotExercised` with the reason.
"""

from __future__ import annotations

from cytomine_contract.comparison import ABSENT, Comparison, Difference
from cytomine_contract.exchange import Actor, ExchangeError, Server
from cytomine_contract.names import Names
from cytomine_contract.operations import Operations
from cytomine_contract.problems import RecordingError
from cytomine_contract.recording import Scenario, Step, read_recording, read_recordings
from cytomine_contract.replay import Agrees, Differs, NotExercised, Outcome, Replay

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
    "read_recording",
    "read_recordings",
]

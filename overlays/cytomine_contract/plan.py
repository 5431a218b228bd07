"""A flow written by hand: a YAML file of calls, with the keys that recordings use for a request.

```yaml
service: term
scenario: a term of its own
steps:
  - call: POST /api/ontology.json
    as: manager
    body: {name: "mine ${run}"}
    keep: {ontology: ontology.id}
  - call: GET /api/ontology/${ontology}.json
```
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

import yaml
from attrs import frozen

from cytomine_contract.problems import RecordingError
from cytomine_contract.recording import read_request

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    from cytomine_contract.recording import RecordedRequest

_KEYS: Final = "accept as bearer body call file filename form headers keep part raw type unordered until"
KEYS: Final = frozenset(_KEYS.split())
"""Keys that a step may have."""


@frozen
class Plan:
    """Calls to make, in their order.

    Attributes:
        service: What they are about, as recordings name it.
        scenario: Name of the flow.
        steps: Each call as it is written, and as it is sent.
    """

    service: str
    scenario: str
    steps: tuple[tuple[Mapping[str, Any], RecordedRequest], ...]

    @property
    def requests(self) -> tuple[RecordedRequest, ...]:
        """The calls."""
        return tuple(request for _, request in self.steps)


def read_plan(file: Path) -> Plan:
    """Return the flow of a YAML file.

    Raises:
        RecordingError: The file is no flow; says where and why.
    """
    try:
        return parse_plan(file.read_text(encoding="utf-8"), str(file))
    except (OSError, UnicodeDecodeError) as error:
        raise RecordingError(f"{file} cannot be read: {error}") from error


def parse_plan(text: str, name: str) -> Plan:
    """Return the flow of a YAML text; see `read_plan`."""
    try:
        data = yaml.safe_load(text)
    except yaml.YAMLError as error:
        raise RecordingError(f"{name} is no YAML: {' '.join(str(error).split())}") from error
    if not isinstance(data, dict) or not isinstance(data.get("steps"), list) or not data["steps"]:
        raise RecordingError(f"{name} holds no flow: service, scenario and a list of steps")
    for key in ("service", "scenario"):
        if not isinstance(data.get(key), str) or not data[key]:
            raise RecordingError(f"{name}: {key} is missing, or no text")
    steps = tuple(
        (step, _request(step, f"{name}:{line}: step {number}"))
        for number, (step, line) in enumerate(zip(data["steps"], _lines(text), strict=True))
    )
    return Plan(data["service"], data["scenario"], steps)


def _lines(text: str) -> list[int]:
    """Return the line on which each step begins."""
    written: Any = yaml.compose(text, Loader=yaml.SafeLoader)
    steps = [value for key, value in written.value if key.value == "steps"][-1]
    return [step.start_mark.line + 1 for step in steps.value]


def _request(step: Any, place: str) -> RecordedRequest:
    if not isinstance(step, dict) or not isinstance(step.get("call"), str):
        raise RecordingError(f"{place} has no call, such as GET /api/term/1.json")
    if unknown := sorted(set(map(str, step)) - KEYS):
        raise RecordingError(f"{place} has the unknown key {unknown[0]}; known are {', '.join(sorted(KEYS))}")
    method, _, target = step["call"].partition(" ")
    if not method.isupper() or not target.startswith("/"):
        raise RecordingError(f"{place}: {step['call']!r} is no call, such as GET /api/term/1.json")
    try:
        return read_request(step)
    except (LookupError, TypeError, AttributeError) as error:
        raise RecordingError(f"{place} is no request: {error!r}") from error

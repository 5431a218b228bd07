"""Recorded exchanges with a server, read from their files into typed steps and scenarios."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any, Final, TypeAlias

from attrs import Factory, evolve, frozen

from cytomine_contract.problems import RecordingError

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from pathlib import Path

NOTHING: Final = object()
"""Marks a request without a JSON body; None is a body, the JSON value null."""


@frozen
class Upload:
    """A file sent as the one file part of a multipart body.

    Attributes:
        file: Name in the folder of files.
        filename: Name sent along; may hold variables.
        part: Name of the part.
        form: Fields sent before the file.
    """

    file: str
    filename: str
    part: str = "files[]"
    form: Mapping[str, str] = Factory(dict)


@frozen
class Until:
    """A condition on the answer: the call is repeated until it holds."""

    path: str
    equals: Any


@frozen
class RecordedRequest:
    """What a step sends, with `${name}` where variables go.

    Attributes:
        method: In capitals.
        target: Path and query exactly as on the request line.
        actor: Who sends it; `nobody` sends no credentials.
        bearer: Signed with a token instead of the key pair.
        body: JSON value, or `NOTHING`.
        raw: Text sent as it stands; None when the body is none or another.
        upload: Multipart body; None when the body is none or another.
        accept: Accept header; empty: none is sent.
        content_type: Content-Type header when it is not the one that follows from the body.
        headers: Further headers; they replace those a client sends itself.
        keep: Dotted path in the JSON answer by the variable that is bound from it.
        until: The call is repeated until this holds.
        unordered: Lists in the answer have no promised order.
    """

    method: str
    target: str
    actor: str = "manager"
    bearer: bool = False
    body: Any = NOTHING
    raw: str | None = None
    upload: Upload | None = None
    accept: str = "application/json"
    content_type: str | None = None
    headers: Mapping[str, str] = Factory(dict)
    keep: Mapping[str, str] = Factory(dict)
    until: Until | None = None
    unordered: bool = False

    @property
    def call(self) -> str:
        """Method and target as one text."""
        return f"{self.method} {self.target}"


@frozen
class JsonBody:
    """A body that is JSON."""

    value: Any


@frozen
class TextBody:
    """A body that is text; `charset` is empty unless it is not UTF-8."""

    text: str
    charset: str = ""


@frozen
class HtmlBody:
    """A body that is a page; only its title counts."""

    title: str


@frozen
class ImageBody:
    """A body that is a picture.

    Attributes:
        format: Name Pillow gives the format: PNG, JPEG, WEBP, TIFF.
        size: Width and height in pixels.
        mode: Pillow's name of the kind of pixels: L, RGB, RGBA.
    """

    format: str
    size: tuple[int, int]
    mode: str


@frozen
class BytesBody:
    """A body of any other bytes: how many, their SHA-256 and the first 16, both in hexadecimal."""

    size: int
    sha256: str
    head: str


Body: TypeAlias = JsonBody | TextBody | HtmlBody | ImageBody | BytesBody


@frozen
class Answer:
    """An answer as it is compared.

    Attributes:
        status: HTTP status.
        headers: Headers that matter, names in lower case.
        body: The body, read as its kind.
    """

    status: int
    headers: Mapping[str, str]
    body: Body


@frozen
class Step:
    """One recorded exchange.

    Attributes:
        number: Position in its scenario, from 0.
        request: What was sent.
        answer: What was answered.
        kept: Values bound from the answer when it was recorded.
    """

    number: int
    request: RecordedRequest
    answer: Answer
    kept: Mapping[str, Any]


@frozen
class Scenario:
    """Steps that run in their order, in one go.

    Attributes:
        file: Name of the recording's file without ending.
        name: Name of the flow, unique in its file.
        service: Service of the API it belongs to.
        variables: Values known before the first step when it was recorded.
        steps: The exchanges.
        addresses: Of the servers that the recordings of the folder were made on: the parts of a deployment
            name each other in their answers.
    """

    file: str
    name: str
    service: str
    variables: Mapping[str, Any]
    steps: Sequence[Step]
    addresses: frozenset[str] = frozenset()

    @property
    def title(self) -> str:
        """File and name as one text, to select it by."""
        return f"{self.file}:{self.name}"


def read_recordings(folder: Path) -> list[Scenario]:
    """Return all scenarios of the `*.jsonl` files of a folder, in the order of file names and lines.

    Raises:
        RecordingError: A line is no step, or a scenario does not begin at step 0.
    """
    files = sorted(folder.glob("*.jsonl"))
    if not files:
        raise RecordingError(f"{folder}: no recordings (*.jsonl) there")
    scenarios = [scenario for file in files for scenario in read_recording(file)]
    addresses = frozenset(
        scenario.variables["server"] for scenario in scenarios if "server" in scenario.variables
    )
    return [evolve(scenario, addresses=addresses) for scenario in scenarios]


def read_recording(file: Path) -> list[Scenario]:
    """Return the scenarios of one file, in the order of their first lines; see `read_recordings`."""
    scenarios: dict[str, Scenario] = {}
    for number, text in enumerate(file.read_text(encoding="utf-8").splitlines(), 1):
        try:
            line = json.loads(text)
            step, name = _step(line), line["scenario"]
        except (ValueError, LookupError, TypeError, AttributeError) as error:
            raise RecordingError(f"{file}:{number} is no step: {error!r}") from error
        if name not in scenarios:
            scenarios[name] = Scenario(file.stem, name, line["service"], line.get("vars", {}), ())
        scenario = scenarios[name]
        if step.number != len(scenario.steps):
            raise RecordingError(f"{file}:{number} step {step.number} where {len(scenario.steps)} was due")
        scenarios[name] = evolve(scenario, steps=(*scenario.steps, step))
    return list(scenarios.values())


def _step(line: Mapping[str, Any]) -> Step:
    return Step(line["step"], read_request(line["request"]), _answer(line["response"]), line.get("keep", {}))


def read_request(data: Mapping[str, Any]) -> RecordedRequest:
    """Return a request from what a recording says of it."""
    method, _, target = data["call"].partition(" ")
    until = data.get("until")
    return RecordedRequest(
        method=method,
        target=target,
        actor=data.get("as", "manager"),
        bearer=data.get("bearer", False),
        body=data.get("body", NOTHING),
        raw=data.get("raw"),
        upload=_upload(data) if "file" in data else None,
        accept=data.get("accept", "application/json"),
        content_type=data.get("type"),
        headers=data.get("headers", {}),
        keep=data.get("keep", {}),
        until=Until(until["path"], until["equals"]) if until else None,
        unordered=data.get("unordered", False),
    )


def _upload(data: Mapping[str, Any]) -> Upload:
    return Upload(
        data["file"], data.get("filename", data["file"]), data.get("part", "files[]"), data.get("form", {})
    )


def _answer(data: Mapping[str, Any]) -> Answer:
    return Answer(data["status"], data.get("headers", {}), _body(data))


def _body(data: Mapping[str, Any]) -> Body:
    if "json" in data:
        return JsonBody(data["json"])
    if "html" in data:
        return HtmlBody(data["html"])
    if "image" in data:
        image = data["image"]
        return ImageBody(image["format"], (image["size"][0], image["size"][1]), image["mode"])
    if "sha256" in data:
        return BytesBody(data["bytes"], data["sha256"], data["head"])
    return TextBody(data["text"], data.get("charset", ""))

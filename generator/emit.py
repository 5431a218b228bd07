"""Writing of the package: the form through templates into files, only those that changed."""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
import tempfile
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

import jinja2

from generator import call, docstring, naming
from generator.arguments import arguments as arguments_of
from generator.diagnostic import Diagnostic, DocumentError
from generator.mirrors import Mirrors
from generator.parser import parse
from generator.rings import rings

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from generator.form import Document, Operation, Schema

TEMPLATES = Path(__file__).with_name("templates")
LINE_LENGTH = 110
_MARK = "Generated from an OpenAPI document."


def emit(
    document: Mapping[str, Any],
    package: str,
    out: Path,
    *,
    wire: str = "cytomine_wire",
    left_out: list[Diagnostic] | None = None,
) -> list[Path]:
    """Write the package for a document into the folder `out`, and return the files that changed.

    Args:
        document: The whole OpenAPI document.
        package: Import name of what is written.
        out: Folder of the package; files in it that no longer come out of the document are removed.
        wire: Package whose modules `protocol` and `codec` the code is written against.
        left_out: Takes the reasons for what cannot be turned into code, which is then left out.

    Raises:
        DocumentError: The document cannot be turned into code; nothing was written.
    """
    _check_folder(out)
    files = render(document, package, wire=wire, left_out=left_out)
    with tempfile.TemporaryDirectory() as folder:
        fresh = Path(folder) / package
        for name, text in files.items():
            path = fresh / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text, encoding="utf-8")
        _format(fresh, package, wire)
        return _replace(fresh, out)


def render(
    document: Mapping[str, Any],
    package: str,
    *,
    wire: str = "cytomine_wire",
    left_out: list[Diagnostic] | None = None,
) -> dict[str, str]:
    """Return the text of each file of the package, not yet formatted; arguments and errors as of `emit`."""
    files = dict(_files(parse(document, left_out=left_out), package, wire))
    files["openapi.json"] = json.dumps(document, ensure_ascii=False, separators=(",", ":")) + "\n"
    files["py.typed"] = ""
    return files


def _files(document: Document, package: str, wire: str) -> Iterator[tuple[str, str]]:
    page = _Pages(document, package, wire)
    yield "__init__.py", f'"""{docstring.safe(document.title)}: typed functions and models. {_MARK}"""\n'
    yield "resources.py", page.render("resources", resources=document.resources)
    yield (
        "api/__init__.py",
        page.lazy("api", "The services.", [(name, "") for name, _ in document.services()]),
    )
    if document.resources:
        yield "arguments/__init__.py", f'"""What objects and their listings take by name. {_MARK}"""\n'
    for each in arguments_of(document):
        yield f"arguments/{each.module}.py", page.render("arguments", each=each)
    for service, operations in document.services():
        members = [(operation.name, "") for operation in operations]
        yield f"api/{service}/__init__.py", page.lazy(f"api.{service}", f"Operations of {service}.", members)
        for operation in operations:
            yield f"api/{service}/{operation.name}.py", page.operation(operation)
    classes = [(schema.module, schema.name) for schema in document.schemas]
    yield "models/__init__.py", page.lazy("models", "The objects of the document.", classes)
    yield "fields/__init__.py", page.lazy("fields", "The objects as the wire spells them.", classes)
    yield "_mirrors/__init__.py", '"""The objects as msgspec reads and writes them. Generated."""\n'
    for schema in document.schemas:
        yield f"models/{schema.module}.py", page.model(schema)
        if page.mirrors.has(schema.name):
            yield f"_mirrors/{schema.module}.py", page.mirror(schema)
        yield f"fields/{schema.module}.py", page.fields(schema)


@cache
def _environment() -> jinja2.Environment:
    environment = jinja2.Environment(
        loader=jinja2.FileSystemLoader(TEMPLATES),
        undefined=jinja2.StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
        autoescape=False,  # noqa: S701 - Python, not HTML: `py` and `doc` escape what comes from the document
    )
    environment.filters |= {"py": ascii, "doc": lambda text: " ".join(docstring.safe(text).split())}
    return environment


class _Pages:
    """The templates with what they share."""

    def __init__(self, document: Document, package: str, wire: str) -> None:
        self.rings = rings({schema.name: schema.models for schema in document.schemas})
        self.mirrors = Mirrors({schema.name: schema for schema in document.schemas})
        self.shared = {
            "package": package,
            "wire": wire,
            "modules": {schema.name: schema.module for schema in document.schemas},
        }

    def render(self, template: str, **values: Any) -> str:
        return _environment().get_template(f"{template}.py.jinja").render(**self.shared, **values)

    def lazy(self, path: str, title: str, members: list[tuple[str, str]]) -> str:
        return self.render(
            "lazy_init",
            path=f"{self.shared['package']}.{path}",
            title=title,
            members=members,
            classes=bool(members and members[0][1]),
        )

    def operation(self, operation: Operation) -> str:
        codec = frozenset[str]().union(
            *(each.type.reader_names for each in operation.successes if each.source == "json")
        )
        return self.render(
            "operation",
            operation=operation,
            mirrors=self.mirrors,
            codec=codec,
            sent_models=operation.all_models - operation.models,
            signature=call.signature(operation),
            arguments=call.arguments(operation),
            path=call.path(operation),
            body=call.body(operation),
            headers=call.headers(operation),
            protocol=call.protocol(operation),
            protocol_types=call.protocol_types(operation),
            docstring=docstring.of_operation(operation),
            twin=lambda told: docstring.of_twin(operation, told),
        )

    def model(self, schema: Schema) -> str:
        deferred = {name for name in schema.models if self.rings[name] == self.rings[schema.name]}
        codec = frozenset[str]().union(*(each.type.reader_names for each in schema.properties)) | {"record"}
        if any(each.type.models for each in schema.properties):
            codec |= {"encode"}
        for each in schema.properties:
            codec |= {"ABSENT", "UNSET"} | ({"required"} if each.is_required else {"optional", "Unset"})
        return self.render(
            "model",
            schema=schema,
            codec=codec,
            direct=schema.models - deferred,
            deferred=deferred,
            mirrored=self.mirrors.has(schema.name),
            docstring=docstring.of_schema(schema),
        )

    def mirror(self, schema: Schema) -> str:
        mirrors = self.mirrors
        types = [each.type for each in schema.properties]
        by_itself = [each for each in schema.properties if mirrors.reflect(each) == f"model.{each.name}"]
        numbers = [
            each
            for each in by_itself
            if "number" in {each.type.kind, *(part.kind for part in each.type.parts)}
        ]
        held = frozenset[str]().union(*map(mirrors.held, types))
        return self.render(
            "mirror",
            schema=schema,
            mirrors=mirrors,
            codec={"ABSENT", "RefusedError", "UNSET"}.union(*(each.reader_names for each in types)),
            held=held,
            is_reflecting=any("REFLECT" in mirrors.reflect(each) for each in schema.properties),
            named=schema.models | {schema.name},
            renamed=[each for each in schema.properties if each.name != each.wire_name],
            numbers=numbers,
            plain=[each for each in by_itself if each not in numbers],
        )

    def fields(self, schema: Schema) -> str:
        return self.render(
            "fields", schema=schema, docstring=docstring.of_fields(schema), attribute=naming.wire_attribute
        )


def _check_folder(out: Path) -> None:
    """Refuse a folder with files that this did not write: they would be removed."""
    if not out.exists() or not any(out.iterdir()):
        return
    package = out / "__init__.py"
    if not (package.is_file() and _MARK in package.read_text(encoding="utf-8", errors="replace")):
        told = f"{out} holds files that were not generated, and would be removed: choose another folder"
        raise DocumentError([Diagnostic((), told)])


def _format(folder: Path, package: str, wire: str) -> None:
    """Lay the code out as the project does, wherever it is run; one process for all files."""
    sections = (
        f"lint.isort.known-first-party={json.dumps([package])}",
        f"lint.isort.known-third-party={json.dumps([wire])}",
        f"line-length={LINE_LENGTH}",
    )
    for arguments in (
        [
            "check",
            "--isolated",
            "--quiet",
            "--fix-only",
            "--exit-zero",
            "--select=F401,I,TC,UP",
            "--target-version=py311",
        ],
        ["format", "--isolated", "--target-version=py311"],
    ):
        done = subprocess.run(  # noqa: S603 - our own interpreter, fixed arguments
            [
                sys.executable,
                "-m",
                "ruff",
                *arguments,
                "--no-cache",
                *(f"--config={each}" for each in sections),
                ".",
            ],
            cwd=folder,
            capture_output=True,
            text=True,
            check=False,
        )
        if done.returncode:
            told = (done.stderr + done.stdout).strip()
            raise DocumentError([Diagnostic((), f"the generated code cannot be formatted: {told}")])


def _replace(fresh: Path, out: Path) -> list[Path]:
    """Make `out` equal to `fresh`, touching only files that differ."""
    changed = []
    wanted = {path.relative_to(fresh) for path in fresh.rglob("*") if path.is_file()}
    for name in sorted(wanted):
        target = out / name
        text = (fresh / name).read_bytes()
        if not target.is_file() or target.read_bytes() != text:
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_bytes(text)
            changed.append(target)
    for path in sorted(out.rglob("*"), reverse=True):
        if "__pycache__" in path.parts:
            continue
        if path.is_file() and path.relative_to(out) not in wanted:
            path.unlink()
            changed.append(path)
        elif path.is_dir() and not any(each.name != "__pycache__" for each in path.iterdir()):
            shutil.rmtree(path)
    return changed

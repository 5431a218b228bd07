"""Writing of the package: the form through templates into files, only those that changed."""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING, Any

import jinja2

from generator import docstring, naming
from generator.parser import DocumentError, parse

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from generator.form import Document, Operation, Schema

TEMPLATES = Path(__file__).with_name("templates")
LINE_LENGTH = 110


def emit(document: Mapping[str, Any], package: str, out: Path, *, wire: str = "cytomine_wire") -> list[Path]:
    """Write the package for a document into the folder `out`, and return the files that changed.

    Args:
        document: The whole OpenAPI document.
        package: Import name of what is written.
        out: Folder of the package; files in it that no longer come out of the document are removed.
        wire: Module that offers the protocol and the codec.

    Raises:
        DocumentError: The document cannot be turned into code; nothing was written.
    """
    files = dict(_files(parse(document), package, wire))
    files["openapi.json"] = json.dumps(document, ensure_ascii=False, separators=(",", ":")) + "\n"
    files["py.typed"] = ""
    with tempfile.TemporaryDirectory() as folder:
        fresh = Path(folder) / package
        for name, text in files.items():
            path = fresh / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text, encoding="utf-8")
        _format(fresh)
        return _replace(fresh, out)


def _files(document: Document, package: str, wire: str) -> Iterator[tuple[str, str]]:
    page = _Pages(document, package, wire)
    yield "__init__.py", f'"""{docstring.safe(document.title)}: typed functions and models. Generated."""\n'
    yield "resources.py", page.render("resources", resources=document.resources)
    yield (
        "api/__init__.py",
        page.lazy("api", "The services.", [(name, "") for name, _ in document.services()]),
    )
    for service, operations in document.services():
        members = [(operation.name, "") for operation in operations]
        yield f"api/{service}/__init__.py", page.lazy(f"api.{service}", f"Operations of {service}.", members)
        for operation in operations:
            yield f"api/{service}/{operation.name}.py", page.operation(operation)
    classes = [(schema.module, schema.name) for schema in document.schemas]
    yield "models/__init__.py", page.lazy("models", "The objects of the document.", classes)
    yield "fields/__init__.py", page.lazy("fields", "The objects as the wire spells them.", classes)
    for schema in document.schemas:
        yield f"models/{schema.module}.py", page.model(schema)
        yield f"fields/{schema.module}.py", page.fields(schema)


class _Pages:
    """The templates with what they share."""

    def __init__(self, document: Document, package: str, wire: str) -> None:
        self.environment = jinja2.Environment(
            loader=jinja2.FileSystemLoader(TEMPLATES),
            undefined=jinja2.StrictUndefined,
            trim_blocks=True,
            lstrip_blocks=True,
            keep_trailing_newline=True,
            autoescape=False,  # noqa: S701 - Python, not HTML: `py` and `doc` escape what comes from the document
        )
        self.environment.filters |= {"py": ascii, "doc": lambda text: " ".join(docstring.safe(text).split())}
        self.schemas = {schema.name: schema for schema in document.schemas}
        self.shared = {
            "package": package,
            "wire": wire,
            "modules": {schema.name: schema.module for schema in document.schemas},
        }

    def render(self, template: str, **values: Any) -> str:
        return self.environment.get_template(f"{template}.py.jinja").render(**self.shared, **values)

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
        body = operation.body
        if body:
            codec |= {"encode"} if body.kind == "json" else set()
        return self.render(
            "operation",
            operation=operation,
            codec=codec,
            body_models=(body.type.models if body else frozenset()) - operation.models,
            signature=_signature(operation),
            arguments=_arguments(operation),
            path=_path(operation),
            quoting=sorted({each.quoted.partition("(")[0] for each in operation.path_parameters}),
            docstring=docstring.of_operation(operation),
        )

    def model(self, schema: Schema) -> str:
        deferred = {name for name in schema.models if schema.name in self.reach(name)}
        codec = frozenset[str]().union(*(each.type.reader_names for each in schema.properties)) | {"record"}
        if any(each.type.models for each in schema.properties):
            codec |= {"encode"}
        for each in schema.properties:
            codec |= {"required"} if each.is_required else {"optional", "UNSET", "Unset"}
        return self.render(
            "model",
            schema=schema,
            codec=codec,
            direct=schema.models - deferred,
            deferred=deferred,
            docstring=docstring.of_schema(schema),
        )

    def fields(self, schema: Schema) -> str:
        return self.render(
            "fields", schema=schema, docstring=docstring.of_fields(schema), attribute=naming.wire_attribute
        )

    def reach(self, name: str) -> set[str]:
        """Names of all schemas that importing one of them imports."""
        found: set[str] = set()
        todo = [name]
        while todo:
            for each in self.schemas[todo.pop()].models - found:
                found.add(each)
                todo.append(each)
        return found


def _signature(operation: Operation) -> str:
    parts = [f"{each.name}: {each.type.annotation}" for each in operation.path_parameters]
    body = operation.body
    if body and body.kind == "json":
        plain = (
            "list[dict[str, Any]] | Mapping[str, Any]"
            if "list[" in body.type.annotation
            else "Mapping[str, Any]"
        )
        parts.append(
            f"body: {body.type.annotation} | {plain}" + ("" if body.is_required else " | None = None")
        )
    elif body:
        parts += [
            f"{part.name}: {'Part | Path | bytes | BinaryIO' if part.is_file else 'str'}"
            for part in body.parts
        ]
    if operation.options:
        parts.append("*")
        parts += [
            f"{each.name}: {each.type.annotation}" + ("" if each.is_required else " | None = None")
            for each in operation.options
        ]
    return ", ".join(parts)


def _arguments(operation: Operation) -> str:
    parts = [each.name for each in operation.path_parameters]
    body = operation.body
    if body:
        parts += ["body"] if body.kind == "json" else [part.name for part in body.parts]
    return ", ".join([*parts, *(f"{each.name}={each.name}" for each in operation.options)])


def _path(operation: Operation) -> str:
    """Return the expression for the path: literal text, and each value as a quoted segment."""
    text = operation.path.replace("{", "{{").replace("}", "}}")
    for each in operation.path_parameters:
        text = text.replace("{{" + each.wire_name + "}}", f"{{{each.quoted}}}")
    return f"f{text!a}" if operation.path_parameters else ascii(operation.path)


def _format(folder: Path) -> None:
    """Lay the code out as the project does; one process for all files."""
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
            [sys.executable, "-m", "ruff", *arguments, f"--config=line-length={LINE_LENGTH}", str(folder)],
            capture_output=True,
            text=True,
            check=False,
        )
        if done.returncode:
            raise DocumentError(
                [f"the generated code cannot be formatted: {(done.stderr + done.stdout).strip()[:2000]}"]
            )


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

"""What in a script behaves otherwise here than with older clients, and how to write it."""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING, Final, NamedTuple

from cytomine._core.removed import hint_for_method, hint_for_module, hint_for_name

if TYPE_CHECKING:
    from collections.abc import Iterator

_VERBS: Final = frozenset(
    {
        "add_user",
        "delete",
        "delete_user",
        "download",
        "fetch",
        "fetch_next_page",
        "fetch_previous_page",
        "fetch_with_filter",
        "get",
        "keys",
        "merge",
        "open_admin_session",
        "post",
        "put",
        "review",
        "save",
        "update",
        "upload",
        "upload_image",
        "window",
    }
)
_WINDOW: Final = frozenset(["alpha", "annotations", "mask", "projection", "reviewed", "terms", "users"])
_ALSO_OF_PROJECTS: Final = frozenset({"add_user", "delete_user"})
_RAISES: Final = "a refused request raises here: try it, and `except CytomineError` (from cytomine.errors)"
_GONE_CLASSES: Final = {
    "AnnotationFilter": "servers keep no filters any more",
    "AnnotationFilterCollection": "servers keep no filters any more",
    "ImageServer": "servers no longer list image servers",
    "ImageServerCollection": "servers no longer list image servers",
}


class Finding(NamedTuple):
    """A line of a script, and what to do about it."""

    line: int
    code: str
    advice: str


def check_script(source: str) -> list[Finding]:
    """Return the lines of a script whose behaviour differs, in their order.

    Raises:
        SyntaxError: It is no Python.
    """
    tree = ast.parse(source)
    lines = source.splitlines()
    found = {
        (node.lineno, advice)
        for node in ast.walk(tree)
        if isinstance(node, ast.expr | ast.stmt)
        for advice in _advice(node)
    }
    return [Finding(line, lines[line - 1].strip(), advice) for line, advice in sorted(found)]


def _advice(node: ast.expr | ast.stmt) -> Iterator[str]:
    if isinstance(node, ast.Import | ast.ImportFrom):
        yield from _of_import(node)
    elif isinstance(node, ast.Call):
        yield from _of_call(node)
    else:
        yield from _of_test(node)


def _of_import(node: ast.Import | ast.ImportFrom) -> Iterator[str]:
    module = node.module or "" if isinstance(node, ast.ImportFrom) else ""
    for name in dict.fromkeys([module, *(alias.name for alias in node.names)]):
        hint = hint_for_module(name) or hint_for_name(module, name)
        if hint:
            yield f"{name} is gone: {hint}"


def _of_test(node: ast.expr | ast.stmt) -> Iterator[str]:
    if isinstance(node, ast.Compare):
        if any(isinstance(each, ast.Constant) and each.value is False for each in node.comparators):
            yield _RAISES
    elif isinstance(node, ast.UnaryOp) and isinstance(node.op, ast.Not):
        if _is_verb(node.operand):
            yield f"{_RAISES}; `not` is true of an empty collection only"
    elif isinstance(node, ast.If | ast.While) and _is_verb(node.test):
        yield _RAISES


def _of_call(node: ast.Call) -> Iterator[str]:
    if isinstance(node.func, ast.Name) and node.func.id in _GONE_CLASSES:
        yield _GONE_CLASSES[node.func.id]
    if not isinstance(node.func, ast.Attribute):
        return
    name = node.func.attr
    hint = hint_for_method(name)
    if hint and name not in _ALSO_OF_PROJECTS:
        yield f"{name} is gone: {hint}"
    if name == "image_servers":
        yield "servers no longer list image servers"
    asked = sorted(each.arg for each in node.keywords if each.arg in _WINDOW)
    if name == "window" and asked:
        yield f"servers do not read {', '.join(asked)} of windows: use Annotation.dump for masks"
    is_user = isinstance(node.func.value, ast.Call) and isinstance(node.func.value.func, ast.Name)
    if name in {"save", "update", "delete"} and is_user and node.func.value.func.id == "User":  # type: ignore[attr-defined]
        yield "accounts are made in the identity provider: servers only read them"


def _is_verb(node: ast.expr) -> bool:
    return isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.func.attr in _VERBS

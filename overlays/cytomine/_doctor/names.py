"""What names of a script stand for, scope by scope."""

from __future__ import annotations

import ast
import builtins
from collections import defaultdict
from importlib import import_module
from typing import TYPE_CHECKING, Final, TypeAlias

from cytomine._doctor.values import FOREIGN, UNKNOWN, Class, Foreign, Method, Module, Values

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from cytomine._doctor.values import Value

Scope: TypeAlias = ast.AST

_MOST_VALUES: Final = 40
_SCOPES: Final = (ast.FunctionDef, ast.AsyncFunctionDef, ast.Lambda, ast.ClassDef, ast.Module)


class Names:
    """Values of all names of a script: each with all it gets anywhere in its scope."""

    def __init__(self, tree: ast.Module) -> None:
        self.tree = tree
        self.parents: dict[ast.AST, ast.AST] = {
            child: node for node in ast.walk(tree) for child in ast.iter_child_nodes(node)
        }
        self._names: dict[tuple[Scope, str], set[Value]] = defaultdict(set)
        self._returns: dict[ast.AST, set[Value]] = defaultdict(set)
        self._bound: set[tuple[Scope, str]] = set()
        self._globals = {
            (self.scope(node), name)
            for node in ast.walk(tree)
            if isinstance(node, ast.Global)
            for name in node.names
        }

    @property
    def _size(self) -> int:
        return sum(map(len, self._names.values())) + sum(map(len, self._returns.values()))

    def scope(self, node: ast.AST) -> Scope:
        """Return the function, class or module whose names a node uses."""
        found = self.parents.get(node, self.tree)
        while not isinstance(found, _SCOPES):
            found = self.parents[found]
        return found

    def _bind_name(self, node: ast.AST, name: str, values: Iterable[Value]) -> None:
        scope = self.scope(node)
        self._add(self.tree if (scope, name) in self._globals else scope, name, values)

    def _add(self, scope: Scope, name: str, values: Iterable[Value]) -> None:
        self._bound.add((scope, name))
        known = self._names[scope, name]
        if len(known) < _MOST_VALUES:
            known |= set(values)

    def _look_up(self, node: ast.AST, name: str) -> Values:
        scope = self.scope(node)
        while True:
            if (scope, name) in self._bound:
                return frozenset(self._names[scope, name])
            if scope is self.tree:
                return FOREIGN if hasattr(builtins, name) else UNKNOWN
            scope = self.scope(scope)


def is_ours(module: str) -> bool:
    return module.partition(".")[0] == "cytomine"


def exported(module: str) -> Iterator[str]:
    if not is_ours(module):
        return
    try:
        found = import_module(module)
    except ImportError:
        return
    yield from getattr(found, "__all__", [name for name in dir(found) if not name.startswith("_")])


def member(module: str, name: str) -> list[Value]:
    """Return what a name of a module is."""
    if not is_ours(module):
        return [Foreign(f"{module}.{name}")]
    try:
        found = getattr(import_module(module), name, None)
    except ImportError:
        return []
    if isinstance(found, type):
        return [Class(found)]
    if callable(found):
        return [Method(None, name, found)]
    if found is not None and type(found).__name__ == "module":
        return [Module(f"{module}.{name}")]
    return []


def last_name(node: ast.expr) -> str:
    return node.attr if isinstance(node, ast.Attribute) else node.id if isinstance(node, ast.Name) else ""

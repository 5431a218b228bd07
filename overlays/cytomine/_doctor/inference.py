"""What a script's statements say of its names, whatever the order of its lines."""

from __future__ import annotations

import ast
from typing import Final

from cytomine._doctor.expressions import Expressions
from cytomine._doctor.names import exported, is_ours, last_name, member
from cytomine._doctor.values import (
    NOTHING,
    UNKNOWN,
    Foreign,
    Function,
    Instance,
    Module,
    Own,
    Values,
    items,
)

_MOST_ROUNDS: Final = 12
_GROWS: Final = frozenset({"append", "add", "insert", "extend"})
_CALLS_BACK: Final = frozenset({"map", "imap", "imap_unordered", "submit", "filter"})


class Inference(Expressions):
    """Names and expressions of a script; parameters get all that the script calls their function with."""

    def __init__(self, tree: ast.Module) -> None:
        super().__init__(tree)
        nodes = list(ast.walk(tree))
        size = -1
        for _ in range(_MOST_ROUNDS):
            self._known.clear()
            for node in nodes:
                self._read(node)
            if size == self._size:
                break
            size = self._size
        self._known.clear()

    def _read(self, node: ast.AST) -> None:  # noqa: C901, PLR0912 - a case a kind of statement
        """Take what one node says of names."""
        match node:
            case ast.Import() | ast.ImportFrom():
                self._read_import(node)
            case ast.FunctionDef() | ast.AsyncFunctionDef():
                if not isinstance(node.body[-1], ast.Return | ast.Raise | ast.With | ast.Try | ast.While):
                    self._returns[node].add(NOTHING)  # it may end without one
                is_method = isinstance(self.scope(node), ast.ClassDef)
                self._bind_name(node, node.name, [Function(node, is_method)])
                self._read_parameters(node)
            case ast.ClassDef():
                self._bind_name(node, node.name, [Own(node)])
            case ast.Assign():
                for target in node.targets:
                    self._bind(target, self.values(node.value))
            case ast.AnnAssign() if node.value is not None:
                self._bind(node.target, self.values(node.value) | self._annotated(node.annotation))
            case ast.AugAssign():
                self._bind(node.target, self.values(node.value))
            case ast.NamedExpr():
                self._bind(node.target, self.values(node.value))
            case ast.For() | ast.AsyncFor() | ast.comprehension():
                self._bind(node.target, self.elements(self.values(node.iter)))
            case ast.withitem() if node.optional_vars is not None:
                self._bind(node.optional_vars, self._entered(node.context_expr))
            case ast.ExceptHandler() if node.name:
                self._bind_name(node, node.name, [Foreign()])
            case ast.Return() | ast.Yield() if node.value is not None:
                found = self.values(node.value)
                is_piece = isinstance(node, ast.Yield)
                self._returns[self.scope(node)] |= items(found) if is_piece else found
            case ast.Call():
                self._read_call(node)
            case _:
                pass

    def _read_import(self, node: ast.Import | ast.ImportFrom) -> None:
        for alias in node.names:
            if isinstance(node, ast.ImportFrom) and node.level:
                self._bind_name(node, alias.asname or alias.name, UNKNOWN)
                continue
            if isinstance(node, ast.ImportFrom):
                module = node.module or ""
                if alias.name == "*":
                    for name in exported(module):
                        self._bind_name(node, name, member(module, name))
                    continue
                self._bind_name(node, alias.asname or alias.name, member(module, alias.name))
            else:
                name = alias.name if alias.asname else alias.name.partition(".")[0]
                value = Module(name) if is_ours(name) else Foreign(name)
                self._bind_name(node, alias.asname or name, [value])

    def _read_parameters(self, node: ast.FunctionDef | ast.AsyncFunctionDef) -> None:
        arguments = node.args
        for each in (*arguments.posonlyargs, *arguments.args, *arguments.kwonlyargs):
            self._bound.add((node, each.arg))
            if each.annotation is not None:
                self._names[node, each.arg] |= self._annotated(each.annotation)
        owner = self.scope(node)
        if isinstance(owner, ast.ClassDef) and arguments.args:
            self._names[node, arguments.args[0].arg].add(Own(owner, is_object=True))

    def _read_call(self, node: ast.Call) -> None:
        """Take what parameters of the script's own functions, and lists that grow, stand for."""
        given = [self.values(each) for each in node.args]
        named = {each.arg: self.values(each.value) for each in node.keywords if each.arg}
        for callee in self.values(node.func):
            if isinstance(callee, Function):
                is_bound = callee.is_method and isinstance(node.func, ast.Attribute)
                self._pass(callee, given, named, skip=int(is_bound))
            elif isinstance(callee, Own) and not callee.is_object:
                for init in self._names[callee.node, "__init__"]:
                    if isinstance(init, Function):
                        self._pass(init, given, named, skip=1)
        name = last_name(node.func)
        if name in _GROWS:
            self._grow(node, name, given)
        if name in _CALLS_BACK and len(given) > 1:
            passed = given[1:] if name == "submit" else [self.elements(each) for each in given[1:]]
            for callee in given[0]:
                if isinstance(callee, Function):
                    self._pass(callee, passed, {}, skip=0)

    def _grow(self, node: ast.Call, name: str, given: list[Values]) -> None:
        if not (given and isinstance(node.func, ast.Attribute) and isinstance(node.func.value, ast.Name)):
            return
        held = self.elements(given[-1]) if name == "extend" else given[-1]
        if held and not any(isinstance(each, Instance) for each in self.values(node.func.value)):
            self._bind(node.func.value, items(held))

    def _pass(self, callee: Function, given: list[Values], named: dict[str, Values], *, skip: int) -> None:
        arguments = callee.node.args
        places = [each.arg for each in (*arguments.posonlyargs, *arguments.args)][skip:]
        known = {*places, *(each.arg for each in arguments.kwonlyargs)}
        for name, values in (*zip(places, given, strict=False), *named.items()):
            if name in known:
                self._add(callee.node, name, values)

    def _bind(self, target: ast.expr, values: Values) -> None:
        match target:
            case ast.Name():
                self._bind_name(target, target.id, values)
            case ast.Starred():
                self._bind(target.value, items(self.elements(values)))
            case ast.Tuple() | ast.List():
                for place, each in enumerate(target.elts):
                    self._bind(each, self._at(values, place))
            case ast.Attribute():
                for owner in self.values(target.value):
                    if isinstance(owner, Own):
                        self._add(owner.node, target.attr, values)
            case ast.Subscript():
                self._bind(target.value, items(values) if values else UNKNOWN)
            case _:
                pass

    def _entered(self, node: ast.expr) -> Values:
        found = self.values(node)
        if isinstance(node, ast.Call) and last_name(node.func) == "closing" and node.args:
            return self.values(node.args[0])
        return found

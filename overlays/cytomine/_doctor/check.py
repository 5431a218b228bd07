"""Which places of a script go otherwise here than with older clients."""

from __future__ import annotations

import ast
import warnings
from typing import TYPE_CHECKING, Final

from cytomine import Cytomine
from cytomine._core import table
from cytomine._core.collection import Collection
from cytomine._core.model import Model
from cytomine._core.removed import hint_for_module, hint_for_name
from cytomine._doctor.calls import of_attribute, of_call
from cytomine._doctor.inference import Inference
from cytomine._doctor.rules import RULES, Difference, Finding
from cytomine._doctor.values import AMBIGUOUS, VERBS, Class, Foreign, Instance, Method, is_collection

if TYPE_CHECKING:
    from collections.abc import Iterator

_CAUGHT_OF_REQUESTS: Final = frozenset({"ConnectionError", "Timeout", "RequestException"})
_FALSE: Final = frozenset({"False"})
_NESTS: Final = (ast.FunctionDef, ast.AsyncFunctionDef, ast.Lambda, ast.ClassDef)


def check_script(source: str | bytes) -> list[Finding]:
    """Return the places of a script that go otherwise, in their order.

    Raises:
        SyntaxError: It is no Python 3.
        RecursionError: It is nested deeper than Python reads.
    """
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # of the script's own texts, such as "\d"
        tree = ast.parse(source)
    if not _uses_client(tree):
        return []
    text = source if isinstance(source, str) else source.decode("utf-8", "replace")
    lines = text.splitlines()
    found: dict[tuple[int, str, str], Finding] = {}
    reading = _Reading(tree)
    for node in ast.walk(tree):
        if not isinstance(node, ast.expr | ast.stmt | ast.ExceptHandler):
            continue
        for each in reading.differences(node):
            line, column = node.lineno, node.col_offset + 1
            code = lines[line - 1].strip() if line <= len(lines) else ""
            finding = Finding(line, column, RULES[each.rule], each.message, code)
            found.setdefault((line, each.rule, "" if each.rule == "refusal" else each.message), finding)
    return sorted(found.values(), key=lambda each: each[:2])


def _uses_client(tree: ast.Module) -> bool:
    """Whether a script imports the package at all, in one way or another."""
    for node in ast.walk(tree):
        match node:
            case ast.Import(names=names) if any(_is_ours(each.name) for each in names):
                return True
            case ast.ImportFrom(module=str(module), level=0) if _is_ours(module):
                return True
            case ast.Constant(value=str(text)) if _is_ours(text):  # importlib.import_module("cytomine")
                return True
            case _:
                pass
    return False


def _is_ours(module: str) -> bool:
    return module.partition(".")[0] == "cytomine" and " " not in module


class _Reading:
    """One script, and what its names stand for."""

    def __init__(self, tree: ast.Module) -> None:
        self._inference = Inference(tree)

    def differences(  # noqa: C901, PLR0912 - a case a kind of node
        self, node: ast.expr | ast.stmt | ast.ExceptHandler
    ) -> Iterator[Difference]:
        """Yield what is different about one node."""
        match node:
            case ast.Import() | ast.ImportFrom():
                yield from self._of_import(node)
            case ast.Call():
                yield from of_call(node, self._inference)
                yield from self._of_tested_call(node)
            case ast.Attribute():
                if isinstance(node.ctx, ast.Load):
                    yield from of_attribute(node, self._inference)
            case ast.Compare():
                yield from self._of_comparison(node)
            case ast.UnaryOp(op=ast.Not()):
                yield from self._of_test(node.operand)
            case ast.If() | ast.While() | ast.IfExp() | ast.Assert():
                yield from self._of_test(node.test)
            case ast.BoolOp():
                for each in node.values:
                    yield from self._of_test(each)
            case ast.ListComp() | ast.SetComp() | ast.DictComp() | ast.GeneratorExp():
                for each in (test for generator in node.generators for test in generator.ifs):
                    yield from self._of_test(each)
            case ast.Assign():
                for target in node.targets:
                    yield from self._of_assignment(target)
            case ast.Match():
                if any(_is_false_pattern(case.pattern) for case in node.cases):
                    yield from self._of_test(node.subject, is_identity=True)
            case ast.ExceptHandler():
                yield from self._of_handler(node)
            case _:
                pass

    # Names that are gone

    def _of_import(self, node: ast.Import | ast.ImportFrom) -> Iterator[Difference]:
        if self._is_handled(node, {"ImportError", "ModuleNotFoundError", "Exception"}):
            return
        module = (node.module or "") if isinstance(node, ast.ImportFrom) else ""
        if isinstance(node, ast.ImportFrom) and node.level:
            return
        for name in dict.fromkeys([module, *(alias.name for alias in node.names)]):
            hint = hint_for_module(name) or hint_for_name(module, name)
            if hint:
                yield Difference("gone", f"{name} is gone: {hint}")

    # Refusals

    def _of_comparison(self, node: ast.Compare) -> Iterator[Difference]:
        sides = [node.left, *node.comparators]
        is_false = [_is_false(each) or _is_empty_dict(each) for each in sides]
        if any(is_false):
            for side, it_is in zip(sides, is_false, strict=True):
                if not it_is:
                    yield from self._of_test(side, is_identity=True)
        elif all(isinstance(each, ast.Eq | ast.NotEq | ast.In | ast.NotIn) for each in node.ops):
            is_among = isinstance(node.ops[0], ast.In | ast.NotIn)
            left, right = self._inference.values(sides[0]), self._inference.values(sides[1])
            right = self._inference.elements(right) if is_among else right
            if any(map(_is_object, left)) and any(map(_is_object, right)):
                yield Difference("equality", "two objects of one class and one id are equal")

    def _of_test(self, node: ast.expr, *, is_identity: bool = False) -> Iterator[Difference]:
        """Yield where what is tested may be a refusal.

        Args:
            node: What is tested.
            is_identity: Whether it is held against False, and not only taken for true or false.
        """
        if isinstance(node, ast.NamedExpr):
            yield from self._of_test(node.value, is_identity=is_identity)
            return
        if isinstance(node, ast.Attribute) and node.attr == "current_user":
            owners = self._inference.values(node.value)
            if any(isinstance(each, Instance) and issubclass(each.kind, Cytomine) for each in owners):
                yield Difference("refused-keys", "keys that the server refuses raise when connecting")
            return
        verb = self._verb(node, is_identity=is_identity)
        if verb and not self._is_new_style(node):
            only = (
                ""
                if is_identity or not any(map(is_collection, self._inference.values(node)))
                else _ONLY_EMPTY
            )
            yield Difference(
                "refusal", f"{verb}() raises where the server refuses, and never gives False{only}"
            )

    def _verb(self, node: ast.expr, *, is_identity: bool) -> str:
        """Return the verb that gave what is tested; empty where none did, or all else is tested."""
        values = self._inference.values(node)
        gave = [each.verb for each in values if isinstance(each, Instance) and each.verb]
        name = node.func.attr if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) else ""
        if name in VERBS and not values:
            return name if name not in AMBIGUOUS else ""
        if gave and (is_identity or name in VERBS):
            return gave[0]
        # By its name, a collection is tested for being empty, and what may be None for being there.
        is_sure = len(gave) == len(values) and not any(map(is_collection, values))
        return gave[0] if gave and is_sure else ""

    def _of_tested_call(self, node: ast.Call) -> Iterator[Difference]:
        """Yield for `bool(x.save())`, `all(x.save() for x in y)` and `isinstance(x.save(), bool)`."""
        name = node.func.id if isinstance(node.func, ast.Name) else ""
        if not node.args:
            return
        first = node.args[0]
        if name in {"bool", "is_false"}:
            yield from self._of_test(first, is_identity=name == "is_false")
        elif name in {"all", "any"} and isinstance(first, ast.GeneratorExp | ast.ListComp):
            yield from self._of_test(first.elt)
        elif name == "isinstance" and isinstance(kind := node.args[-1], ast.Name) and kind.id == "bool":
            yield from self._of_test(first, is_identity=True)

    def _is_new_style(self, node: ast.AST) -> bool:
        """Whether a refusal of what is tested is caught around it."""
        return self._is_handled(node, _our_errors())

    def _is_handled(self, node: ast.AST, names: set[str] | frozenset[str]) -> bool:
        child, parent = node, self._inference.parents.get(node)
        while parent is not None and not isinstance(parent, _NESTS):
            if isinstance(parent, ast.Try) and child in parent.body:
                caught = {name for handler in parent.handlers for name in _caught(handler)}
                if not caught.isdisjoint(names):
                    return True
            child, parent = parent, self._inference.parents.get(parent)
        return False

    def _of_handler(self, node: ast.ExceptHandler) -> Iterator[Difference]:
        if node.type is None or not self._does_ours(node):
            return
        for each in node.type.elts if isinstance(node.type, ast.Tuple) else [node.type]:
            names = {value.name for value in self._inference.values(each) if isinstance(value, Foreign)}
            for name in sorted(name for name in names if name.startswith(("requests.", "urllib3."))):
                last = name.rpartition(".")[2]
                if not (name.startswith("requests.") and last in _CAUGHT_OF_REQUESTS):
                    yield Difference(
                        "network-error", f"{name} is never raised: another library carries requests"
                    )
            if any(
                isinstance(value, Class) and value.kind.__name__ == "URLRedirectionException"
                for value in self._inference.values(each)
            ):
                yield Difference("redirect", "a redirect is an ordinary Exception, a RedirectedError")

    def _does_ours(self, handler: ast.ExceptHandler) -> bool:
        block = self._inference.parents[handler]
        inner = [each for part in getattr(block, "body", []) for each in ast.walk(part)]
        return any(self._is_our_call(each) for each in inner if isinstance(each, ast.Call))

    def _is_our_call(self, node: ast.Call) -> bool:
        found = self._inference.values(node.func)
        name = node.func.attr if isinstance(node.func, ast.Attribute) else ""
        is_verb = not found and name in VERBS - AMBIGUOUS
        return is_verb or any(isinstance(each, Class | Method) for each in found)

    # Attributes that are set

    def _of_assignment(self, target: ast.expr) -> Iterator[Difference]:
        if not isinstance(target, ast.Attribute) or target.attr.startswith("_"):
            return
        for owner in self._inference.values(target.value):
            if not isinstance(owner, Instance):
                continue
            kind, name = owner.kind, target.attr
            if issubclass(kind, Collection):
                model = getattr(kind, "model", None)
                known = table.parameters(model.resource) | {*kind.accepted} if model else {name}
                if name not in known and not hasattr(kind, name) and name not in {"max", "offset"}:
                    yield Difference(
                        "attribute", f"servers know no parameter {name!r} of {kind.__name__}: a warning"
                    )
            elif issubclass(kind, Model) and self._is_set_to_none(target) and self._is_updated(target):
                yield Difference(
                    "null", f"{name} is set to null on the server by update(); None was not sent"
                )

    def _is_set_to_none(self, target: ast.Attribute) -> bool:
        parent = self._inference.parents[target]
        value = parent.value if isinstance(parent, ast.Assign) else None
        return isinstance(value, ast.Constant) and value.value is None

    def _is_updated(self, target: ast.Attribute) -> bool:
        scope, owner = self._inference.scope(target), ast.dump(target.value)
        return any(
            isinstance(node, ast.Call)
            and isinstance(node.func, ast.Attribute)
            and node.func.attr in {"update", "save"}
            and ast.dump(node.func.value) == owner
            for node in ast.walk(scope)
        )


_ONLY_EMPTY: Final = "; the test is of an empty collection only"


def _our_errors() -> frozenset[str]:
    from cytomine import errors  # noqa: PLC0415 - not needed where nothing is tested

    return frozenset(errors.__all__) - {"LegacyErrorsWarning"}


def _caught(handler: ast.ExceptHandler) -> Iterator[str]:
    kinds = handler.type.elts if isinstance(handler.type, ast.Tuple) else [handler.type]
    for each in kinds:
        if isinstance(each, ast.Attribute):
            yield each.attr
        elif isinstance(each, ast.Name):
            yield each.id


def _is_object(value: object) -> bool:
    return isinstance(value, Instance) and issubclass(value.kind, Model)


def _is_false(node: ast.expr) -> bool:
    if isinstance(node, ast.Tuple | ast.List | ast.Set):
        return any(_is_false(each) for each in node.elts)
    return isinstance(node, ast.Constant) and node.value is False


def _is_empty_dict(node: ast.expr) -> bool:
    return isinstance(node, ast.Dict) and not node.keys


def _is_false_pattern(pattern: ast.pattern) -> bool:
    return isinstance(pattern, ast.MatchSingleton) and pattern.value is False

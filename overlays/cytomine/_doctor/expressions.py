"""What expressions of a script stand for: read, never run."""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING, Final

from cytomine._doctor.names import Names, last_name, member
from cytomine._doctor.values import (
    FOREIGN,
    NOTHING,
    UNKNOWN,
    Class,
    Foreign,
    Function,
    Instance,
    Items,
    Method,
    Module,
    Own,
    Text,
    Values,
    element,
    is_collection,
    result,
)

if TYPE_CHECKING:
    from cytomine._doctor.values import Value

_SAME_ITEMS: Final = frozenset({"list", "sorted", "reversed", "tuple", "set", "iter", "tqdm"})
_NOTHING_OURS: Final = frozenset(
    {"len", "str", "int", "float", "bool", "isinstance", "repr", "id", "type", "hasattr"}
)
_ONE_OF: Final = frozenset({"next", "max", "min", "choice"})
_MAPS: Final = frozenset({"map", "imap", "imap_unordered"})


class Expressions(Names):
    """Values of all expressions of a script; nothing where that is not known."""

    def __init__(self, tree: ast.Module) -> None:
        super().__init__(tree)
        self._open: set[ast.AST] = set()

    def values(self, node: ast.expr) -> Values:
        """Return all that an expression can stand for; nothing where that is not known."""
        if node in self._open:  # a name that stands for itself
            return UNKNOWN
        self._open.add(node)
        try:
            return self._values(node)
        finally:
            self._open.discard(node)

    def _values(self, node: ast.expr) -> Values:  # noqa: C901, PLR0911, PLR0912 - a case a kind of expression
        match node:
            case ast.Name():
                return self._look_up(node, node.id)
            case ast.Constant():
                if isinstance(node.value, str):
                    return frozenset([Text(node.value)])
                return FOREIGN if node.value is not None else frozenset([NOTHING])
            case ast.Attribute():
                return self._attribute(node)
            case ast.Call():
                return self._call(node)
            case ast.Subscript():
                found = self.values(node.value)
                if isinstance(node.slice, ast.Slice):
                    return frozenset([Items(self.elements(found))])
                index = node.slice.value if isinstance(node.slice, ast.Constant) else None
                return self._at(found, index if isinstance(index, int) else -1)
            case ast.List() | ast.Set():
                inside: Values = UNKNOWN.union(*(self.values(each) for each in node.elts))
                return frozenset([Items(inside)])
            case ast.Tuple():
                places = tuple(self.values(each) for each in node.elts)
                return frozenset([Items(UNKNOWN.union(*places), places)])
            case ast.Dict():
                return frozenset([Items(UNKNOWN.union(*(self.values(each) for each in node.values)))])
            case ast.ListComp() | ast.SetComp() | ast.GeneratorExp():
                return frozenset([Items(self.values(node.elt))])
            case ast.DictComp():
                return frozenset([Items(self.values(node.value))])
            case ast.IfExp():
                return self.values(node.body) | self.values(node.orelse)
            case ast.BoolOp():
                return UNKNOWN.union(*(self.values(each) for each in node.values))
            case ast.BinOp():
                return self._joined(node)
            case ast.NamedExpr() | ast.Await() | ast.Starred():
                return self.values(node.value)
            case ast.Lambda():
                return frozenset([Function(node)])
            case _:
                return FOREIGN

    def _attribute(self, node: ast.Attribute) -> Values:
        found: Values = UNKNOWN
        for owner in self.values(node.value) - {NOTHING}:
            found |= self._member(owner, node.attr)
        return found

    def _member(self, owner: Value, name: str) -> Values:  # noqa: PLR0911 - a case a kind of value
        match owner:
            case Module():
                return frozenset(member(owner.name, name))
            case Class(kind) | Instance(kind):
                held = getattr(kind, name, None)
                if isinstance(held, property):
                    return result(kind, name, held)
                if callable(held):
                    return frozenset([Method(kind, name, held)])
                return FOREIGN if kind is object or hasattr(kind, name) else UNKNOWN
            case Own():
                held = frozenset(self._names.get((owner.node, name), ()))
                for base in owner.node.bases:
                    for each in self.values(base):
                        of = Own(each.node, is_object=True) if isinstance(each, Own) else each
                        held |= self._member(of, name)
                return held
            case Foreign():
                return frozenset([Foreign(f"{owner.name}.{name}" if owner.name else "")])
            case Items():
                return (
                    frozenset([Method(None, name, owner)])
                    if name in {"values", "items", "pop", "get"}
                    else FOREIGN
                )
            case _:
                return FOREIGN

    def _call(self, node: ast.Call) -> Values:
        found: Values = UNKNOWN
        for callee in self.values(node.func):
            match callee:
                case Class(kind):
                    found |= {Instance(kind)}
                case Method(function=Items(inside)):
                    pairs = frozenset([Items(inside, (FOREIGN, inside))])
                    found |= {
                        "values": frozenset([Items(inside)]),
                        "items": frozenset([Items(pairs)]),
                    }.get(callee.name, inside)
                case Method(owner, name, function):
                    found |= result(owner, name, function)
                case Function():
                    body = callee.node.body
                    found |= self._returns[callee.node] if isinstance(body, list) else self.values(body)
                case Own(is_object=False):
                    found |= {Own(callee.node, is_object=True)}
                case Foreign():
                    found |= self._of_foreign(node, callee)
                case _:
                    found |= FOREIGN
        return found

    def _of_foreign(self, node: ast.Call, callee: Foreign) -> Values:  # noqa: PLR0911 - a line a function
        """Return what functions of Python and of other libraries give that hand on what they get."""
        name = last_name(node.func)
        given = [self.values(each) for each in node.args]
        if name in _NOTHING_OURS or not given:
            return FOREIGN
        if name == "join" and callee.name.endswith("path.join"):
            ends = [each.text for each in given[-1] if isinstance(each, Text)]
            return frozenset(Text(f"/{end}", is_whole=False) for end in ends) or FOREIGN
        if name in {"copy", "deepcopy"}:
            return given[0]
        if name in _SAME_ITEMS:
            return frozenset([Items(self.elements(given[0]))])
        if name == "enumerate":
            return frozenset([Items(frozenset([Items(places=(FOREIGN, self.elements(given[0])))]))])
        if name == "zip":
            places = tuple(self.elements(each) for each in given)
            return frozenset([Items(frozenset([Items(places=places)]))])
        if name in _ONE_OF:
            return self.elements(given[0])
        if name == "filter" and len(given) > 1:
            return frozenset([Items(self.elements(given[1]))])
        if name in _MAPS:
            back: Values = UNKNOWN.union(
                *(
                    self._returns[each.node]
                    if isinstance(each.node.body, list)
                    else self.values(each.node.body)
                    for each in given[0]
                    if isinstance(each, Function)
                )
            )
            return frozenset([Items(back)])
        return FOREIGN

    def _joined(self, node: ast.BinOp) -> Values:
        left, right = self.values(node.left), self.values(node.right)
        texts = {each.text for each in right if isinstance(each, Text)}
        if isinstance(node.op, ast.Add) and texts:
            heads = [each.text for each in left if isinstance(each, Text)] or [""]
            is_whole = any(isinstance(each, Text) for each in left)
            return frozenset(Text(f"{head}{text}", is_whole) for head in heads for text in texts)
        if isinstance(node.op, ast.Add):
            return (
                frozenset(each for each in left | right if is_collection(each) or isinstance(each, Items))
                or FOREIGN
            )
        return FOREIGN

    def elements(self, values: Values) -> Values:
        """Return what comes out when values are walked through."""
        found: Values = UNKNOWN
        for each in values:
            if is_collection(each):
                found |= element(each.kind)  # type: ignore[union-attr]  # a collection is an instance
            elif isinstance(each, Items):
                found |= each.inside
            elif isinstance(each, Own):
                found |= UNKNOWN
            else:
                found |= FOREIGN
        return found

    def _at(self, values: Values, place: int) -> Values:
        found: Values = UNKNOWN
        for each in values:
            if isinstance(each, Items) and 0 <= place < len(each.places):
                found |= each.places[place]
            else:
                found |= self.elements(frozenset([each]))
        return found

    def _annotated(self, node: ast.expr) -> Values:
        if isinstance(node, ast.Constant) and isinstance(node.value, str):
            try:
                inner = ast.parse(node.value, mode="eval").body
            except SyntaxError:
                return UNKNOWN
            names = {each.id for each in ast.walk(inner) if isinstance(each, ast.Name)}
            found = UNKNOWN.union(*(self._look_up(node, name) for name in names))
        else:
            names_of = (each for each in ast.walk(node) if isinstance(each, ast.Name | ast.Attribute))
            found = UNKNOWN.union(*(self.values(each) for each in names_of))
        kinds = frozenset(Instance(each.kind) for each in found if isinstance(each, Class))
        is_many = isinstance(node, ast.Subscript) and last_name(node.value).lower() in {
            "list",
            "sequence",
            "iterable",
        }
        return frozenset([Items(kinds)]) if is_many and kinds else kinds

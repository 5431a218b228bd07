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
    items,
    result,
)

if TYPE_CHECKING:
    from cytomine._doctor.values import Value

_SAME_ITEMS: Final = frozenset({"list", "sorted", "reversed", "tuple", "set", "iter", "tqdm"})
_NOTHING_OURS: Final = frozenset(
    {"len", "str", "int", "float", "bool", "isinstance", "repr", "id", "type", "hasattr"}
)
_MOST_TEXTS: Final = 4
_LONGEST: Final = 300
_ONE_OF: Final = frozenset({"next", "max", "min", "choice"})
_MAPS: Final = frozenset({"map", "imap", "imap_unordered"})


class Expressions(Names):
    """Values of all expressions of a script; nothing where that is not known."""

    def __init__(self, tree: ast.Module) -> None:
        super().__init__(tree)
        self._open: set[ast.AST] = set()
        self._known: dict[ast.AST, Values] = {}
        """What expressions stand for in this round; what is not kept is worked out again and again."""

    def values(self, node: ast.expr) -> Values:
        """Return all that an expression can stand for; nothing where that is not known."""
        if node in self._known:
            return self._known[node]
        if node in self._open:  # a name that stands for itself
            return UNKNOWN
        self._open.add(node)
        try:
            found = self._known[node] = self._values(node)
        finally:
            self._open.discard(node)
        return found

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
                    return items(self.elements(found))
                index = node.slice.value if isinstance(node.slice, ast.Constant) else None
                return self._at(found, index if isinstance(index, int) else -1)
            case ast.List() | ast.Set():
                inside: Values = UNKNOWN.union(*(self.values(each) for each in node.elts))
                return items(inside)
            case ast.Tuple():
                places = tuple(self.values(each) for each in node.elts)
                return items(UNKNOWN.union(*places), places)
            case ast.Dict():
                return items(UNKNOWN.union(*(self.values(each) for each in node.values)))
            case ast.ListComp() | ast.SetComp() | ast.GeneratorExp():
                return items(self.values(node.elt))
            case ast.DictComp():
                return items(self.values(node.value))
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
            case Own(node):
                return self._own_member(node, name)
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

    def _own_member(self, node: ast.ClassDef, name: str, below: frozenset[ast.AST] = frozenset()) -> Values:
        """Return what an attribute of a class of the script stands for, or of those it is made from."""
        held = frozenset(self._names.get((node, name), ()))
        for base in (each for one in node.bases for each in self.values(one)):
            if not isinstance(base, Own):
                held |= self._member(base, name)
            elif base.node not in below:
                held |= self._own_member(base.node, name, below | {node})
        return held

    def _call(self, node: ast.Call) -> Values:
        found: Values = UNKNOWN
        for callee in self.values(node.func):
            match callee:
                case Class(kind):
                    found |= {Instance(kind)}
                case Method(function=Items(inside)):
                    pairs = items(inside, (FOREIGN, inside))
                    found |= {
                        "values": items(inside),
                        "items": items(pairs),
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
            return items(self.elements(given[0]))
        if name == "enumerate":
            return items(items(places=(FOREIGN, self.elements(given[0]))))
        if name == "zip":
            places = tuple(self.elements(each) for each in given)
            return items(items(places=places))
        if name in _ONE_OF:
            return self.elements(given[0])
        if name == "filter" and len(given) > 1:
            return items(self.elements(given[1]))
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
            return items(back)
        return FOREIGN

    def _joined(self, node: ast.BinOp) -> Values:
        if not isinstance(node.op, ast.Add):
            return FOREIGN
        left, right = self.values(node.left), self.values(node.right)
        ends = {each.text for each in right if isinstance(each, Text)}
        heads = {each.text for each in left if isinstance(each, Text)}
        if ends:
            joined = {
                f"{head}{end}" for head in sorted(heads)[:_MOST_TEXTS] for end in sorted(ends)[:_MOST_TEXTS]
            }
            return frozenset(
                Text(each[-_LONGEST:], is_whole=bool(heads) and len(each) <= _LONGEST)
                for each in joined or ends
            )
        return (
            frozenset(each for each in left | right if is_collection(each) or isinstance(each, Items))
            or FOREIGN
        )

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
        return items(kinds) if is_many and kinds else kinds

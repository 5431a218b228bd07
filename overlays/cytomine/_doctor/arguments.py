"""The arguments of a call in a script."""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING

from cytomine._doctor.values import Text

if TYPE_CHECKING:
    from cytomine._doctor.expressions import Expressions


class Arguments:
    """The arguments of a call, by name where the function names its places."""

    def __init__(self, node: ast.Call, inference: Expressions, places: list[str]) -> None:
        self.named: dict[str, ast.expr] = {}
        for place, value in zip(places, node.args, strict=False):
            if isinstance(value, ast.Starred):
                break
            self.named[place] = value
        self.named |= {each.arg: each.value for each in node.keywords if each.arg}
        for each in node.keywords:
            if each.arg is None and isinstance(each.value, ast.Dict):
                self.named |= literal_items(each.value)
        self._inference = inference

    def __contains__(self, name: str) -> bool:
        return name in self.named

    def is_set(self, name: str) -> bool:
        """Whether an argument is given, and is neither None nor False."""
        value = self.named.get(name)
        return value is not None and not (isinstance(value, ast.Constant) and value.value in (None, False))

    def is_none(self, name: str) -> bool:
        """Whether None is given."""
        value = self.named.get(name)
        return isinstance(value, ast.Constant) and value.value is None

    def texts(self, name: str) -> list[Text]:
        """Return the texts that an argument can be."""
        value = self.named.get(name)
        found = self._inference.values(value) if value is not None else ()
        return [each for each in found if isinstance(each, Text)]


def literal_items(node: ast.Dict) -> dict[str, ast.expr]:
    """Return the entries of a dictionary that stand in the script under a text."""
    return {
        key.value: value
        for key, value in zip(node.keys, node.values, strict=True)
        if isinstance(key, ast.Constant) and isinstance(key.value, str)
    }

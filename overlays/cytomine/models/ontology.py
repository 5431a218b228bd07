"""Ontologies and their terms."""

from __future__ import annotations

from typing import Any

from cytomine._core.collection import Collection
from cytomine._core.model import Deletable, Savable
from cytomine_api import fields


class Ontology(fields.Ontology, Savable, Deletable):
    """A set of terms that projects share; `children` holds the tree of terms as plain dictionaries.

    Args:
        name: What the ontology is called; unique over the server.
        **attributes: Further fields.
    """

    resource = "ontology"

    def __init__(self, name: str | None = None, **attributes: Any) -> None:
        super().__init__(name=name, **attributes)


class OntologyCollection(Collection[Ontology]):
    """Ontologies the user may see, each with its whole tree; `light=True` gives id and name alone."""

    model = Ontology


class Term(fields.Term, Savable, Deletable):
    """A word annotations are labelled with; its name is unique in its ontology.

    Args:
        name: What the term is called.
        id_ontology: The ontology it belongs to.
        color: HTML colour, such as `#ff0000`.
        id_parent: The term above it; the server reads it from relations of terms only.
        **attributes: Further fields.
    """

    resource = "term"

    def __init__(
        self,
        name: str | None = None,
        id_ontology: int | None = None,
        color: str | None = None,
        id_parent: int | None = None,
        **attributes: Any,
    ) -> None:
        super().__init__(name=name, ontology=id_ontology, color=color, parent=id_parent, **attributes)


class TermCollection(Collection[Term]):
    """Terms of one `ontology` or `project`, in no promised order; for administrators, without either, all."""

    model = Term

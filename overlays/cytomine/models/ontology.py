"""Ontologies, their terms, and how terms lie below each other."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cytomine._core.model import Model
from cytomine._core.older import false_when_legacy
from cytomine._core.resource_collection import ResourceCollection
from cytomine._core.verbs import Creatable, Deletable, FetchableByEnds, Savable
from cytomine_api import fields
from cytomine_api.arguments.ontology import OntologyListing
from cytomine_api.arguments.term import TermListing

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Self, Unpack

    from cytomine._core.rows import Row
    from cytomine_api.arguments.ontology import OntologyFields
    from cytomine_api.arguments.relationterm import RelationTermFields
    from cytomine_api.arguments.term import TermFields


class Ontology(fields.Ontology, Savable, Deletable):
    """A set of terms that projects share; `children` holds the tree of terms as plain dictionaries.

    Args:
        name: What the ontology is called; unique over the server.
        **attributes: Further fields.
    """

    resource = "ontology"

    def __init__(self, name: str | None = None, **attributes: Unpack[OntologyFields]) -> None:
        super().__init__(**{"name": name, **attributes})


class OntologyCollection(OntologyListing, ResourceCollection[Ontology]):
    """Ontologies the user may see, each with its whole tree; `light=True` gives id and name alone."""


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
        **attributes: Unpack[TermFields],
    ) -> None:
        super().__init__(
            **{"name": name, "ontology": id_ontology, "color": color, "parent": id_parent, **attributes}
        )


class TermCollection(TermListing, ResourceCollection[Term]):
    """Terms of one `ontology`, `project` or `annotation`, in no promised order; for administrators all."""

    def _fill(self, rows: Sequence[Row], *, total: int, append: bool) -> Self:
        if self.is_filtered_by("annotation"):
            # The server lists links there, one a user; each names its term.
            from cytomine._core.rows import read_row  # noqa: PLC0415 - the decoder is loaded by now

            ids = dict.fromkeys(read_row(row)["term"] for row in rows)
            rows = [dict(Term()._stored(each)) for each in ids]  # noqa: SLF001 - a row, as the server sends it
            total = len(rows)
        return super()._fill(rows, total=total, append=append)


class Relation(Model):
    """A kind of relation between terms, as older servers listed them; the one that matters is `parent`."""

    resource = "relation"
    never: ClassVar[tuple[str, ...]] = ("save", "update", "delete")


class RelationCollection(ResourceCollection[Relation]):
    """Kinds of relations, as older servers listed them; reading raises that the server has them no more."""

    never: ClassVar[tuple[str, ...]] = ("save",)


class RelationTerm(fields.RelationTerm, Creatable, FetchableByEnds, Deletable):
    """That one term lies below another.

    Args:
        id_term1: The term above.
        id_term2: The term below.
        **attributes: Further fields.
    """

    resource = "relationterm"
    places: ClassVar[tuple[tuple[str, str], ...]] = (
        ("idTerm1", "term1"),
        ("idTerm2", "term2"),
    )
    home = "_kind"
    never: ClassVar[tuple[str, ...]] = ("update",)

    _kind = "parent"

    def __init__(
        self,
        id_term1: int | None = None,
        id_term2: int | None = None,
        **attributes: Unpack[RelationTermFields],
    ) -> None:
        super().__init__(**{"term1": id_term1, "term2": id_term2, **attributes})

    @false_when_legacy
    def fetch(self, id_term1: int | None = None, id_term2: int | None = None) -> Self:
        """Return the relation, filled with what the server knows of it.

        Raises:
            ValueError: The id of a term is neither given nor set.
            NotFoundError: The terms are not related.
        """
        return self._fetch_between(term1=id_term1, term2=id_term2)

    def __str__(self) -> str:
        ends = f"parent {self.term1} - child {self.term2}"
        return f"[{self.callback_identifier}] {self.__dict__.get('id')} : {ends}"

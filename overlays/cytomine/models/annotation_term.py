"""Which terms annotations have."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cytomine._core.older import false_when_legacy
from cytomine._core.verbs import Creatable, Deletable, FetchableByEnds
from cytomine_api import fields

if TYPE_CHECKING:
    from typing import Self, Unpack

    from cytomine_api.arguments.annotationterm import AnnotationTermFields


class AnnotationTerm(fields.AnnotationTerm, Creatable, FetchableByEnds, Deletable):
    """That an annotation has a term, as a user said.

    Args:
        id_annotation: The annotation.
        id_term: The term.
        **attributes: Further fields.
    """

    resource = "annotationterm"
    places: ClassVar[tuple[tuple[str, str], ...]] = (("annotation", "userannotation"),)
    never: ClassVar[tuple[str, ...]] = ("update",)

    def __init__(
        self,
        id_annotation: int | None = None,
        id_term: int | None = None,
        **attributes: Unpack[AnnotationTermFields],
    ) -> None:
        super().__init__(**{"userannotation": id_annotation, "term": id_term, **attributes})

    @false_when_legacy
    def fetch(self, id_annotation: int | None = None, id_term: int | None = None) -> Self:
        """Return the link, filled with what the server knows of it.

        Raises:
            ValueError: The id of annotation or term is neither given nor set.
            NotFoundError: The annotation does not have the term.
        """
        return self._fetch_between(userannotation=id_annotation, term=id_term)

    def __str__(self) -> str:
        return f"[{self.callback_identifier}] Annotation {self.userannotation} - Term {self.term}"

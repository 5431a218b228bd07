"""Collections whose class says what they hold."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar, cast

from cytomine._core.collection import Collection
from cytomine._core.listlike import M, held_class

if TYPE_CHECKING:
    from collections.abc import Mapping

    from cytomine._core.model import Model


class ResourceCollection(Collection[M]):
    """A collection whose class says what it holds; see `Collection` for what it does.

    Args:
        filters: At most one listing to read instead of the plain one, such as `{"project": 12}`.
        max: Rows of a page; 0 asks for all in one request.
        offset: Rows to skip.
        **parameters: Query parameters, under the names the server knows.

    Raises:
        TypeError: The server knows no such parameter; the message lists those it knows.
    """

    model: ClassVar[type[Model]]
    """Class of the objects, as the base names it: `class TermCollection(ResourceCollection[Term])`."""

    def __init_subclass__(cls, **kwargs: Any) -> None:
        super().__init_subclass__(**kwargs)
        cls.model = held_class(cls) or cls.model

    def __init__(
        self,
        filters: Mapping[str, Any] | None = None,
        max: int = 0,  # noqa: A002 - the name scripts use
        offset: int = 0,
        **parameters: Any,
    ) -> None:
        super().__init__(cast("type[M]", self.model), filters, max, offset, **parameters)

"""Objects that are attached to another one: properties, descriptions, attached files, tag links."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, cast

from cytomine._core.collection import Collection
from cytomine._core.listlike import M, held_class
from cytomine._core.model import Model

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from typing import ClassVar


def class_and_id(owner: Model) -> tuple[str, int]:
    """Return what addresses any object of the server: its class, as the server names it, and its id.

    Raises:
        ValueError: The object was not fetched or saved.
        AttributeError: It is no object, but False, as a failed fetch of older scripts.
    """
    if owner.is_new():
        raise ValueError(
            f"{type(owner).__name__} has no id: fetch or save it before something is attached to it."
        )
    name = getattr(owner, "class_", None)
    if not isinstance(name, str):
        raise ValueError(f"{type(owner).__name__} {owner.id} has no class_: fetch it.")  # noqa: TRY004 - as above
    return name, owner.id


class DomainModel(Model):
    """Something attached to an object of any class.

    Args:
        object: What it is attached to; it must have been fetched or saved.
        **attributes: Fields.

    Raises:
        ValueError: The object has no id yet.
        AttributeError: It is False, as a failed fetch of older scripts.
    """

    def __init__(self, object: Model, **attributes: Any) -> None:  # noqa: A002 - the name scripts use
        super().__init__()
        self.obj = object
        self._set(attributes)

    @property
    def obj(self) -> Model:
        """The object it is attached to; setting it sets `domainClassName` and `domainIdent`.

        Raises:
            ValueError: It came from a listing that is not of one object.
        """
        owner: Model | None = self.__dict__.get("_object")
        if owner is None:
            place = f"{self.__dict__['domainClassName']} {self.__dict__['domainIdent']}"
            raise ValueError(
                f"{type(self).__name__} was listed without its object, {place}: read and set it."
            )
        return owner

    @obj.setter
    def obj(self, value: Model) -> None:
        self.__dict__["domainClassName"], self.__dict__["domainIdent"] = class_and_id(value)
        self.__dict__["_object"] = value
        self._changed.update(domainClassName=None, domainIdent=None)

    def uri(self) -> str:
        """Return the path of the object below `/api/`; see `Model.uri`."""
        if self.resource:
            return super().uri()
        own = "" if self.is_new() else f"/{self.id}"
        name, identifier = class_and_id(self.obj)
        return f"domain/{name}/{identifier}/{self.callback_identifier}{own}.json"


class DomainCollection(Collection[M]):
    """What is attached to one object.

    Args:
        model: Class of what is attached.
        object: What it is attached to; it must have been fetched or saved.
        filters: Taken for older scripts; there are none.
        max: Rows of a page; 0 asks for all in one request.
        offset: Rows to skip.
        **parameters: Query parameters, under the names the server knows.

    Raises:
        ValueError: The object has no id yet.
        TypeError: The server knows no such parameter; the message lists those it knows.
    """

    listing = "domain"
    places: ClassVar[tuple[tuple[str, str], ...]] = (
        ("domainClassName", "_domain_class"),
        ("domainIdent", "_domain_id"),
    )

    def __init__(
        self,
        model: type[M],
        object: Model,  # noqa: A002 - the name scripts use
        filters: Mapping[str, Any] | None = None,
        max: int = 0,  # noqa: A002 - the name scripts use
        offset: int = 0,
        **parameters: Any,
    ) -> None:
        self._obj = object
        super().__init__(model, filters, max, offset, **parameters)

    @property
    def _obj(self) -> Model:
        return cast("Model", self.__dict__["_object"])

    @_obj.setter
    def _obj(self, value: Model) -> None:
        self.__dict__["_domain_class"], self.__dict__["_domain_id"] = class_and_id(value)
        self.__dict__["_object"] = value

    def _filters_there_are(self) -> set[str]:
        return set()  # the other listings of the server are this one, at a second address

    def _new(self) -> M:
        return self._model(self._obj)  # type: ignore[call-arg]  # a class of DomainModel takes its object

    def _maker(self) -> Callable[[Any], M]:
        made, owner, (name, identifier) = super()._maker(), self._obj, class_and_id(self._obj)

        def attached(row: Any) -> M:
            item = made(row)
            values = item.__dict__
            values["_object"] = owner
            if values["domainIdent"] is None:
                values.update(domainClassName=name, domainIdent=identifier)
            return item

        return attached


class AttachedCollection(DomainCollection[M]):
    """A collection of attached objects whose class says what it holds; see `DomainCollection`.

    Args:
        object: What they are attached to; it must have been fetched or saved.
        filters: Taken for older scripts; there are none.
        max: Rows of a page; 0 asks for all in one request.
        offset: Rows to skip.
        **parameters: Query parameters, under the names the server knows.

    Raises:
        ValueError: The object has no id yet.
        TypeError: The server knows no such parameter; the message lists those it knows.
    """

    model: ClassVar[type[Model]]
    """Class of the objects, as the base names it."""

    def __init_subclass__(cls, **kwargs: Any) -> None:
        super().__init_subclass__(**kwargs)
        cls.model = held_class(cls) or cls.model

    def __init__(
        self,
        object: Model,  # noqa: A002 - the name scripts use
        filters: Mapping[str, Any] | None = None,
        max: int = 0,  # noqa: A002 - the name scripts use
        offset: int = 0,
        **parameters: Any,
    ) -> None:
        super().__init__(cast("type[M]", self.model), object, filters, max, offset, **parameters)

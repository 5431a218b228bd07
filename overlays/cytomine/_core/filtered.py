"""Which listing of the server a collection is: its filter, its query parameters, its path."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from cytomine._core import table
from cytomine._core.listlike import M, ObjectList
from cytomine._core.older import current_mode, warn

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Self

    from cytomine._core.table import OperationModule

_OWN = ("max", "offset")


class FilteredList(ObjectList[M]):
    """A list of objects that knows where on the server it stands; it asks the server nothing."""

    accepted: ClassVar[tuple[str, ...]] = ()
    """Parameters that older scripts send and the server does not read."""
    listing: ClassVar[str] = ""
    """Name of the listing that is read where no filter is set."""
    places: ClassVar[tuple[tuple[str, str], ...]] = ()
    """Attribute that stands at a place of the listing's path, where it has another name than the place."""
    absent: ClassVar[tuple[str, ...]] = ()
    """Filters of older servers; reading by one raises that the server has it no more."""
    never: ClassVar[tuple[str, ...]] = ()
    """Verbs that no server ever had; they raise the built-in NotImplementedError."""
    _filters: dict[str, Any]

    @property
    def filters(self) -> dict[str, Any]:
        """The filter that is set, by its name."""
        return self._filters

    def is_filtered_by(self, key: str) -> bool:
        """Whether this filter is set."""
        return key in self._filters

    def add_filter(self, key: str, value: Any) -> None:
        """Set the object whose listing is read.

        Raises:
            ValueError: There is no such listing, or one is set already.
        """
        if not self._is_known(key):
            allowed = ", ".join(sorted(self._filters_there_are())) or "none"
            message = f"{type(self).__name__} cannot be read by {key!r}; filters: {allowed}."
            if current_mode() != "legacy":
                raise ValueError(message)
            warn(f"{message} Left out.")
        elif other := next((each for each in self._filters if each != key and self._is_known(each)), None):
            raise ValueError(f"{type(self).__name__} is filtered by {other} already.")
        self._filters[key] = value

    def set_parameters(self, parameters: Mapping[str, Any]) -> Self:
        """Set query parameters, and return the collection.

        Raises:
            TypeError: The server knows no such parameter.
        """
        self._refuse_unknown(parameters)
        for name, value in parameters.items():
            object.__setattr__(self, name, value)
        return self

    @property
    def parameters(self) -> dict[str, Any]:
        """The query parameters that are set, lists as text with commas."""
        return {
            key: ",".join(map(str, value)) if isinstance(value, list) else value
            for key, value in {**self._asked(), **{key: self.__dict__[key] for key in _OWN}}.items()
        }

    def _asked(self) -> dict[str, Any]:
        """Return the query parameters that are set, but for `max` and `offset`."""
        return {
            key: value
            for key, value in self.__dict__.items()
            if not key.startswith("_") and key not in _OWN and value is not None
        }

    def _allowed(self) -> frozenset[str]:
        return table.parameters(self._model.resource) | {*self.accepted} | frozenset(_OWN)

    def _refuse_unknown(self, parameters: Mapping[str, Any]) -> None:
        unknown = sorted(set(parameters) - self._allowed())
        if not unknown or self._is_of_script:
            return
        message = (
            f"{type(self).__name__} takes no {', '.join(map(repr, unknown))}; "
            f"it takes {', '.join(sorted(self._allowed()))}."
        )
        if current_mode() == "legacy":
            warn(f"{message} Sent as it is.")
        else:
            raise TypeError(message)

    def __init_subclass__(cls, **kwargs: Any) -> None:
        super().__init_subclass__(**kwargs)
        for name in cls.accepted:
            if not hasattr(cls, name):
                setattr(cls, name, None)

    def __setattr__(self, name: str, value: Any) -> None:
        if not (
            name.startswith("_") or name in self._allowed() or hasattr(type(self), name) or self._is_of_script
        ):
            warn(f"The server knows no parameter {name!r} of {type(self).__name__}; it is sent as it is.")
        super().__setattr__(name, value)

    # The place on the server

    def uri(self, without_filters: bool = False) -> str:  # noqa: FBT001, FBT002 - as scripts call it
        """Return the path of the listing below `/api/`, also of one that servers have not.

        Args:
            without_filters: Whether the filter that is set is left out of it.
        """
        key = next(iter(self._listed_by()), self.listing)
        if (without_filters and not self.listing) or key not in table.resource(self._model.resource).lists:
            set_ = {} if without_filters else self._listed_by()
            prefix = "".join(f"{name}/{value}/" for name, value in set_.items())
            return f"{prefix}{self.callback_identifier}.json"
        module = table.operation(self._address())
        return table.filled(module, self._path(module)).removeprefix("/api/")

    @property
    def callback_identifier(self) -> str:
        """Name of the class on the wire."""
        return self._model.resource or self._model.__name__.lower()

    def _sent(self) -> dict[str, Any]:
        """Return the query parameters, under the names that the server reads."""
        return {
            **{key: value for key, value in self._filters.items() if self._is_queried(key)},
            **self._asked(),
        }

    def _address(self) -> str:
        """Return the operation that lists what is asked for.

        Raises:
            ValueError: There is no such listing.
            NotSupportedByServerError: This generation of servers has it no more.
        """
        key = next(iter(self._listed_by()), self.listing)
        lists = table.resource(self._model.resource).lists
        if key in lists:
            return lists[key]
        left_out = next((each for each in self._filters if not self._is_known(each)), "")
        if key in self.absent or not lists or left_out:
            key = key or left_out
            raise table.missing(self._model.resource, f"list by {key}" if key else "list", self.never)
        allowed = ", ".join(sorted(self._filters_there_are())) or "none"
        asked = f"by {key!r}" if key else "without a filter"
        raise ValueError(f"{type(self).__name__} cannot be read {asked}; filters: {allowed}.")

    def _listed_by(self) -> dict[str, Any]:
        """Return the filter that is a listing of its own, if one is set."""
        return {key: self._filters[key] for key in self._filters_there_are() if key in self._filters}

    @property
    def _is_of_script(self) -> bool:
        """Whether the class of the objects is one that a script made, which the document knows not."""
        return not self._model.resource

    def _is_known(self, key: str) -> bool:
        """Whether there is such a filter; older scripts may set others, which change nothing."""
        return self._is_of_script or key in self._filters_there_are() or self._is_queried(key)

    def _is_queried(self, key: str) -> bool:
        """Whether a filter is a query parameter of the plain listing, and no listing of its own."""
        lists = table.resource(self._model.resource).lists
        return key not in lists and "" in lists and key in table.parameters(self._model.resource)

    def _filters_there_are(self) -> set[str]:
        if self._is_of_script:
            return {*self._filters}
        return {key for key in table.resource(self._model.resource).lists if key} | {*self.absent}

    def _path(self, module: OperationModule) -> list[Any]:
        """Return the values of the listing's path, in their order.

        Raises:
            ValueError: The collection lacks one.
        """
        places, filtered = table.places(module), [*self._listed_by().values()]
        return filtered if len(filtered) == len(places) else [self._at(place) for place in places]

    def _at(self, place: str) -> Any:
        attribute = dict(self.places).get(place, place)
        value = getattr(self, attribute, None)
        if value is None:
            raise ValueError(f"{type(self).__name__} has no {attribute}: its path needs one.")
        return value

"""Many objects of the server: filters, paging, and saving in bulk."""

from __future__ import annotations

import json
from collections.abc import Iterable, MutableSequence
from typing import TYPE_CHECKING, Any, ClassVar, Generic, TypeVar, overload

from cytomine._core import connections, table
from cytomine._core.bulk import save_in_chunks
from cytomine._core.model import Model, Savable
from cytomine._core.older import error_mode, false_when_legacy, warn
from cytomine_wire.codec import ShapeError, kind, record
from cytomine_wire.paging import Pager
from cytomine_wire.protocol import scalar

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from typing import Self

M = TypeVar("M", bound=Model)

_OWN = ("max", "offset")


class Collection(MutableSequence[M], Generic[M]):
    """A list of objects of one class, read with `fetch()`.

    Public attributes are query parameters of the request. The collection is false while it is empty.

    Args:
        filters: At most one listing to read instead of the plain one, such as `{"project": 12}`.
        max: Rows of a page; 0 asks for all in one request.
        offset: Rows to skip.
        **parameters: Query parameters, under the names the server knows.

    Raises:
        TypeError: The server knows no such parameter; the message lists those it knows.
    """

    model: ClassVar[type[Model]]
    accepted: ClassVar[frozenset[str]] = frozenset()
    """Parameters that older scripts send and the server does not read."""
    counting: ClassVar[Mapping[str, Any]] = {}
    """Query parameters that make the rows of a count small."""

    def __init__(
        self,
        filters: Mapping[str, Any] | None = None,
        max: int = 0,  # noqa: A002 - the name scripts use
        offset: int = 0,
        **parameters: Any,
    ) -> None:
        self.max = max
        self.offset = offset
        self._data: list[M] = []
        self._filters: dict[str, Any] = {}
        self._total = 0
        for key, value in (filters or {}).items():
            self.add_filter(key, value)
        self._refuse_unknown(parameters)
        self.__dict__.update(parameters)

    # Reading

    @false_when_legacy
    def fetch(self, max: int | None = None) -> Self:  # noqa: A002 - the name scripts use
        """Return the collection, filled with the objects of the server.

        Args:
            max: Read in pages of this size until all is read; left out, one request reads all, or the page
                that `max` and `offset` of the collection say.

        Raises:
            NotFoundError: What the collection is filtered by does not exist.
            ForbiddenError: It may not be read with these keys.
        """
        if max is None:
            return self._read_page(append=False)
        if type(max) is not int or max < 1:
            raise ValueError(f"max must be a positive number of rows, not {max!r}")
        self.max = max
        pager = Pager(max)
        rows: list[Any] = []
        while (ask := pager.ask) is not None:
            rows += pager.take(self._page(ask[1], ask[0]))
        return self._fill(rows, total=pager.size or len(rows), append=False)

    @false_when_legacy
    def fetch_with_filter(self, key: str, value: Any, max: int | None = None) -> Self:  # noqa: A002
        """Return the collection, filled with the objects below another one.

        Args:
            key: What they lie below, such as `project`.
            value: Its id.
            max: As in `fetch`.

        Raises:
            ValueError: There is no such listing; the message names those there are.
            NotFoundError: There is no object of this id.
            ForbiddenError: It may not be read with these keys.
        """
        self._filters.clear()
        self.add_filter(key, value)
        return self.fetch(max)

    @false_when_legacy
    def fetch_next_page(self, append_mode: bool = False) -> Self:  # noqa: FBT001, FBT002 - as scripts call it
        """Return the collection with the next page of `max` rows; empty behind the last one."""
        if self._total:
            self.offset = min(self._total, self.offset + self.max)
        return self._read_page(append=append_mode)

    @false_when_legacy
    def fetch_previous_page(self) -> Self:
        """Return the collection with the page of `max` rows before this one."""
        self.offset = max(0, self.offset - self.max)
        return self._read_page(append=False)

    @false_when_legacy
    def count(self, value: Any = None) -> int:
        """Return how many objects the server has, in one small request; nothing is loaded.

        Args:
            value: When given: how often it is among the loaded items, as of any list.
        """
        if value is not None:
            return self._data.count(value)
        return int(self._page(1, 0, self.counting)["size"])

    def _read_page(self, *, append: bool) -> Self:
        page = self._page(self.max, self.offset)
        return self._fill(page["collection"], total=page["size"], append=append)

    def _page(self, size: int, offset: int, more: Mapping[str, Any] | None = None) -> dict[str, Any]:
        """Return one page as the server sends it."""
        module = table.operation(self._listing(next(iter(self._filters), "")))
        names = {wire: name for name, wire in module.OPERATION.parameters.items()}
        sent = {**self.parameters, **(more or {}), "max": size, "offset": offset}
        known = {names[wire]: value for wire, value in sent.items() if wire in names}
        request = module.request(*self._filters.values(), **known)
        free = tuple(
            (wire, scalar(value)) for wire, value in sent.items() if wire not in names and value is not None
        )
        response = connections.current().client.send(request.with_query(free))
        return module.OPERATION.read(response, _page)

    def _listing(self, key: str) -> str:
        lists = table.resource(self.model.resource).lists
        if key not in lists:
            allowed = ", ".join(sorted(filter(None, lists))) or "none"
            asked = f"by {key!r}" if key else "without a filter"
            raise ValueError(f"{type(self).__name__} cannot be read {asked}; filters: {allowed}.")
        return lists[key]

    def _fill(self, rows: Iterable[Any], *, total: int, append: bool) -> Self:
        new = [self._item(row) for row in rows]
        self._data = self._data + new if append else new
        self._total = total
        return self

    def _item(self, row: Mapping[str, Any]) -> M:
        item = self.model()
        item.populate(row)
        return item  # type: ignore[return-value]  # the class of M stands in `model`

    # Writing

    @false_when_legacy
    def save(self, chunk: int | None = 15, n_workers: int = 0) -> bool:  # noqa: ARG002 - scripts pass it
        """Return True when all objects were created; each then has its id.

        Args:
            chunk: Objects a request; None sends all in one.
            n_workers: Taken for older scripts; chunks are sent one after the other.

        Raises:
            CollectionPartialUploadException: Some were refused, or it is not known what became of them; lists
                which were created, and which were not.
            NotImplementedError: The server creates no such objects in bulk.
            ValueError: `chunk` is no positive number.
        """
        if not table.resource(self.model.resource).is_bulk:
            raise NotImplementedError(f"The server creates no {self.model.resource} in bulk.")
        if chunk is not None and (type(chunk) is not int or chunk < 1):
            raise ValueError(f"chunk must be a positive number or None, not {chunk!r}")
        items = [item for item in self._data if isinstance(item, Savable)]
        return save_in_chunks(items, self.model.resource, chunk or max(1, len(items)))

    def to_json(self, **dump_parameters: Any) -> str:
        """Return the objects as a JSON array.

        Args:
            **dump_parameters: Passed on to `json.dumps`.
        """
        return json.dumps([json.loads(item.to_json()) for item in self._data], **dump_parameters)

    def populate(self, attributes: Mapping[str, Any], append_mode: bool = False) -> Self:  # noqa: FBT001, FBT002
        """Return the collection, filled from a page as the server sends it."""
        return self._fill(attributes["collection"], total=attributes.get("size", 0), append=append_mode)

    # Filters and parameters

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
        self._listing(key)
        if self._filters and key not in self._filters:
            raise ValueError(f"{type(self).__name__} is filtered by {next(iter(self._filters))} already.")
        self._filters[key] = value

    def set_parameters(self, parameters: Mapping[str, Any]) -> Self:
        """Set query parameters, and return the collection.

        Raises:
            TypeError: The server knows no such parameter.
        """
        self._refuse_unknown(parameters)
        self.__dict__.update(parameters)
        return self

    @property
    def parameters(self) -> dict[str, Any]:
        """The query parameters that are set, but for `max` and `offset`."""
        return {
            key: value
            for key, value in self._all_parameters().items()
            if not key.startswith("_") and key not in _OWN and value is not None
        }

    def _all_parameters(self) -> dict[str, Any]:
        return self.__dict__

    def _allowed(self) -> frozenset[str]:
        return table.parameters(self.model.resource) | self.accepted | frozenset(_OWN)

    def _refuse_unknown(self, parameters: Mapping[str, Any]) -> None:
        unknown = sorted(set(parameters) - self._allowed())
        if not unknown:
            return
        message = (
            f"{type(self).__name__} takes no {', '.join(map(repr, unknown))}; "
            f"it takes {', '.join(sorted(self._allowed()))}."
        )
        if error_mode() == "legacy":
            warn(f"{message} Sent as it is.")
        else:
            raise TypeError(message)

    def __setattr__(self, name: str, value: Any) -> None:
        if not name.startswith("_") and name not in self._allowed() and not hasattr(type(self), name):
            warn(f"The server knows no parameter {name!r} of {type(self).__name__}; it is sent as it is.")
        super().__setattr__(name, value)

    # A list

    def data(self) -> list[M]:
        """Return the objects as a plain list."""
        return self._data

    as_list = data

    def find_by_attribute(self, attr: str, value: Any) -> M | None:
        """Return the first loaded object whose attribute equals the value, or None."""
        return next((item for item in self._data if getattr(item, attr, None) == value), None)

    def filter(self, fn: Callable[[M], bool]) -> Self:
        """Return a collection of the loaded objects that the function accepts."""
        return self._with([item for item in self._data if fn(item)])

    def _with(self, data: list[M]) -> Self:
        other = type(self)()
        other.__dict__.update(self.__dict__, _filters=dict(self._filters), _data=data)
        return other

    def _check(self, value: Any) -> M:
        if not isinstance(value, self.model):
            raise TypeError(f"{type(self).__name__} holds {self.model.__name__}, not {type(value).__name__}.")
        return value  # type: ignore[return-value]  # the class of M stands in `model`

    def __len__(self) -> int:
        return len(self._data)

    @overload
    def __getitem__(self, index: int) -> M: ...
    @overload
    def __getitem__(self, index: slice) -> list[M]: ...
    def __getitem__(self, index: int | slice) -> M | list[M]:
        return self._data[index]

    @overload
    def __setitem__(self, index: int, value: M) -> None: ...
    @overload
    def __setitem__(self, index: slice, value: Iterable[M]) -> None: ...
    def __setitem__(self, index: int | slice, value: M | Iterable[M]) -> None:
        if isinstance(index, slice):
            if not isinstance(value, Iterable):
                raise TypeError("A slice takes several objects.")
            self._data[index] = [self._check(item) for item in value]
        else:
            self._data[index] = self._check(value)

    def __delitem__(self, index: int | slice) -> None:
        del self._data[index]

    def insert(self, index: int, value: M) -> None:
        """Put an object into the list.

        Raises:
            TypeError: It is of another class.
        """
        self._data.insert(index, self._check(value))

    def __iadd__(self, other: Iterable[M]) -> Self:
        if type(other) is not type(self):
            raise TypeError(f"A {type(self).__name__} cannot take in {type(other).__name__}.")
        self.extend(other)
        return self

    def __add__(self, other: Self) -> Self:
        if type(other) is not type(self):
            raise TypeError(f"A {type(self).__name__} cannot be added to {type(other).__name__}.")
        return self._with([*self._data, *other._data])

    def __str__(self) -> str:
        return f"[{self.model.resource} collection] {len(self)} objects"

    def __repr__(self) -> str:
        return f"<{type(self).__name__} of {len(self)}>"

    def uri(self, without_filters: bool = False) -> str:  # noqa: FBT001, FBT002 - as scripts call it
        """Return the path of the listing below `/api/`."""
        prefix = "" if without_filters else "".join(f"{key}/{value}/" for key, value in self._filters.items())
        return f"{prefix}{self.callback_identifier}.json"

    @property
    def callback_identifier(self) -> str:
        """Name of the class on the wire."""
        return self.model.resource


def _page(value: Any) -> dict[str, Any]:
    page = record(value)
    for key, read in (("collection", list), ("size", int)):
        if not isinstance(page.get(key), read):
            raise ShapeError(f"a {read.__name__}", kind(page.get(key))).below(key)
    return page

"""Many objects of the server: filters, paging, and saving in bulk."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any, ClassVar

from cytomine._core import connections, table
from cytomine._core.bulk import save_all
from cytomine._core.filtered import FilteredList
from cytomine._core.listlike import M
from cytomine._core.model import as_attributes, public
from cytomine._core.older import false_when_legacy
from cytomine._core.readback import ReadBack
from cytomine._core.verbs import Creatable
from cytomine_wire.batch import MAX_WORKERS
from cytomine_wire.codec import ShapeError, kind, record
from cytomine_wire.protocol import scalar

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping, Sequence
    from typing import Self

    from cytomine._core.progress import Show
    from cytomine._core.rows import Page, Row
    from cytomine_wire.listing import Listing
    from cytomine_wire.protocol import Request, Response


class Collection(FilteredList[M]):
    """A list of objects of one class, read with `fetch()`.

    Public attributes are query parameters of the request. The collection is false while it is empty.

    Args:
        model: Class of the objects.
        filters: At most one listing to read instead of the plain one, such as `{"project": 12}`.
        max: Rows of a page; 0 asks for all in one request.
        offset: Rows to skip.
        **parameters: Query parameters, under the names the server knows.

    Raises:
        TypeError: The server knows no such parameter; the message lists those it knows.
    """

    counting: ClassVar[tuple[tuple[str, Any], ...]] = ()
    """Query parameters that make the rows of a count small."""
    _read_back: ClassVar[type[ReadBack]] = ReadBack
    """Finds out what became of objects whose creation a reply left open."""

    def __init__(
        self,
        model: type[M],
        filters: Mapping[str, Any] | None = None,
        max: int = 0,  # noqa: A002 - the name scripts use
        offset: int = 0,
        **parameters: Any,
    ) -> None:
        self._model: type[M] = model
        self.max: int = max
        self.offset: int = offset
        self._held = []
        self._filters: dict[str, Any] = {}
        self._total = 0
        for key, value in (filters or {}).items():
            self.add_filter(key, value)
        self._refuse_unknown(parameters)
        for name, value in parameters.items():
            object.__setattr__(self, name, value)

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
            return self._fetch()
        if type(max) is not int or max < 1:
            raise ValueError(f"max must be a positive number of rows, not {max!r}")
        self.max = max
        listing = self._listing(max)
        rows = [each["row"] for each in connections.current().client.rows(listing)]
        return self._fill(rows, total=listing.size or len(rows), append=False)

    def iterate(self, page_size: int = 1000, *, strict: bool = False) -> Iterator[M]:
        """Yield all objects of the server without keeping them: a million take no more memory than a page.

        The next page is fetched while this one is used. Each object comes once; a list that changes while it
        is read is gone through again for those that did not come yet. What the collection holds, and its
        `max` and `offset`, play no part.

        Args:
            page_size: Objects a request.
            strict: Whether a list that changes while it is read, or is not whole, raises instead.

        Raises:
            ListChangedError: The list changed or is not whole, and `strict` is set.
            NotFoundError: What the collection is filtered by does not exist.
            ForbiddenError: It may not be read with these keys.
            ValueError: `page_size` is no positive number.
        """
        if type(page_size) is not int or page_size < 1:
            raise ValueError(f"page_size must be a positive number of rows, not {page_size!r}")
        listing = self._listing(page_size, is_strict=strict)
        return self._each_made(connections.current().client.rows(listing))

    def _each_made(self, rows: Iterator[dict[str, Any]]) -> Iterator[M]:
        """Yield an object for each row of a listing."""
        make = self._maker()
        for each in rows:
            yield make(each["row"])

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
        return self._fetch(append_mode)

    @false_when_legacy
    def fetch_previous_page(self) -> Self:
        """Return the collection with the page of `max` rows before this one."""
        self.offset = max(0, self.offset - self.max)
        return self._fetch()

    @false_when_legacy
    def count(self, value: Any = None) -> int:
        """Return how many objects the server has, in one small request; nothing is loaded.

        Args:
            value: When given: how often it is among the loaded items, as of any list.
        """
        if value is not None:
            return self._data.count(value)
        return self._page(1, 0, dict(self.counting)).size

    def _fetch(self, append_mode: bool = False) -> Self:  # noqa: FBT001, FBT002 - as scripts call it
        """Return the collection, filled with the page that `max` and `offset` say."""
        page = self._page(self.max, self.offset)
        return self._fill(page.collection, total=page.size, append=append_mode)

    def _page(self, size: int, offset: int, more: Mapping[str, Any] | None = None) -> Page:
        """Return one page as the server sends it, its rows not decoded."""
        from cytomine._core import rows  # noqa: PLC0415 - loads the decoder with the first page

        request, careful = self._reading({**(more or {}), "max": size, "offset": offset})
        return rows.read_page(connections.current().client.send(request), careful)

    def _listing(self, page_size: int, *, is_strict: bool = False) -> Listing:
        """Return the whole listing in pages, their rows not decoded, each with its id beside it."""
        from cytomine._core import rows  # noqa: PLC0415 - as above
        from cytomine_wire.listing import Listing  # noqa: PLC0415 - few scripts read in pages

        request, careful = self._reading({})

        def read(response: Response) -> dict[str, Any]:
            return rows.identified(rows.read_page(response, careful))

        return Listing(request, page_size=page_size, is_strict=is_strict, read=read)

    def _reading(self, more: Mapping[str, Any]) -> tuple[Request, Callable[[Response], dict[str, Any]]]:
        """Return the request of the listing, and what reads its reply with care.

        Args:
            more: Query parameters beside those that are set.
        """
        sent = {**self._sent(), **more}
        if self._is_of_script:
            from cytomine._core.by_path import page_request  # noqa: PLC0415 - few scripts make classes

            return page_request(self.uri(), sent), lambda reply: _page(reply.json())
        module = table.operation(self._address())
        names = {wire: name for name, wire in module.OPERATION.parameters.items()}
        names |= {name: name for name in module.OPERATION.parameters if name not in names}
        known = {names[each]: value for each, value in sent.items() if each in names}
        request = module.request(*self._path(module), **known)
        free = tuple(
            (wire, scalar(value)) for wire, value in sent.items() if wire not in names and value is not None
        )
        return request.with_query(free), lambda reply: module.OPERATION.read(reply, _page)

    def _fill(self, rows: Sequence[Row], *, total: int, append: bool) -> Self:
        self._hold(rows, append=append)
        self._total = total
        return self

    @property
    def _total_pages(self) -> int:
        """Whole pages of the listing that was read, as older scripts count them."""
        return self._total // self.max if self.max else 1

    # Writing

    @false_when_legacy
    def save(self, chunk: int | None = 15, n_workers: int = 0, *, progress: Show = None) -> bool:
        """Return True when all objects were created; each then has its id.

        What a reply leaves open, and what became of a request whose reply never came, is looked up on the
        server; a request that fails as a whole is sent again in parts, until what is wrong is found.

        Args:
            chunk: Objects a request, fewer where they are large; None sends all in one.
            n_workers: Requests under way at a time, at most 64; 0 takes four.
            progress: A function that is called with `Progress`, True for a bar, False for nothing; left out,
                there is a bar where somebody is looking.

        Raises:
            CollectionPartialUploadException: Some were refused or not sent, or it is not known what became of
                them; its `report` tells of each, in the order of the collection.
            CytomineError: None was created, all for this one reason: `ForbiddenError`, say.
            BulkInterrupt: Ctrl-C came; it holds the report so far, and what was created has its id.
            NotImplementedError: No server ever created such objects in bulk.
            NotSupportedByServerError: This generation of servers creates no such objects.
            ValueError: `chunk` is no positive number, or `n_workers` no number of workers.
        """
        if "save" in self.never or not issubclass(self._model, Creatable):
            raise table.missing(
                self._model.resource, "save several", ("save several",) if "save" in self.never else ()
            )
        if chunk is not None and (type(chunk) is not int or chunk < 1):
            raise ValueError(f"chunk must be a positive number or None, not {chunk!r}")
        return self._save(chunk, n_workers, progress)

    def _upload_fn(self, collection: Collection[M]) -> bool:
        """Return True when all objects of a collection were created, in one request."""
        return collection._save(None, 0, progress=False)

    def _save(self, chunk: int | None, n_workers: int, progress: Show) -> bool:
        if type(n_workers) is not int or n_workers < 0:
            raise ValueError(f"n_workers must be a number of workers, or 0, not {n_workers!r}")
        workers = min(n_workers, MAX_WORKERS)
        items = [item for item in self._data if isinstance(item, Creatable)]
        return save_all(items, chunk=chunk, workers=workers, read_back=self._read_back, progress=progress)

    def to_json(self, **dump_parameters: Any) -> str:
        """Return the objects as a JSON array.

        Args:
            **dump_parameters: Passed on to `json.dumps`.
        """
        return json.dumps([json.loads(item.to_json()) for item in self._data], **dump_parameters)

    def populate(self, attributes: Mapping[str, Any], append_mode: bool = False) -> Self:  # noqa: FBT001, FBT002
        """Return the collection, filled from a page as the server sends it."""
        rows = [dict(row) for row in attributes["collection"]]
        return self._fill(rows, total=attributes.get("size", 0), append=append_mode)

    def _rows(self) -> Iterator[dict[str, Any]]:
        """Yield the attributes of each object; of a row that was not looked at, no object is made."""
        from cytomine._core.rows import Raw, read_row  # noqa: PLC0415 - the decoder is loaded by now

        is_plain = self._makes_plain_objects
        for place, held in enumerate(self._held):
            is_row = is_plain and isinstance(held, Raw)
            yield public(as_attributes(read_row(held)) if is_row else self[place].__dict__)

    def to_pandas(self) -> Any:
        """Return the loaded objects as a `pandas.DataFrame`, a row an object; needs the extra `tables`.

        The fields of the document come first, those that no object has too, so that a collection without
        objects has the same columns; free attributes follow. Whole numbers are `Int64`, with `NA` where one
        is missing; times are in UTC; lists stay lists.

        Raises:
            ImportError: pandas is missing; the message says how to install it.
        """
        from cytomine._core.frames import pandas_frame  # noqa: PLC0415 - an extra

        return pandas_frame(self._model, self._rows())

    def _repr_html_(self) -> str:
        """Return the first objects as a table for notebooks; asks the server nothing."""
        from cytomine._core.display import MOST_ROWS, collection_html  # noqa: PLC0415 - notebooks alone show it

        shown = [item._public() for item in self[:MOST_ROWS]]  # noqa: SLF001 - of this package
        return collection_html(str(self), shown, more=len(self) - len(shown))

    def __str__(self) -> str:
        return f"[{self.callback_identifier} collection] {len(self)} objects"

    def __repr__(self) -> str:
        return f"<{type(self).__name__} of {len(self)}>"


def _page(value: Any) -> dict[str, Any]:
    page = record(value)
    for key, read in (("collection", list), ("size", int)):
        if not isinstance(page.get(key), read):
            raise ShapeError(f"a {read.__name__}", kind(page.get(key))).below(key)
    return page

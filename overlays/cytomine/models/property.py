"""What is attached to objects of any class: properties, files, descriptions, tags."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

from cytomine._core import connections, table
from cytomine._core.collection import Collection
from cytomine._core.domain import AttachedCollection, DomainModel
from cytomine._core.files import Fetch, policy
from cytomine._core.naming import check_pattern, one_path
from cytomine._core.older import current_mode, false, false_when_legacy
from cytomine._core.originals import Downloading, Stored
from cytomine._core.resource_collection import ResourceCollection
from cytomine._core.verbs import Creatable, Deletable, Fetchable, Savable
from cytomine_api import fields
from cytomine_api.arguments.tag import TagListing
from cytomine_wire.codec import record
from cytomine_wire.protocol import Part

if TYPE_CHECKING:
    from typing import Self, Unpack

    from cytomine._core.model import Model
    from cytomine_api.arguments.attachedfile import AttachedFileFields
    from cytomine_api.arguments.description import DescriptionFields
    from cytomine_api.arguments.property import PropertyFields
    from cytomine_api.arguments.tag import TagFields
    from cytomine_api.arguments.tagdomainassociation import TagDomainAssociationFields
    from cytomine_wire.download import IfExists
    from cytomine_wire.protocol import Request


class Property(fields.Property, DomainModel, Savable, Deletable):
    """A key and a value on an object; the server keeps values as text.

    Args:
        object: What it is attached to.
        key: The key.
        value: The value.
        **attributes: Further fields.
    """

    resource = "property"

    def __init__(
        self,
        object: Model,  # noqa: A002 - the name scripts use
        key: str | None = None,
        value: Any | None = None,
        **attributes: Unpack[PropertyFields],
    ) -> None:
        super().__init__(object, **{"key": key, "value": value, **attributes})

    @false_when_legacy
    def fetch(self, id: int | str | None = None, key: str | None = None) -> Self:  # noqa: A002 - the name scripts use
        """Return the property, found by its id or else by its key.

        Raises:
            ValueError: Neither is given nor set.
            NotFoundError: The object has no such property.
        """
        if id is not None or (key is None and not self.is_new()):
            return self._read(id)
        if key is not None:
            self.key = key
        module = table.operation("property.get_domain_property_by_key")
        return self._take_whole(
            module.OPERATION.read(self._send(module.request(*self._path(module))), record)
        )

    def __str__(self) -> str:
        owner = f"{self.domainClassName} ({self.domainIdent})"
        entry = f"Key: {self.key} - Value {self.value}"
        return f"[{self.callback_identifier}] {self.__dict__.get('id')} : {owner} - {entry}"


class PropertyCollection(AttachedCollection[Property]):
    """Properties of one object."""

    def as_dict(self) -> dict[str, Property]:
        """Return the properties by their keys; of equal keys the last."""
        return {each.key: each for each in self}


class AttachedFile(fields.AttachedFile, DomainModel, Stored, Fetchable, Deletable):
    """A file attached to an object.

    Args:
        object: What it is attached to.
        filename: Path of the file; with `file`, the name it shall have.
        file: Path of the file, where its name shall be another.
        **attributes: Further fields.
    """

    resource = "attachedfile"

    file: str | None = None

    def __init__(
        self,
        object: Model,  # noqa: A002 - the name scripts use
        filename: str | None = None,
        file: str | None = None,
        **attributes: Unpack[AttachedFileFields],
    ) -> None:
        super().__init__(object, **{"filename": filename, "file": file, **attributes})

    @false_when_legacy
    def upload(self) -> Self:
        """Return the object as the server saved it, once the file is uploaded.

        Raises:
            ValueError: No file is named.
            FileNotFoundError: There is no such file.
            ForbiddenError: Nothing may be attached to the object with these keys.
        """
        given = self.file or self.filename
        if not given:
            message = "AttachedFile has no file to upload: give filename or file."
            if current_mode() != "legacy":
                raise ValueError(message)
            return false(self, "upload", message)  # type: ignore[return-value]  # as older scripts know it
        path = Path(given)
        if not path.is_file():
            raise FileNotFoundError(f"There is no file {path} to attach.")
        name = self.filename if self.file and self.filename else path.name
        module = table.verb(self.resource, "upload")
        content = path if path.stat().st_size else b""  # servers keep an empty file too
        request = module.request(
            Part("files[]", content, filename=path.name),
            domain_ident=self.domainIdent,
            domain_class_name=self.domainClassName,
            filename=name,
        )
        self._take_whole(module.OPERATION.read(self._send(request), record))
        self._note_change("upload", None)
        return self

    def save(self, *args: Any, **kwargs: Any) -> Self:  # noqa: ARG002 - as scripts call it
        """Return the object as the server saved it, once the file is uploaded; see `upload`."""
        return self.upload()

    def update(self, *args: Any, **kwargs: Any) -> Self:  # noqa: ARG002 - as scripts call it
        """Return the object of a new upload: the server changes no attached file."""
        return self.upload()

    @false_when_legacy
    def download(
        self,
        destination: str = "{filename}",
        override: bool = False,  # noqa: FBT001, FBT002 - as scripts call it
        *,
        if_exists: IfExists | None = None,
    ) -> bool:
        """Return True once the file is at the path.

        Args:
            destination: Path with attributes in braces; folders are made.
            override: Whether a file that is there is asked for again.
            if_exists: Says it in place of `override`: `overwrite`, `skip`, `error` or `verify`.

        Raises:
            ValueError: The object has no id, or the pattern names what is no field.
            NotFoundError: The server knows no such file.
            TargetError: The file cannot be written.
        """
        check_pattern(destination, [self])
        path, request = one_path(destination, self), self._original()
        connections.current().client.run(
            Fetch(request, [path], if_exists=policy(if_exists, override=override))
        )
        return True

    def _original(self) -> Request:
        return table.operation("attached_file.download_attached_file").request(self._at("id"))


class AttachedFileCollection(Downloading[AttachedFile], AttachedCollection[AttachedFile]):
    """Files attached to one object; `download` takes them all, such as to `files/{filename}`."""


class Description(fields.Description, DomainModel, Savable, Deletable):
    """A text on an object, one at most.

    Args:
        object: What it is attached to.
        data: The text, which may hold HTML.
        **attributes: Further fields.
    """

    resource = "description"

    def __init__(
        self,
        object: Model,  # noqa: A002 - the name scripts use
        data: Any | None = None,
        **attributes: Unpack[DescriptionFields],
    ) -> None:
        super().__init__(object, **{"data": data, **attributes})


class Tag(fields.Tag, Savable, Deletable):
    """A label, its name unique over the server.

    Args:
        name: The label.
        **attributes: Further fields.
    """

    resource = "tag"

    def __init__(self, name: str | None = None, **attributes: Unpack[TagFields]) -> None:
        super().__init__(**{"name": name, **attributes})

    @false_when_legacy
    def associations(self) -> Collection[TagDomainAssociation]:
        """Return which objects carry the tag, of those the user may read; each names class and id of one.

        Raises:
            ValueError: The tag has no id.
        """
        return Collection(TagDomainAssociation, tag_equals=self._at("id")).fetch()


class TagCollection(TagListing, ResourceCollection[Tag]):
    """All tags there are."""


class TagDomainAssociation(fields.TagDomainAssociation, DomainModel, Creatable, Fetchable, Deletable):
    """That an object has a tag.

    Args:
        object: What it is attached to.
        tag: Id of the tag.
        **attributes: Further fields.
    """

    resource = "tagdomainassociation"

    def __init__(
        self,
        object: Model,  # noqa: A002 - the name scripts use
        tag: int | None = None,
        **attributes: Unpack[TagDomainAssociationFields],
    ) -> None:
        super().__init__(object, **{"tag": tag, **attributes})

    @property
    def callback_identifier(self) -> str:
        """Name of the class on the wire, as it stands in paths."""
        return "tag_domain_association"


class TagDomainAssociationCollection(AttachedCollection[TagDomainAssociation]):
    """Tags of one object."""

    @property
    def callback_identifier(self) -> str:
        """Name of the class on the wire, as it stands in paths."""
        return "tag_domain_association"

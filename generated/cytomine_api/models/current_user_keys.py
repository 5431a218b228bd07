"""CurrentUserKeys. Generated from the schema of this name: edit the document, then generate."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

from attrs import Factory, define
from cytomine_wire.codec import ABSENT, UNSET, record, required, text

if TYPE_CHECKING:
    from cytomine_wire.mirror import Quick


@define(kw_only=True)
class CurrentUserKeys:
    """The pair of keys of the caller, under other names than in UserKeys. The second one is a secret.

    Attributes:
        primary_key: The public key, which goes with each signed request; a UUID.
        secondary_key: The private key, a secret to sign with; a UUID.
    """

    primary_key: str
    secondary_key: str
    additional_properties: dict[str, Any] = Factory(dict)

    @classmethod
    def from_dict(cls, data: Any) -> Self:
        """Return the object a JSON value says; fields the document does not name are kept.

        Raises:
            ShapeError: A value has another shape; its pointer says where.
        """
        rest = record(data)
        take = rest.pop
        return cls(
            primary_key=value
            if type(value := take("primaryKey", UNSET)) is str
            else required(value, "primaryKey", text),
            secondary_key=value
            if type(value := take("secondaryKey", UNSET)) is str
            else required(value, "secondaryKey", text),
            additional_properties=rest,
        )

    def to_dict(self) -> dict[str, Any]:
        """Return the object as a JSON value; fields that are `UNSET` are left out."""
        data: dict[str, Any] = {}
        value: Any
        if (value := self.primary_key) is not ABSENT:
            data["primaryKey"] = value
        if (value := self.secondary_key) is not ABSENT:
            data["secondaryKey"] = value
        data.update(self.additional_properties)
        return data

    @staticmethod
    def mirror() -> Quick[CurrentUserKeys]:
        """Return what reads and writes it in C; imported with the first reply."""
        from cytomine_api._mirrors.current_user_keys import QUICK

        return QUICK

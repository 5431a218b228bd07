"""UserKeys. Generated from the schema of this name: edit the document, then generate."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

from attrs import Factory, define
from cytomine_wire.codec import ABSENT, UNSET, record, required, text

if TYPE_CHECKING:
    from cytomine_wire.mirror import Quick


@define(kw_only=True)
class UserKeys:
    """A pair of keys to sign with. The private one is a secret, to be kept out of logs.

    Attributes:
        public_key: Goes with each signed request and tells whose it is; a UUID.
        private_key: Secret to sign with, never sent; a UUID.
    """

    public_key: str
    private_key: str
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
            public_key=value
            if type(value := take("publicKey", UNSET)) is str
            else required(value, "publicKey", text),
            private_key=value
            if type(value := take("privateKey", UNSET)) is str
            else required(value, "privateKey", text),
            additional_properties=rest,
        )

    def to_dict(self) -> dict[str, Any]:
        """Return the object as a JSON value; fields that are `UNSET` are left out."""
        data: dict[str, Any] = {}
        value: Any
        if (value := self.public_key) is not ABSENT:
            data["publicKey"] = value
        if (value := self.private_key) is not ABSENT:
            data["privateKey"] = value
        data.update(self.additional_properties)
        return data

    @staticmethod
    def mirror() -> Quick[UserKeys]:
        """Return what reads and writes it in C; imported with the first reply."""
        from cytomine_api._mirrors.user_keys import QUICK

        return QUICK

"""RequestSignature. Generated from the schema of this name: edit the document, then generate."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

from attrs import Factory, define
from cytomine_wire.codec import ABSENT, UNSET, record, required, text

if TYPE_CHECKING:
    from cytomine_wire.mirror import Quick


@define(kw_only=True)
class RequestSignature:
    """The two parts of an Authorization header.

    Attributes:
        public_key: Tells whose signature it is; the caller's.
        signature: Base64 of HMAC-SHA1, in the standard alphabet with padding.
    """

    public_key: str
    signature: str
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
            signature=value
            if type(value := take("signature", UNSET)) is str
            else required(value, "signature", text),
            additional_properties=rest,
        )

    def to_dict(self) -> dict[str, Any]:
        """Return the object as a JSON value; fields that are `UNSET` are left out."""
        data: dict[str, Any] = {}
        value: Any
        if (value := self.public_key) is not ABSENT:
            data["publicKey"] = value
        if (value := self.signature) is not ABSENT:
            data["signature"] = value
        data.update(self.additional_properties)
        return data

    @staticmethod
    def mirror() -> Quick[RequestSignature]:
        """Return what reads and writes it in C; imported with the first reply."""
        from cytomine_api._mirrors.request_signature import QUICK

        return QUICK

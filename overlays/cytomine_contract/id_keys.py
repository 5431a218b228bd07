"""Which keys of an answer hold ids of objects."""

from __future__ import annotations

from typing import Final

_ID_KEYS: Final = frozenset({"command", "id", "parent", "user"})

_REFERENCE_KEYS: Final = frozenset(
    {
        "annotationCreator",
        "annotationIdent",
        "baseImage",
        "baseImageId",
        "baseSlice",
        "collection",
        "companionFile",
        "domainIdent",
        "group",
        "idAnnotation",
        "image",
        "imageGroup",
        "key",
        "lastImage",
        "lastImageId",
        "ontology",
        "parentIdent",
        "project",
        "projectConnection",
        "projectId",
        "projects",
        "receivers",
        "relation",
        "reviewUser",
        "root",
        "sender",
        "slice",
        "slices",
        "storage",
        "storageId",
        "tag",
        "term",
        "term1",
        "term2",
        "terms",
        "track",
        "uploadedFile",
        "userId",
        "userImageId",
        "userannotation",
        "users",
    }
)


def is_id_key(key: str) -> bool:
    """Tell whether a key holds an id that may belong to an object the scenario has no variable for."""
    return key in _ID_KEYS or key.endswith(("id", "ID"))


def is_reference_key(key: str) -> bool:
    """Tell whether a key holds the id of an object under another name."""
    return key in _REFERENCE_KEYS

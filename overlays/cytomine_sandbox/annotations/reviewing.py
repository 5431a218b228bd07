"""The review of an image: begun and ended, its annotations accepted and rejected."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from cytomine_sandbox.annotations.any_kind import kind_named, require_annotation
from cytomine_sandbox.engine import acl, coercion, command, verbs
from cytomine_sandbox.engine.acl import Mask
from cytomine_sandbox.engine.errors import PageError, WrongArgumentError
from cytomine_sandbox.engine.paging import slice_list
from cytomine_sandbox.engine.reply import Reply, command_reply, json_reply
from cytomine_sandbox.engine.request import read_json
from cytomine_sandbox.projects import editing

if TYPE_CHECKING:
    from cytomine_sandbox.annotations.drawn import DrawnAnnotation
    from cytomine_sandbox.engine.request import Request
    from cytomine_sandbox.engine.resource import Row
    from cytomine_sandbox.engine.session import Session

_IMAGES = "ImageInstance"
_REVIEWS = "ReviewedAnnotation"
_BEGUN = 1


def start(request: Request) -> Reply:
    """Make the caller the reviewer of an image, whoever reviews it now."""
    image = verbs.require_right(request, _IMAGES, request.id("id", "image"), Mask.READ)
    editing.require_editable_in(request.session, image["project"], image["user"])
    return _set_review(request, image, "start", request.session.now, None, request.session.user.id)


def stop(request: Request) -> Reply:
    """End the review of an image, or take back its beginning or its end.

    Raises:
        WrongArgumentError: There is no review, or it is that of somebody else.
    """
    cancels = request.flag("cancel")
    image = verbs.require_right(request, _IMAGES, request.id("id", "image"), Mask.READ)
    begin, end, reviewer = image["review_start"], image["review_stop"], image["review_user"]
    if begin is None or reviewer is None:
        raise WrongArgumentError(
            "Image is not in review mode: "
            f"image.reviewStart={_java_null(begin)} and image.reviewUser={_java_null(reviewer)}"
        )
    if reviewer != request.session.user.id:
        raise WrongArgumentError(
            f"Review can only be validate or stop by {_username(request.session, image)}"
        )
    if not cancels:
        return _set_review(request, image, "validate", begin, request.session.now, reviewer)
    if end is None:
        return _set_review(request, image, "cancel", None, None, None)
    return _set_review(request, image, "cancel", begin, None, reviewer)


def _set_review(
    request: Request, image: Row, verb: str, begin: int | None, end: int | None, reviewer: int | None
) -> Reply:
    session, images = request.session, request.session.resource(_IMAGES)
    session.run(
        "UPDATE image_instance SET review_start = ?, review_stop = ?, review_user = ? WHERE id = ?",
        begin,
        end,
        reviewer,
        image["id"],
    )
    name = _java_null(image["instance_filename"])
    shown = images.show(session, session.find(images, image["id"]) or image)
    message = f"{session.user.username} {verb} reviewing on {name}"
    return json_reply({"message": message, "imageinstance": shown})


def _java_null(value: object) -> object:
    return "null" if value is None else value


def accept(request: Request) -> Reply:
    """Return the reply to a new review of an annotation, with terms of the caller's choice or its own.

    Raises:
        WrongArgumentError: The image is not in review, the caller is not its reviewer, or it is accepted.
        NotFoundError: The annotation or a term is not there.
    """
    session = request.session
    asked = _asked(request, "terms")
    kind, row = require_annotation(session, request.id("id", "annotation"))
    kind.check_read(session, row)
    acl.require_role(session, "user")
    _require_reviewer(session, row["image"], "accept")
    if _find_review(session, row["id"]):
        raise WrongArgumentError("Annotation is already accepted!")
    terms = kind.terms(session, row) if asked is None else coercion.id_list(asked)
    for term in terms or ():
        verbs.require_row(request, "Term", term)
    done = _accept(session, kind, row, terms or [])
    return command_reply(command.envelope(session, session.resource(_REVIEWS), done), request.accept)


def _asked(request: Request, name: str) -> Any:
    """Return a list that a call names in its body, where it is a POST that has one, or in its query.

    Raises:
        PageError: The body is no object.
    """
    if request.method == "POST" and request.body:
        try:
            body = read_json(request.body)
        except ValueError as error:
            raise PageError(reason="the body is no JSON") from error
        if not isinstance(body, dict):
            raise PageError(reason="the body is no object")
        if body.get(name) is not None:
            return body[name]
    return request.parameter(name)


def _accept(session: Session, kind: DrawnAnnotation, row: Row, terms: list[int]) -> command.Done:
    reviews = session.resource(_REVIEWS)
    body = {name: row[name] for name in ("project", "slice", "image", "user", "location")}
    body |= {
        "parentIdent": row["id"],
        "parentClassName": kind.class_name,
        "geometryCompression": row["geometry_compression"],
        "reviewUser": session.user.id,
        "status": _BEGUN,
        "terms": terms,
    }
    return command.add(session, reviews, reviews.prepare(session, body))


def _find_review(session: Session, annotation: int) -> Row | None:
    return next(iter(session.select(_REVIEWS, "WHERE t.parent_ident = ?", annotation)), None)


def _require_reviewer(session: Session, image: int, action: str) -> None:
    """Refuse an image that is not in review, and a caller who is not its reviewer.

    Raises:
        WrongArgumentError: Either.
    """
    row = session.find(_IMAGES, image) or {}
    if row["review_start"] is None or row["review_user"] is None or row["review_stop"] is not None:
        raise WrongArgumentError(f"Cannot {action} annotation, enable image review mode!")
    if row["review_user"] != session.user.id:
        is_rejected = action == "reject"
        named = _username(session, row) if is_rejected else session.full_name(row["review_user"])
        raise _other_reviewer(action, named)


def _username(session: Session, image: Row) -> str:
    user = session.one("SELECT username FROM user WHERE id = ?", image["review_user"])
    return user["username"] if user else "null"


def _other_reviewer(action: str, named: str) -> WrongArgumentError:
    return WrongArgumentError(
        f"You must be the image reviewer to {action} annotation. Image reviewer is {named}"
    )


def reject(request: Request) -> Reply:
    """Return the reply to the deletion of the review of an annotation.

    Raises:
        WrongArgumentError: It has none, or the caller is not the reviewer of the image.
        ForbiddenError: Somebody else made the review.
    """
    session, reviews = request.session, request.session.resource(_REVIEWS)
    row = _find_review(session, request.id("id", "annotation"))
    if row is None:
        raise WrongArgumentError("This annotation is not accepted, you cannot reject it!")
    image = session.find(_IMAGES, row["image"]) or {}
    # Also after the end of the review; the text has two blanks.
    if image["review_user"] not in (None, session.user.id):
        raise _other_reviewer("reject", f" {_username(session, image)}")
    return command_reply(command.delete(session, reviews, row["id"]), request.accept)


def _layers(request: Request, asked: Any) -> list[int]:
    """Return the users whose annotations are asked for, all of whom are there."""
    users = coercion.id_list(asked) or []
    for user in users:
        verbs.require_row(request, "User", user)
    return users


def accept_layers(request: Request) -> Reply:
    """Return the ids of new reviews of all annotations of some users on an image.

    Raises:
        WrongArgumentError: No user is named, or the caller may not review the image now.
        NotFoundError: The image or a user is not there.
    """
    session = request.session
    image = verbs.require_row(request, _IMAGES, request.id("id", "image"))
    asked = _asked(request, "users")
    if asked is None or asked == []:
        session.user  # noqa: B018 - without a caller this is the refusal
        raise WrongArgumentError(f"There is no layer:{coercion.java_text(asked)}")
    users = _layers(request, asked)
    _require_reviewer(session, image["id"], "review")
    tail = (
        "WHERE t.image = ? AND t.user = ? AND t.id NOT IN (SELECT parent_ident FROM reviewed_annotation) "
        "ORDER BY t.id"
    )
    drawn = kind_named(session, "UserAnnotation")
    rows = [row for user in users for row in session.select(drawn, tail, image["id"], user)]
    terms = [drawn.terms(session, row) for row in rows]
    made = [_accept(session, drawn, row, own).id for row, own in zip(rows, terms, strict=True)]
    return json_reply(slice_list(request, made))


def reject_layers(request: Request) -> Reply:
    """Return the ids of deleted reviews of annotations of some users on an image; nothing is recorded.

    Raises:
        PageError: No user is named.
        WrongArgumentError: The caller may not review the image now.
        NotFoundError: The image or a user is not there.
    """
    session, reviews = request.session, request.session.resource(_REVIEWS)
    image = verbs.require_row(request, _IMAGES, request.id("id", "image"))
    asked = request.parameter("users")
    if asked is None:
        raise PageError(reason="no user is named")
    users = _layers(request, asked)
    _require_reviewer(session, image["id"], "reject")
    deleted = []
    session.keeps_history = False
    for user in users:
        # Those of annotations that are still there.
        parents = "SELECT a.id FROM user_annotation a WHERE a.image = ? AND a.user = ?"
        tail = f"WHERE t.parent_ident IN ({parents}) ORDER BY t.parent_ident"
        for row in session.select(reviews, tail, image["id"], user):
            command.remove(session, reviews, row)
            deleted.append(row["id"])
    return json_reply(slice_list(request, deleted))

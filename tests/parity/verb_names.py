"""Verbs, paths and texts of single classes, tried."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from cytomine.errors import NotSupportedByServerError
from cytomine.files import DumpWarning
from cytomine.models import Annotation, AnnotationCollection, Project
from cytomine.models.social import (
    ImageConsultation,
    ImageConsultationCollection,
    ProjectConnection,
    ProjectConnectionCollection,
)
from tests.parity.registry import tries
from tests.parity.world import World, find

if TYPE_CHECKING:
    from pathlib import Path


@tries("~project.Project.add_user", "~project.Project.delete_user")
def members(world: World, cytomine: Any, folder: Path) -> None:
    project = Project(id=1)
    assert project.add_user(5)
    assert project.add_user(5, admin=True)
    assert project.delete_user(5) is True
    assert project.delete_user(5, True) is True
    member, manager = "/api/project/1/user/5.json", "/api/project/1/user/5/admin.json"
    assert world.asked() == [f"POST {member}", f"POST {manager}", f"DELETE {member}", f"DELETE {manager}"]


@tries("~image.AbstractImage.image_servers", "~image.ImageInstance.image_servers")
def servers(world: World, cytomine: Any, folder: Path) -> None:
    for name in ("AbstractImage", "ImageInstance"):
        with pytest.raises(NotSupportedByServerError):
            find(f"cytomine.models.image.{name}")(id=7).image_servers()


@tries("~image.AbstractImage.download", "~image.ImageInstance.download")
def originals(world: World, cytomine: Any, folder: Path) -> None:
    for name in ("AbstractImage", "ImageInstance"):
        one = find(f"cytomine.models.image.{name}")(id=7)
        assert one.download(str(folder / name / "{id}.txt"), parent=True) is True
        assert (folder / name / "7.txt").read_text() == "12 mitoses\n"
        assert world.asked()[-1] == "GET /api/uploadedfile/31/download"


@tries("~image.ImageInstance.reference_slice")
def reference(world: World, cytomine: Any, folder: Path) -> None:
    image = find("cytomine.models.image.ImageInstance")(id=7)
    assert image.reference_slice() is image.reference_slice()
    assert world.asked() == ["GET /api/imageinstance/7/sliceinstance/reference.json"]


@tries("~image.ImageInstance.dump", "~image.SliceInstance.dump")
def whole(world: World, cytomine: Any, folder: Path) -> None:
    for name, route in (("ImageInstance", "preview"), ("SliceInstance", "thumb")):
        one = find(f"cytomine.models.image.{name}")(id=7)
        assert one.dump(str(folder / "{id}.png"), max_size=(64, 32), gamma=2.0) is True
        assert one.filenames == [str(folder / "7.png")]
        assert world.asked()[-1] == f"GET /api/{name.lower()}/7/{route}.png"
        assert world.queries()[-1] == {"maxSize": "64", "gamma": "2.0"}


@tries("~image.ImageInstance.window", "~image.SliceInstance.window")
def windows(world: World, cytomine: Any, folder: Path) -> None:
    for name in ("ImageInstance", "SliceInstance"):
        one = find(f"cytomine.models.image.{name}")(id=7)
        pattern = str(folder / name / "{id}-{x}-{y}-{w}-{h}.bmp")
        assert one.window(1, 2, 30, 40, pattern) is True
        assert (folder / name / "7-1-2-30-40.jpg").is_file()
        assert world.asked()[-1] == f"GET /api/{name.lower()}/7/window-1-2-30-40.jpg"
        assert one.window(1, 2, 30, 40, pattern, max_size=10) is True
        assert world.asked()[-1] == f"GET /api/{name.lower()}/7/crop.jpg"
        with pytest.raises(NotSupportedByServerError, match="do not read mask"):
            one.window(1, 2, 30, 40, mask=True)


@tries("~annotation.Annotation.dump", "~annotation.AnnotationCollection.dump_crops")
def crops(world: World, cytomine: Any, folder: Path) -> None:
    one = Annotation(id=7, id_terms=[1, 2])
    assert one.dump(str(folder / "{term}/{id}.png"), mask=True, increase_area=1.5) is True
    assert one.filenames == [str(folder / "1/7.png"), str(folder / "2/7.png")]
    assert world.asked() == ["GET /api/annotation/7/crop.png"]
    assert world.queries()[-1] == {"complete": "true", "increaseArea": "1.5", "mask": "true"}
    assert one.dump(str(folder / "{id}.jpg"), mask=True, alpha=True) is True
    assert world.asked()[-1] == "GET /api/annotation/7/crop.png"
    many = AnnotationCollection()
    many.extend([one, Annotation("POINT (1 1)")])
    with pytest.warns(DumpWarning, match="1 written, 1 failed"):
        done = many.dump_crops(str(folder / "all" / "{id}.png"))
    assert [each.id for each in done] == [7]
    assert isinstance(done.failures[0][1], ValueError)


@tries("~annotation.Annotation.review", "~annotation.AnnotationGroup.merge")
def special_posts(world: World, cytomine: Any, folder: Path) -> None:
    assert Annotation(id=7).review([1])["command"] == 900
    assert world.body() == {"terms": [1]}
    assert find("cytomine.models.AnnotationGroup")(id=7).merge(8)
    assert world.asked() == [
        "POST /api/annotation/7/review.json",
        "POST /api/annotationgroup/7/annotationgroup/8/merge.json",
    ]


@tries("~annotation.AnnotationCollection.uri")
def annotation_uri(world: World, cytomine: Any, folder: Path) -> None:
    assert AnnotationCollection(project=1).uri() == "annotation.json"
    assert AnnotationCollection(image=4, included=True).uri() == "imageinstance/4/annotation/included.json"


@tries(
    "~user.CytomineUser.keys",
    "~user.CurrentUser.keys",
    "~user.CurrentUser.signature",
    "~user.CurrentUser.uri",
)
def keys(world: World, cytomine: Any, folder: Path) -> None:
    from cytomine.models.user import CytomineUser, User

    assert CytomineUser().keys() is None
    assert User().keys() is None
    assert User(id=5).keys()["publicKey"] == "public"
    me = cytomine.current_user
    assert me.keys() == {"publicKey": "public", "privateKey": "private"}
    assert me.signature()["signature"] == "s"
    assert me.uri() == "user/current.json"
    assert world.asked() == [
        "GET /api/user/5/keys.json",
        "GET /api/user/current/keys",
        "GET /api/signature.json",
    ]


@tries("~user.UserCollection.uri")
def user_uri(world: World, cytomine: Any, folder: Path) -> None:
    users = find("cytomine.models.UserCollection")
    assert users().uri() == "user.json"
    assert users({"project": 1}).uri() == "project/1/user.json"
    assert users({"project": 1}, admin=True).uri() == "project/1/admin.json"
    assert users({"ontology": 1}).uri() == "ontology/1/user.json"


@tries(
    "~user.UserRole.callback_identifier",
    "~user.UserRoleCollection.callback_identifier",
    "~social.PositionCollection.callback_identifier",
    "~social.AnnotationAction.callback_identifier",
    "~social.AnnotationActionCollection.callback_identifier",
)
def identifiers(world: World, cytomine: Any, folder: Path) -> None:
    wanted = {
        "user.UserRole": "secusersecrole",
        "user.UserRoleCollection": "role",
        "social.PositionCollection": "positions",
        "social.AnnotationAction": "annotation_action",
        "social.AnnotationActionCollection": "annotation_action",
    }
    assert {name: find(f"cytomine.models.{name}")().callback_identifier for name in wanted} == wanted


@tries(
    "~social.ProjectConnectionCollection.uri",
    "~social.ImageConsultationCollection.uri",
    "~social.ProjectConnection.__str__",
    "~social.ImageConsultation.__str__",
)
def activity(world: World, cytomine: Any, folder: Path) -> None:
    assert ProjectConnectionCollection(1, 2).uri() == "project/1/userconnection/2.json"
    assert ImageConsultationCollection(1, 2).uri() == "project/1/user/2/imageconsultation.json"
    assert str(ProjectConnection(1, 2)) == "[projectconnection] None: [user] 2, [project] 1"
    assert str(ImageConsultation(1, 2)) == "[imageconsultation] None: [user] 2, [image] 1"


@tries(
    *(
        f"~{name}.uri"
        for name in (
            "imagegroup.ImageGroupImageInstance",
            "annotation.AnnotationTerm",
            "annotation.AnnotationLink",
            "ontology.RelationTerm",
            "track.AnnotationTrack",
            "user.UserRole",
        )
    ),
    *(
        f"~{name}.__str__"
        for name in (
            "imagegroup.ImageGroupImageInstance",
            "annotation.AnnotationTerm",
            "annotation.AnnotationLink",
            "ontology.RelationTerm",
            "track.AnnotationTrack",
            "user.UserRole",
        )
    ),
)
def links(world: World, cytomine: Any, folder: Path) -> None:
    def at(name: str, *ends: Any) -> tuple[str, str]:
        one = find(f"cytomine.models.{name}")(*ends)
        one.id = 3
        return one.uri(), str(one)

    assert at("ImageGroupImageInstance", 1, 2) == (
        "imagegroup/1/imageinstance/2.json",
        "[imagegroupimageinstance] 3 : Group 1 - Image 2",
    )
    assert at("AnnotationTerm", 1, 2) == (
        "annotation/1/term/2.json",
        "[annotationterm] Annotation 1 - Term 2",
    )
    assert at("AnnotationLink", "c", 1, 2) == (
        "annotationgroup/2/annotation/1.json",
        "[annotationlink] Annotation 1 - Annotation group 2",
    )
    assert at("RelationTerm", 1, 2) == (
        "relation/parent/term1/1/term2/2.json",
        "[relationterm] 3 : parent 1 - child 2",
    )
    assert at("AnnotationTrack", "c", 1, 2) == (
        "annotationtrack/1/2.json",
        "[annotationtrack] Annotation 1 - Track 2",
    )
    assert at("UserRole", 1, 2) == ("user/1/role/2.json", "[secusersecrole] 3 : User 1 - Role 2")
    assert find("cytomine.models.RelationTerm")(1, 2).uri() == "relation/parent/term.json"


@tries(
    *(
        f"~{name}.fetch"
        for name in (
            "imagegroup.ImageGroupImageInstance",
            "annotation.AnnotationTerm",
            "annotation.AnnotationLink",
            "ontology.RelationTerm",
            "track.AnnotationTrack",
            "user.UserRole",
        )
    )
)
def link_fetches(world: World, cytomine: Any, folder: Path) -> None:
    for name in ("AnnotationTerm", "RelationTerm", "AnnotationTrack", "UserRole"):
        kind = find(f"cytomine.models.{name}")
        assert kind().fetch(1, 2).id == 7
        with pytest.raises(ValueError, match="has no "):
            kind().fetch(1)
    for name in ("AnnotationLink", "ImageGroupImageInstance"):
        with pytest.raises(NotSupportedByServerError):
            find(f"cytomine.models.{name}")().fetch(1, 2)
    assert world.asked() == [
        "GET /api/annotation/1/term/2.json",
        "GET /api/relation/parent/term1/1/term2/2.json",
        "GET /api/annotationtrack/1/2.json",
        "GET /api/user/1/role/2.json",
    ]


@tries(
    "~storage.UploadedFile.__str__",
    "~image.AbstractImage.__str__",
    "~image.ImageInstance.__str__",
    "~annotation.Annotation.__str__",
    "~user.User.__str__",
    "~user.CurrentUser.__str__",
    "~user.Role.__str__",
)
def texts(world: World, cytomine: Any, folder: Path) -> None:
    def text(name: str, **values: Any) -> str:
        return str(find(f"cytomine.models.{name}")().populate({"id": 7, **values}))

    assert text("UploadedFile", filename="a") == "[uploadedfile] 7 : a"
    assert text("AbstractImage", originalFilename="a") == "[abstractimage] 7 : a"
    assert text("ImageInstance", instanceFilename="a") == "[imageinstance] 7 : a"
    assert text("Annotation") == "[annotation] 7"
    assert text("User", username="a") == "[user] 7 : a"
    assert text("CurrentUser", username="a") == "[currentuser] CURRENT USER - 7 : a"
    assert text("Role", authority="ROLE_USER") == "[role] 7 : ROLE_USER"

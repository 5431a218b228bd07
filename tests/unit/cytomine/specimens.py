"""One object of each class that servers create: how it is made, and what of it is changed."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Any

from attrs import define

from cytomine.models import (
    AbstractImage,
    AbstractSlice,
    Annotation,
    AnnotationGroup,
    AnnotationLink,
    AnnotationTerm,
    AnnotationTrack,
    AttachedFile,
    Description,
    ImageGroup,
    ImageGroupImageInstance,
    ImageInstance,
    Ontology,
    Project,
    Property,
    RelationTerm,
    Role,
    RoleCollection,
    SliceInstance,
    Storage,
    StorageCollection,
    Tag,
    TagDomainAssociation,
    Term,
    Track,
    UploadedFile,
    UserRole,
)
from cytomine.models.annotation_review import AnnotationComment, ReviewedAnnotation
from cytomine.models.configuration import Configuration, Task
from cytomine.models.image import NestedImageInstance
from cytomine.models.image_server import ImageFilterCollection, ImageFilterProject
from cytomine.models.project import ProjectDefaultLayer, ProjectRepresentative
from cytomine.models.storage import CompanionFile

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from cytomine.models import Model
    from cytomine_sandbox.scene import Scene

SQUARE = "POLYGON ((10 10, 60 10, 60 60, 10 60, 10 10))"
WIDER = "POLYGON ((10 10, 90 10, 90 60, 10 60, 10 10))"


class Ground:
    """What specimens stand on: a project with an image, and more, made when it is first asked for."""

    def __init__(self, scene: Scene, manager: int, member: int, folder: Path) -> None:
        self.scene = scene
        self.manager = manager
        self.member = member
        self.folder = folder

    @cached_property
    def project(self) -> Project:
        return Project().fetch(self.scene.id)

    @cached_property
    def image(self) -> ImageInstance:
        return ImageInstance().fetch(self.scene.image)

    @cached_property
    def slice(self) -> SliceInstance:
        return self.image.reference_slice()

    @cached_property
    def plane(self) -> AbstractSlice:
        image = AbstractImage().fetch(self.image.baseImage)
        return AbstractSlice(image.id, image.uploadedFile, "image/pyrtiff", 1, 0, 0).save()

    @cached_property
    def storage(self) -> Storage:
        return StorageCollection().fetch()[0]

    @cached_property
    def term(self) -> Term:
        return Term("Stroma", self.scene.ontology, "#00ff00").save()

    @cached_property
    def annotation(self) -> Annotation:
        return Annotation(SQUARE, self.scene.image).save()

    @cached_property
    def group(self) -> ImageGroup:
        group = ImageGroup("Block", self.scene.id).save()
        ImageGroupImageInstance(group.id, self.scene.image).save()
        return group

    @cached_property
    def file(self) -> UploadedFile:
        return SPECIMENS["uploadedfile"].make(self).save()

    @cached_property
    def abstract_image(self) -> AbstractImage:
        return SPECIMENS["abstractimage"].make(self).save()

    def text(self) -> str:
        """Return the path of a file."""
        path = self.folder / "note.txt"
        path.write_text("12 mitoses\n")
        return str(path)


@define
class Specimen:
    """How one object of a class is made, and what is then done with it.

    Attributes:
        make: Returns it, not saved.
        change: A field and its new value; None where nothing of it can be changed.
        nullable: A field that can be made null, set when it is made; None where there is none.
        user: Who makes it.
        ends: Fields that a fetch finds it by, in place of its id.
    """

    make: Callable[[Ground], Model]
    change: tuple[str, Any] | None = None
    nullable: str | None = None
    user: str = "manager"
    ends: tuple[str, ...] = ()


def authority(name: str) -> Role:
    """Return the role of a name."""
    found = RoleCollection().fetch().find_by_attribute("authority", name)
    assert found is not None
    return found


SPECIMENS: dict[str, Specimen] = {
    "abstractimage": Specimen(
        lambda on: AbstractImage("a.tif", on.file.id, width=64, height=32, magnification=40, depth=1),
        ("magnification", 20),
        "magnification",
    ),
    "abstractslice": Specimen(
        lambda on: AbstractSlice(on.abstract_image.id, on.file.id, "image/pyrtiff", 1, 2, 3, zName="top"),
        ("zName", "bottom"),
        "zName",
    ),
    "annotation": Specimen(
        lambda on: Annotation(SQUARE, on.scene.image, [on.scene.term]), ("location", WIDER)
    ),
    "annotationgroup": Specimen(
        lambda on: AnnotationGroup(on.scene.id, on.group.id), ("type", "RELATED_OBJECT")
    ),
    "annotationlink": Specimen(
        lambda on: AnnotationLink(
            on.annotation.class_, on.annotation.id, AnnotationGroup(on.scene.id, on.group.id).save().id
        )
    ),
    "annotationterm": Specimen(
        lambda on: AnnotationTerm(on.annotation.id, on.term.id), ends=("userannotation", "term")
    ),
    "annotationtrack": Specimen(
        lambda on: AnnotationTrack(
            on.annotation.class_, on.annotation.id, Track("t", on.scene.image, "#ff0000").save().id
        ),
        ends=("annotationIdent", "track"),
    ),
    "attachedfile": Specimen(lambda on: AttachedFile(on.project, on.text())),
    "companionfile": Specimen(
        lambda on: CompanionFile(
            on.abstract_image.id, on.file.id, originalFilename="p.hdf5", filename="p", type="HDF5", progress=1
        ),
        ("progress", 50),
    ),
    "configuration": Specimen(
        lambda on: Configuration("GREETING", "hello", "ALL"), ("value", "good morning"), user="admin"
    ),
    "description": Specimen(lambda on: Description(on.project, "text"), ("data", "other")),
    "imagefilterproject": Specimen(
        lambda on: ImageFilterProject(ImageFilterCollection().fetch()[0].id, on.scene.id)
    ),
    "imagegroup": Specimen(lambda on: ImageGroup("G", on.scene.id), ("name", "H")),
    "imagegroupimageinstance": Specimen(
        lambda on: ImageGroupImageInstance(ImageGroup("G", on.scene.id).save().id, on.scene.image)
    ),
    "imageinstance": Specimen(
        lambda on: ImageInstance(on.image.baseImage, second_project(on).id, physicalSizeZ=2.0),
        ("instanceFilename", "renamed"),
        "physicalSizeZ",
    ),
    "nestedimageinstance": Specimen(
        lambda on: NestedImageInstance(
            baseImage=on.abstract_image.id,
            project=on.scene.id,
            parent=on.scene.image,
            user=on.manager,
            x=4,
            y=5,
        ),
        ("x", 9),
    ),
    "ontology": Specimen(lambda on: Ontology("O"), ("name", "P")),
    "project": Specimen(
        lambda on: Project("Second", on.scene.ontology, blindMode=True), ("name", "Third"), "ontology"
    ),
    "projectdefaultlayer": Specimen(
        lambda on: ProjectDefaultLayer(on.scene.id, on.member), ("hideByDefault", True)
    ),
    "projectrepresentativeuser": Specimen(lambda on: ProjectRepresentative(on.scene.id, on.member)),
    "property": Specimen(lambda on: Property(on.project, "stain", "HE"), ("value", "IHC")),
    "relationterm": Specimen(lambda on: RelationTerm(on.scene.term, on.term.id), ends=("term1", "term2")),
    "reviewedannotation": Specimen(
        lambda on: ReviewedAnnotation(
            project=on.scene.id,
            slice=on.slice.id,
            image=on.scene.image,
            user=on.manager,
            reviewUser=on.manager,
            location=SQUARE,
            parentIdent=on.annotation.id,
            terms=[on.scene.term],
        ),
        ("location", WIDER),
    ),
    "secusersecrole": Specimen(
        lambda on: UserRole(on.member, authority("ROLE_ADMIN").id), user="admin", ends=("user", "role")
    ),
    "sharedannotation": Specimen(lambda on: AnnotationComment(on.annotation.id, "look", [on.member])),
    "sliceinstance": Specimen(lambda on: SliceInstance(on.scene.id, on.scene.image, on.plane.id)),
    "storage": Specimen(lambda on: Storage("Cellar", on.manager), ("name", "Attic")),
    "tag": Specimen(lambda on: Tag("urgent"), ("name", "calm")),
    "tagdomainassociation": Specimen(lambda on: TagDomainAssociation(on.project, Tag("urgent").save().id)),
    "task": Specimen(lambda on: Task(on.scene.id)),
    "term": Specimen(
        lambda on: Term("Necrosis", on.scene.ontology, "#0000ff", comment="dead"),
        ("color", "#123456"),
        "comment",
    ),
    "track": Specimen(lambda on: Track("t", on.scene.image, "#ff0000"), ("color", "#00ff00")),
    "uploadedfile": Specimen(
        lambda on: UploadedFile(
            "a.tif", "1/a.tif", 10, ".tif", "PYRTIFF", None, on.storage.id, on.manager, None, 0
        ),
        ("status", 100),
    ),
}


def second_project(on: Ground) -> Project:
    """Return a project without images."""
    return Project("Second", on.scene.ontology).save()

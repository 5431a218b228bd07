"""What type checkers see of the objects; never run."""

from typing import Any, assert_type

from cytomine import Cytomine
from cytomine.models import (
    AbstractSlice,
    Annotation,
    AnnotationCollection,
    AnnotationGroup,
    AnnotationTerm,
    PositionCollection,
    Project,
    ProjectCollection,
    Property,
    PropertyCollection,
    Term,
    TermCollection,
    UploadedFile,
    UserCollection,
)
from cytomine.models.annotation_review import AnnotationComment
from cytomine_api.api.project import list_projects
from cytomine_api.models import ProjectCollection as ProjectPage
from cytomine_wire import AsyncClient, Client


def objects(connection: Cytomine) -> None:
    project = Project().fetch(1)
    assert_type(project, Project)
    assert_type(project.id, int)
    assert_type(project.name, str)
    assert_type(project.ontology, int | None)
    assert_type(project.update(name="a"), Project)
    assert_type(project.delete(), bool)
    assert_type(Term("a", 1, "#f00").save(), Term)
    assert_type(Annotation().fetch(1).location, str)
    assert_type(connection.current_user.username, str)
    assert_type(project.undo(), bool)
    assert_type(AnnotationTerm().fetch(1, 2), AnnotationTerm)
    assert_type(Property(project, "key", "value").save(), Property)
    assert_type(Annotation().fetch(1).dump("{id}.png", mask=True), bool)
    assert_type(UploadedFile().fetch(1).wait(), UploadedFile)
    assert_type(connection.undo(), list[dict[str, Any]])


def collections() -> None:
    projects = ProjectCollection().fetch()
    assert_type(projects, ProjectCollection)
    assert_type(projects[0], Project)
    assert_type(projects[1:], list[Project])
    assert_type([each.name for each in projects], list[str])
    terms = TermCollection().fetch_with_filter("project", 1)
    assert_type(terms.find_by_attribute("name", "a"), Term | None)
    assert_type(AnnotationCollection(project=1).count(), int)
    assert_type(PropertyCollection(Project().fetch(1)).fetch().as_dict(), dict[str, Property])
    assert_type(terms.parameters, dict[str, Any])


def functions(client: Client) -> None:
    page = list_projects.sync(client, name_ilike="a", max=2)
    assert_type(page, ProjectPage)
    assert_type(page.collection[0].name, str)
    assert_type(page.size, int)


async def tasks(client: AsyncClient) -> None:
    assert_type(await list_projects.asyncio(client), ProjectPage)


def arguments(connection: Cytomine) -> None:
    """What is given by name is known to editors: fields of objects, filters of listings."""
    Project("a", 3, isRestricted=True, blindMode=False)
    Project("a", ontology=3)  # the wire's name does as well
    Term("a", 1, "#f00", comment="seen")
    AnnotationCollection(project=1, showWKT=True, terms=[1, 2], included=False)
    ProjectCollection(name_ilike="a", withLastActivity=True, max=10)
    UserCollection({"project": 1}, admin=True)
    assert_type(AnnotationCollection().showWKT, bool | None)
    assert_type(AnnotationCollection().terms, list[int] | None)
    AbstractSlice(1, 2, "image/tiff", 0, 1, 2, zName="top")
    AnnotationComment(1, "look", [75], sender=75)
    AnnotationGroup(1, 2, created=3)
    UploadedFile("a.tif", size=3, status=UploadedFile.UPLOADED, projects=[1])
    PositionCollection({"imageinstance": 1}, afterThan=1, showDetails=False)
    AbstractSlice(1, 2, chanel=0)  # type: ignore[call-arg]
    AnnotationComment(1, "look", receiver=[75])  # type: ignore[call-arg]
    AnnotationGroup(1, 2, kind="SAME_OBJECT")  # type: ignore[call-arg]
    UploadedFile("a.tif", length=3)  # type: ignore[call-arg]
    Project("a", isRestricted="yes")  # type: ignore[arg-type]
    AnnotationCollection(showWKT="yes")  # type: ignore[arg-type]
    AnnotationCollection(shwoWKT=True)  # type: ignore[call-arg]
    Term("a", colour="#f00")  # type: ignore[call-arg]

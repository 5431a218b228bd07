"""Fixtures of the pytest plugin: what they bring, and that a test leaves nothing behind."""

from __future__ import annotations

import asyncio
from pathlib import Path

import pytest

from cytomine.models import Annotation, AnnotationCollection, Ontology, Project
from cytomine_api.api.project import list_projects
from cytomine_wire import AsgiTransport, AsyncClient, Client, ForbiddenError, KeyPair, NotFoundError

SEEN = []
FILES = Path(__file__).parents[2] / "recordings/files"


def test_objects_use_the_connection_of_the_fixture(cytomine_project, cytomine_client):
    made = Annotation("POINT (3 4)", id_image=cytomine_project.image, id_terms=[cytomine_project.term]).save()
    assert AnnotationCollection(project=cytomine_project.id).count() == 1
    assert made.user == cytomine_client.current_user.id
    SEEN.append(cytomine_project.id)


def test_what_another_test_made_is_gone_and_its_ids_are_free(cytomine_project):
    assert SEEN in ([], [cytomine_project.id])
    assert AnnotationCollection(project=cytomine_project.id).count() == 0


def test_typed_functions_take_the_client_of_the_connection(cytomine_client, cytomine_project):
    assert [each.id for each in list_projects.sync(cytomine_client.client).collection] == [
        cytomine_project.id
    ]


def test_another_user_connects_by_name(cytomine_project, cytomine_connect):
    with cytomine_connect("outsider"), pytest.raises(ForbiddenError):
        Project().fetch(cytomine_project.id)
    with cytomine_connect("member"):
        assert Project().fetch(cytomine_project.id).name == "Scene"


def test_the_image_shows_red_where_the_coordinates_begin(cytomine_project, tmp_path):
    from PIL import Image

    square = "POLYGON ((10 10, 60 10, 60 60, 10 60, 10 10))"
    drawn = Annotation(square, id_image=cytomine_project.image).save()
    assert drawn.dump(str(tmp_path / "crop.png"), mask=False, alpha=False)
    with Image.open(tmp_path / "crop.png") as crop:
        red, green, blue = crop.convert("RGB").getpixel((20, 20))
    assert red > 150
    assert max(green, blue) < 100


def test_a_snapshot_holds_rows_files_ids_and_administrator_sessions(cytomine_world, cytomine_connect):
    world = cytomine_world.world
    with cytomine_connect("admin") as connection, cytomine_world.snapshot() as before:
        connection.open_admin_session()
        first = Ontology("first").save().id
        image = world.register_image(FILES / "small.png", user="admin")
        kept = set(world.surroundings.files.iterdir())
        with cytomine_world.snapshot() as between:
            world.create("ontology", {"name": "later"}, user="admin")
            cytomine_world.restore(before)
            assert not list(world.surroundings.files.iterdir())
            assert not world.admin_sessions.is_open("admin")
            with pytest.raises(NotFoundError):
                Ontology().fetch(first)
            assert Ontology("again").save().id == first
            cytomine_world.restore(between)
        assert set(world.surroundings.files.iterdir()) == kept
        assert world.admin_sessions.is_open("admin")
        assert Ontology().fetch(first).name == "first"
        with world.reading() as session:
            assert session.exists("AbstractImage", image.abstract_image)


def test_a_reader_keeps_its_state_while_another_is_put_back(cytomine_world):
    world = cytomine_world.world
    with cytomine_world.snapshot() as before:
        world.create("ontology", {"name": "new"}, user="manager")
        with world.reading() as session:
            assert session.count("ontology") == 1
            cytomine_world.restore(before)
            assert session.count("ontology") == 1
        with world.reading() as session:
            assert session.count("ontology") == 0


@pytest.mark.parametrize("way", ["server", "in-process"])
def test_a_test_suite_elsewhere_gets_the_fixtures(pytester, way):
    pytester.makeini(f"[pytest]\ncytomine_sandbox = {way}\nfilterwarnings = error")
    pytester.makepyfile(
        """
        from cytomine.models import Annotation, AnnotationCollection, UploadedFile
        from pathlib import Path

        def test_counts(cytomine_project, cytomine_sandbox):
            assert cytomine_sandbox.url.startswith("http://127.0.0.1:") == cytomine_sandbox.listens
            Annotation("POINT (3 4)", id_image=cytomine_project.image).save()
            assert AnnotationCollection(project=cytomine_project.id).count() == 1

        def test_counts_again(cytomine_project):
            assert AnnotationCollection(project=cytomine_project.id).count() == 0
        """
    )
    result = pytester.runpytest_subprocess("-p", "cytomine_pytest")
    result.assert_outcomes(passed=2)


def test_a_way_that_does_not_exist_is_told(pytester):
    pytester.makeini("[pytest]\ncytomine_sandbox = telepathy")
    pytester.makepyfile("def test_any(cytomine_sandbox): pass")
    result = pytester.runpytest_subprocess("-p", "cytomine_pytest")
    result.assert_outcomes(errors=1)
    result.stdout.fnmatch_lines(["*'telepathy'*must be one of server, in-process*"])


@pytest.fixture
def reached(cytomine_world):
    """Blocking and awaited clients on the application itself."""
    actor = cytomine_world.actors["manager"]
    return cytomine_world.url, KeyPair(actor.public_key, actor.private_key), AsgiTransport(cytomine_world.app)


def test_clients_of_both_kinds_reach_an_application_without_a_socket(reached):
    url, keys, transport = reached
    with Client(url, keys, transport=transport) as client:
        assert list_projects.sync(client).collection == []

    async def ask():
        async with AsyncClient(url, keys, transport=transport) as client:
            return await list_projects.asyncio(client)

    assert asyncio.run(ask()).collection == []


def test_an_image_is_uploaded_without_a_socket(cytomine_world, reached):
    url, _, transport = reached
    from cytomine import Cytomine

    actor = cytomine_world.actors["manager"]
    with Cytomine(url, actor.public_key, actor.private_key, transport=transport) as connection:
        found = connection.upload_image(str(FILES / "small.png"), actor.storage, sync=True)
        assert found.id

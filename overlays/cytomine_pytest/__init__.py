"""Fixtures for tests that need a Cytomine server: one sandbox for the run, left by each test as it found it.

    def test_tumours_are_counted(cytomine_project):
        Annotation("POINT (3 4)", id_image=cytomine_project.image, id_terms=[cytomine_project.term]).save()
        assert AnnotationCollection(project=cytomine_project.id).count() == 1

pytest finds the fixtures by itself once `cytomine-sdk[sandbox]` is installed. The setting `cytomine_sandbox`
says how they reach the server: `server` listens on a free port of this machine, so that other processes can
ask it too; `in-process` opens no socket.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

import pytest

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from cytomine import Cytomine
    from cytomine_sandbox import Sandbox
    from cytomine_sandbox.scene import Scene

_SETTING: Final = "cytomine_sandbox"
_WAYS: Final = ("server", "in-process")


def pytest_addoption(parser: pytest.Parser) -> None:
    """Add the setting and its option."""
    text = "how fixtures reach the Cytomine sandbox: server (default) or in-process"
    parser.addini(_SETTING, text, default=_WAYS[0])
    group = parser.getgroup("cytomine")
    group.addoption("--cytomine-sandbox", choices=_WAYS, default=None, help=text)


@pytest.fixture(scope="session")
def cytomine_sandbox_options() -> dict[str, Any]:
    """Arguments of `Sandbox`; a fixture of this name in a test suite gives others."""
    return {}


@pytest.fixture(scope="session")
def cytomine_sandbox(
    request: pytest.FixtureRequest, cytomine_sandbox_options: dict[str, Any]
) -> Iterator[Sandbox]:
    """The `Sandbox` of the run: `url`, `actors`, `world`, `fail(...)`, `snapshot()` and `restore(...)`."""
    way = request.config.getoption("--cytomine-sandbox") or request.config.getini(_SETTING)
    if way not in _WAYS:
        raise pytest.UsageError(f"{_SETTING} is {way!r}; it must be one of {', '.join(_WAYS)}")
    try:
        from cytomine_sandbox import Sandbox  # noqa: PLC0415 - an extra, and nothing most test runs need
    except ImportError as error:
        text = f'the sandbox is not installed ({error}): pip install "cytomine-sdk[sandbox]"'
        raise pytest.UsageError(text) from error
    with Sandbox(**{"listen": way == "server", **cytomine_sandbox_options}) as sandbox:
        yield sandbox


@pytest.fixture
def cytomine_world(cytomine_sandbox: Sandbox) -> Iterator[Sandbox]:
    """The sandbox, whose contents after the test are those before it; faults that were asked for end."""
    with cytomine_sandbox.snapshot() as before:
        yield cytomine_sandbox
        cytomine_sandbox.heal()
        cytomine_sandbox.restore(before)


@pytest.fixture
def cytomine_connect(cytomine_world: Sandbox) -> Iterator[Callable[..., Cytomine]]:
    """Called with the name of a user, and options of `Cytomine`: a connection, closed after the test."""
    from cytomine import Cytomine  # noqa: PLC0415 - only where the fixture is used

    made: list[Cytomine] = []

    def connect(username: str = "manager", **options: Any) -> Cytomine:
        actor = cytomine_world.actors[username]
        if not cytomine_world.listens:
            from cytomine_wire import AsgiTransport  # noqa: PLC0415 - loads the HTTP library

            options.setdefault("transport", AsgiTransport(cytomine_world.app))
        options.setdefault("errors", "raise")
        options.setdefault("configure_logging", False)
        made.append(Cytomine(cytomine_world.url, actor.public_key, actor.private_key, **options))
        return made[-1]

    yield connect
    for connection in made:
        connection.close()


@pytest.fixture
def cytomine_client(cytomine_connect: Callable[..., Cytomine]) -> Iterator[Cytomine]:
    """The connection of `manager`, which objects of the test use; `.client` is that of typed functions."""
    with cytomine_connect() as connection:
        yield connection


@pytest.fixture
def cytomine_project(cytomine_client: Cytomine, cytomine_world: Sandbox) -> Scene:  # noqa: ARG001 - connects
    """A project of the test's own: `id`, `ontology`, `term`, `image`; who `cytomine_client` is manages it."""
    from cytomine_sandbox.scene import add_scene  # noqa: PLC0415 - an extra

    return add_scene(cytomine_world.world)

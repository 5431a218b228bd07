"""The contents of a sandbox, made and changed in process: the same commands as over HTTP, without it.

`Sandbox(demo=True)` and `python -m cytomine_sandbox --demo` call `cytomine_sandbox.demo.populate(world)`
once, when the data folder is new:

    def populate(world: World) -> None:
        demo = world.add_user("demo", name="Dee Demo", roles=("ROLE_USER",))
        ontology = world.create("ontology", {"name": "Prostate"}, user="demo")["id"]
        bodies = [{"name": "Tumor", "color": "#ff0000", "ontology": ontology}]
        (term,) = world.create_all("term", bodies, user="demo")
        body = {"name": "Prostate A", "ontology": ontology, "users": [world.user("member").id]}
        project = world.create("project", body, user="demo")["id"]
        slide = world.register_image(path, user="demo", projects=[project], filename="slide-1.tif")
        image = slide.instances[project]
        world.create_all("annotation", [{"image": image, "location": wkt, "term": [term]}], user="demo")

Kinds are the keys of the command replies: `project`, `ontology`, `term`, `annotation`, `imageinstance`,
`abstractimage`, `uploadedfile`, `storage`. Bodies are those of the API. Every call is one transaction; a
refused call raises `ApiError` and changes nothing.
"""

from __future__ import annotations

import shutil
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

from cytomine_sandbox import accounts, catalogue, imports
from cytomine_sandbox.accounts import Actor
from cytomine_sandbox.data_folder import DataFolder, DataFolderError
from cytomine_sandbox.engine import command
from cytomine_sandbox.engine.admin_sessions import AdminSessions
from cytomine_sandbox.engine.failures import log_failure
from cytomine_sandbox.engine.session import Caller, Session, Surroundings
from cytomine_sandbox.engine.store import Store
from cytomine_sandbox.images import inspect
from cytomine_sandbox.imports import ImportJob, RegisteredImage
from cytomine_sandbox.snapshot import Snapshot

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping, Sequence
    from pathlib import Path

    from cytomine_sandbox.engine.contents import Contents
    from cytomine_sandbox.engine.resource import Resource
    from cytomine_sandbox.engine.tokens import Holder

__all__ = ["Actor", "RegisteredImage", "World"]


class World:
    """The contents of one data folder, open for changes; a new folder gets the first users."""

    def __init__(self, folder: Path) -> None:
        """Open a data folder.

        Raises:
            DataFolderError: It cannot be written, is in use, or was made by another version.
        """
        self._folder = DataFolder(folder)
        self.surroundings = Surroundings(catalogue.resources(), self._folder)
        self.admin_sessions = AdminSessions()
        try:
            self._store = Store(folder, catalogue.schema())
        except DataFolderError:
            self._folder.close()
            raise
        self._background = ThreadPoolExecutor(1, thread_name_prefix="sandbox-import")
        with self.reading() as session:
            self.is_new = session.count("user") == 0
        if self.is_new:
            with self.writing() as session:
                accounts.seed(session)
                for resource in self.surroundings.catalogue.values():
                    resource.seed(session)
                for username, name, roles in accounts.FIRST_USERS:
                    accounts.add_user(session, username, name, roles)
        self._resume_imports()

    @contextmanager
    def reading(self, caller: Caller | None = None) -> Iterator[Session]:
        """Look at one state of the contents."""
        with self._store.read() as transaction:
            yield Session(transaction, self.surroundings, caller)

    @contextmanager
    def writing(self, caller: Caller | None = None) -> Iterator[Session]:
        """Change the contents; an exception takes everything back."""
        with self._store.write() as transaction:
            session = Session(transaction, self.surroundings, caller)
            yield session
            session.flush()

    def close(self) -> None:
        """Finish what goes on in the background, and close the data folder."""
        self._background.shutdown()
        self._store.close()
        self._folder.close()

    def snapshot(self) -> Snapshot:
        """Return the state of now, to be gone back to; close it when it is not needed any more.

        Waits for what goes on in the background.
        """
        self._settle()
        memory = (self.admin_sessions.keep(), self.surroundings.tokens.keep())
        return Snapshot(self._store, self._folder, memory)

    def restore(self, snapshot: Snapshot) -> None:
        """Go back to a state; ids, files, administrator sessions and ended tokens go back too."""
        self._settle()
        snapshot.put_back(self._store, self._folder)

    def _settle(self) -> None:
        """Wait for what goes on in the background."""
        self._background.submit(_do_nothing).result()

    def submit(self, job: Callable[[Contents], None]) -> None:
        """Run something in the background, one thing after the other."""
        self._background.submit(self._run, job)

    def _run(self, job: Callable[[Contents], None]) -> None:
        try:
            job(self)
        except Exception as error:  # noqa: BLE001 - the next job must run all the same
            log_failure(str(job), error)

    def _resume_imports(self) -> None:
        """Go on with imports that an earlier run did not finish."""
        with self.reading() as session:
            rows = session.all(
                "SELECT id, filename FROM uploaded_file WHERE status < 100 AND status % 2 = 0 ORDER BY id"
            )
        for row in rows:
            # A record can also be made without content.
            if (self.surroundings.files / row["filename"]).is_file():
                self.submit(ImportJob(row["id"]))

    def caller_of(self, user: int) -> Caller | None:
        """Return a user as caller, None when there is none of that id."""
        with self.reading() as session:
            return accounts.caller_of(session, self.admin_sessions, user)

    def actors(self) -> dict[str, Actor]:
        """Return all users with their credentials, by name."""
        with self.reading() as session:
            return accounts.actors(session)

    def user(self, username: str) -> Actor:
        """Return a user who exists.

        Raises:
            KeyError: There is no such user.
        """
        return self.actors()[username]

    def holder(self, username: str) -> Holder:
        """Return a user as the identity provider knows it.

        Raises:
            KeyError: There is no such user.
        """
        with self.reading() as session:
            found = accounts.holder_named(session, username)
        if found is None:
            raise KeyError(username)
        return found

    def add_user(self, username: str, *, name: str, roles: Sequence[str]) -> Actor:
        """Return a new user with keys, a token and a storage of its own."""
        with self.writing() as session:
            return accounts.add_user(session, username, name, roles)

    def create(self, kind: str, body: Mapping[str, Any], *, user: str) -> dict[str, Any]:
        """Return the object as the API shows it after its creation."""
        resource = self._resource(kind)
        with self.writing(self._caller(user)) as session:
            created: dict[str, Any] = command.create(session, resource, body)[resource.key]
        return created

    def create_all(self, kind: str, bodies: Sequence[Mapping[str, Any]], *, user: str) -> list[int]:
        """Return the ids of new objects, in the order of the bodies; all are made or none is."""
        resource = self._resource(kind)
        with self.writing(self._caller(user)) as session:
            return [command.add(session, resource, resource.prepare(session, body)).id for body in bodies]

    def register_image(
        self, path: Path, *, user: str, projects: Sequence[int] = (), filename: str | None = None
    ) -> RegisteredImage:
        """Return the records of an image file of this disk; the file is copied into the data folder.

        Args:
            path: A readable image.
            user: Whose storage holds it, and who adds it to the projects.
            projects: Ids of projects that get it.
            filename: Original file name; that of the path when left out.

        Raises:
            UnreadableImageError: The file is no image that the sandbox reads.
        """
        facts = inspect(path)
        original = filename or path.name
        stored = imports.place(self.surroundings.files, original)
        shutil.copyfile(path, self.surroundings.files / stored)
        storage = self.user(user).storage
        with self.writing(self._caller(user)) as session:
            uploaded = imports.add_uploaded_file(
                session,
                {
                    "user": session.user.id,
                    "storage": storage,
                    "originalFilename": original,
                    "filename": str(stored),
                    "size": path.stat().st_size,
                    "projects": list(projects),
                },
            )
            return imports.deploy(session, uploaded, facts)

    def _caller(self, username: str) -> Caller:
        with self.reading() as session:
            caller = accounts.caller_named(session, self.admin_sessions, username)
        if caller is None:
            raise KeyError(username)
        return caller

    def _resource(self, kind: str) -> Resource:
        return next(item for item in self.surroundings.catalogue.values() if item.key == kind)


def _do_nothing() -> None:
    """Stand in the queue of the background."""

"""The same count on the typed functions: blocking, or with --async as tasks that wait side by side.

    count_term_typed.py TERM [--prefix P] [--async]

Every function stands for one operation of the server and returns a typed value. See `count_term.py` for the
same on objects, and for the reason why the number of requests does not grow with the annotations.
"""

from __future__ import annotations

import argparse
import asyncio
import sys
from typing import TYPE_CHECKING

from cytomine_api.api.annotation import list_annotations
from cytomine_api.api.project import list_projects
from cytomine_api.api.term import list_terms_by_project
from cytomine_wire import AsyncClient, Client, CytomineError, KeyPair
from cytomine_wire.settings import from_environment

if TYPE_CHECKING:
    from cytomine_api.models import ProjectListItem, TermCollection


def count(client: Client, term_name: str, prefix: str) -> dict[str, int]:
    """Return the number of annotations that have the term, by project."""
    found = {}
    for project in list_projects.sync(client).collection:
        if project.name.startswith(prefix):
            term = term_id(list_terms_by_project.sync(client, project.id), term_name)
            if term is not None:
                page = list_annotations.sync(client, project=project.id, term=term, show_basic=True, max=1)
                found[project.name] = page.size
    return found


async def count_async(client: AsyncClient, term_name: str, prefix: str) -> dict[str, int]:
    """Return the same, asking for all projects side by side."""

    async def of(project: ProjectListItem) -> tuple[str, int | None]:
        term = term_id(await list_terms_by_project.asyncio(client, project.id), term_name)
        if term is None:
            return project.name, None
        page = await list_annotations.asyncio(client, project=project.id, term=term, show_basic=True, max=1)
        return project.name, page.size

    projects = (await list_projects.asyncio(client)).collection
    counts = await asyncio.gather(*(of(each) for each in projects if each.name.startswith(prefix)))
    return {name: number for name, number in counts if number is not None}


def term_id(terms: TermCollection, name: str) -> int | None:
    """Return the id of the term of this name, or None."""
    return next((term.id for term in terms.collection if term.name == name), None)


async def main_async(term_name: str, prefix: str) -> dict[str, int]:
    """Return the counts, from the server the environment names."""
    host, public_key, private_key = from_environment()
    async with AsyncClient(host, KeyPair(public_key, private_key)) as client:
        return await count_async(client, term_name, prefix)


def main_sync(term_name: str, prefix: str) -> dict[str, int]:
    """Return the counts, from the server the environment names."""
    host, public_key, private_key = from_environment()
    with Client(host, KeyPair(public_key, private_key)) as client:
        return count(client, term_name, prefix)


def main() -> None:
    """Print a line by project and the total; a failure is one line, and the exit code 1."""
    parser = argparse.ArgumentParser(description="Count the annotations of one term over your projects.")
    parser.add_argument("term", metavar="TERM", help="name of the term")
    parser.add_argument("--prefix", default="P", metavar="P", help="how the names of the projects begin")
    parser.add_argument("--async", action="store_true", dest="is_async", help="ask side by side")
    arguments = parser.parse_args()
    try:
        if arguments.is_async:
            found = asyncio.run(main_async(arguments.term, arguments.prefix))
        else:
            found = main_sync(arguments.term, arguments.prefix)
    except (CytomineError, ValueError) as error:
        sys.exit(f"count_term_typed: {error}")
    if not found:
        sys.exit(f"count_term_typed: No project {arguments.prefix!r}... has a term {arguments.term!r}.")
    for name, number in sorted(found.items()):
        print(f"{name}\t{number}")
    print(f"Total\t{sum(found.values())}")


if __name__ == "__main__":
    main()

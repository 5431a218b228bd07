"""Count the annotations of one ontology term over all projects you may see whose name begins with a prefix.

    count_term.py TERM [--prefix P]

The server and your keys are read from CYTOMINE_HOST, CYTOMINE_PUBLIC_KEY and CYTOMINE_PRIVATE_KEY.

The number of requests does not grow with the number of annotations: besides the list of projects it is two a
project, one for its terms and one for the count. A listing tells how many rows there are in all beside the
page that was asked for, so the count asks for a page of one row and reads that number.
"""

from __future__ import annotations

import argparse
import sys

from cytomine import Cytomine
from cytomine.errors import CytomineError
from cytomine.models import AnnotationCollection, ProjectCollection, TermCollection


def count(term_name: str, prefix: str) -> dict[str, int]:
    """Return the number of annotations that have the term, by project.

    "Begins with" is exact, capitals included; the server's own filter on names means "contains".
    """
    projects = [each for each in ProjectCollection().fetch() if each.name.startswith(prefix)]
    if not projects:
        raise LookupError(f"You see no project whose name begins with {prefix!r}.")
    found: dict[str, int] = {}
    for project in projects:
        term = TermCollection().fetch_with_filter("project", project.id).find_by_attribute("name", term_name)
        if term:
            found[project.name] = AnnotationCollection(project=project.id, term=term.id).count()
    if not found:
        raise LookupError(f"None of the {len(projects)} projects has a term {term_name!r} in its ontology.")
    return found


def main() -> None:
    """Print a table by project and the total; a failure is one line, and the exit code 1."""
    parser = argparse.ArgumentParser(description="Count the annotations of one term over your projects.")
    parser.add_argument("term", metavar="TERM", help="name of the term")
    parser.add_argument("--prefix", default="P", metavar="P", help="how the names of the projects begin")
    arguments = parser.parse_args()
    try:
        with Cytomine.from_environment():
            found = count(arguments.term, arguments.prefix)
    except (CytomineError, LookupError) as error:
        sys.exit(f"count_term: {error}")
    width = max(len(name) for name in [*found, "Total"])
    for name, number in sorted(found.items()):
        print(f"{name:{width}}  {number:>8}")
    print(f"{'Total':{width}}  {sum(found.values()):>8}")


if __name__ == "__main__":
    main()

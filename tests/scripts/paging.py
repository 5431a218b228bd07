"""The ways scripts page through long lists.

The 3.1 client misses the last, incomplete page of fetch(max=n).
"""

from study import *
from cytomine.models import *

c = connect()
s = Study(c, 0)
k = TermCollection()
k.extend(Term(f"t{n:02}", s.ontology.id, "#000000") for n in range(23))
k.save()
o = s.ontology.id
ids = {t.id for t in TermCollection({"ontology": o}).fetch()}


def while_page():
    seen, t = [], TermCollection(filters={"ontology": o}, max=10, offset=0)
    t.fetch()
    while len(t):
        seen += [x.id for x in t]
        if len(seen) > 100:
            return "endless"
        t.fetch_next_page()
    return [len(seen), set(seen) == ids]


step("while", while_page)


def append():
    t = TermCollection({"ontology": o}, max=7)
    t.fetch()
    sizes = []
    for _ in range(4):
        t.fetch_next_page(append_mode=True)
        sizes.append(len(t))
    return sizes


step("append", append)


def first_next():
    t = TermCollection({"ontology": o}, max=10)
    out = []
    for _ in range(4):
        t.fetch_next_page()
        out.append([len(t), t.offset])
    return out


step("next from the start", first_next)


def back():
    t = TermCollection({"ontology": o}, max=5, offset=10)
    t.fetch()
    a = [x.id for x in t]
    t.fetch_previous_page()
    b = [x.id for x in t]
    t.fetch_previous_page()
    t.fetch_previous_page()
    return [len(a), len(b), not set(a) & set(b), t.offset]


step("back", back)


def by_offset():
    out, off = [], 0
    while True:
        t = TermCollection({"ontology": o}, max=10, offset=off).fetch()
        if not t:
            break
        out += [x.id for x in t]
        off += len(t)
        if off > 100:
            return "endless"
    return [len(out), set(out) == ids]


step("offset", by_offset)


def pages():
    t = TermCollection({"ontology": o}, max=10)
    t.fetch()
    return [getattr(t, a, "none") for a in ("_total", "_total_pages", "max", "offset")]


step("totals", pages)
step("fetch(max)", lambda: [len(TermCollection({"ontology": o}).fetch(max=n)) for n in (5, 23)])
step("fetch(max) all", lambda: len(TermCollection({"ontology": o}).fetch(max=10)) in (20, 23, 25))
step("with filter max", lambda: len(TermCollection().fetch_with_filter("ontology", o, max=23)))
step("fetch twice", lambda: (lambda t: [len(t.fetch()), len(t.fetch())])(TermCollection({"ontology": o})))
step(
    "fetch appended",
    lambda: (lambda t: [len(t._fetch()), len(t._fetch(append_mode=True))])(TermCollection({"ontology": o})),
)
step(
    "set max later",
    lambda: (lambda t: [setattr(t, "max", 4), len(t.fetch())][1])(TermCollection({"ontology": o})),
)
step(
    "set offset later",
    lambda: (lambda t: [setattr(t, "offset", 20), len(t.fetch())][1])(TermCollection({"ontology": o})),
)
step("string max", lambda: len(TermCollection({"ontology": o}, max="5").fetch()))
step("huge offset", lambda: len(TermCollection({"ontology": o}, max=5, offset=1000).fetch()))
step("negative", lambda: TermCollection({"ontology": o}, max=-1).fetch() is False)
step("annotations pages", lambda: None)
step(
    "raw pages",
    lambda: (lambda r: [sorted(r), r["size"], r["totalPages"], r["perPage"], r["offset"]])(
        c.get(f"ontology/{o}/term.json", {"max": 10, "offset": 10})
    ),
)
step("projects", lambda: len(ProjectCollection(max=1).fetch()))
step("users", lambda: [len(UserCollection(max=1).fetch()), len(UserCollection(max=1, offset=1).fetch())])
step(
    "empty then filled",
    lambda: (lambda t: [bool(t), not t.fetch(), bool(t)])(TermCollection({"ontology": o})),
)
step(
    "append mode 2",
    lambda: (lambda t: [len(c.get_collection(t, {})), len(c.get_collection(t, {}, append_mode=True))])(
        TermCollection({"ontology": o})
    ),
)
step(
    "query parameters of get_collection",
    lambda: len(c.get_collection(TermCollection({"ontology": o}), {"max": 5})),
)
finish()

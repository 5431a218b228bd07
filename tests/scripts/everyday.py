"""Objects and collections as scripts use them every day: construct, read, change, list, page, put together.

Each step prints its value, or the name of the exception a script would see. The 3.1 client on
the sandbox: some differ, see docs/migration.md (equality by id, update by id, a dictionary for post).
"""

import json
import logging
import os
import re
import uuid

from cytomine import Cytomine
from cytomine.models import *
from cytomine.models import Project
from cytomine.models.project import ProjectCollection as PC

RUN = uuid.uuid4().hex[:8]
HOST, PUBLIC, PRIVATE = (os.environ[f"CYTOMINE_{n}"] for n in ("HOST", "PUBLIC_KEY", "PRIVATE_KEY"))
summary = {}


def plain(value):
    """The value without what differs from run to run: ids and names of this run."""
    if isinstance(value, str):
        return re.sub(r"(?<![0-9a-zA-Z#])\d{2,}(?![0-9a-zA-Z])", "N", value.replace(RUN, "RUN"))
    if isinstance(value, dict):
        return {str(k): plain(v) for k, v in value.items()}
    if isinstance(value, (list, tuple, set)):
        return [plain(v) for v in value]
    return value if isinstance(value, (bool, int, float, type(None))) else type(value).__name__


def step(name, action):
    """Do it, and keep what came of it."""
    try:
        value = action()
        summary[name] = plain(value)
        return value
    except (Exception, SystemExit) as error:
        summary[name] = f"!{type(error).__name__}"


c = Cytomine(HOST, PUBLIC, PRIVATE, verbose=logging.CRITICAL)
step("str cur", lambda: str(c.current_user))
step("host", lambda: c.host)
o = step("onto", lambda: Ontology(name="o " + RUN).save())
step("print o", lambda: str(o))
t = step("t", lambda: Term("t1", o.id, "#fff").save())
step("term vars", lambda: sorted(k for k in vars(t) if not k.startswith("_")))
t2 = step("t2", lambda: Term(name="t2", id_ontology=o.id, color="#abcdef", id_parent=t.id).save())
step("t2 again", lambda: Term(name="t2", id_ontology=o.id, color="#abcdef").save())
step("no color", lambda: Term("t3", o.id).save())
step("update attr", lambda: t.update(name="t1b").name)
step("update id_", lambda: t.update(id_ontology=o.id).ontology == o.id)
step("update by id", lambda: Term().update(t.id, name="t1c"))
step("fetch unknown", lambda: Term().fetch(999999999))
step("fetch str", lambda: Term().fetch(str(t.id)).id == t.id)
step("fetch none", lambda: Term().fetch())
step("delete none", lambda: Term().delete())
step("update none", lambda: Term().update())
x = Term()
step("fetch sets id", lambda: (x.fetch(999999999), x.id))
step("to_json new", lambda: json.loads(Term("a", 4, "#123").to_json()))
step("to_json saved keys", lambda: sorted(json.loads(t.to_json())))
step(
    "uri new",
    lambda: [
        Term().uri(),
        Term().callback_identifier,
        Project().uri(),
        ImageInstance().uri(),
        AbstractImage().uri(),
        UserRole(3, 4).uri(),
        AnnotationTerm(1, 2).uri(),
        RelationTerm(1, 2).uri(),
        AnnotationTrack(None, 1, 2).uri(),
    ],
)
step("uri saved", lambda: t.uri())
step("p", lambda: None)
p = Project(name="p " + RUN, id_ontology=o.id).save()
step("p str", lambda: str(p))
step(
    "p attrs",
    lambda: [p.name, p.ontology == o.id, p.numberOfImages, p.class_, type(p.created).__name__, p.isClosed, p.deleted],
)
step("coll empty index", lambda: TermCollection()[0])
step("coll str", lambda: str(TermCollection()))
step("coll bool", lambda: bool(TermCollection()))
ts = step("terms", lambda: TermCollection().fetch_with_filter("ontology", o.id))
step("terms n", lambda: [len(ts), str(ts), sorted(x.name for x in ts)])
step("terms prj", lambda: len(TermCollection(filters={"project": p.id}).fetch()))
step("bad filter", lambda: TermCollection(filters={"nosuch": 1}).fetch())
step("two filters", lambda: TermCollection(filters={"project": p.id, "ontology": o.id}).fetch())
step("add_filter", lambda: [len((lambda k: (k.add_filter("ontology", o.id), k.fetch())[1])(TermCollection()))])
step("filters prop", lambda: TermCollection({"project": p.id}).filters == {"project": p.id})
step("is_filtered_by", lambda: TermCollection({"project": p.id}).is_filtered_by("project"))
step("no filter term", lambda: type(TermCollection().fetch()).__name__)
step("max", lambda: len(TermCollection({"ontology": o.id}, max=1).fetch()))
step("fetch max", lambda: len(TermCollection({"ontology": o.id}).fetch(max=1)))
step("offset", lambda: len(TermCollection({"ontology": o.id}, 0, 1).fetch()))


def pages():
    k = TermCollection({"ontology": o.id}, max=1)
    k.fetch()
    a = len(k)
    k.fetch_next_page()
    b = len(k)
    k.fetch_next_page(True)
    return [a, b, len(k), k.offset]


step("pages", pages)
step("params", lambda: ProjectCollection(withLastActivity=True).parameters)
step("params2", lambda: AnnotationCollection(project=1, terms=[1, 2]).parameters)
step("set_parameters", lambda: AnnotationCollection().set_parameters({"project": 4, "foo": 5}).parameters)
step(
    "coll uri",
    lambda: [
        TermCollection().uri(),
        TermCollection({"project": 4}).uri(),
        TermCollection({"project": 4}).uri(True),
        ImageInstanceCollection({"project": 5}).uri(),
        AnnotationCollection({"project": 5}).uri(),
        UserCollection({"project": 5}).uri(),
    ],
)
step("append wrong", lambda: TermCollection().append(Project()))
step("iadd wrong", lambda: TermCollection().__iadd__(ProjectCollection()))
step("setitem", lambda: ts.__setitem__(0, ts[0]))
step("del", lambda: (ts.__delitem__(0), len(ts)))
step("insert", lambda: (ts.insert(0, Term("q")), ts[0].name))
step("find", lambda: ts.find_by_attribute("name", "q").name)
step("findnone", lambda: ts.find_by_attribute("nosuch", 1))
step("coll tojson", lambda: len(json.loads(ts.to_json())))
step("as list", lambda: len(ts.data()))
step("model", lambda: ts._model.__name__)
step("slicetype", lambda: type(ts[0:1]).__name__)
step("reversed", lambda: len(list(reversed(ts))))
step("index", lambda: ts.index(ts[1]))
step("pop", lambda: ts.pop().name is not None)
step("plus type", lambda: type(ts + ts).__name__)
step("extend", lambda: (ts.extend([Term("z")]), len(ts)))
step("contains", lambda: ts[0] in ts)
step("eq", lambda: Term().fetch(t.id) == Term().fetch(t.id))
step("setattr model", lambda: (setattr(t, "foo", 5), t.foo))
step("update foo", lambda: t.update().name)
step("get raw", lambda: sorted(c.get(f"term/{t.id}.json"))[:4])
step("get 404", lambda: c.get("term/99999999.json"))
step("get nonexist path", lambda: c.get("nonsense.json"))
step("delete raw", lambda: c.delete("term/99999999.json"))
step("_get", lambda: (lambda r: [r.status_code, r.json()["id"] == t.id, r.ok])(c._get(f"term/{t.id}.json", {})))
step("_get base", lambda: c._get("/server/ping", {}, with_base_path=False).status_code)
step(
    "_post",
    lambda: (lambda r: [r.status_code, "term" in r.json()])(
        c._post("term.json", json.dumps({"name": "raw", "ontology": o.id, "color": "#000"}))
    ),
)
step("post dict", lambda: type(c.post("term.json", {"name": "raw2", "ontology": o.id, "color": "#000"})).__name__)
step("put", lambda: c.put(f"term/{t.id}.json", t.to_json())["term"]["name"])
step("put_model", lambda: c.put_model(t).name)
step("post_model", lambda: c.post_model(Term("pm", o.id, "#111")).name)
step("get_model", lambda: c.get_model(Term(id=t.id)).name)
step("get_model2", lambda: (lambda m: (setattr(m, "id", t.id), c.get_model(m, {}).name)[1])(Term()))
step("get_coll", lambda: len(c.get_collection(TermCollection({"ontology": o.id}), {})) > 2)
step("post_coll", lambda: (lambda k: (k.append(Term("pc", o.id, "#111")), c.post_collection(k))[1])(TermCollection()))
step("delete_model", lambda: c.delete_model(t2))
step("log", lambda: c.log("hello"))
step("logger", lambda: c.logger.name)
step("_base_url", lambda: c._base_url())
step("_base_url f", lambda: c._base_url(False))
step("_headers", lambda: sorted(c._headers(content_type="a")))
step(
    "_parse_url",
    lambda: [Cytomine._parse_url("http://a.b/"), Cytomine._parse_url("a.b", "https"), Cytomine._parse_url("a.b")],
)
step("del p", lambda: p.delete())
step("p id after", lambda: p.id is not None)
step("p again", lambda: p.delete())
step("terms del", lambda: sorted(set([x.delete() for x in TermCollection().fetch_with_filter("ontology", o.id)])))
step("o del", lambda: Ontology().delete(o.id))
step("hasattr", lambda: [hasattr(t, "nosuch"), hasattr(Project(), "ontology"), hasattr(p, "numberOfSlides")])
step("getattr", lambda: t.nosuch)
print(json.dumps(summary, sort_keys=True))

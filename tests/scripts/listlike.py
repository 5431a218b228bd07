"""Collections as lists: sorting, joining, slices, comprehension, printing."""

from study import *
from cytomine.models import *
import random, itertools, operator
from collections import defaultdict, Counter

c = connect()
s = Study(c, 0)
k = TermCollection()
k.extend(Term(f"t{n}", s.ontology.id, f"#00000{n % 3}") for n in range(9))
k.save()
t = TermCollection({"ontology": s.ontology.id}).fetch()
step("sorted", lambda: [x.name for x in sorted(t, key=lambda x: x.name)][:3])
step(
    "sorted attrgetter",
    lambda: [x.name for x in sorted(t, key=operator.attrgetter("name"), reverse=True)][:2],
)
step("sorted itself", lambda: sorted(t))
step(
    "min max",
    lambda: [min(t, key=lambda x: x.name).name, max(t, key=lambda x: x.id).id == max(x.id for x in t)],
)
step("sort method", lambda: t.sort())
step("print", lambda: [str(t), f"{t}", "%s" % t, "{}".format(t), repr(t)[:1]])
step(
    "print model",
    lambda: (lambda x: [str(x).replace(str(x.id), "ID"), f"{x}".replace(str(x.id), "ID"), "%s" % x.name])(
        t.find_by_attribute("name", "t1")
    ),
)
step(
    "plus",
    lambda: (lambda u: [type(u).__name__, len(u), len(t)])(
        t + TermCollection({"ontology": s.ontology.id}).fetch()
    ),
)
step("plus list", lambda: t + [1])
step("sum", lambda: sum([t, t]))
step("plus false", lambda: t + False)
step("iadd false", lambda: t.__iadd__(False))
step("extend", lambda: (lambda u: [u.extend(t), len(u)])(TermCollection()))
step("chain", lambda: len(list(itertools.chain(t, t))))
step("slice", lambda: [type(t[:3]).__name__, len(t[2:5]), t[-1].name == t[len(t) - 1].name, len(t[::2])])
step("index error", lambda: t[100])
step("slice keys", lambda: t["a"])
step("unpack", lambda: (lambda a, *b: [len(b)])(*t))
step("enumerate zip", lambda: [n for n, (a, b) in enumerate(zip(t, t)) if a is b] == list(range(len(t))))
step("dict", lambda: {x.name: x.color for x in t}["t4"])
step(
    "groups",
    lambda: {
        k: len(list(v)) for k, v in itertools.groupby(sorted(t, key=lambda x: x.color), key=lambda x: x.color)
    },
)
step("counter", lambda: Counter(x.color for x in t).most_common()[0][1])


def default():
    d = defaultdict(list)
    for x in t:
        d[x.color].append(x.name)
    return {k: len(v) for k, v in d.items()}


step("defaultdict", default)
step("filter builtin", lambda: len(list(filter(lambda x: x.color == "#000001", t))))
step("map", lambda: sorted(map(lambda x: x.name, t))[0])
step("any all", lambda: [any(x.name == "t1" for x in t), all(x.ontology == s.ontology.id for x in t)])
step("in", lambda: [t[0] in t, Term("no") in t, None in t])
step("index count", lambda: [t.index(t[3]), t.count(t[3])])
step("remove", lambda: (lambda u: [u.remove(u[0]), len(u)])(t + TermCollection()))
step(
    "pop",
    lambda: (lambda u: [u.pop().name == t[-1].name, u.pop(0).name == t[0].name, len(u)])(
        t + TermCollection()
    ),
)
step("del", lambda: (lambda u: [u.__delitem__(0), len(u)])(t + TermCollection()))
step("del slice", lambda: (lambda u: [u.__delitem__(slice(0, 4)), len(u)])(t + TermCollection()))
step("reverse", lambda: (lambda u: [u.reverse(), u[0].name == t[-1].name])(t + TermCollection()))
step("insert", lambda: (lambda u: [u.insert(0, Term("new")), u[0].name, len(u)])(t + TermCollection()))
step("set", lambda: (lambda u: [u.__setitem__(0, Term("new")), u[0].name])(t + TermCollection()))
step("set wrong", lambda: (t + TermCollection()).__setitem__(0, Project("x")))
step("append wrong", lambda: (t + TermCollection()).append("x"))
step("clear", lambda: (lambda u: [u.clear(), len(u)])(t + TermCollection()))
step("copy", lambda: (lambda u: [len(u), u is t])(list(t)))
step("list", lambda: [type(list(t)).__name__, len(t.data()), t.data()[0] is t[0]])
step("set of objects", lambda: len(set(t)))
step("dict of objects", lambda: len({x: 1 for x in t}))
step(
    "same id",
    lambda: len({x.id for x in t} | {x.id for x in TermCollection({"ontology": s.ontology.id}).fetch()}),
)
step("random", lambda: random.Random(0).choice(t).ontology == s.ontology.id)
step("sample", lambda: len(random.Random(0).sample(list(t), 3)))
step("shuffle", lambda: (lambda u: [random.Random(0).shuffle(u), len(u)])(list(t)))
step("shuffle collection", lambda: (lambda u: [random.Random(0).shuffle(u), len(u)])(t + TermCollection()))
step(
    "numpy",
    lambda: (lambda np: [np.array([x.id for x in t]).shape, np.array(list(t), dtype=object).shape])(
        __import__("numpy")
    ),
)
step("filter method", lambda: (lambda u: [type(u).__name__, len(u)])(t.filter(lambda x: x.name > "t4")))
step("find none", lambda: t.find_by_attribute("nothing", 1))
step("find id", lambda: t.find_by_attribute("id", t[2].id) is t[2])
step("find text", lambda: t.find_by_attribute("id", str(t[2].id)))
step("isinstance", lambda: [isinstance(t, Collection), isinstance(t, list), isinstance(t[0], Model)])
step("iter", lambda: next(iter(t)).ontology == s.ontology.id)
step(
    "len bool", lambda: [len(t), bool(t), not TermCollection(), TermCollection() == [], len(TermCollection())]
)
step("equal", lambda: [t == t, t == list(t), t != None, t[0] == None])
step("bulk change", lambda: [x.update(color="#123456").color for x in t][:1])
step("json", lambda: len(json.loads(t.to_json())))
step("join", lambda: ",".join(sorted(x.name for x in t)))
step("reversed", lambda: [x.name for x in reversed(t)][0] == t[-1].name)
step(
    "while pop",
    lambda: (lambda u: sum(1 for _ in iter(lambda: u.pop() if len(u) else None, None)))(t + TermCollection()),
)
finish()

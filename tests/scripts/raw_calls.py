"""Raw calls, for what has no class."""

from study import *
from cytomine.models import *

c = connect()
s = Study(c, 1)
p = s.project.id
step("get", lambda: c.get(f"project/{p}.json")["name"])
step("get with leading slash", lambda: bool(c.get(f"/project/{p}.json")))
step("get query in uri", lambda: len(c.get(f"project/{p}/imageinstance.json?max=1&offset=0")["collection"]))
step("get parameters", lambda: len(c.get(f"project/{p}/imageinstance.json", {"max": 1})["collection"]))
step(
    "get parameters list",
    lambda: len(c.get("annotation.json", {"project": p, "images": [s.image.id]})["collection"]),
)
step(
    "get parameters bool",
    lambda: c.get("annotation.json", {"project": p, "showWKT": True, "x": None})["size"],
)
step("get unicode", lambda: c.get("tag.json", {"name[ilike]": "ü é&"}) is not False)
step("post", lambda: c.post("tag.json", json.dumps({"name": f"raw {RUN}"}))["tag"]["name"])
step(
    "post keyword",
    lambda: c.post(uri="tag.json", data=json.dumps({"name": f"raw2 {RUN}"}), query_parameters={"a": 1})[
        "tag"
    ]["name"],
)
step("post bytes", lambda: c.post("tag.json", json.dumps({"name": f"räw3 {RUN}"}).encode())["tag"]["name"])
step(
    "post text unicode",
    lambda: c.post("tag.json", json.dumps({"name": f"räw4 {RUN}"}, ensure_ascii=False).encode("utf-8"))[
        "tag"
    ]["name"],
)
step(
    "post unicode str",
    lambda: c.post("tag.json", json.dumps({"name": f"räw5 {RUN}"}, ensure_ascii=False))["tag"]["name"],
)
step("post empty", lambda: c.post(f"imageinstance/{s.image.id}/review.json", None) is not False)
step("post empty text", lambda: c.post("tag.json", ""))
step(
    "put",
    lambda: (lambda t: c.put(f"tag/{t['id']}.json", json.dumps({**t, "name": f"put {RUN}"}))["tag"]["name"])(
        c.post("tag.json", json.dumps({"name": f"raw6 {RUN}"}))["tag"]
    ),
)
step(
    "delete",
    lambda: (lambda t: [c.delete(f"tag/{t['id']}.json"), c.get(f"tag/{t['id']}.json")])(
        c.post("tag.json", json.dumps({"name": f"raw7 {RUN}"}))["tag"]
    ),
)
step(
    "_get",
    lambda: (
        lambda r: [
            r.status_code,
            r.ok,
            r.json()["id"] == p,
            r.headers["content-type"].split(";")[0],
            r.reason,
            type(r.text).__name__,
            type(r.content).__name__,
            r.url.endswith(f"/api/project/{p}.json"),
        ]
    )(c._get(f"project/{p}.json", {})),
)
step(
    "_get refused",
    lambda: (lambda r: [r.status_code, r.ok, bool(r.text)])(c._get("project/999999.json", None)),
)
step("_get bool", lambda: [bool(c._get(f"project/{p}.json", {})), bool(c._get("project/999999.json", {}))])
step("_get iterate", lambda: len(b"".join(c._get(f"project/{p}.json", {}).iter_content(100))) > 50)
step(
    "_get ping",
    lambda: (lambda r: [r.status_code, sorted(r.json())])(c._get("/server/ping", None, with_base_path=False)),
)
step(
    "_post",
    lambda: (lambda r: [r.status_code, r.json()["tag"]["name"]])(
        c._post("tag.json", json.dumps({"name": f"raw8 {RUN}"}))
    ),
)
step("_post refused", lambda: c._post("tag.json", "{}").status_code)
step("_put", lambda: c._put("tag/1.json", "{}").status_code)
step("_delete", lambda: c._delete("tag/999999.json").status_code)
step("request", lambda: c._get(f"project/{p}.json", {}).request.method)
step("stats", lambda: sorted(c.get(f"project/{p}/stats/term.json")))
step("stats image", lambda: type(c.get(f"project/{p}/stats/termimage.json")).__name__)
step("stats user", lambda: len(c.get(f"project/{p}/stats/user.json")["collection"]))
step(
    "stats evolution",
    lambda: type(c.get(f"project/{p}/stats/annotationevolution.json", {"daysRange": 1})).__name__,
)
step("activity", lambda: type(c.get(f"project/{p}/useractivity.json") or []).__name__)
step("history", lambda: type(c.get(f"project/{p}/commandhistory.json", {"max": 5})).__name__)
step("last opened", lambda: type(c.get("project/method/lastopened.json", {"max": 5})).__name__)
step("bounds", lambda: type(c.get("bounds/project.json")).__name__)
step("image bounds", lambda: sorted(c.get(f"project/{p}/bounds/imageinstance.json"))[:3])
step("configuration", lambda: type(c.get("configuration.json")).__name__)
step("metadata", lambda: type(c.get(f"abstractimage/{s.image.baseImage}/metadata.json") or {}).__name__)
step("associated", lambda: type(c.get(f"abstractimage/{s.image.baseImage}/associated.json")).__name__)
step(
    "position",
    lambda: (
        type(
            c.post(
                f"imageinstance/{s.image.id}/position.json",
                json.dumps(
                    {
                        "topLeftX": 0,
                        "topLeftY": 100,
                        "topRightX": 100,
                        "topRightY": 100,
                        "bottomLeftX": 0,
                        "bottomLeftY": 0,
                        "bottomRightX": 100,
                        "bottomRightY": 0,
                        "zoom": 1,
                        "broadcast": False,
                    }
                ),
            )
        ).__name__
    ),
)
step("positions", lambda: len(PositionCollection(filters={"imageinstance": s.image.id}).fetch()))
step(
    "consultation",
    lambda: (
        type(
            c.post(
                f"project/{p}/imageconsultation.json"
                if False
                else f"imageinstance/{s.image.id}/consultation.json",
                json.dumps({"image": s.image.id, "mode": "view"}),
            )
        ).__name__
    ),
)
step(
    "connection",
    lambda: (
        type(
            c.post(
                f"project/{p}/userconnection.json",
                json.dumps({"project": p, "os": "Linux", "browser": "x", "browserVersion": "1"}),
            )
        ).__name__
    ),
)
step(
    "csv",
    lambda: (lambda r: [r.status_code, len(r.text) > 0])(
        c._get(
            f"project/{p}/annotation/download" if False else f"project/{p}/userannotation/download",
            {"format": "csv", "terms": s.terms[0].id, "users": s.me, "images": s.image.id},
        )
    ),
)
step(
    "undo",
    lambda: [
        bool(Tag(f"undo {RUN}").save()),
        type(c.get("command/undo.json") or c.get("../command/undo.json")).__name__,
    ],
)
finish()

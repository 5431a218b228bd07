import json

from cytomine import Cytomine

conn = Cytomine("cytomine.example", "public", "private", use_cache=True, working_path="/tmp/x")  # -> no-effect, scheme
local = Cytomine("localhost:8080", "public", "private")
plain = Cytomine(host="cytomine.example", public_key="a", private_key="b", protocol="http", use_cache=False)
HOST = "demo.example"
named = Cytomine.connect(HOST, "public", "private")  # -> scheme
conn._session.close()  # -> no-such-name
print(conn._public_key)  # -> no-such-name
reply = conn._get("project.json", {})
print(reply.status_code, reply.headers["Date"], reply.ok, reply.text, reply.json())
print(reply.cookies, reply.elapsed)  # -> reply
for line in reply.iter_lines():  # -> reply
    print(line)
conn.post("term.json", {"name": "a"})  # -> raw-body
conn.post("term.json", json.dumps({"name": "a"}))
conn._put("term/5.json", data={"name": "a"})  # -> raw-body
conn.download_file("https://elsewhere.example/a.png", "a.png")  # -> foreign-address
conn.download_file("imageinstance/5/thumb.png", "a.png")

from cytomine.cytomine import Cytomine as Server

server = Server.connect("https://cytomine.example", "public", "private")
if not server.current_user:  # -> refused-keys
    raise SystemExit("wrong keys")
if server.current_user is False:  # -> refused-keys
    raise SystemExit("wrong keys")
if not server.open_admin_session():  # -> refusal
    raise SystemExit("no administrator")
if server.get("project.json") is False:  # -> refusal
    raise SystemExit
if not server.upload_image("a.tif", 5, 6):  # -> refusal
    raise SystemExit
if server.import_datasets(5) == {}:  # -> refusal
    raise SystemExit
if server.is_alive():
    print("there")
if not server.wait_to_accept_connection(timeout_in_seconds=5):
    print("not there")
server.close_admin_session() or print("still administrator")  # -> refusal
Server.get_instance().delete("project/5.json") is False  # -> refusal

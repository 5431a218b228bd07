"""Users, roles and keys: what is read, and what can no longer be written.

The 3.1 client saves empty lists of what cannot be saved, and wants an id where two others say which.
"""

from study import *
from cytomine.models import *

c = connect()
s = Study(c, 0)
me = CurrentUser().fetch()
step(
    "me",
    lambda: [
        me.username,
        me.id == c.current_user.id,
        str(me).replace(str(me.id), "ID"),
        me.uri(),
        me.callback_identifier,
    ],
)
users = UserCollection().fetch()
step("users", lambda: sorted(u.username for u in users))
step(
    "user",
    lambda: (
        lambda u: [u.username, u.fullName, u.name, str(u).replace(str(u.id), "ID"), u.email, u.firstname]
    )(User().fetch(me.id)),
)
step("user by name", lambda: User().fetch("manager"))
step("user raw", lambda: sorted(c.get("user/manager.json")))
step("find", lambda: users.find_by_attribute("username", "manager").id == me.id)
step("by id", lambda: {u.id: u.username for u in users}[me.id])
step(
    "keys",
    lambda: [
        sorted(User().fetch(me.id).keys()),
        User().fetch(me.id).keys()["publicKey"] == PUBLIC,
        User().keys(),
    ],
)
step("keys of other", lambda: User().fetch([u for u in users if u.id != me.id][0].id).keys())
step("roles", lambda: sorted(r.authority for r in RoleCollection().fetch()))
step(
    "role",
    lambda: (lambda r: [str(r).replace(str(r.id), "ID"), r.authority])(
        RoleCollection().fetch().find_by_attribute("authority", "ROLE_USER")
    ),
)
step("my roles", lambda: [r.authority for r in UserRoleCollection(filters={"user": me.id}).fetch()])
step(
    "user role",
    lambda: (
        lambda r: [
            r.user == me.id,
            str(r).replace(str(me.id), "ME").replace(str(r.role), "R").replace(str(r.id), "ID"),
        ]
    )(UserRole().fetch(me.id, RoleCollection().fetch().find_by_attribute("authority", "ROLE_USER").id)),
)
step("role none", lambda: UserRole().fetch(me.id, 1))
for name, action in dict(
    save=lambda: Role().save(),
    update=lambda: Role().update(),
    delete=lambda: Role().delete(),
    user_save=lambda: User("a", "b", "c", "d", "e").save(),
    user_update=lambda: User().fetch(me.id).update(firstname="x"),
    user_delete=lambda: User().fetch(me.id).delete(),
    me_update=lambda: me.update(language="FR"),
    me_delete=lambda: me.delete(),
    me_save=lambda: me.save(),
    role_update=lambda: UserRole(1, 2).update(),
    role_delete=lambda: UserRole(me.id, 1).delete(),
    role_bulk=lambda: RoleCollection().save(),
    users_bulk=lambda: UserCollection().save(),
).items():
    step(f"refused {name}", action)
step("project users", lambda: [u.username for u in UserCollection(filters={"project": s.project.id}).fetch()])
step(
    "project admins",
    lambda: [u.username for u in UserCollection(filters={"project": s.project.id}, admin=True).fetch()],
)
step(
    "online",
    lambda: [u.username for u in UserCollection(filters={"project": s.project.id}, online=True).fetch()],
)
step(
    "ontology users",
    lambda: (
        me.username in [u.username for u in UserCollection().fetch_with_filter("ontology", s.ontology.id)]
    ),
)
step("public key", lambda: len(UserCollection(publicKey=PUBLIC).fetch()) >= 1)
step("signature", lambda: sorted(me.signature()))
step("new", lambda: User("u", "F", "L", "e@x", "pw", "EN", True).to_json(sort_keys=True))
step("positional filters", lambda: UserCollection({"project": s.project.id}, 1, 0).parameters)
step("members by role", lambda: [u.role for u in UserCollection(filters={"project": s.project.id}).fetch()])
step(
    "names of drawers",
    lambda: {u.id: f"{u.name}" for u in UserCollection(filters={"project": s.project.id}).fetch()}[me.id],
)
finish()

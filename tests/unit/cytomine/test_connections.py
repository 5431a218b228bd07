"""Which connection objects use: blocks, threads, tasks."""

import asyncio
from concurrent.futures import ThreadPoolExecutor
from threading import Barrier, Thread

import pytest

from cytomine import Cytomine
from cytomine.errors import ForbiddenError, NotConnectedError
from cytomine.models import Term
from tests.unit.cytomine.conftest import Server, connect


@pytest.fixture
def one():
    return connect(Server())


@pytest.fixture
def two():
    return connect(Server())


def in_a_thread(function):
    with ThreadPoolExecutor(1) as pool:
        return pool.submit(function).result()


def test_a_worker_uses_the_connection_of_the_block_that_started_it(one, two):
    with one:
        assert in_a_thread(Cytomine.get_instance) is one
        with two:
            assert in_a_thread(Cytomine.get_instance) is two
        assert in_a_thread(Cytomine.get_instance) is one
    assert in_a_thread(Cytomine.get_instance) is two


def test_a_worker_beside_blocks_of_two_servers_is_told_to_choose(one, two):
    ready, done = Barrier(3), Barrier(3)

    def hold(connection):
        with connection:
            ready.wait(10)
            done.wait(10)

    threads = [Thread(target=hold, args=[each]) for each in (one, two)]
    for each in threads:
        each.start()
    ready.wait(10)
    try:
        with pytest.raises(NotConnectedError, match="Several connections are in use"):
            Cytomine.get_instance()
        with two:
            assert Cytomine.get_instance() is two
    finally:
        done.wait(10)
        for each in threads:
            each.join()


def test_threads_in_blocks_of_one_connection_leave_it_open_until_the_last_has_left(one):
    client = one.client
    inside, leave = Barrier(2), Barrier(2)

    def hold():
        with one:
            inside.wait(10)
            leave.wait(10)
            assert one.client is client

    thread = Thread(target=hold)
    thread.start()
    inside.wait(10)
    with one:
        pass
    assert one.client is client
    leave.wait(10)
    thread.join()
    assert one.client is not client


def test_a_connection_can_be_entered_again_inside_its_block(one, two):
    with one, two, one:
        assert Cytomine.get_instance() is one
    with one:
        with one:
            pass
        assert Cytomine.get_instance() is one


def test_tasks_keep_their_own_connection(one, two):
    async def ask(connection):
        with connection:
            await asyncio.sleep(0)
            return Cytomine.get_instance()

    async def run():
        found = await asyncio.gather(ask(one), ask(two))
        inner = await asyncio.to_thread(Cytomine.get_instance)
        return [*found, inner]

    assert asyncio.run(run()) == [one, two, two]


def test_a_block_may_be_left_by_another_task(one, two):
    async def enter():
        one.__enter__()

    async def leave():
        one.__exit__(None, None, None)

    async def run():
        await asyncio.create_task(enter())
        await asyncio.create_task(leave())
        return Cytomine.get_instance()

    assert asyncio.run(run()) is two


def test_connecting_inside_a_block_leaves_the_block_as_it_is(one):
    with one:
        connect(Server())
        assert Cytomine.get_instance() is one
        assert in_a_thread(Cytomine.get_instance) is one


def test_keys_that_are_refused_leave_the_connection_with_those_before(server, cytomine):
    server.reply(text="<html><title>Cytomine error 401</title></html>", status=401)
    before = repr(cytomine)
    with pytest.raises(Exception, match="key"):
        cytomine.set_credentials("another", "pair")
    assert repr(cytomine) == before
    server.reply({"id": 7})
    Term().fetch(7)
    assert "CYTOMINE public:" in server.requests[-1].headers["authorization"]


# Administrator session

ROLES = {"admin": True, "user": False, "guest": False, "userByNow": True, "guestByNow": False}
USER = {"id": 75, "username": "manager"}
OPEN, CLOSE, INFO, ME = (
    "GET /session/admin/open.json",
    "GET /session/admin/close.json",
    "GET /session/admin/info.json",
    "GET /api/user/current.json",
)


def roles(server, *, administrates):
    server.reply({**ROLES, "adminByNow": administrates})


def switched(server, *, administrates):
    roles(server, administrates=administrates)
    server.reply(USER)


def test_an_administrator_session_is_opened_and_closed_outside_the_api(server, cytomine):
    switched(server, administrates=True)
    switched(server, administrates=False)
    assert cytomine.open_admin_session() is True
    assert cytomine.close_admin_session() is True
    assert server.asked == [OPEN, ME, CLOSE, ME]


def test_the_session_of_a_block_is_closed_behind_it(server, cytomine):
    roles(server, administrates=False)
    switched(server, administrates=True)
    switched(server, administrates=False)
    with cytomine.admin_session() as entered:
        assert entered is cytomine
    assert server.asked == [INFO, OPEN, ME, CLOSE, ME]


def test_a_session_that_was_open_before_the_block_stays_open(server, cytomine):
    roles(server, administrates=True)
    switched(server, administrates=True)
    with cytomine.admin_session():
        pass
    assert server.asked == [INFO, OPEN, ME]


def test_an_error_in_the_block_closes_the_session_and_is_raised(server, cytomine):
    roles(server, administrates=False)
    switched(server, administrates=True)
    switched(server, administrates=False)
    with pytest.raises(KeyError), cytomine.admin_session():
        raise KeyError("x")
    assert server.asked[-2:] == [CLOSE, ME]


def test_an_error_in_the_block_is_not_hidden_by_one_of_closing(server, cytomine):
    roles(server, administrates=False)
    switched(server, administrates=True)
    server.reply({"errors": {"message": "gone"}}, 500)
    with pytest.raises(KeyError) as caught, cytomine.admin_session():
        raise KeyError("x")
    assert caught.value.__notes__[0].startswith("The administrator session is still open: ")


def test_who_is_no_administrator_does_not_enter_the_block(server, cytomine):
    roles(server, administrates=False)
    server.reply({"errors": {"message": "You are not an admin!"}, "errorValues": {}}, 403)
    entered = []
    with pytest.raises(ForbiddenError, match="You are not an admin"), cytomine.admin_session():
        entered.append(True)
    assert not entered


# Generation


@pytest.mark.parametrize(("status", "generation"), [(200, "reference"), (404, "newest")])
def test_the_generation_is_asked_for_once(server, cytomine, status, generation):
    server.reply({"alive": True}, status)
    assert [cytomine.generation, cytomine.generation] == [generation] * 2
    assert server.asked == ["GET /server/ping.json"]


def test_an_answer_of_neither_generation_is_no_generation(server, cytomine):
    server.reply({"errors": {"message": "no"}}, 403)
    with pytest.raises(ForbiddenError):
        _ = cytomine.generation


@pytest.mark.parametrize(("status", "there"), [(200, True), (404, False)])
def test_what_the_newest_generation_removed_is_not_supported_there(server, cytomine, status, there):
    server.reply({"alive": True}, status)
    assert cytomine.supports("list_storage_members") is there
    assert cytomine.supports("list_projects")
    assert not cytomine.supports("list_relations")  # older servers alone have it


def test_an_operation_that_is_not_in_the_document_is_named_with_one_that_is(cytomine):
    with pytest.raises(ValueError, match=r"no operation 'list_project'.*'list_projects'"):
        cytomine.supports("list_project")


def test_a_wrong_mode_of_errors_is_told_with_the_variable(monkeypatch):
    monkeypatch.setenv("CYTOMINE_ERRORS", "ignore")
    with pytest.raises(ValueError, match="CYTOMINE_ERRORS must be 'raise' or 'legacy', not 'ignore'"):
        connect(Server())

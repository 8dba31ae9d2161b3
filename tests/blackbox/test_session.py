# SPDX-License-Identifier: MIT
"""Signing in, tokens, links, who is here."""
import asyncio
import contextlib
import hashlib
import secrets
import time

from harness import Server, refused, scenario

LINK = "#invite="


@scenario
async def test_a_session_tells_all_a_client_needs(server):
    async with server.client("Ana", delegation="jakarta") as ana:
        session = ana.session
        assert session["participant"] == {"id": "ana", "name": "Ana", "role": "delegate",
                                          "delegation": "jakarta", "bot": False}
        assert [channel["id"] for channel in session["channels"]] == [
            "inclusive-growth", "digital-transformation", "sustainable-development", "climate-action",
            "public-health", "multilevel-governance", "announcements", "lobby"]
        assert session["limits"]["text_graphemes"] == 4000 and session["limits"]["frame_bytes"] == 65536
        assert session["limits"]["requests_in_flight"] == 64
        rights = {channel["id"]: channel["rights"] for channel in session["channels"]}
        assert rights["lobby"]["post"] and not rights["announcements"]["post"]
        assert len(session["delegations"]) >= 11


@scenario
async def test_titles_and_refusals_speak_the_sessions_language(server):
    async with server.client() as client:
        client.token = server.token("Ana")
        session = await client.open(lang="id")
        assert "Aksi Iklim" in [channel["title"] for channel in session["channels"]]
        try:
            await client.post(channel="nowhere")
        except Exception as refusal:
            assert "Silakan muat ulang" in refusal.message


@scenario
async def test_the_session_comes_first_and_once(server):
    async with server.client() as client:
        with refused("auth_required"):
            await client.subscribe()
        client.token = "pl_" + secrets.token_urlsafe(32)
        with refused("auth_required"):
            await client.open()
        client.token = server.token("Ana")
        await client.open()
        with refused("invalid_request"):
            await client.open()
        await client.subscribe()


@scenario
async def test_who_never_signs_in_is_closed(server):
    async with server.client() as client:
        began = time.monotonic()
        assert await client.closed() == 1008
        assert 8 < time.monotonic() - began < 13


@scenario
async def test_a_link_works_once_and_its_claim_may_be_repeated(server):
    link = server.ctl("invite", "create", "--participant", "Ana", "--role", "delegate")
    invite = link.split(LINK)[1]
    token = "pl_" + secrets.token_urlsafe(32)
    async with server.client() as client:
        for _ in range(2):
            assert (await client.call("invite.claim", invite=invite, token=token))["participant"]["name"] == "Ana"
        with refused("not_found", "/params/invite"):
            await client.call("invite.claim", invite=invite, token="pl_" + secrets.token_urlsafe(32))
        with refused("not_found", "/params/invite"):
            await client.call("invite.claim", invite="pi_" + secrets.token_urlsafe(32), token=token)
        other = server.ctl("invite", "create", "--participant", "Budi", "--role", "delegate").split(LINK)[1]
        with refused("conflict", "/params/token"):
            await client.call("invite.claim", invite=other, token=token)
        client.token = token
        assert (await client.open())["participant"]["name"] == "Ana"


@scenario
async def test_secrets_are_stored_and_logged_nowhere(server):
    words = "a confidential sentence about water"
    async with server.client("Ana") as ana:
        await ana.post(words)
    link = server.ctl("invite", "create", "--participant", "Budi", "--role", "delegate")
    server.stop()
    for secret in (server.token("Ana"), link.split(LINK)[1]):
        assert not server.files_with(secret) and secret not in server.log
    assert server.files_with(words) and words not in server.log
    server.start()


@scenario
async def test_a_revoked_token_ends_its_sessions_at_once(server):
    async with server.client("Ana") as ana, server.client("Ana") as tablet, server.client("Budi") as budi:
        began = time.monotonic()
        server.ctl("token", "revoke", "--token", server.token("Ana"))
        assert await ana.closed() == 1008 and await tablet.closed() == 1008
        assert time.monotonic() - began < 3
        await budi.post("untouched")
        async with server.client() as again:
            again.token = server.token("Ana")
            with refused("auth_required"):
                await again.open()


@scenario
async def test_sessions_of_one_participant_are_bounded():
    with Server(LIMITS_SESSIONS_PER_PARTICIPANT=2) as server:
        async with server.client("Ana"), server.client("Ana") as second, server.client() as third:
            third.token = server.token("Ana")
            with refused("limit_reached"):
                await third.open()
            await second.socket.close()
            while True:  # until the server has seen it go
                try:
                    await third.open()
                    break
                except Exception as refusal:
                    assert refusal.reason == "limit_reached"


@scenario
async def test_presence_counts_people_not_devices(server):
    async with server.client("Ana", delegation="jakarta") as ana, server.client("Ana") as _:
        async with server.client("Budi", delegation="bangkok"):
            while (await ana.notice("presence.changed"))["total"] != 2:
                pass
            here = await ana.call("presence.list")
            assert here["total"] == 2 and not here["more"]
            assert [person["name"] for person in here["participants"]] == ["Ana", "Budi"]
            assert {one["id"]: one["count"] for one in here["delegations"]} == {"jakarta": 1, "bangkok": 1}
            only = await ana.call("presence.list", delegation="bangkok")
            assert [person["name"] for person in only["participants"]] == ["Budi"]
        while (await ana.notice("presence.changed"))["total"] != 1:
            pass


@scenario
async def test_a_storm_of_arrivals_is_told_in_few_words(server):
    async with server.client("Ana") as ana:
        people = [server.client(f"Guest {number}") for number in range(30)]
        await asyncio.gather(*(person.__aenter__() for person in people))
        told = 1
        while (await ana.notice("presence.changed"))["total"] != 31:
            told += 1
        assert told < 15, told
        await asyncio.gather(*(person.__aexit__() for person in people))


@scenario
async def test_a_crowd_is_told_in_slices_and_nobody_is_left_out(server):
    async with contextlib.AsyncExitStack() as everybody:
        crowd = [server.client(f"Guest {number % 30}") for number in range(300)]
        await asyncio.gather(*(everybody.enter_async_context(person) for person in crowd))
        async with server.client("Latecomer"):
            for person in crowd:
                while (await person.notice("presence.changed"))["total"] != 31:
                    pass


@scenario
async def test_the_operators_socket(server):
    status = await server.control("server.status")
    assert status["summit"] == "mgmac-2023" and len(status["channels"]) == 14
    assert await server.control("clock.tick") == {}  # nothing is due, and nothing happens
    secret = hashlib.blake2b(b"x", digest_size=32).hexdigest()
    made = await server.control("token.create", participant="Ana", role="delegate", secret_hash=secret)
    assert made["created"]
    again = await server.control("token.create", participant="Ana", secret_hash=secret)
    assert again["token_id"] == made["token_id"]
    with refused("conflict"):
        await server.control("token.create", participant="Budi", role="delegate", secret_hash=secret)
    with refused("conflict"):
        await server.control("token.create", participant="Ana", role="admin", secret_hash="0" * 64)
    with refused("not_found"):
        await server.control("token.create", participant="Ana", delegation="atlantis", secret_hash="1" * 64)
    with refused("invalid_params", "/params/secret_hash"):
        await server.control("token.create", participant="Ana", secret_hash="short")
    invite = await server.control("invite.create", participant="Ana", secret_hash="2" * 64, valid_s=60)
    assert invite["participant"]["name"] == "Ana" and not invite["created"]
    with refused("conflict"):
        await server.control("invite.create", participant="Ana", role="admin", secret_hash="3" * 64)
    with refused("not_found"):
        await server.control("invite.create", participant="Nobody", secret_hash="4" * 64)
    assert [one["token_id"] for one in (await server.control("token.list", participant="Ana"))["tokens"]] == [1]
    with refused("not_found"):
        await server.control("token.list", participant="Nobody")
    assert (await server.control("token.revoke", secret_hash=secret))["revoked"] == 1
    with refused("not_found"):
        await server.control("token.revoke", participant="Nobody")


@scenario
async def test_an_import_is_all_or_nothing(server):
    good = {"row": 2, "id": "d1", "name": "Delegate 9, Hanoi", "role": "delegate", "delegation": "hanoi"}
    bad = {"row": 3, "id": "d2", "name": "Delegate 2", "role": "king"}
    answer = await server.control("participant.import", rows=[good, bad], dry_run=False)
    assert [(error["row"], error["field"]) for error in answer["errors"]] == [(3, "role")]
    before = (await server.control("participant.list"))["participants"]
    assert (await server.control("participant.import", rows=[good], dry_run=True))["created"] == 1
    assert (await server.control("participant.list"))["participants"] == before
    assert "d1" not in [person["id"] for person in before]
    assert (await server.control("participant.import", rows=[good], dry_run=False))["created"] == 1
    assert (await server.control("participant.import", rows=[good], dry_run=False))["unchanged"] == 1
    renamed = {**good, "name": "Delegate 1, Ha Noi"}
    assert (await server.control("participant.import", rows=[renamed], dry_run=False))["updated"] == 1
    people = (await server.control("participant.list", delegation="hanoi"))["participants"]
    assert {person["id"]: person["name"] for person in people}["d1"] == "Delegate 1, Ha Noi"
    with refused("not_found"):
        await server.control("participant.list", delegation="atlantis")


@scenario
async def test_no_network_method_on_the_operators_socket(server):
    with refused("method_not_found"):
        await server.control("message.post", channel="lobby", client_id="c", text="x")

# SPDX-License-Identifier: MIT
"""Who gets in, how soon somebody is out, and what is kept secret. Input rules are test_examples' and test_wire's, rights
are test_rights', slow and greedy peers are test_attacks'."""
import asyncio
import configparser
import contextlib
import json
import os
import pathlib
import re
import secrets
import shutil
import sqlite3
import subprocess
import tempfile
import time

import pytest

from conftest import GENEROUS
from harness import BIN, ROOT, SLOWER, SUMMIT, Raw, Server, refused, scenario
from test_wire import get

LINK = "#invite="
RELEASE = ROOT / "build/release/bin"
NO_RELEASE = "tests/run builds it; by hand: cmake --preset release && cmake --build build/release"
AT_ONCE_S = 1


def a_token():
    return "pl_" + secrets.token_urlsafe(32)


def invite_for(server, name, *more):
    return server.ctl("invite", "create", "--participant", name, "--role", "delegate", *more).split(LINK)[1]


# S1: other sites' pages

@pytest.mark.parametrize("origin, status", [
    (None, 101), ("http://localhost", 101), ("https://localhost", 101), ("null", 403), ("https://evil.example", 403),
    ("https://localhost.evil.example", 403), ("https://evil.example/localhost", 403), ("https://evil@localhost", 403),
    ("https://localhost:444", 403), ("http://", 403), ("file://", 403), ("https://" + "a" * 300, 403),
])
def test_pages_of_other_sites_are_turned_away_whatever_they_bring(server, origin, status):
    """Nothing that a browser sends by itself signs anybody in: there are no cookies, and a header is not looked at."""
    for more in ({}, {"Cookie": f"token={server.token('Ana')}"}, {"Authorization": f"Bearer {server.token('Ana')}"}):
        with Raw(server.port) as raw:
            assert raw.shake(**({"Origin": origin} if origin else {}), **more) == status
            if status == 101:
                raw.frame(1, b'{"jsonrpc":"2.0","id":1,"method":"presence.list","params":{}}')
                assert b"auth_required" in raw.read()[1]


def test_no_answer_sets_a_cookie(server):
    for path in ("/", "/healthz", "/ws", "/nothing"):
        assert "set-cookie" not in get(server, path)[0].headers


# S4: who is out is out within a second

@contextlib.contextmanager
def at_once():
    began = time.monotonic()
    yield
    assert time.monotonic() - began < AT_ONCE_S * SLOWER


@scenario
async def test_a_revoked_token_is_out_at_once_on_all_threads():
    with Server(SERVER_THREADS=3) as server:
        async with server.client("Ana") as phone, server.client("Ana") as laptop:
            await server.control("token.list")
            with at_once():
                await server.control("token.revoke", participant="Ana")
                assert {await phone.closed(), await laptop.closed()} == {1008}


@scenario
async def test_a_revocation_reads_the_secret_from_standard_input(server):
    async with server.client("Ana") as ana:
        done = subprocess.run([BIN / "plenoctl", "--data", server.data, "token", "revoke", "--token", "-"], text=True,
                              input=server.token("Ana") + "\n", capture_output=True, timeout=60)
        assert done.returncode == 0 and "1 revoked" in done.stderr
        assert await ana.closed() == 1008


@scenario
async def test_a_suspension_is_felt_at_once():
    with Server(SERVER_THREADS=3) as server:
        async with server.client("Ana") as ana, server.client("Chair", "moderator") as chair:
            with at_once():
                await chair.call("participant.suspend", participant="ana", reason="a test", duration_s=3600)
                assert await ana.closed() == 1008
            async with server.client() as again:
                again.token = server.token("Ana")
                with refused("suspended"):
                    await again.open()


@scenario
async def test_a_role_that_is_lost_is_lost_at_once():
    with Server(SERVER_THREADS=3) as server:
        row = {"row": 2, "id": "dewi", "name": "Dewi", "role": "moderator"}
        await server.control("participant.import", rows=[row], dry_run=False)
        server.tokens["Dewi"] = server.ctl("token", "create", "--participant", "dewi")
        async with server.client("Dewi") as dewi:
            await dewi.call("channel.lock", channel="lobby", mode="read_only")
            with at_once():
                await server.control("participant.import", rows=[{**row, "role": "delegate"}], dry_run=False)
                assert await dewi.closed() == 1012
        async with server.client("Dewi") as dewi:
            assert dewi.session["participant"]["role"] == "delegate"
            with refused("forbidden"):
                await dewi.call("channel.unlock", channel="lobby")


# S5: sign-in links

@scenario
async def test_fifty_who_claim_one_link_are_one_who_has_it():
    with Server(SERVER_THREADS=3) as server:
        invite = invite_for(server, "Ana")
        async with contextlib.AsyncExitStack() as stack:
            crowd = [await stack.enter_async_context(server.client()) for _ in range(50)]
            for client in crowd:
                client.token = a_token()
            claims = [client.send("invite.claim", {"invite": invite, "token": client.token}) for client in crowd]
            await asyncio.gather(*(sending for sending, _ in claims))
            answers = await asyncio.gather(*(future for _, future in claims))
            winners = [client for client, answer in zip(crowd, answers) if "result" in answer]
            assert len(winners) == 1
            assert {answer["error"]["data"]["reason"] for answer in answers if "error" in answer} == {"not_found"}
            for client in crowd:
                with contextlib.nullcontext() if client in winners else refused("auth_required"):
                    await client.open()


@scenario
async def test_a_link_is_not_used_up_by_who_only_looks(server):
    """What previews a link asks for the page. The secret stands behind the #, which no browser sends; and even where it
    is sent, looking is not claiming."""
    invite = invite_for(server, "Ana")
    for path in ("/", f"/?invite={invite}", f"/{invite}", f"/invite/{invite}", f"/ws?invite={invite}", f"/%23invite={invite}"):
        for method in ("GET", "HEAD", "POST"):
            with contextlib.suppress(Exception):
                await asyncio.to_thread(get, server, path, method)
    async with server.client() as client:
        client.token = a_token()
        assert (await client.call("invite.claim", invite=invite, token=client.token))["participant"]["name"] == "Ana"
        await client.open()


@scenario
async def test_a_link_that_is_too_old_opens_nothing(server):
    """The clock's part is unit/core/test_accounts; here the stored time is what has passed."""
    invite = invite_for(server, "Ana")
    server.stop()
    with contextlib.closing(sqlite3.connect(server.data / "pleno.db")) as database:
        database.execute("UPDATE token SET expires_ms = 1 WHERE expires_ms IS NOT NULL")
        database.commit()
    server.start()
    async with server.client() as client:
        with refused("not_found", "/params/invite"):
            await client.call("invite.claim", invite=invite, token=a_token())


@scenario
async def test_secrets_are_not_guessed_in_a_row(server):
    async with server.client() as client:
        for _ in range(10):
            client.token = a_token()
            with refused("auth_required"):
                await client.open()
        client.token = server.token("Ana")
        with contextlib.suppress(Exception, asyncio.CancelledError):
            await client.open()
        assert await client.closed() == 1008


# S6: an address behind a proxy

async def is_let_in(server, **headers):
    """Who is let in stays."""
    raw = Raw(server.port)
    status = await asyncio.to_thread(raw.shake, **headers)
    if status == 101:
        return raw
    raw.socket.close()
    return None


@scenario
async def test_only_a_trusted_proxy_is_believed_whose_connection_it_is():
    limits = {"LIMITS_CONNECTIONS_PER_ADDRESS": 2}
    with Server(SERVER_TRUSTED_PROXIES="10.0.0.0/8 127.0.0.1 ::1", **limits) as server:
        inside = []
        for forwarded in ("192.0.2.1", "192.0.2.2", "2001:db8::1", "2001:db8:0:1::1"):
            pair = [await is_let_in(server, X_Forwarded_For=forwarded) for _ in range(2)]
            assert all(pair)
            assert not await is_let_in(server, X_Forwarded_For=forwarded), "two of each"
            assert not await is_let_in(server, X_Forwarded_For=f"198.51.100.7, {forwarded}"), "what a client wrote first"
            assert not await is_let_in(server, X_Forwarded_For=f"{forwarded}, 10.1.2.3"), "two proxies in a row"
            pair[0].socket.close()
            while not (again := await is_let_in(server, X_Forwarded_For=forwarded)):
                pass  # until the server has seen it go
            inside += [pair[1], again]
        assert not await is_let_in(server, X_Forwarded_For="2001:db8:0:1::2"), "an IPv6 network of 64 bits is one"
        for nonsense in ("unknown", "192.0.2.1:1234", "1.2.3", "a" * 600, ", ,", "192.0.2.300"):
            assert not await is_let_in(server, X_Forwarded_For=nonsense)
        assert len(inside) == 8
        own = [await is_let_in(server) for _ in range(3)]
        assert [bool(one) for one in own] == [True, True, False], "without the header it is the proxy's own"
        assert get(server, "/healthz")[0].status == 200
    with Server(**limits) as server:
        crowd = [await is_let_in(server, X_Forwarded_For=f"192.0.2.{number}") for number in range(2)]
        assert all(crowd)
        with contextlib.suppress(OSError):
            assert not await is_let_in(server, X_Forwarded_For="192.0.2.77"), "nobody is trusted by default"


@pytest.mark.parametrize("words", ["proxy.example", "10.0.0.0/33", "::/129", "1.2.3", "10.0.0.0/", "10.0.0.0/x"])
def test_a_proxy_that_is_no_address_is_named(words):
    done = subprocess.run([BIN / "plenod", "--check-config"], capture_output=True, text=True, timeout=20,
                          env={"PLENO_SERVER_TRUSTED_PROXIES": f"127.0.0.1 {words}"})
    assert done.returncode == 2 and f"{words} is no address" in done.stderr, done.stderr


# S19: what is secret stays so

CANARY = "canary-4711"


@scenario
async def test_secrets_and_words_are_in_no_log_line_and_no_process_list():
    settings = {"LOG_LEVEL": "debug", **GENEROUS}
    with Server(**settings) as server:
        token, invite = server.token("Ana"), invite_for(server, "Budi")
        async with server.client("Ana") as ana, server.client("Chair", "moderator") as chair:
            await ana.subscribe()
            await ana.post(f"{CANARY} in a message")
            with contextlib.suppress(Exception):
                await ana.call("message.search", text=CANARY)
            with contextlib.suppress(Exception):
                await ana.call(CANARY, text=CANARY)
            await chair.call("participant.mute", participant="ana", channel="lobby", reason=CANARY,
                             duration_s=600)
            with refused("muted"):
                await ana.post(f"{CANARY} refused")
        claimed = a_token()
        async with server.client() as client:
            client.token = "pl_" + CANARY + secrets.token_urlsafe(32)
            with refused("auth_required"):
                await client.open()
            await client.call("invite.claim", invite=invite, token=claimed)
        for path in (f"/{CANARY}", f"/?token={token}", f"/ws?token={token}"):
            await asyncio.to_thread(get, server, path)
        with Raw(server.port) as raw:
            assert raw.shake(X_Secret=CANARY, Cookie=token, Origin="https://" + CANARY + ".example") == 403
        with Raw(server.port) as raw:
            raw.shake()
            for _ in range(102):
                raw.frame(1, b"{" + CANARY.encode())
            assert raw.close_code() == 1008
        process = pathlib.Path("/proc") / str(server.process.pid)
        shown = (process / "cmdline").read_bytes() + (process / "environ").read_bytes()
        server.stop()
        for secret in (token, invite, claimed):
            assert secret not in server.log and secret.encode() not in shown and not server.files_with(secret)
        assert CANARY not in server.log and CANARY.encode() not in shown
        assert "connection closed" in server.log, "something was logged"
        server.start()


def test_no_core_file_is_ever_written(server):
    limits = pathlib.Path(f"/proc/{server.process.pid}/limits").read_text()
    assert re.search(r"^Max core file size +0 +0 ", limits, re.MULTILINE)


@pytest.mark.skipif(os.geteuid() != 0, reason="needs root, to start the server as somebody else")
def test_nobody_looks_into_the_memory():
    """The kernel gives the files of a process that may not be dumped to root. Test builds may be dumped."""
    program = RELEASE / "plenod"
    assert program.exists(), NO_RELEASE
    with tempfile.TemporaryDirectory(prefix="pleno-nobody-") as name:
        folder = pathlib.Path(name)
        subprocess.run([RELEASE / "plenoctl", "--data", folder / "data", "init", "--summit", SUMMIT], check=True,
                       capture_output=True)
        shutil.copy(RELEASE / "plenod", folder)
        subprocess.run(["chown", "-R", "65534:65534", folder], check=True)
        words = ["setpriv", "--reuid=65534", "--regid=65534", "--clear-groups", folder / "plenod", "--data",
                 folder / "data", "--listen", "127.0.0.1:0"]
        with subprocess.Popen(words, stderr=subprocess.PIPE, text=True) as process:
            assert any("listening" in line for line in process.stderr), "it did not start"
            assert "Uid:\t65534" in pathlib.Path(f"/proc/{process.pid}/status").read_text()
            assert pathlib.Path(f"/proc/{process.pid}/environ").stat().st_uid == 0
            process.terminate()


# S20, S21: what is installed

def test_the_unit_is_closed_up():
    if subprocess.run(["which", "systemd-analyze"], capture_output=True).returncode != 0:
        pytest.skip("systemd-analyze is not installed")
    done = subprocess.run(["systemd-analyze", "security", "--offline=true", "--threshold=15",
                           ROOT / "deploy/systemd/plenod.service"], capture_output=True, text=True, timeout=60)
    if "Unknown" in done.stderr or "unrecognized option" in done.stderr:
        pytest.skip("this systemd-analyze knows no --offline")
    assert done.returncode == 0, done.stdout[-400:] + done.stderr
    unit = (ROOT / "deploy/systemd/plenod.service").read_text()
    for line in ("LimitCORE=0", "LimitNOFILE=", "MemoryMax=", "WatchdogSec=", "Restart=always", "UMask=0077"):
        assert line in unit


def test_the_unit_never_gives_up():
    """By default systemd starts a service five times in ten seconds, and then no more until somebody asks."""
    unit = configparser.ConfigParser(strict=False, interpolation=None)
    unit.optionxform = str
    unit.read(ROOT / "deploy/systemd/plenod.service")
    assert unit["Unit"]["StartLimitIntervalSec"] == "0" and unit["Service"]["Restart"] == "always"
    assert int(unit["Service"]["RestartSec"]) >= 2, "no spinning either"
    assert unit["Service"]["TimeoutStartSec"] == "30min", "a schema's steps outlast the default of 90 s"


@pytest.mark.parametrize("program", ["plenod", "plenoctl"])
def test_a_release_is_hardened(program):
    """Every release build checks itself (server/CMakeLists.txt); this shows that the check can fail."""
    check = ROOT / "deploy/lib/hardened"
    done = subprocess.run([check, BIN / program], capture_output=True, text=True, timeout=60)
    assert done.returncode == 1 and ("RELRO" in done.stderr or "now" in done.stderr), "a test build is not hardened"
    assert (RELEASE / program).exists(), NO_RELEASE
    done = subprocess.run([check, RELEASE / program], capture_output=True, text=True, timeout=60)
    assert done.returncode == 0, done.stderr


# S22: bots

def test_the_demo_makes_its_bot_one_token(server, tmp_path):
    """However often deploy/quickstart starts; a new one when that was revoked."""
    def start():
        script = f'ctl() {{ "{BIN}/plenoctl" --data "{server.data}" "$@"; }}; . deploy/lib/bot.sh; ' \
                 f'pleno_bot_token "{tmp_path}/token"'
        return subprocess.run(["bash", "-c", script], cwd=ROOT, capture_output=True, text=True, check=True).stdout

    def in_force():
        return len(json.loads(server.ctl("token", "list", "--participant", "bot-1", "--json"))["tokens"])

    first = start()
    assert first.startswith("pl_") and start() == first and in_force() == 1
    assert (tmp_path / "token").stat().st_mode & 0o777 == 0o600
    server.ctl("token", "revoke", "--participant", "bot-1")
    assert start() != first and in_force() == 1


@scenario
async def test_two_bots_that_answer_each_other_stay_bounded():
    """Each answers whatever the other says. The rate ends it; people go on."""
    with Server(LIMITS_MESSAGES_PER_MINUTE=15) as server:
        async with server.client("Echo", "bot") as echo, server.client("Parrot", "bot") as parrot, \
                server.client("Ana") as ana:
            assert echo.session["participant"]["bot"] and parrot.session["participant"]["bot"]
            refusals = []

            async def answer(me, own):
                while len(refusals) < 2:
                    event = await me.event("message.posted")
                    if event["actor"]["id"] == own:
                        continue
                    try:
                        await me.post(f"you say {event['seq']}")
                    except Exception as refusal:
                        assert refusal.reason == "rate_limited" and refusal.retry_after_ms > 0
                        refusals.append(own)
                        return

            await echo.subscribe()
            await parrot.subscribe()
            await ana.post("hello, bots")
            answering = [asyncio.ensure_future(answer(echo, "echo")), asyncio.ensure_future(answer(parrot, "parrot"))]
            done, waiting = await asyncio.wait(answering, return_when=asyncio.FIRST_COMPLETED)
            for task in waiting:
                task.cancel()
            for task in done:
                task.result()
            assert len(refusals) >= 1
            assert (await ana.history())["last_seq"] <= 2 * 15 + 4
            await ana.post("people go on")


# S11: nothing of a client's reaches the database as a language

@scenario
async def test_names_and_words_are_never_sql(server):
    evil = "'; DROP TABLE event; --"
    async with server.client("Ana") as ana:
        await ana.post(evil)
        for text in (evil, evil * 20, '"' + "a " * 120 + '"', "a* " * 80, "(" * 200):
            with contextlib.suppress(Exception):
                await asyncio.wait_for(ana.call("message.search", text=text), 10)
        assert (await ana.history())["events"][0]["data"]["text"] == evil

# SPDX-License-Identifier: MIT
"""Several network threads are one server: same bytes for all, one count of everything."""
import asyncio
import contextlib
import json
import pathlib
import signal

import pytest

from harness import PATIENCE_S, Server, hear, refused, scenario

CROWD = 18  # that the kernel deals all of them to one of three threads does not happen


def threads_that_worked(server):
    tasks = pathlib.Path(f"/proc/{server.process.pid}/task")
    named = {task: (task / "comm").read_text().strip() for task in tasks.iterdir()}
    turns = {name: int((task / "schedstat").read_text().split()[2]) for task, name in named.items()}
    return {name for name, count in turns.items() if name.startswith("pleno-net-") and count > CROWD}


@pytest.fixture
def crew():
    with Server(SERVER_THREADS=3) as server:
        yield server


@scenario
async def test_every_thread_delivers_the_same_bytes(crew):
    tokens = [crew.token(f"Reader {number}") for number in range(CROWD)]
    is_ready = asyncio.Semaphore(0)
    hearing = [asyncio.ensure_future(hear(crew, token, 120, is_ready)) for token in tokens]
    for _ in tokens:
        await is_ready.acquire()
    async with crew.client("Ana") as ana, crew.client("Budi") as budi, crew.client("Citra") as citra:
        for number in range(40):
            await asyncio.gather(*(who.post(f"{number} " + "x" * (37 * number)) for who in (ana, budi, citra)))
    heard = await asyncio.gather(*hearing)
    assert [json.loads(text)["params"]["seq"] for text in heard[0]] == list(range(1, 121))
    assert all(frames == heard[0] for frames in heard)
    assert threads_that_worked(crew) == {"pleno-net-1", "pleno-net-2"}


@scenario
async def test_a_participant_is_one_on_all_threads():
    limits = {"LIMITS_SESSIONS_PER_PARTICIPANT": 6, "LIMITS_MESSAGES_PER_MINUTE": 8}
    with Server(SERVER_THREADS=3, **limits) as server:
        async with contextlib.AsyncExitStack() as stack:
            devices = [await stack.enter_async_context(server.client("Ana")) for _ in range(6)]
            seventh = await stack.enter_async_context(server.client())
            seventh.token = server.token("Ana")
            with refused("limit_reached"):
                await seventh.open()
            for device in devices + devices[:2]:
                await device.post("one of eight")
            for device in devices:
                with refused("rate_limited"):
                    await device.post("too many")
            budi = await stack.enter_async_context(server.client("Budi"))
            while (await budi.notice("presence.changed"))["total"] != 2:
                pass
            while (await devices[0].notice("presence.changed"))["total"] != 2:
                pass


@scenario
async def test_a_revoked_token_is_out_on_all_threads(crew):
    async with contextlib.AsyncExitStack() as stack:
        devices = [await stack.enter_async_context(crew.client("Ana")) for _ in range(9)]
        crew.ctl("token", "revoke", "--token", devices[0].token)
        assert {await device.closed() for device in devices} == {1008}


@scenario
async def test_a_stop_drains_all_threads(crew):
    async with contextlib.AsyncExitStack() as stack:
        crowd = [await stack.enter_async_context(crew.client(f"Reader {number}")) for number in range(9)]
        crew.process.send_signal(signal.SIGTERM)
        assert {await someone.closed() for someone in crowd} == {1012}
        assert crew.process.wait(PATIENCE_S) == 0

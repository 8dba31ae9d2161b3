# SPDX-License-Identifier: MIT
"""The operator's command line in the name of a participant: the same rights, the same order, and an
audit log that tells the two apart."""
import asyncio
import datetime
import json
import sqlite3
import subprocess

from harness import Refused, refused, scenario
from judge import METHODS

AS = ("--as", "chair")


async def entries(server, count=100):
    return (await server.control("audit.list", speak_as="Root", limit=count))["entries"]


def people(server):
    """A moderator `chair`, a secretary `root`, a delegate `ana`."""
    for name, role in (("Chair", "moderator"), ("Root", "admin"), ("Ana", "delegate")):
        server.token(name, role)


@scenario
async def test_plenoctl_mutes_and_everybody_sees_who_did_it(server):
    people(server)
    async with server.client("Ana") as ana:
        await ana.subscribe()
        said = server.ctl("participant", "mute", "--channel", "lobby", "--participant", "ana",
                          "--duration", "10m", "--reason", "Calm, please", *AS)
        event = await ana.event("participant.muted")
        assert event["actor"]["id"] == "chair" and event["data"]["reason"] == "Calm, please"
        assert event["data"]["until"] in said
        with refused("muted"):
            await ana.post()
        server.ctl("participant", "unmute", "--channel", "lobby", "--participant", "ana", *AS)
        await ana.event("participant.unmuted")
        await ana.post()
    last, before = (await entries(server))[:2]
    assert (last["action"], before["action"]) == ("participant.unmute", "participant.mute")
    assert last["actor"]["id"] == "chair" and last["data"]["via"] == "operator"


@scenario
async def test_each_act_of_the_command_line(server):
    people(server)
    async with server.client("Ana") as ana:
        await ana.subscribe()
        first = await ana.post("first")

        def act(*words):
            return json.loads(server.ctl(*words, *AS, "--json"))

        assert act("channel", "slow-mode", "--channel", "lobby", "--seconds", "2m")["changed"]
        assert (await ana.event("channel.slow_mode_changed"))["data"]["seconds"] == 120
        assert act("channel", "slow-mode", "--channel", "lobby", "--seconds", "off")["changed"]
        assert act("message", "pin", "--channel", "lobby", "--seq", first["seq"])["changed"]
        assert act("message", "unpin", "--channel", "lobby", "--seq", first["seq"])["changed"]
        assert not act("message", "unpin", "--channel", "lobby", "--seq", first["seq"])["changed"]
        assert act("channel", "set-approval", "--channel", "lobby", "--mode", "on")["changed"]
        held = [(await ana.post(text))["held_id"] for text in ("good", "bad")]
        shown = act("held", "list", "--channel", "lobby")
        assert [one["held_id"] for one in shown["held"]] == held
        assert "HELD_ID" in server.ctl("held", "list", "--channel", "lobby", *AS)
        act("held", "approve", "--held-id", held[0])
        assert (await ana.event("message.posted"))["data"]["text"] == "good"
        act("held", "reject", "--held-id", held[1], "--reason", "Not here")
        assert (await ana.notice("held.decided"))["approved"]
        assert (await ana.notice("held.decided"))["reason"] == "Not here"
        act("channel", "lock", "--channel", "lobby", "--reason", "Back at ten")
        assert (await ana.event("channel.locked"))["data"]["reason"] == "Back at ten"
        act("channel", "unlock", "--channel", "lobby")
        act("message", "redact", "--channel", "lobby", "--seq", first["seq"], "--reason", "Asked")
        assert (await ana.event("message.redacted"))["data"]["by_moderator"]
    acts = [one for one in await entries(server) if one["data"].get("via") == "operator"]
    assert len(acts) == 10, [one["action"] for one in acts]


@scenario
async def test_each_kind_of_filter_is_made_from_the_command_line(server):
    people(server)
    for words in (("words", "--words", "casino|slot gacor", "--channel", "lobby"), ("pattern", "--pattern", "(?i)cas+ino"),
                  ("links", "--hosts", "mgmac.id"), ("repeat", "--times", "3", "--within", "1m"),
                  ("flood", "--times", "9", "--within", "1m"), ("spoof",)):
        server.ctl("filter", *words, "--action", "refuse", "--label", words[0], *AS)
    shown = json.loads(server.ctl("filter", "list", *AS, "--json"))["filters"]
    assert [one["kind"] for one in shown] == ["words", "pattern", "links", "repeat", "flood", "spoof"]
    assert shown[0]["channel"] == "lobby" and shown[0]["words"] == ["casino", "slot gacor"]
    assert shown[4]["within_s"] == 60
    async with server.client("Ana") as ana:
        with refused("filtered"):
            await ana.post("Cassssino")


@scenario
async def test_a_running_server_and_an_idle_folder_give_the_same(server):
    people(server)
    lock = ("channel", "lock", "--channel", "lobby", "--reason", "Break", *AS, "--json")
    unlock = ("channel", "unlock", "--channel", "lobby", *AS, "--json")
    running = [json.loads(server.ctl(*words)) for words in (lock, lock, unlock)]
    server.kill()
    idle = [json.loads(server.ctl(*words)) for words in (lock, lock, unlock)]
    assert [one["changed"] for one in running] == [one["changed"] for one in idle] == [True, False, True]
    assert idle[0]["seq"] == running[2]["seq"] + 1
    server.start()
    told = [one for one in await entries(server) if one["action"].startswith("channel.")]
    assert [one["data"].get("via") for one in told] == ["operator"] * 4
    server.stop()
    assert "audit: 7 entries, the chain holds" in server.ctl("verify")
    server.start()


@scenario
async def test_the_command_line_has_the_rights_of_the_role_it_speaks_for(server):
    people(server)
    before = await entries(server)
    for who in ("Ana", "ana"):
        with refused("forbidden"):
            await server.control("channel.lock", speak_as=who, channel="lobby")
    with refused("not_found", "/params/participant"):
        await server.control("channel.lock", speak_as="nobody", channel="lobby")
    assert await entries(server) == before


@scenario
async def test_a_name_that_two_have_is_nobodys(server, tmp_path):
    """From before names were held against each other; who has one keeps it, and adds nobody."""
    rows = tmp_path / "rows.csv"
    rows.write_text("id,name,role\none,Same,moderator\ntwo,Other,moderator\n")
    server.ctl("participants", "import", rows, "--no-links")
    server.stop()
    with sqlite3.connect(server.data / "pleno.db") as db:
        db.execute("UPDATE participant SET name = 'Same' WHERE slug = 'two'")
    db.close()
    server.start()
    rows.write_text("id,name,role\none,Same,moderator\ntwo,Same,admin\n")
    server.ctl("participants", "import", rows, "--no-links")
    rows.write_text("id,name,role\nthree,same,delegate\n")
    server.ctl("participants", "import", rows, "--no-links", status=1)
    with refused("conflict", "/params/participant"):
        await server.control("channel.lock", speak_as="Same", channel="lobby")
    await server.control("channel.lock", speak_as="two", channel="lobby")
    server.ctl("token", "create", "--participant", "Same", status=1)
    server.ctl("token", "create", "--participant", "two")


@scenario
async def test_only_what_needs_no_session_is_done_in_anothers_name(server):
    people(server)
    for name, document in METHODS.items():
        if document["x-transport"] != "websocket":
            continue
        with refused("method_not_found"):
            await server.control(name)
        may = document["x-path"] in ("command", "query") and document["x-roles"] != "public"
        try:
            await server.control(name, speak_as="root", colour="red")
        except Refused as refusal:
            assert (refusal.reason == "invalid_params") == may, (name, refusal.reason)


@scenario
async def test_the_operators_own_methods_stay_the_operators(server):
    people(server)
    await server.control("token.create", speak_as="chair", participant="Ben", role="delegate",
                         secret_hash="0" * 64)
    last = (await entries(server))[0]
    assert last["action"] == "token.create" and "actor" not in last and "via" not in last["data"]


@scenario
async def test_words_put_into_anothers_mouth_are_in_the_audit_log_but_not_what_they_say(server):
    people(server)
    posted = await server.control("message.post", speak_as="ana", channel="lobby", client_id="c-1",
                                  text="I was not asked")
    again = await server.control("message.post", speak_as="ana", channel="lobby", client_id="c-1",
                                 text="I was not asked")
    assert again["seq"] == posted["seq"]
    acts = [one for one in await entries(server) if one["action"] == "message.post"]
    assert [(one["actor"]["id"], one["channel"], one["seq"], one["data"]) for one in acts] == [
        ("ana", "lobby", posted["seq"], {"via": "operator"})]


@scenario
async def test_the_command_line_and_a_moderator_decide_the_same_message_once(server):
    people(server)
    async with server.client("Chair", "moderator") as chair, server.client("Ana") as ana:
        await chair.call("channel.set_approval", channel="lobby", mode="all")
        for _ in range(10):
            held = (await ana.post("decide this"))["held_id"]
            done = await asyncio.gather(
                chair.call("held.approve", held_id=held),
                server.control("held.reject", speak_as="root", held_id=held, reason="No"),
                return_exceptions=True)
            lost = [one for one in done if isinstance(one, Refused)]
            assert len(lost) == 1 and lost[0].reason == "conflict", done
    acts = [one for one in await entries(server) if one["action"].startswith("held.")]
    assert len(acts) == 10
    assert all(("via" in one["data"]) == (one["action"] == "held.reject") for one in acts)


def lines(text):
    """The values that plenoctl prints one on a line."""
    return dict(line.split(None, 1) for line in text.splitlines() if line.count("  "))


@scenario
async def test_what_plenoctl_prints_of_an_object_says_what_is_in_it(server):
    people(server)
    await server.control("floor.set", speak_as="chair", channel="lobby", on=True, turn_s=90)
    async with server.client("Ana") as ana:
        await ana.call("floor.request", channel="lobby", kind="statement")
        started = lines(server.ctl("floor", "start", "--channel", "lobby", *AS))
        shown = lines(server.ctl("floor", "show", "--channel", "lobby", *AS))
    assert started["entry.participant"] == shown["speaker.participant"] == "Ana"
    assert shown["speaker.kind"] == "statement" and shown["speaker.state"] == "speaking"
    assert shown["speaker.since"].startswith("20") and shown["settings.turn_s"] == "90"
    assert "-" not in shown.values()


@scenario
async def test_a_list_has_short_cells_and_no_empty_column(server):
    people(server)
    await server.control("channel.set_approval", speak_as="chair", channel="lobby", mode="all")
    async with server.client("Ana") as ana:
        await ana.post("Pidato " + "panjang — " * 30)
        muted = await server.control("participant.mute", speak_as="chair", channel="lobby",
                                     participant="ana", reason="Calm, please")
        await ana.call("sanction.appeal", sanction=muted["sanction"], text="I was calm")
    shown = server.ctl("held", "list", "--channel", "lobby", *AS)
    head, row = [line for line in shown.splitlines() if line.startswith(("HELD_ID", "h1 "))]
    assert head.split() == ["HELD_ID", "CHANNEL", "PARTICIPANT", "TEXT", "KIND", "AT", "STATE",
                            "VERSION", "WHY"]
    assert "  Pidato " + ("panjang — " * 4)[:33] + "…  statement" in row
    appealed = server.ctl("sanction", "list", *AS)
    assert "Ana, text I was calm" in appealed, appealed


@scenario
async def test_plenoctl_says_what_is_in_the_way(server):
    people(server)

    def says(*words):
        done = subprocess.run([*server.program("plenoctl"), *words, *AS], capture_output=True, text=True, timeout=60)
        assert done.returncode == 1, (done.returncode, done.stdout, done.stderr)
        return done.stderr
    lobby = ("--channel", "lobby")
    assert "has no speakers' list at present. Switch it on first." in says("floor", "start", *lobby)
    await server.control("floor.set", speak_as="chair", channel="lobby", on=True)
    assert "Nobody has the floor at the moment." in says("floor", "end", *lobby)
    poll = (await server.control("poll.create", speak_as="chair", channel="lobby", title="Where?",
                                 options=["Hanoi", "Dili"], kind="single"))["poll"]
    assert "not open yet" in says("poll", "close", "--poll", poll)
    assert "--poll p9: there is none" in says("poll", "close", "--poll", "p9")
    assert "Ask an admin" in says("participant", "mute", *lobby, "--participant", "root", "--duration", "9m",
                                   "--reason", "No")


@scenario
async def test_a_time_is_typed_by_the_summits_clocks(server):
    """These are Jakarta's, seven hours before those of UTC."""
    people(server)
    jakarta = datetime.timezone(datetime.timedelta(hours=7))
    minute, day = datetime.timedelta(minutes=1), datetime.timedelta(days=1)
    now = datetime.datetime.now(jakarta).replace(second=0, microsecond=0)
    times = {"2099-01-02 05:30": "2099-01-01T22:30", "2099-01-02T14:30": "2099-01-02T07:30",
             "2099-01-02T14:30Z": "2099-01-02T14:30", "2099-01-02T14:30+09:00": "2099-01-02T05:30",
             "2099-01-02T14:30:00Z": "2099-01-02T14:30"}
    times = {typed: datetime.datetime.fromisoformat(shown + "+00:00") for typed, shown in times.items()}
    for soon in (now + 90 * minute, now + 11 * 60 * minute, now + day - 90 * minute):
        times[f"{soon:%H:%M}"] = times[f"{soon.hour}.{soon:%M}"] = soon
    async with server.client("Ana") as ana:
        await ana.subscribe()
        for number, (typed, meant) in enumerate(times.items()):
            # The same time again would be no event.
            server.ctl("channel", "schedule", "--channel", "lobby", *AS)
            server.ctl("channel", "schedule", "--channel", "lobby", "--closes", typed, *AS)
            event = await ana.event("channel.scheduled")
            event = await ana.event("channel.scheduled") if number > 0 else event
            assert datetime.datetime.fromisoformat(event["data"]["closes"].replace("Z", "+00:00")) == meant, typed


def test_plenoctl_says_in_whose_name_is_missing(server):
    people(server)
    server.ctl("channel", "lock", "--channel", "lobby", status=2)
    server.ctl("channel", "lock", "--channel", "lobby", "--as", "nobody", status=1)
    server.ctl("channel", "slow-mode", "--channel", "lobby", "--seconds", "soon", *AS, status=2)
    server.ctl("channel", "slow-mode", "--channel", "lobby", "--seconds", "9h", *AS, status=1)
    server.ctl("channel", "set-approval", "--channel", "lobby", "--mode", "maybe", *AS, status=2)

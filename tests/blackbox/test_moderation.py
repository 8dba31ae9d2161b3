# SPDX-License-Identifier: MIT
"""What a chair does: lock, slow, mute, approve; and that it is felt at once and by everyone."""
import contextlib

from harness import Server, refused, scenario


@contextlib.asynccontextmanager
async def plenary(server):
    """A moderator and two delegates; the first delegate's and the moderator's devices follow the lobby."""
    async with server.client("Chair", "moderator") as chair, \
            server.client("Ana", delegation="jakarta") as ana, \
            server.client("Budi", delegation="bangkok") as budi:
        await chair.subscribe()
        await ana.subscribe()
        yield chair, ana, budi


@scenario
async def test_a_locked_channel_is_the_moderators(server):
    async with plenary(server) as (chair, ana, budi):
        await ana.post("before")
        done = await chair.call("channel.lock", channel="lobby", reason="Back at ten")
        assert done["changed"] and done["seq"] == 2
        event = await ana.event("channel.locked")
        assert event["data"]["reason"] == "Back at ten" and event["actor"]["role"] == "moderator"
        with refused("channel_locked"):
            await budi.post()
        with refused("channel_locked"):
            await ana.call("message.edit", channel="lobby", seq=1, text="after")
        with refused("channel_locked"):
            await budi.call("message.react", channel="lobby", seq=1, emoji="👍", on=True)
        with refused("channel_locked"):
            await budi.call("channel.typing", channel="lobby")
        assert (await chair.post("The chair may"))["seq"] == 3
        assert (await ana.call("message.redact", channel="lobby", seq=1))["changed"], "own words, always"
        assert not (await chair.call("channel.lock", channel="lobby"))["changed"]
        async with server.client("Late") as late:
            state = next(c["state"] for c in late.session["channels"] if c["id"] == "lobby")
            assert state["locked"] and state["lock_reason"] == "Back at ten"
        assert (await chair.call("channel.unlock", channel="lobby"))["changed"]
        assert not (await chair.call("channel.unlock", channel="lobby"))["changed"]
        await ana.event("channel.unlocked")
        await budi.post()


@scenario
async def test_slow_mode_says_how_long_to_wait(server):
    async with plenary(server) as (chair, ana, budi):
        assert (await chair.call("channel.slow_mode", channel="lobby", seconds=60))["changed"]
        assert not (await chair.call("channel.slow_mode", channel="lobby", seconds=60))["changed"]
        assert (await ana.event("channel.slow_mode_changed"))["data"]["seconds"] == 60
        await ana.post("first", client_id="c1")
        try:
            await ana.post("second")
            raise AssertionError("slow mode did not hold")
        except Exception as refusal:
            assert refusal.reason == "slow_mode" and 50_000 < refusal.retry_after_ms <= 60_000
        assert (await ana.post("first", client_id="c1"))["seq"], "a retry is not a second message"
        await ana.post("elsewhere", channel="climate-action")
        await budi.post("each one for themself")
        await chair.post("one")
        await chair.post("two")
        with refused("invalid_params", "/params/seconds", "maximum"):
            await chair.call("channel.slow_mode", channel="lobby", seconds=21601)
        await chair.call("channel.slow_mode", channel="lobby", seconds=0)
        await ana.post("second")
    server.kill()
    server.start()
    async with server.client("Ana") as ana:
        state = next(c["state"] for c in ana.session["channels"] if c["id"] == "lobby")
        assert state["slow_mode_s"] == 0


@scenario
async def test_a_mute_is_for_one_person_in_one_channel_for_a_time(server):
    async with plenary(server) as (chair, ana, budi):
        target = {"channel": "lobby", "participant": budi.session["participant"]["id"]}
        await budi.post("soon silent")
        done = await chair.call("participant.mute", **target, duration_s=600, reason="Let others speak")
        event = await ana.event("participant.muted")
        assert event["data"]["until"] == done["until"] and event["data"]["reason"] == "Let others speak"
        for act in [budi.post(), budi.call("channel.typing", channel="lobby"),
                    budi.call("message.edit", channel="lobby", seq=1, text="loud"),
                    budi.call("message.react", channel="lobby", seq=1, emoji="👍", on=True)]:
            with refused("muted"):
                await act
        await budi.post("still here", channel="climate-action")
        async with server.client("Budi") as again:
            mute, = again.session["sanctions"]
            assert (mute["channel"], mute["until"]) == ("lobby", done["until"])
        assert (await chair.call("participant.unmute", **target))["changed"]
        assert not (await chair.call("participant.unmute", **target))["changed"]
        await ana.event("participant.unmuted")
        await budi.post("back")
        async with server.client("Root", "admin") as admin:
            for whom in [chair, admin]:
                with refused("forbidden"):
                    await chair.call("participant.mute", channel="lobby", duration_s=60, reason="No",
                                     participant=whom.session["participant"]["id"])
        for method, more in [("participant.mute", {"duration_s": 60, "reason": "x"}), ("participant.unmute", {})]:
            with refused("not_found", "/params/participant"):
                await chair.call(method, channel="lobby", participant="nobody", **more)


@scenario
async def test_held_words_reach_nobody_before_approval(server):
    words = "a word that waits"
    async with plenary(server) as (chair, ana, budi), server.client("Vice", "moderator") as vice:
        assert (await chair.call("channel.set_approval", channel="lobby", mode="all"))["changed"]
        assert not (await chair.call("channel.set_approval", channel="lobby", mode="all"))["changed"]
        await ana.event("channel.approval_changed")
        held = await budi.post(words, client_id="c1", lang="en", kind="question")
        assert held["held"] and "seq" not in held
        assert (await vice.notice("held.queued"))["held"]["text"] == words
        queue = await chair.call("held.list", channel="lobby")
        assert queue["total"] == 1 and queue["held"][0]["held_id"] == held["held_id"]
        assert (await chair.call("held.list", channel="lobby", after=held["held_id"]))["held"] == []
        with refused("not_found", "/params/after"):
            await chair.call("held.list", channel="lobby", after="xyz")
        assert words not in str(await chair.history()) and words not in str(await ana.history())
        info = next(c for c in (await reopened(server, "Chair"))["channels"] if c["id"] == "lobby")
        assert info["held_count"] == 1

        done = await chair.call("held.approve", held_id=held["held_id"])
        event = await ana.event("message.posted")
        assert event["seq"] == done["seq"] and event["data"]["text"] == words
        assert event["actor"]["name"] == "Budi" and event["data"]["approved_by"] == "chair"
        for who in (vice, budi):
            decided = await who.notice("held.decided")
            assert decided["approved"] and decided["seq"] == done["seq"]
        for method, more in [("held.approve", {}), ("held.reject", {"reason": "Too late"})]:
            with refused("conflict", "/params/held_id"):
                await vice.call(method, held_id=held["held_id"], **more)
            with refused("not_found", "/params/held_id"):
                await vice.call(method, held_id="h-999", **more)
        again = await budi.post(words, client_id="c1", lang="en", kind="question")
        assert (again["seq"], again["held_id"]) == (done["seq"], held["held_id"])
        with refused("forbidden"):
            await budi.call("message.edit", channel="lobby", seq=done["seq"], text="other words, unseen")
        assert (await chair.post("Moderators need no approval"))["seq"]


@scenario
async def test_a_rejected_message_leaves_no_words(server):
    words = "a word nobody shall read"
    async with plenary(server) as (chair, ana, budi):
        await chair.call("channel.set_approval", channel="lobby", mode="all")
        held = await budi.post(words, client_id="c1")
        await chair.call("held.reject", held_id=held["held_id"], reason="Off topic")
        event = await ana.event("held.rejected")
        assert words not in str(event) and "Budi" not in str(event["data"])
        decided = await budi.notice("held.decided")
        assert not decided["approved"] and decided["reason"] == "Off topic"
        assert (await budi.post(words, client_id="c1"))["rejected"]
        assert (await chair.call("held.list", channel="lobby"))["total"] == 0
        assert words not in str(await chair.history())
        await chair.call("channel.set_approval", channel="lobby", mode="off")
        await budi.post("free again")


@scenario
async def test_held_words_survive_kill(server):
    async with plenary(server) as (chair, _, budi):
        await chair.call("channel.set_approval", channel="lobby", mode="all")
        held = [(await budi.post(f"held {number}"))["held_id"] for number in range(120)]
    server.kill()
    server.start()
    async with server.client("Chair") as chair:
        seen, after = [], {}
        while True:
            page = await chair.call("held.list", channel="lobby", limit=50, **after)
            assert page["total"] == 120
            seen += [item["held_id"] for item in page["held"]]
            if not page["more"]:
                break
            after = {"after": seen[-1]}
        assert seen == held
        done = [(await chair.call("held.approve", held_id=one))["seq"] for one in held]
        assert done == list(range(2, 122))


@scenario
async def test_typing_is_told_to_the_others(server):
    async with plenary(server) as (_, ana, budi):
        await budi.call("channel.typing", channel="lobby")
        notice = await ana.notice("channel.typing")
        assert notice["participant"]["name"] == "Budi" and notice["channel"] == "lobby"
        with refused("forbidden"):
            await budi.call("channel.typing", channel="announcements")


@scenario
async def test_announcements_are_the_moderators(server):
    async with plenary(server) as (chair, ana, _):
        with refused("forbidden"):
            await ana.post(channel="announcements")
        await chair.post(channel="announcements")
        await ana.call("message.react", channel="announcements", seq=1, emoji="👍", on=True)


@scenario
async def test_the_audit_log_tells_who_did_what(server):
    async with plenary(server) as (chair, ana, _), server.client("Admin", "admin") as admin:
        await chair.call("channel.lock", channel="lobby", reason="Lunch")
        await chair.call("channel.unlock", channel="lobby")
        posted = await ana.post("A word too many", channel="climate-action")
        await admin.call("message.redact", channel="climate-action", seq=posted["seq"], reason="Asked for")
        with refused("forbidden"):
            await ana.call("audit.list")

        log = await chair.call("audit.list")
        assert [entry["action"] for entry in log["entries"][:3]] == ["message.redact", "channel.unlock", "channel.lock"]
        assert log["entries"][0]["actor"]["name"] == "Admin" and log["entries"][2]["data"]["reason"] == "Lunch"
        assert log["entries"][0]["channel"] == "climate-action" and log["entries"][0]["seq"] == posted["seq"] + 1
        assert "A word too many" not in str(log)
        assert all("channel" in entry for entry in log["entries"])  # tokens are not a moderator's affair
        assert any(entry["action"] == "token.create" and "actor" not in entry
                   for entry in (await admin.call("audit.list", limit=100))["entries"])

        for where, found in [({"channel": "lobby"}, 2), ({"actor": "admin"}, 1), ({"action": "channel.lock"}, 1),
                             ({"channel": "lobby", "actor": "admin"}, 0), ({"channel": "public-health"}, 0)]:
            assert len((await chair.call("audit.list", **where))["entries"]) == found, where
        with refused("not_found", "/params/channel"):
            await chair.call("audit.list", channel="nowhere")


@scenario
async def test_the_audit_log_names_people_who_are_not_there(server):
    async with server.client("Chair", "moderator") as chair, server.client("Vice", "moderator") as vice:
        async with server.client("Ana") as ana:
            said = await ana.post("A word too many")
            report = (await chair.call("message.report", channel="lobby", seq=said["seq"], category="other"))["report_id"]
            me = ana.session["participant"]
        await vice.call("report.assign", report_id=report, to=chair.session["participant"]["id"])
        await chair.call("participant.warn", channel="lobby", participant=me["id"], reason="Once")
        await chair.call("participant.mute", channel="lobby", participant=me["id"], reason="Again")
        await chair.call("participant.unmute", channel="lobby", participant=me["id"], reason="Enough")
        log = await chair.call("audit.list")
        named = {one["id"]: one for one in log["participants"]}
        assert len(named) == len(log["participants"])
        people = (me, *(who.session["participant"] for who in (chair, vice)))
        assert named == {one["id"]: one for one in people}
        page = await chair.call("audit.list", limit=1)
        assert [one["id"] for one in page["participants"]] == ["chair", me["id"]]
        log = await chair.call("audit.list", action="report.assign")
        assert {one["id"] for one in log["participants"]} == {"vice", "chair", me["id"]}
        nobody = await chair.call("audit.list", action="channel.lock")
        assert nobody["entries"] == nobody["participants"] == []


@scenario
async def test_the_audit_log_is_read_in_pages(server):
    async with server.client("Chair", "moderator") as chair:
        for seconds in range(1, 8):
            await chair.call("channel.slow_mode", channel="lobby", seconds=seconds)
        seen, page = [], {"next": None}
        while "next" in page:
            before = {"before": page["next"]} if page["next"] else {}
            page = await chair.call("audit.list", limit=3, **before)
            assert page["more"] == ("next" in page)
            seen += [entry["data"]["seconds"] for entry in page["entries"]]
        assert seen == [7, 6, 5, 4, 3, 2, 1]


@scenario
async def test_the_edit_window_closes(tmp_path):
    summit = tmp_path / "summit.conf"
    summit.write_text('summit "s" { name_en = "S" name_id = "S" city = "Jakarta" country = "ID" host = "H"\n'
                      'starts = "2023-08-01" ends = "2023-08-02" }\n'
                      'channel "lobby" { kind = lobby title_en = "L" title_id = "L" edit_window_s = 0 }\n')
    with Server(summit=summit) as server:
        async with server.client("Ana") as ana, server.client("Chair", "moderator") as chair:
            await ana.post("helo")
            await chair.post("helo")
            for who, seq in [(ana, 1), (chair, 2)]:
                with refused("edit_window_expired"):
                    await who.call("message.edit", channel="lobby", seq=seq, text="hello")


@scenario
async def test_acts_on_unknown_channels_are_not_found(server):
    acts = [("channel.lock", {}), ("channel.unlock", {}), ("channel.slow_mode", {"seconds": 1}),
            ("channel.set_approval", {"mode": "all"}), ("held.list", {}), ("channel.typing", {}),
            ("participant.mute", {"participant": "ana", "duration_s": 60, "reason": "x"}),
            ("participant.unmute", {"participant": "ana"}), ("message.pin", {"seq": 1, "on": True}),
            ("message.react", {"seq": 1, "emoji": "👍", "on": True}), ("read.mark", {"seq": 1}),
            ("message.redact", {"seq": 1}), ("message.edit", {"seq": 1, "text": "x"}),
            ("message.post", {"client_id": "c", "text": "x"}), ("channel.unsubscribe", {})]
    async with server.client("Chair", "moderator") as chair:
        for method, more in acts:
            with refused("not_found"):
                await chair.call(method, channel="nowhere", **more)


async def reopened(server, name):
    async with server.client(name) as client:
        return client.session

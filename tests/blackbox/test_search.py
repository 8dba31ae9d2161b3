# SPDX-License-Identifier: MIT
"""Finding words again: in many scripts, newest first, and never what is held or redacted."""
from harness import refused, scenario


async def find(client, text, **more):
    """The texts found."""
    hits = (await client.search(text, **more))["hits"]
    return [hit.get("state", {}).get("text") or hit["event"]["data"]["text"] for hit in hits]


@scenario
async def test_words_are_found_newest_first_everywhere_or_in_one_channel(server):
    async with server.client("Ana") as ana:
        await ana.post("Pumps keep the underpass dry")
        await ana.post("Dry pumps are cheap", channel="climate-action")
        await ana.post("Nothing of the kind")
        assert await find(ana, "pumps dry") == ["Dry pumps are cheap", "Pumps keep the underpass dry"]
        assert await find(ana, "PUMPS", channel="lobby") == ["Pumps keep the underpass dry"]
        assert await find(ana, "pump") == []
        assert len(await find(ana, "pump*")) == 2
        assert await find(ana, '"dry pumps"') == ["Dry pumps are cheap"]
        with refused("not_found", "/params/channel"):
            await ana.call("message.search", text="x", channel="nowhere")
        with refused("not_found", "/params/before"):
            await ana.call("message.search", text="x", before="lobby/77")
        with refused("not_found", "/params/before"):
            await ana.call("message.search", text="x", before="nonsense")
        with refused("too_long", "/params/text"):
            await ana.call("message.search", text="a b c d e f g h i j k l m")


@scenario
async def test_every_script_of_the_region_is_searched(server):
    texts = {"không khí": "Chất lượng không khí ở Hà Nội", "khong khi": "Chất lượng không khí ở Hà Nội",
             "น้ำท่วม": "กรุงเทพน้ำท่วมทุกปี", "ท่": "กรุงเทพน้ำท่วมทุกปี", "ນ້ຳ": "ນະຄອນຫຼວງມີນ້ຳຖ້ວມ",
             "ទឹកជំនន់": "ភ្នំពេញមានទឹកជំនន់រៀងរាល់ឆ្នាំ", "ရေကြီး": "ရန်ကုန်မှာရေကြီးတယ်", "防洪": "新加坡的防洪工程",
             "banjir": "Banjir di Jakarta"}
    async with server.client("Ana") as ana:
        for text in sorted(set(texts.values())):
            await ana.post(text)
        for words, text in texts.items():
            assert await find(ana, words) == [text], words
        await ana.post("Jakarta และกรุงเทพ")
        assert await find(ana, "jakarta กรุงเทพ") == ["Jakarta และกรุงเทพ"]


@scenario
async def test_the_present_text_is_searched(server):
    async with server.client("Ana") as ana, server.client("Chair", "moderator") as chair:
        await ana.post("The flod of 2020")
        await ana.call("message.edit", channel="lobby", seq=1, text="The flood of 2020")
        assert await find(ana, "flood") == ["The flood of 2020"]
        assert await find(ana, "flod") == []
        await chair.call("message.redact", channel="lobby", seq=1, reason="Wrong year")
        assert await find(ana, "flood") == []
        await chair.call("channel.set_approval", channel="lobby", mode="all")
        await ana.post("A held flood")
        assert await find(chair, "held") == []


@scenario
async def test_pages_go_on_where_the_last_one_ended(server):
    async with server.client("Ana") as ana:
        for number in range(45):
            await ana.post(f"water {number}", channel=("lobby", "climate-action")[number % 2])
        await find(ana, "water")
        seen, before = [], {}
        while True:
            page = await ana.call("message.search", text="water", limit=20, **before)
            seen += [hit["event"] for hit in page["hits"]]
            if not page["more"]:
                break
            before = {"before": page["hits"][-1]["event"]["data"]["id"]}
        texts = [event["data"]["text"] for event in seen]
        assert sorted(texts) == sorted(f"water {number}" for number in range(45))
        # Two channels' messages of one millisecond may come in either order.
        times = [event["at"] for event in seen]
        assert times == sorted(times, reverse=True)
        numbers = [int(text.split()[1]) for text in texts]
        for parity in (0, 1):
            own = [number for number in numbers if number % 2 == parity]
            assert own == sorted(own, reverse=True)


@scenario
async def test_no_search_is_a_syntax_error(server):
    async with server.client("Ana") as ana:
        await ana.post("x")
        for text in ['"', '""', '"""', "*", "**", "a*b", "NEAR(a b)", "text:x", "place : c0000001", "-x", "^x", "(", "x AND",
                     "OR", "NOT", "{", "a\"b", "\\", ";--", "ท*", "%", "_", "'", "é́" * 50]:
            await ana.call("message.search", text=text)
        assert await find(ana, "x") == ["x"]


@scenario
async def test_a_lost_index_is_made_again_and_a_kill_loses_nothing_of_it(server):
    async with server.client("Ana") as ana:
        for number in range(200):
            await ana.post(f"word{number} everywhere", channel=("lobby", "climate-action")[number % 2])
    server.kill()
    server.start()
    async with server.client("Ana") as ana:
        assert await find(ana, "word17") == ["word17 everywhere"]
    server.stop()
    for path in server.data.glob("search.db*"):
        path.write_bytes(b"this is no database at all" * 1000)
    server.start()
    async with server.client("Ana") as ana:
        assert await find(ana, "word199") == ["word199 everywhere"]
        hits = (await ana.search("everywhere", limit=50))["hits"]
        times = [hit["event"]["at"] for hit in hits]
        assert times == sorted(times, reverse=True), "in order of time, over all channels"
        assert {hit["event"]["channel"] for hit in hits} == {"lobby", "climate-action"}


@scenario
async def test_an_index_ahead_of_a_restored_copy_is_made_again(server):
    async with server.client("Ana") as ana:
        await ana.post("kept in the copy")
    server.stop()
    copy = (server.data / "pleno.db").read_bytes()
    server.start()
    async with server.client("Ana") as ana:
        await ana.post("lost with the machine")
        assert await find(ana, "lost") == ["lost with the machine"]
    server.stop()
    (server.data / "pleno.db").write_bytes(copy)
    server.start()
    async with server.client("Ana") as ana:
        assert await find(ana, "lost") == []
        assert await find(ana, "kept") == ["kept in the copy"]


@scenario
async def test_redacted_words_leave_the_index_file(server):
    secret = "zzqxsecretzzqx"
    async with server.client("Ana") as ana:
        await ana.post(f"{secret} is here")
        await ana.post("aaa first and zzzz last")
        assert await find(ana, secret)
        assert any(name.startswith("search.db") for name in server.files_with(secret))
        await ana.call("message.redact", channel="lobby", seq=1)
        assert await find(ana, secret) == []
        await server.gone(secret)
        status = await server.control("server.status")
        assert status["index_lag"] == 0

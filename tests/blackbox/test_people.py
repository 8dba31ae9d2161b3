# SPDX-License-Identifier: MIT
"""Who takes part, here or not: found by delegation, by nobody's delegation, and by the words of a name."""
from harness import Server, refused, scenario


async def names(who, **where):
    page = await who.call("participant.find", **where)
    return [each["name"] for each in page["participants"]], page["more"]


@scenario
async def test_everybody_is_found_who_takes_part(server):
    for name, delegation in [("Zita Ana", "jakarta"), ("Zita Budi", "jakarta"), ("Z\u00edta R\u00eda", "bangkok"), ("\u0e2a\u0e21\u0e0a\u0e32\u0e22", "bangkok")]:
        server.token(name, delegation=delegation)
    async with server.client("Zita Chair", "moderator") as chair, server.client("Zita Ana") as ana:
        for who in (chair, ana):
            assert await names(who, delegation="jakarta", text="zita") == (["Zita Ana", "Zita Budi"], False)
            assert await names(who, delegation="bangkok", text="ZITA ria") == (["Z\u00edta R\u00eda"], False)
            assert await names(who, text="\u0e21\u0e0a\u0e32") == (["\u0e2a\u0e21\u0e0a\u0e32\u0e22"], False)
            assert await names(who, text="nobody at all") == ([], False)
            assert await names(who, unattached=True, text="zita") == (["Zita Chair"], False)
            assert "Zita Budi" in (await names(who, delegation="jakarta", limit=200))[0]
        found, after = [], {}
        while after is not None:
            page = await ana.call("participant.find", text="zita", limit=2, **after)
            found += page["participants"]
            after = {"after": page["participants"][-1]["id"]} if page["more"] else None
        assert [each["name"] for each in found] == ["Zita Ana", "Zita Budi", "Z\u00edta R\u00eda", "Zita Chair"]
        assert found[0]["delegation"] == "jakarta" and found[0]["role"] == "delegate" and found[0]["bot"] is False
        with refused("not_found", "/params/delegation"):
            await ana.call("participant.find", delegation="atlantis")
        with refused("not_found", "/params/after"):
            await ana.call("participant.find", after="nobody")


@scenario
async def test_ten_thousand_are_paged():
    with Server() as server:
        rows = [{"row": number, "id": f"d{number}", "name": f"Delegate {number}", "role": "delegate", "delegation": "jakarta", "lang": ""}
                for number in range(1, 10_001)]
        assert (await server.control("participant.import", dry_run=False, rows=rows))["created"] == 10_000
        async with server.client("Ana") as ana:
            assert await names(ana, text="Delegate 9999") == (["Delegate 9999"], False)
            assert await names(ana, text="none of them") == ([], False)
            first, more = await names(ana, delegation="jakarta", limit=200)
            assert len(first) == 200 and more

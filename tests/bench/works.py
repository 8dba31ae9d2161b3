# SPDX-License-Identifier: MIT
"""What is measured. Each work yields rows: what, Pleno, beside what, ratio or value, mark, reached."""
import json
import random
import statistics
import subprocess
import time

import traffic
from servers import (BIN, Bare, Missing, PEERS, Pleno, SERVER_CORE, Storm, pinned, run_ask, run_load)

CPU = "deliveries_per_cpu_second"


def median(values):
    return statistics.median(list(values))


def spread(values, digits=0):
    values = list(values)
    return f"{median(values):,.{digits}f} [{min(values):,.{digits}f}..{max(values):,.{digits}f}]"


class Bench:
    """What the works share: how often and how long, the raw results, and the notes on the way."""

    def __init__(self, rounds, seconds, messages, say):
        self.rounds, self.seconds, self.messages, self.say = rounds, seconds, messages, say
        self.raw = {}

    def load(self, work, server, *words, seconds=None):
        with server:
            result = run_load(server, "--seconds", seconds or self.seconds, *words)
        self.raw.setdefault(work, []).append({"server": server.name, **result})
        self.say(f"  {work}: {server.name}: {result[CPU] / 1000:,.0f} k deliveries a CPU-second, "
                 f"p99 {result['p99_ms']:.1f} ms")
        return result

    def versus_bare(self, work, *words, **settings):
        """Interleaved rounds of Pleno and the bare loop with frames of the same length."""
        ours, bare = [], []
        for _ in range(self.rounds):
            ours.append(self.load(work, Pleno(**settings), *words))
            bare.append(self.load(work, Bare(ours[-1]["frame_bytes"]), *words))
        return ours, bare, [o[CPU] / b[CPU] for o, b in zip(ours, bare)]


def row(what, ours, beside, result, mark, reached):
    return {"what": what, "ours": ours, "beside": beside, "result": result, "mark": mark, "reached": bool(reached)}


def thousands(results, key=CPU):
    return spread(r[key] / 1000 for r in results) + " k"


def at_rest(bench):
    for subscribers, rate in [(1000, 20), (10_000, 4)]:
        ours, bare, ratios = bench.versus_bare(f"at rest, {subscribers}", "--subscribers", subscribers, "--rate", rate)
        yield row(f"deliveries per CPU-second at rest, {subscribers:,} subscribers", thousands(ours),
                  thousands(bare) + " bare", spread(ratios, 2), "≥ 0.90", median(ratios) >= 0.9)


def gathering(bench):
    words = ["--subscribers", 1000, "--publishers", 64, "--rate", 1000]
    on, off = [], []
    for _ in range(bench.rounds):
        on.append(bench.load("1,000 msg/s, gathering", Pleno(), *words))
        off.append(bench.load("1,000 msg/s, a flush each turn", Pleno(server_gather_ms=0), *words))
    ratios = [a[CPU] / b[CPU] for a, b in zip(on, off)]
    p50, p99 = median(r["p50_ms"] for r in on), median(r["p99_ms"] for r in on)
    yield row("1,000 msg/s to 1,000, gathering", thousands(on), thousands(off) + " flushing each turn",
              spread(ratios, 2), "≥ 2.5", median(ratios) >= 2.5)
    yield row("… its latency, p50 / p99", f"{p50:.1f} / {p99:.1f} ms", "", "", "≤ 15 / 30 ms", p50 <= 15 and p99 <= 30)


def hold(bench):
    words = ["--subscribers", 1000, "--publishers", 64, "--rate", 6000]
    result = bench.load("6,000 msg/s", Pleno(), *words, seconds=15 * bench.seconds)
    rate = result["answers"] / result["seconds"]
    yield row("6,000 msg/s to 1,000 from 64 publishers, durable", f"{rate:,.0f} msg/s",
              f"{result['seconds']:.0f} s", f"p99 {result['p99_ms']:.0f} ms", "held, p99 ≤ 40 ms",
              rate >= 5900 and result["p99_ms"] <= 40)


def closed_loop(bench):
    ours, bare, ratios = bench.versus_bare("closed loop", "--subscribers", 1000, "--publishers", 64, "--window", 64)
    yield row("as many as it takes, 1,000 subscribers, 64 publishers", thousands(ours), thousands(bare) + " bare",
              spread(ratios, 2), "≥ 0.5", median(ratios) >= 0.5)


def commit_cost(server):
    command = pinned(SERVER_CORE, BIN / "bench-commit", server.data, 1000)
    return json.loads(subprocess.run(command, check=True, capture_output=True, text=True).stdout)


def latency(bench):
    words = ["--subscribers", 1000, "--rate", 100]
    ratios, ours, beside = [], [], []
    for _ in range(bench.rounds):
        with Pleno(server_gather_ms=0) as server:
            result = run_load(server, "--seconds", bench.seconds, *words)
            commit = commit_cost(server)
        bare = bench.load("100 msg/s", Bare(result["frame_bytes"]), *words)
        ours.append(result["p99_ms"])
        beside.append(bare["p99_ms"] + commit["p99_ms"])
        ratios.append(ours[-1] / beside[-1])
    yield row("delivery latency p99, 100 msg/s to 1,000, no gathering", spread(ours, 1) + " ms",
              spread(beside, 1) + " ms bare and a commit", spread(ratios, 2), "≤ 1.3", median(ratios) <= 1.3)


def posts(bench):
    ours = [bench.load("posts", Pleno(), "--subscribers", 1, "--publishers", 64, "--window", 64)
            for _ in range(bench.rounds)]
    rate = median(r["answers_per_cpu_second"] for r in ours)
    yield row("durable posts per CPU-second, window 64", spread(r["answers_per_cpu_second"] for r in ours), "", "",
              "≥ 30,000", rate >= 30_000)
    with Pleno() as server:
        began = server.cpu_seconds()
        result = run_load(server, "--seconds", bench.seconds, "--subscribers", 1, "--publishers", 64, "--window", 64)
        wait_for_index(bench, server)
        indexed = result["answers"] / (server.cpu_seconds() - began)
    bench.raw["posts, index caught up"] = indexed
    yield row("… until every one of them can be found", f"{indexed:,.0f}", "", "", "≥ 12,000", indexed >= 12_000)
    half = median(r["answers"] / r["seconds"] for r in ours) / 2
    result = bench.load("posts at half of that", Pleno(), "--subscribers", 1, "--publishers", 64, "--rate", half)
    yield row("… answer p99 at half that load", f"{result['answer_p99_ms']:.1f} ms", f"{half:,.0f} msg/s", "",
              "≤ 25 ms", result["answer_p99_ms"] <= 25)


def idle_answer(bench):
    more = []
    for _ in range(bench.rounds):
        with Pleno() as server:
            answer, commit = run_ask(server, post_to="lobby", count=500), commit_cost(server)
        more.append((answer["p50_ms"], commit["p50_ms"]))
    extra = [a - c for a, c in more]
    yield row("answer to one post, idle server, p50", spread((a for a, _ in more), 2) + " ms",
              spread((c for _, c in more), 2) + " ms a commit", f"+{median(extra):.2f} ms", "≤ +0.30 ms",
              median(extra) <= 0.3)


def growth(bench):
    """The CPU of a delivery with its share of the message, and without: what one more reader costs."""
    def run(subscribers, rate):
        return [bench.load(f"{subscribers} subscribers", Pleno(), "--subscribers", subscribers, "--rate", rate)
                for _ in range(bench.rounds)]

    message = median(r["cpu_seconds"] / r["posts"] for r in run(1, 20))
    whole, reader = [], []
    for subscribers, rate in [(100, 50), (1000, 20), (10_000, 4), (18_000, 2)]:
        results = run(subscribers, rate)
        whole.append(1e6 / median(r[CPU] for r in results))
        reader.append(1e6 * median((r["cpu_seconds"] - r["posts"] * message) / r["deliveries"] for r in results))
    for what, costs, beside in [("CPU per delivery", whole, ""),
                                ("… without the message itself", reader, f"a message: {1e6 * message:,.0f} µs")]:
        change = costs[-1] / costs[0] - 1
        yield row(f"{what}, 100 / 1,000 / 10,000 / 18,000 subscribers",
                  " / ".join(f"{cost:.1f}" for cost in costs) + " µs", beside, f"{change:+.0%}", "within 25 %",
                  abs(change) <= 0.25)


def connections(bench):
    few, many, memory = [], [], []
    for _ in range(bench.rounds):
        with Pleno() as server:
            with Storm(server, 100), Storm(server, 2900) as first:
                few.append(first.result["clients_per_cpu_second"])
                with Storm(server, 13_000) as most:
                    used = most.result["memory_after"] - most.result["memory_before"]
                    memory.append(used / 13_000 / 1000)
                    with Storm(server, 2900) as last:
                        many.append(last.result["clients_per_cpu_second"])
    bench.raw["connections"] = {"few": few, "many": many, "memory_kb": memory}
    yield row("connections opened per CPU-second, 100 open", spread(few), "", "", "≥ 20,000", median(few) >= 20_000)
    yield row("… 16,000 open", spread(many), spread(few) + " at 100", f"{median(many) / median(few):.2f}", "the same",
              median(many) >= 0.8 * median(few))
    yield row("memory per idle connection", spread(memory, 2) + " KB", "", "", "≤ 2.3 KB", median(memory) <= 2.3)


def stopped_reader(bench):
    words = ["--subscribers", 500, "--publishers", 16, "--rate", 500]
    seconds = 5 * bench.seconds
    without = bench.load("500 msg/s", Pleno(), *words, seconds=seconds)
    beside = bench.load("500 msg/s and readers that stop", Pleno(), *words, "--stopped", 8, seconds=seconds)
    used = ((beside["memory_after"] - beside["memory_before"]) - (without["memory_after"] - without["memory_before"]))
    change = beside["p99_ms"] / without["p99_ms"] - 1
    yield row("one reader that stops, 500 msg/s: memory", f"{max(used, 0) / 8 / 1024:.0f} KiB each of 8", "", "",
              "≤ 64 KiB", used / 8 <= 65536)
    yield row("… p99 of the others", f"{beside['p99_ms']:.1f} ms", f"{without['p99_ms']:.1f} ms without",
              f"{change:+.0%}", "≤ +20 %", change <= 0.2)


def fill(bench, server, folder, messages, approval=None):
    server.make_data(folder / f"data-{messages}-{len(list(folder.iterdir()))}")
    server.make_token()
    if approval:  # what is posted then waits
        server.ctl("channel", "set-approval", "--channel", "climate-action", "--mode", approval, "--as", "moderator-1")
    bench.say(f"  filling with {messages:,} messages ...")
    command = [BIN / "bench-fill", server.data / "pleno.db", server.token, "climate-action", messages]
    subprocess.run(list(map(str, command)), check=True)


def wait_for_index(bench, server):
    began = time.monotonic()
    while json.loads(server.ctl("status", "--json")).get("index_lag", 0) > 0:
        time.sleep(0.5)
    bench.say(f"  indexed in {time.monotonic() - began:.0f} s")


def history_requests(messages, count=2000):
    draw = random.Random(7)
    return [{"jsonrpc": "2.0", "id": i, "method": "channel.history",
             "params": {"channel": "climate-action", "before": draw.randint(51, messages), "limit": 50}}
            for i in range(count)]


def empty_requests(count=2000):
    """What costs nothing but the way there and back."""
    return [{"jsonrpc": "2.0", "id": i, "method": "channel.unsubscribe", "params": {"channel": "-"}}
            for i in range(count)]


def search_requests(count=1000):
    """Two words of which one is common and one is not, as people search."""
    draw = random.Random(7)
    return [{"jsonrpc": "2.0", "id": i, "method": "message.search",
             "params": {"text": f"word{draw.randint(0, 200)} word{draw.randint(0, 20000)}", "limit": 20}}
            for i in range(count)]


def past(bench, folder):
    """History, search, start-up and the return of everybody, on a record of many messages."""
    small, large = Pleno(), Pleno()
    fill(bench, small, folder, 10_000)
    fill(bench, large, folder, bench.messages)
    with small:
        run_ask(small, history_requests(10_000))
        beside = run_ask(small, history_requests(10_000))
    with large:
        started = large.start_seconds
        wait_for_index(bench, large)
        run_ask(large, history_requests(bench.messages))
        page = run_ask(large, history_requests(bench.messages))
        empty = run_ask(large, empty_requests())
        run_ask(large, search_requests())
        found = run_ask(large, search_requests())
        head = bench.messages
    bench.raw["past"] = {"small": beside, "page": page, "empty": empty, "search": found, "start_seconds": started}
    size = f"{bench.messages:,} messages"
    inside = max(page["p99_ms"] - empty["p50_ms"], 0)
    yield row(f"history page of 50, {size}, p99", f"{inside:.2f} ms and {empty['p50_ms']:.2f} on the way",
              f"{beside['p99_ms'] - empty['p50_ms']:.2f} ms at 10,000", f"{page['p99_ms'] / beside['p99_ms']:.2f}",
              "≤ 0.5 ms, ≤ 2 ×", inside <= 0.5 and page["p99_ms"] <= 2 * beside["p99_ms"])
    yield row(f"search of two words, {size}, p50 / p99", f"{found['p50_ms']:.1f} / {found['p99_ms']:.1f} ms", "", "",
              "p99 ≤ 10 ms", found["p99_ms"] <= 10)
    yield row(f"start-up with {size}", f"{started:.2f} s", "", "", "≤ 1 s", started <= 1)
    with large:
        words = ["--parallel", 10_000, "--channel", "climate-action", "--after", head - 50, "--head", head]
        with Storm(large, 10_000, *words) as storm:
            result = storm.result
    bench.raw["storm"] = result
    grown = (result["memory_peak"] - result["memory_after"]) / 1e6
    yield row("10,000 clients resume at once, 50 events behind", f"{result['seconds']:.1f} s",
              f"peak {max(grown, 0):.0f} MB over idle", "", "≤ 3 s", result["seconds"] <= 3)


def queue(bench, folder):
    """Deciding, and a page of what waits, in a short queue and in a long one."""
    took = {}
    for size, decided, fills in [(100, 80, 5), (10_000, 400, 1)]:
        approve, page = [], []
        for _ in range(fills):
            server = Pleno()
            fill(bench, server, folder, size, approval="all")
            server.token = server.ctl("token", "create", "--participant", "moderator-2")
            draw = random.Random(size)
            ids = draw.sample(range(1, size + 1), decided)
            with server:
                # From anywhere but the last page: every page is a full one.
                page.append(run_ask(server, [
                    {"jsonrpc": "2.0", "id": i, "method": "held.list", "params": {
                        "channel": "climate-action", "limit": 50, "after": f"h{draw.randint(1, size - 50)}"}}
                    for i in range(400)]))
                approve.append(run_ask(server, [
                    {"jsonrpc": "2.0", "id": i, "method": "held.approve", "params": {"held_id": f"h{number}"}}
                    for i, number in enumerate(ids)]))
        took[size] = {"approve": approve, "page": page}
    bench.raw["queue"] = took
    for what, name in [("approve", "a held message is approved"), ("page", "a page of 50 held messages")]:
        p50, p99 = ({size: median(r[key] for r in took[size][what]) for size in took} for key in ("p50_ms", "p99_ms"))
        ratio = p50[10_000] / p50[100]
        yield row(f"{name}, 10,000 wait, p50 / p99", f"{p50[10_000]:.2f} / {p99[10_000]:.2f} ms",
                  f"{p50[100]:.2f} / {p99[100]:.2f} ms where 100 wait",
                  f"{ratio:.2f} / {p99[10_000] / p99[100]:.2f}", "p50 ≤ 2 ×", ratio <= 2)


def peers(bench):
    """The same work on other servers, which keep nothing or less."""
    words = ["--subscribers", 1000, "--publishers", 4, "--rate"]
    ours = {rate: bench.load(f"{rate} msg/s, 4 publishers", Pleno(), *words, rate) for rate in (20, 1000)}
    for kind in PEERS:
        cells = []
        try:
            for rate in (20, 1000):
                result = bench.load(f"{rate} msg/s, 4 publishers", kind(), *words, rate)
                share = result["deliveries"] / max(1, 1000 * result["posts"])
                cells.append(f"{ours[rate][CPU] / result[CPU]:.2f} ×" + (f" ({share:.0%} arrived)" if share < 0.97 else ""))
        except Missing as missing:
            bench.say(f"  {missing}")
            continue
        yield row(f"Pleno beside {kind.name}, 20 / 1,000 msg/s", "", "", " / ".join(cells), "", True)


def compression(bench):
    """What permessage-deflate would save; it is not built in (README.md says why)."""
    try:
        with Pleno() as server:
            weight = traffic.weigh(server.port, server.token)
    except ImportError:
        bench.say("  compression: skipped, apt-get install python3-websockets")
        return
    bench.raw["compression"] = weight
    yield row("an hour of a delegate on the wire, without compression", f"{weight['plain_kb']:.0f} KB",
              f"{weight['shared_kb']:.0f} KB deflated once for all, {weight['own_kb']:.0f} KB per connection",
              f"an event: {weight['event_bytes']:.0f} B, deflated {weight['event_deflated_bytes']:.0f} B", "", True)


WORKS = {
    "at-rest": at_rest,
    "gathering": gathering,
    "hold": hold,
    "closed-loop": closed_loop,
    "latency": latency,
    "posts": posts,
    "idle-answer": idle_answer,
    "growth": growth,
    "connections": connections,
    "stopped-reader": stopped_reader,
    "past": past,
    "queue": queue,
    "compression": compression,
    "peers": peers,
}

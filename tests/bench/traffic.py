# SPDX-License-Identifier: MIT
"""What an hour of a delegate weighs on the wire, and what permessage-deflate would save of it.

The frames are real: a server, a delegate who signs in, reads a page, and hears what others post.
Deflate is measured as RFC 7692 defines it, without context takeover (one compressed frame for
everybody) and with it (one compressor per connection, nothing shared).
"""
import asyncio
import json
import random
import zlib

MESSAGES_PER_HOUR = 300  # of one plenary channel, as busy as people can follow
SIGN_INS_PER_HOUR = 4    # a phone on bad Wi-Fi comes back; it then reads no page again
SAID = [
    "How do you keep the underpasses dry in the rainy season, and who pays for the pumps?",
    "Jakarta reports that sensors at 14 gates cut the time to close them from 40 minutes to 5.",
    "Kami memasang pompa di 12 titik dan melatih warga untuk melapor lewat aplikasi kota.",
    "Quezon City shares its drainage maps as open data; the link is in the minutes of yesterday.",
    "กรุงเทพฯ ใช้ข้อมูลน้ำฝนรายชั่วโมงเพื่อเตือนประชาชนล่วงหน้าสองชั่วโมง",
    "Thành phố Hồ Chí Minh đang thử nghiệm hồ điều hòa dưới công viên.",
    "Agreed. Could the working group meet at 15:00 in room 2?",
    "Thank you, chair.",
]


WORDS = " ".join(SAID).split()


async def listen(port, token):
    """Frames as text: the answer to session.open, a page of history, and the events of SAID."""
    import websockets  # a Debian package of the tests
    url = f"ws://127.0.0.1:{port}/ws"
    async with websockets.connect(url, subprotocols=["pleno.v1"], max_size=None, compression=None) as socket:
        events = []

        async def call(method, **params):
            await socket.send(json.dumps({"jsonrpc": "2.0", "id": method, "method": method, "params": params}))
            while True:
                frame = await socket.recv()
                told = json.loads(frame)
                if told.get("method") == "channel.event":
                    events.append(frame)
                if told.get("id") == method:
                    return frame

        opened = await call("session.open", token=token, client={"name": "bench", "version": "1"})
        await call("channel.subscribe", channel="lobby")
        draw = random.Random(7)
        for number in range(MESSAGES_PER_HOUR):
            text = " ".join(draw.sample(WORDS, draw.randint(4, 22)))  # no sentence comes twice
            await call("message.post", channel="lobby", client_id=f"t-{number}", text=text)
        page = await call("channel.history", channel="lobby", before=51, limit=50)
        return opened, page, events


def alone(frame):
    """One frame, compressed by itself."""
    packer = zlib.compressobj(6, zlib.DEFLATED, -15)
    return len(packer.compress(frame) + packer.flush(zlib.Z_SYNC_FLUSH)) - 4


def in_context(frames):
    packer = zlib.compressobj(6, zlib.DEFLATED, -15)
    return sum(len(packer.compress(frame) + packer.flush(zlib.Z_SYNC_FLUSH)) - 4 for frame in frames)


def weigh(port, token):
    """KB of an hour: plain, deflated frame by frame, deflated with a context per connection."""
    opened, page, events = asyncio.run(listen(port, token))
    opened, page, *events = (frame.encode() for frame in (opened, page, *events))
    frames = [page] + SIGN_INS_PER_HOUR * [opened] + events
    plain, shared, own = sum(map(len, frames)), sum(map(alone, frames)), in_context(frames)
    mean = sum(map(len, events)) / len(events)
    return {"plain_kb": plain / 1000, "shared_kb": shared / 1000, "own_kb": own / 1000,
            "event_bytes": mean, "event_deflated_bytes": sum(map(alone, events)) / len(events)}

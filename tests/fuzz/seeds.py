#!/usr/bin/python3
# SPDX-License-Identifier: MIT
"""Makes each target's seeds of what the repository has already: proto/examples, summit files.

usage: tests/fuzz/seeds.py FOLDER
"""
import hashlib
import json
import pathlib
import shutil
import sys

ROOT = pathlib.Path(__file__).resolve().parents[2]
EXAMPLES = ROOT / "proto/examples"
POLICIES = {"message": 0, "line": 1, "name": 2, "emoji": 3}
WORDS, PATTERN, LINKS, SPOOF = range(4)
RAW, AFTER_HANDSHAKE, MESSAGES, SIGNED_IN = range(4)
PIECES = 1 << 2  # of one byte
SLOWLY = 0x80  # in the targets that look at the time

HANDSHAKE = ("GET /ws HTTP/1.1\r\nHost: pleno\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
             "Sec-WebSocket-Version: 13\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n"
             "Sec-WebSocket-Protocol: pleno.v1\r\nOrigin: http://pleno\r\n\r\n").encode()

# Names as people have them, and as people make them up to be shown for others.
TEXTS = ["Jakarta", "Hà Nội", "กรุงเทพมหานคร", "ភ្នំពេញ", "ວຽງຈັນ", "ရန်ကုန်", "Bandar Seri Begawan",
         "Jаkаrtа", "Mod\u200berator", "\u202eevil", "a\u0301" * 3, "z" + "\u0300" * 14, "👩‍👩‍👧", "🇮🇩", "1️⃣",
         "  two  words ", "line\r\nline", "\u0958\u0959", "ﷺ", "ﬁn", "e\u0301" * 40, "\ufeffx", "\x00", "\xad"]
PATTERNS = ["(?i)badword", "^(a|a|aa)+$", r"\b\w+@\w+\.\w{2,}\b", "(?<=x)y|[^a-z]{3}", "(a(?1)?b)", "\\p{Thai}+"]
LINES = ["buy now at http://spam.example/x or www.evil.example", "aaaaaaaaaaaaaaaaaaaaaaab", "a.b.c/d", "me@host.example"]
CSV = ["id,name,role,delegation,lang\nd1,Ana,delegate,jakarta,id\nd2,\"Budi, S.\",Head,,\n",
       "\ufeffexternal_id;name;role\r\nx;\"a \"\"b\"\"\";bot\r\n;;\r\n", "id,name,role,,\na,b,c\n"]


def examples(kind):
    for folder in sorted((EXAMPLES / kind).iterdir()):
        for file in sorted(folder.glob("*.json")):
            yield folder.name, json.loads(file.read_text())


def text_of(value):
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))


def request(method, params):
    return text_of({"jsonrpc": "2.0", "id": 1, "method": method, "params": params})


def strings(value):
    if isinstance(value, str):
        yield value
    elif isinstance(value, (dict, list)):
        for part in value.values() if isinstance(value, dict) else value:
            yield from strings(part)


def decode_seeds():
    for name, document in examples("methods"):
        yield "request\n" + request(name, document["params"])
        if "result" in document:
            yield f"result {name}\n" + text_of(document["result"])
    for name, document in examples("events"):
        yield f"event {name}\n" + text_of(document["data"])
    for name, document in examples("notifications"):
        yield f"notice {name}\n" + text_of(document["params"])


def frame(opcode, payload, fin=True):
    size = len(payload)
    length = bytes([0x80 | size]) if size < 126 else bytes([0xfe]) + size.to_bytes(2, "big")
    return bytes([0x80 * fin | opcode]) + length + bytes(4) + payload


def frames_seeds():
    yield bytes([RAW]) + HANDSHAKE
    yield bytes([RAW | PIECES]) + HANDSHAKE
    for path in "/", "/healthz", "/metrics", "/ws", "/../x":
        yield bytes([RAW]) + f"GET {path} HTTP/1.1\r\nHost: x\r\n\r\n".encode()
    yield bytes([RAW]) + b"POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 3\r\n\r\nabc"
    hello = b'{"jsonrpc":"2.0","id":1,"method":"presence.list","params":{}}'
    for more in (frame(1, hello), frame(1, hello[:9], fin=False) + frame(9, b"ping") + frame(0, hello[9:]),
                 frame(8, b"\x03\xe8bye"), frame(2, b"x"), frame(10, b""), frame(1, b"\xff"), frame(1, b"x" * 300)):
        yield bytes([AFTER_HANDSHAKE]) + more
        yield bytes([AFTER_HANDSHAKE | PIECES]) + more
        yield bytes([RAW]) + HANDSHAKE + more
    for name, document in examples("methods"):
        line = request(name, {**document["params"], **({"channel": "a"} if "channel" in document["params"] else {})}
                       if isinstance(document["params"], dict) else document["params"])
        yield bytes([SIGNED_IN]) + line.encode()
        yield bytes([MESSAGES]) + line.encode()


def text_seeds():
    for text in {*TEXTS, *(text for _, document in examples("methods") for text in strings(document["params"]))}:
        for policy in POLICIES.values():
            yield bytes([policy]) + text.encode(errors="surrogatepass")
            yield bytes([policy | SLOWLY]) + text.encode(errors="surrogatepass")


def filter_seeds():
    for line in LINES + TEXTS:
        for test, what in [(WORDS, "badword,a,ab"), (LINKS, "allowed.example"), (SPOOF, ""),
                           *((PATTERN, pattern) for pattern in PATTERNS)]:
            yield bytes([test]) + f"{what}\n{line}".encode()
            yield bytes([test | SLOWLY]) + f"{what}\n{line}".encode()


def summit_seeds():
    for file in [*(ROOT / "deploy/summits").glob("*.conf"), ROOT / "deploy/plenod.conf"]:
        yield file.read_bytes()
    yield 'summit s {\n name_en = "S"\n}\nchannel c {\n title_en = "C" # why\n post = {"bot"}\n}\n'


def store_seeds():
    """Some bytes into every column that holds text or blobs, and into the heads of pages."""
    for column in range(80):
        yield bytes([4, column, column % 2, 2]) + (b"\xff\xfe", b"[]", b"{}")[column % 3]
    for page in range(0, 1 << 20, 1 << 15):
        yield bytes([4, 255]) + page.to_bytes(3, "big") + b"\x08\xff" * 4


TARGETS = {"decode": decode_seeds, "frames": frames_seeds, "text": text_seeds, "filter": filter_seeds,
           "summit": summit_seeds, "csv": lambda: CSV, "store": store_seeds}


def main():
    if len(sys.argv) != 2:
        print(__doc__.strip(), file=sys.stderr)
        return 2
    folder = pathlib.Path(sys.argv[1])
    for target, seeds in TARGETS.items():
        shutil.rmtree(folder / target, ignore_errors=True)
        (folder / target).mkdir(parents=True)
        for seed in seeds():
            seed = seed.encode() if isinstance(seed, str) else seed
            (folder / target / hashlib.sha256(seed).hexdigest()[:16]).write_bytes(seed)
    (folder / "made").touch()
    return 0


if __name__ == "__main__":
    sys.exit(main())

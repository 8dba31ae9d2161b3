# SPDX-License-Identifier: MIT
"""plenod and plenoctl from the outside: exit statuses, the lock, what goes to which stream, and
that a running server and an idle folder give an operator the same answers.

Usage: test_programs.py FOLDER_OF_THE_PROGRAMS [unittest's own arguments]
"""

import csv
import io
import json
import os
import pathlib
import re
import shutil
import signal
import socket
import stat
import subprocess
import sys
import tempfile
import unittest

SOURCE = pathlib.Path(__file__).resolve().parents[3]
BIN = pathlib.Path(sys.argv.pop(1)).resolve() if len(sys.argv) > 1 else None
PATIENCE_S = 30
OK, FAILED, USAGE, NOT_NOW = 0, 1, 2, 3

SUMMIT = """
summit "small" { name_en = "A small summit" timezone = "Asia/Jakarta" }
channel "harbour" { title_en = "Harbour" }
channel "news" { kind = "announcements" title_en = "News" }
delegation "jakarta" { name_en = "Jakarta" short = "JKT" }
participant "delegate-1" { name = "Delegate 1" role = "delegate" delegation = "jakarta" }
"""


def environment():
    """This process's, without what would reach the programs as a setting."""
    kept = {key: value for key, value in os.environ.items() if not key.startswith("PLENO_")}
    kept["NO_COLOR"] = "1"
    return kept


class Server:
    """A plenod on a free port, ready when the constructor returns."""

    def __init__(self, data):
        self.process = subprocess.Popen(
            [BIN / "plenod", "--data", data, "--listen", "127.0.0.1:0"],
            stderr=subprocess.PIPE, text=True, env=environment())
        self.lines = []
        for line in self.process.stderr:
            self.lines.append(line)
            event = json.loads(line)
            if event["event"] == "listening":
                self.port = event["port"]
                return
        raise AssertionError(f"plenod did not start: {self.lines}")

    def end(self, number):
        self.process.send_signal(number)
        rest = self.process.communicate(timeout=PATIENCE_S)[1]
        self.lines += rest.splitlines()
        return self.process.returncode


class Programs(unittest.TestCase):
    def setUp(self):
        self.folder = pathlib.Path(tempfile.mkdtemp(prefix="pleno-ctl-"))
        self.addCleanup(shutil.rmtree, self.folder)
        self.data = self.folder / "data"
        self.summit = self.folder / "summit.conf"
        self.summit.write_text(SUMMIT)

    def run_program(self, name, *args, status=OK, **more):
        done = subprocess.run([BIN / name, *map(str, args)], capture_output=True, text=True,
                              timeout=PATIENCE_S, env={**environment(), **more}, check=False)
        self.assertEqual(done.returncode, status, f"{name} {args}: {done.stdout} {done.stderr}")
        return done

    def ctl(self, *args, status=OK, **more):
        return self.run_program("plenoctl", "--data", self.data, *args, status=status, **more)

    def init(self, *args):
        self.ctl("init", "--summit", self.summit, *args)

    def start(self):
        server = Server(self.data)
        self.addCleanup(lambda: server.process.poll() is None and server.end(signal.SIGKILL))
        return server

    def test_says_how_to_make_a_data_folder(self):
        command = f"plenoctl --data {self.data} init --summit FILE"
        self.assertIn(command, self.ctl("status", status=NOT_NOW).stderr)
        done = self.run_program("plenod", "--data", self.data, status=NOT_NOW)
        self.assertIn(command, done.stderr)
        self.data.mkdir()
        done = self.run_program("plenod", "--data", self.data, status=NOT_NOW)
        self.assertIn(command, done.stderr)

    def test_says_that_a_folder_may_not_be_entered(self):
        self.init()
        self.data.chmod(0)
        self.addCleanup(self.data.chmod, 0o700)
        # Root may enter it all the same, unless that is taken away.
        less = ["setpriv", "--bounding-set=-dac_override,-dac_read_search"] if os.geteuid() == 0 else []
        for program, *words in (["plenoctl", "status"], ["plenoctl", "verify"], ["plenoctl", "audit", "export"],
                                ["plenoctl", "backup", self.folder / "b.db"], ["plenod", "--listen", "127.0.0.1:0"]):
            done = subprocess.run([*less, BIN / program, "--data", self.data, *words], capture_output=True, text=True,
                                  timeout=PATIENCE_S, env=environment(), check=False)
            self.assertEqual(done.returncode, FAILED, done.stderr)
            self.assertIn("permission denied", done.stderr)
            self.assertNotIn("init", done.stderr)

    def test_init_registers_the_participants_of_the_file_unless_told_not_to(self):
        self.init()
        listed = json.loads(self.ctl("participants", "list", "--json").stdout)
        self.assertEqual([each["id"] for each in listed["participants"]], ["delegate-1"])
        shutil.rmtree(self.data)
        self.init("--no-demo")
        self.assertEqual(json.loads(self.ctl("status", "--json").stdout)["participants"], 0)

    def test_init_never_touches_a_summit(self):
        self.init()
        before = (self.data / "pleno.db").read_bytes()
        done = self.ctl("init", "--summit", self.summit, status=NOT_NOW)
        self.assertIn("nothing was changed", done.stderr)
        self.assertEqual((self.data / "pleno.db").read_bytes(), before)

    def test_a_wrong_summit_file_leaves_nothing_behind(self):
        self.summit.write_text(SUMMIT.replace('role = "delegate"', 'role = "king"'))
        done = self.ctl("init", "--summit", self.summit, status=FAILED)
        self.assertRegex(done.stderr, r"summit\.conf:\d+: .*king")
        self.assertFalse(self.data.exists())

    def test_a_wrong_agenda_is_refused_with_its_line(self):
        def refused(summit, channel, wrong):
            self.summit.write_text(f'summit "s" {{\nname_en = "S"\n{summit}\n}}\n'
                                   f'channel "c" {{\ntitle_en = "C"\n{channel}\n}}\n')
            done = self.ctl("init", "--summit", self.summit, status=FAILED)
            self.assertIn(f"summit.conf:{wrong}", done.stderr)
            self.assertFalse(self.data.exists())

        jakarta = 'timezone = "Asia/Jakarta"'
        refused('timezone = "Asia/Nowhere"', "", '3: s: "Asia/Nowhere" is no time zone')
        refused("", 'opens = "2023-08-01 09:00"', '7: c: "2023-08-01 09:00" is a local time, and')
        for word in ("tomorrow", "2023-02-29 09:00", "2023-08-01 9:00", "2023-08-01 24:00", "2023-08-01"):
            refused(jakarta, f'closes = "{word}"', f'7: c: "{word}" is no time')
        refused('timezone = "Europe/Berlin"', 'opens = "2023-03-26 02:30"',
                '7: c: "2023-03-26 02:30" is a time that the clocks')
        for opens in ("2023-08-01 10:00", "2023-08-01T10:00:00+07:00", "2023-08-01T03:00:00Z"):
            refused(jakarta, f'opens = "{opens}"\ncloses = "2023-08-01 10:00"',
                    '8: c: "2023-08-01 10:00" is not after')

    def test_ids_that_stand_for_nobody_cannot_be_given(self):
        for taken in ("operator", "anonymous"):
            self.summit.write_text(SUMMIT.replace('"delegate-1"', f'"{taken}"'))
            self.assertIn(f"{taken}: ", self.ctl("init", "--summit", self.summit, status=FAILED).stderr)

    def test_names_that_claim_an_office_are_those_of_office_holders(self):
        for name in ("Moderator", "The ADMIN", "Operator 1"):
            self.summit.write_text(SUMMIT.replace('"Delegate 1"', f'"{name}"'))
            done = self.ctl("init", "--summit", self.summit, status=FAILED)
            self.assertRegex(done.stderr, r'summit\.conf:\d+: delegate-1: "delegate" .*claims an office')
            self.assertFalse(self.data.exists())
        self.summit.write_text(self.summit.read_text().replace('role = "delegate"', 'role = "moderator"'))
        self.init()

    def test_a_backchannel_has_none(self):
        self.summit.write_text(SUMMIT + 'channel "m" { title_en = "M" kind = "backchannel" backchannel = true }')
        self.assertIn('m: "backchannel" cannot have a backchannel: it is one',
                      self.ctl("init", "--summit", self.summit, status=FAILED).stderr)

    def test_a_client_that_is_not_there_is_named(self):
        self.init()
        done = self.run_program("plenod", "--data", self.data, "--listen", "127.0.0.1:0", "--static", "/nonexistent",
                                status=FAILED)
        self.assertIn("/nonexistent/index.html: No such file", done.stderr)

    def test_settings_that_cannot_work_are_refused(self):
        def refused(wrong, **settings):
            self.assertIn(wrong, self.run_program("plenod", "--check-config", status=USAGE, **settings).stderr)

        refused("server.origins", PLENO_SERVER_ORIGINS="https://a.example/")
        refused("server.public_url", PLENO_SERVER_PUBLIC_URL="foo")
        refused("limits.frame_bytes is 2048, and limits.text_bytes is 16384", PLENO_LIMITS_FRAME_BYTES="2048")
        self.init()
        self.assertIn("server.public_url", self.ctl("status", status=USAGE, PLENO_SERVER_PUBLIC_URL="foo").stderr)

    def test_a_variable_that_is_no_setting_is_warned_of(self):
        self.init()
        done = self.run_program("plenod", "--data", self.data, "--listen", "127.0.0.1:0", "--static", "/nonexistent",
                                status=FAILED, PLENO_SERVR_LISTEN="x")
        self.assertRegex(done.stderr, "warning.*PLENO_SERVR_LISTEN")

    def test_only_one_server_on_a_folder(self):
        self.init()
        server = self.start()
        done = self.run_program("plenod", "--data", self.data, "--listen", "127.0.0.1:0",
                                status=NOT_NOW)
        self.assertIn(f"process {server.process.pid}", done.stderr)

    def test_nobody_else_reads_the_folder(self):
        self.init()
        server = self.start()
        self.assertEqual(stat.S_IMODE(self.data.stat().st_mode), 0o700)
        for file in self.data.iterdir():
            self.assertEqual(stat.S_IMODE(file.stat().st_mode), 0o600, file.name)
        self.assertEqual(server.end(signal.SIGTERM), 0)
        self.assertFalse((self.data / "control.sock").exists())

    def test_a_server_and_an_idle_folder_answer_alike(self):
        self.init()
        answers = []
        for is_running in (False, True):
            server = self.start() if is_running else None
            status = json.loads(self.ctl("status", "--json").stdout)
            del status["server_time"], status["position"]  # what was asked before counts there
            self.assertEqual("index_lag" in status, is_running)  # only a server indexes
            status.pop("index_lag", None)
            refusal = self.ctl("token", "create", "--participant", "delegate-1", "--role", "admin",
                               status=FAILED)
            act = self.ctl("channel", "lock", "--channel", "harbour", "--as", "delegate-1",
                           status=FAILED)
            nobody = self.ctl("channel", "lock", "--channel", "harbour", "--as", "x", status=FAILED)
            answers.append((status, refusal.stderr, act.stderr, nobody.stderr,
                            self.ctl("participants", "list").stdout))
            if server:
                self.assertEqual(server.end(signal.SIGTERM), 0)
        self.assertEqual(*answers)

    def test_a_refusal_names_what_is_to_be_corrected(self):
        self.init()
        self.ctl("token", "create", "--participant", "Chair", "--role", "moderator")
        where = ("--channel", "harbour", "--as", "chair")
        done = self.ctl("poll", "create", "--kind", "single", "--title", "Where?", "--options",
                        "Jakarta|" + "x" * 501, *where, status=FAILED)
        self.assertIn("--options", done.stderr)  # one of a list
        done = self.ctl("participant", "unmute", *where, status=USAGE)
        self.assertIn("--participant", done.stderr)

    def test_the_help_of_an_act_is_true_of_the_command_line(self):
        self.assertNotIn("oldest", self.ctl("held", "approve", "--help").stdout)
        self.assertNotIn("reply to", self.ctl("message", "pin", "--help").stdout)
        self.assertNotIn("until lifted", self.ctl("participant", "mute", "--help").stdout)

    def test_what_an_operator_did_survives_a_kill(self):
        self.init()
        server = self.start()
        self.ctl("token", "create", "--participant", "Bot", "--role", "bot")
        server.end(signal.SIGKILL)
        self.assertEqual(json.loads(self.ctl("status", "--json").stdout)["tokens"], 1)
        self.start()
        tokens = json.loads(self.ctl("token", "list", "--json").stdout)["tokens"]
        self.assertEqual([each["participant"]["name"] for each in tokens], ["Bot"])

    def test_a_token_stands_alone_on_stdout_and_nowhere_in_the_folder(self):
        self.init()
        token = self.ctl("token", "create", "--participant", "Bot", "--role", "bot").stdout
        self.assertRegex(token, r"\Apl_[A-Za-z0-9_-]{43}\n\Z")
        for file in self.data.iterdir():
            self.assertNotIn(token.strip().encode(), file.read_bytes(), file.name)
        self.assertIn("1 revoked", self.ctl("token", "revoke", "--token", token.strip()).stderr)
        self.assertIn("0 revoked", self.ctl("token", "revoke", "--token", token.strip()).stderr)

    def test_links_go_where_people_reach_the_server(self):
        self.init()
        create = ("invite", "create", "--participant", "delegate-1")
        secret = r"/#invite=pi_[A-Za-z0-9_-]{43}\n\Z"
        self.assertRegex(self.ctl(*create).stdout, r"\Ahttp://localhost:8080" + secret)
        self.assertRegex(self.ctl(*create, "--url", "https://a.example/").stdout,
                         r"\Ahttps://a\.example" + secret)
        self.assertRegex(self.ctl(*create, PLENO_SERVER_PUBLIC_URL="https://b.example").stdout,
                         r"\Ahttps://b\.example" + secret)
        for url in "https://a.example/#x", "javascript:alert(1)", "a.example":
            said = self.ctl(*create, "--url", url, status=2)
            self.assertIn("no address for links", said.stderr)
            self.assertEqual(said.stdout, "")
        server = self.start()  # it knows best
        here = rf"\Ahttp://localhost:{server.port}"
        self.assertRegex(self.ctl(*create).stdout, here + secret)
        server.end(signal.SIGKILL)
        self.assertRegex(self.ctl(*create).stdout, here + secret)
        self.assertRegex(self.ctl(*create).stdout, here + secret)
        for valid in ("0", "59s", "366d", "soon"):
            self.ctl(*create, "--valid", valid, status=USAGE)

    def test_a_time_that_is_none_is_told_how_to_write_one(self):
        schedule = ("channel", "schedule", "--channel", "harbour", "--as", "delegate-1", "--closes")
        for zone, typed, words in [
                ("Europe/Berlin", "noon", '--closes takes TIME, not noon. Write it like 14:30, "2023-08-01 09:00"'),
                ("Europe/Berlin", "24:00", "Write it like 14:30"), ("Europe/Berlin", "2099-02-29 09:00", "Write it like 14:30"),
                ("Europe/Berlin", "2099-01-02T14:30:00", "Write it like 14:30"),
                ("Europe/Berlin", "2098-03-30 02:30", "the clocks of the summit's time zone do not show it"),
                ("", "14:30", "the summit's time zone is not known. Write it like 2023-08-01T09:00:00+07:00")]:
            self.summit.write_text(SUMMIT.replace('timezone = "Asia/Jakarta"', f'timezone = "{zone}"' if zone else ""))
            shutil.rmtree(self.data, ignore_errors=True)
            self.init()
            self.assertIn(words, self.ctl(*schedule, typed, status=USAGE).stderr)
        # It is no moderator's: the times are fine, and asked about.
        for typed in ("2099-01-02T14:30Z", "2099-01-02T14:30+07:00", "2099-01-02T14:30:00Z", "90m"):
            self.ctl(*schedule, typed, status=FAILED)
        mute = ("participant", "mute", "--channel", "harbour", "--participant", "delegate-1", "--as", "delegate-1")
        self.assertIn("--duration takes TIME, not soon. Write it like 90s, 10m, 2h or 7d",
                      self.ctl(*mute, "--reason", "x", "--duration", "soon", status=USAGE).stderr)
        self.assertIn('"2100-08-01 09:00"', self.ctl("channel", "schedule", "--help").stdout)

    def test_import_names_every_wrong_row_and_changes_nothing(self):
        self.init("--no-demo")
        rows = self.folder / "rows.csv"
        rows.write_text("\ufeffname;role;id;delegation\r\n"
                        "One;delegate;one;jakarta\r\n"
                        "Two;king;two;\r\n"
                        ";head;three;jakarta\r\n"
                        "Four;expert;four;atlantis\r\n")
        done = self.ctl("participants", "import", rows, status=FAILED)
        self.assertEqual(re.findall(r"row (\d+): (\w+)", done.stderr),
                         [("3", "role"), ("4", "name"), ("5", "delegation")])
        self.assertIn("3 bad rows; nothing was changed", done.stderr)
        self.assertEqual(done.stdout, "")
        self.assertEqual(json.loads(self.ctl("status", "--json").stdout)["participants"], 0)

    def test_import_updates_those_it_knows_and_links_those_it_does_not(self):
        self.init("--no-demo")
        server = self.start()
        rows = self.folder / "rows.csv"
        rows.write_text("id,name,role\none,One,delegate\n")
        self.assertIn("1 new", self.ctl("participants", "import", rows, "--dry-run").stderr)
        self.assertEqual(json.loads(self.ctl("status", "--json").stdout)["participants"], 0)
        self.assertRegex(self.ctl("participants", "import", rows).stdout,
                         rf"\Aone\tOne\thttp://localhost:{server.port}/#invite=pi_\S{{43}}\n\Z")
        rows.write_text("id,name,role\none,Uno,head\ntwo,Two,expert\n")
        done = self.ctl("participants", "import", rows)
        self.assertIn("1 new, 1 changed", done.stderr)
        self.assertEqual([line.split("\t")[0] for line in done.stdout.splitlines()], ["two"])

    def test_the_audit_log_is_exported_beside_a_server_and_without_one(self):
        self.init()
        self.ctl("token", "create", "--participant", "=cmd()", "--role", "moderator", "--label", '=1+"1"')
        answers = []
        for is_running in (False, True):
            server = self.start() if is_running else None
            answers.append([self.ctl("audit", "export").stdout, self.ctl("--json", "audit", "export").stdout])
            if server:
                self.assertEqual(server.end(signal.SIGTERM), 0)
        self.assertEqual(*answers)
        rows = list(csv.DictReader(io.StringIO(answers[0][0])))
        objects = [json.loads(line) for line in answers[0][1].splitlines()]
        self.assertEqual([row["action"] for row in rows], [one["action"] for one in objects])
        made = next(one for one in objects if one["action"] == "token.create")
        self.assertNotIn("actor", made)
        self.assertEqual(json.loads(rows[made["number"] - 1]["data"]), made["data"])
        self.assertEqual(len(made["chain"]), 64)
        self.assertEqual({row["timezone"] for row in rows} | {one["timezone"] for one in objects}, {"Asia/Jakarta"})
        for where, found in [(("--action", "token.create"), 1), (("--actor", "nobody"), 0), (("--channel", "news"), 0),
                             (("--since", "2999-01-01T00:00:00Z"), 0), (("--since", "2001-01-01T00:00:00Z"), len(objects))]:
            self.assertEqual(len(self.ctl("--json", "audit", "export", *where).stdout.splitlines()), found, where)
        self.assertIn("no time", self.ctl("audit", "export", "--since", "yesterday", status=USAGE).stderr)
        self.assertIn("no channel", self.ctl("audit", "export", "--channel", "x", status=FAILED).stderr)
        self.assertIn("either", self.ctl("--json", "audit", "export", "--csv", status=USAGE).stderr)

    def test_verify_finds_a_changed_byte(self):
        self.init()
        self.assertIn("harbour: 0 entries, the chain holds", self.ctl("verify").stdout)
        database = self.data / "pleno.db"
        self.ctl("token", "create", "--participant", "Bot", "--role", "bot")
        content = database.read_bytes()
        self.assertIn(b"token.create", content)
        database.write_bytes(content.replace(b"token.create", b"token.cReate"))
        self.assertIn("audit: entry", self.ctl("verify", status=FAILED).stdout)

    def test_the_control_socket_survives_nonsense(self):
        self.init()
        self.start()
        with socket.socket(socket.AF_UNIX) as peer:
            peer.settimeout(PATIENCE_S)
            peer.connect(str(self.data / "control.sock"))
            peer.sendall(b'nonsense\n{"jsonrpc":"2.0","id":1,"method":"message.post","params":{}}\n')
            answers = [json.loads(line) for _, line in zip(range(2), peer.makefile())]
        self.assertEqual(answers[0]["error"]["code"], -32700)
        self.assertIn("error", answers[1])
        self.ctl("status")

    def test_wrong_use_is_told_from_failure(self):
        for args in ((), ("dance",), ("token",), ("token", "create"), ("status", "more"),
                     ("--nonsense", "status"), ("token", "revoke"), ("completion", "fish"),
                     ("token", "create", "--participant", "A", "--role", "king")):
            self.assertIn("plenoctl: ", self.ctl(*args, status=USAGE).stderr, args)
        self.run_program("plenod", "--nonsense", status=USAGE)
        self.run_program("plenod", "--listen", "somewhere", "--check-config", status=USAGE)
        self.run_program("plenod", "--check-config", PLENO_SERVER_TREADS="1", status=USAGE)

    def test_settings_say_where_they_came_from(self):
        file = self.folder / "plenod.conf"
        file.write_text('server { drain_ms = 7 }\nlimits { history_page = 50 }\n')
        done = self.run_program("plenod", "--config", file, "--listen", ":9", "--check-config",
                                PLENO_LIMITS_HISTORY_PAGE="60")
        self.assertRegex(done.stdout, r'listen = ":9"  # option --listen')
        self.assertRegex(done.stdout, r"drain_ms = 7  # .*plenod\.conf")
        self.assertRegex(done.stdout, r"history_page = 60  # .*PLENO_LIMITS_HISTORY_PAGE")

    def test_a_qr_code_has_its_margin(self):
        lines = self.run_program("plenoctl", "qr", "http://localhost:8080").stdout.splitlines()
        self.assertEqual(len({len(line) for line in lines}), 1)
        self.assertEqual(set(lines[0]), {"\u2588"})

    def test_completion_is_a_script_and_completes(self):
        script = self.folder / "plenoctl.bash"
        script.write_text(self.run_program("plenoctl", "completion", "bash").stdout)
        ask = (f"source {script}; COMP_WORDS=(plenoctl token cre); COMP_CWORD=2; _plenoctl; "
               'echo "${COMPREPLY[@]}"; COMP_WORDS=(plenoctl token create --role mod); COMP_CWORD=4; '
               '_plenoctl; echo "${COMPREPLY[@]}"; COMP_WORDS=(plenoctl channel set-approval --mode '
               'o); COMP_CWORD=4; _plenoctl; echo "${COMPREPLY[@]}"')
        done = subprocess.run(["bash", "-euc", ask], capture_output=True, text=True, check=True,
                              timeout=PATIENCE_S)
        self.assertEqual(done.stdout.split(), ["create", "moderator", "off", "on"])


class Manual(unittest.TestCase):
    """The manual pages name every command, option and setting, with its default."""

    def page(self, name):
        return (SOURCE / "deploy" / "man" / name).read_text()

    def output(self, *args):
        return subprocess.run(list(map(str, args)), capture_output=True, text=True, check=True,
                              timeout=PATIENCE_S, env=environment()).stdout

    def test_plenoctl(self):
        page = self.page("plenoctl.1.scd")
        help_text = self.output(BIN / "plenoctl", "--help")

        def names(head):
            lines = re.split(rf"^{head}.*\n", help_text, flags=re.MULTILINE)[1].split("\n\n")[0]
            return [re.match(r"  ((?:[a-z-]+ ?)+)", line)[1].strip() for line in lines.splitlines()]

        self.assertGreater(len(names("Commands")), 5)
        # The page says what all acts have in common; each is in the protocol's reference.
        reference = (SOURCE / "proto/REFERENCE.md").read_text()
        self.assertGreater(len(names("Acts")), 5)
        for name in names("Acts"):
            self.assertIn(f"| `{name}` |", reference)
            usage = self.output(BIN / "plenoctl", *name.split(), "--help")
            self.assertRegex(usage, r"(?s)\n  --as ID .*\nExamples\n  plenoctl " + name)
        for name in names("Commands"):
            self.assertIn(f"*{name}*", page)
            usage = self.output(BIN / "plenoctl", *name.split(), "--help")
            self.assertIn("\nExamples\n", usage)
            for option in re.findall(r"^  (--[a-z-]+)", usage, re.MULTILINE):
                self.assertIn(f"*{option}*", page, name)

    def test_plenod(self):
        page = self.page("plenod.8.scd")
        for option in re.findall(r"--[a-z-]+", self.output(BIN / "plenod", "--usage")):
            if option != "--usage":
                self.assertIn(f"*{option}*", page)

    def test_settings(self):
        page = self.page("plenod.conf.5.scd")
        settings = re.findall(r"^    # (\w+) = (.*)$", self.output(BIN / "plenod",
                                                                  "--sample-config"), re.MULTILINE)
        self.assertGreater(len(settings), 10)
        for key, value in settings:
            entry = re.search(rf"^\*{key}\*\n((?:\t.*\n)+)", page, re.MULTILINE)
            self.assertIsNotNone(entry, key)
            if value != '""':
                self.assertIn("_%s_" % value.strip('"'), entry[1], key)


if __name__ == "__main__":
    if not BIN:
        sys.exit(__doc__)
    unittest.main()

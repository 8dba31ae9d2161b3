#!/usr/bin/python3
# SPDX-License-Identifier: MIT
"""What the client's source and its build never have: text that becomes markup or a script.

usage: tests/lint/page.py [--self-test]

The content policy stops most of this in the browser; here it is stopped before it is written. The
build (client-web/app/dist) is looked at when there is one.
"""
import html.parser
import pathlib
import re
import sys

ROOT = pathlib.Path(__file__).resolve().parents[2]
CLIENT = ROOT / "client-web"

BANNED = {
    r"\b(?:inner|outer)HTML\b|\binsertAdjacentHTML\b|\bdangerouslySetInnerHTML\b|\bsetHTML\w*\b": "markup from a text",
    r"\bdocument\.write|\bcreateContextualFragment\b|\bDOMParser\b|\bsrcdoc\b": "markup from a text",
    r"\beval\(|\bnew Function\b|\bset(?:Timeout|Interval)\(\s*[\"'`]|\bimportScripts\b": "a script from a text",
    r"\bcreateElement\(\s*[\"'](?:script|iframe|style|object|embed)": "a script, or a page in the page",
    r"<(?:script|iframe|style|embed|base)[\s>]|<object\s": "a script, or a page in the page",
    r"\bstyle=": "an inline style: the policy forbids it; classes, or the element's style object",
    r"\bjavascript:": "an address that is a script",
    r"\btrustedTypes\b": "a way around the policy",
    r"\bnew RegExp\(": "a pattern made at run time, which no test has seen",
    r"\bpostMessage\(|\baddEventListener\(\s*[\"']message[\"']": "words from other windows",
}


def of_source(name, text):
    for number, line in enumerate(text.splitlines(), 1):
        if line.lstrip().startswith(("//", "*", "/*")):
            continue
        for pattern, why in BANNED.items():
            if re.search(pattern, line):
                yield f"{name}:{number}: {why}: {line.strip()[:80]}"


class Markup(html.parser.HTMLParser):
    def __init__(self):
        super().__init__()
        self.inside, self.problems = None, []

    def handle_starttag(self, tag, attributes):
        self.inside = tag
        names = dict(attributes)
        if tag in ("style", "iframe", "object", "embed", "base") or tag == "script" and not names.get("src"):
            self.problems.append(f"inline <{tag}>")
        for name, value in attributes:
            if name.startswith("on") or name in ("style", "srcdoc"):
                self.problems.append(f"<{tag} {name}>")
            if name in ("src", "href") and re.match(r"(?:[a-z]+:)?//|data:|javascript:", value or ""):
                self.problems.append(f"<{tag} {name}={value}>: not our own")

    def handle_data(self, data):
        if self.inside == "script" and data.strip():
            self.problems.append("a script with a text")

    def handle_endtag(self, tag):
        self.inside = None


def of_page(name, text):
    markup = Markup()
    markup.feed(text)
    for problem in markup.problems:
        yield f"{name}: {problem}"


def of_style(name, text):
    for found in re.finditer(r"@import|url\(\s*[\"']?(?:[a-z]+:)?//|expression\(", text):
        yield f"{name}: {found[0]}: nothing comes from elsewhere"


def all_problems():
    sources = [*CLIENT.glob("app/src/**/*.ts*"), *CLIENT.glob("protocol/src/**/*.ts")]
    pages = [CLIENT / "app/index.html", *CLIENT.glob("app/dist/*.html")]
    styles = [*CLIENT.glob("app/dist/assets/*.css")]
    for files, judge in ((sources, of_source), (pages, of_page), (styles, of_style)):
        for file in sorted(files):
            yield from judge(file.relative_to(ROOT), file.read_text())


def self_test():
    bad = ["node.innerHTML = text", "eval(text)", "h('div', { dangerouslySetInnerHTML: x })", '<p style="x">',
           "<iframe src={x} />", "new RegExp(text)", 'setTimeout("x()", 1)', '<a href="javascript:x">', "new Function(x)"]
    good = ["const style = x;", "eval.value", "// innerHTML is never used", "node.style.setProperty(a, b)",
            "setTimeout(() => x, 1)"]
    pages = ["<script>x</script>", "<p onclick=x>", "<style>p{}</style>", "<script src=//x.example/a.js></script>",
             "<script src=a.js>x</script>", "<p style=x>"]
    assert all(list(of_source("x", text)) for text in bad), bad
    assert not any(list(of_source("x", text)) for text in good), good
    assert all(list(of_page("x", text)) for text in pages), pages
    assert list(of_style("x", "a{background:url(https://x.example/)}"))


def main():
    self_test()
    if sys.argv[1:] == ["--self-test"]:
        return 0
    problems = list(all_problems())
    print("\n".join(problems) or "nothing of the kind")
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main())

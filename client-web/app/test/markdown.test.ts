// What a stranger writes becomes elements of an allow-list and nothing else.
import assert from "node:assert/strict";
import { test } from "node:test";
import { safeHref } from "../src/text/markdown.ts";
import { hasMarks, plainText, renderPlain } from "../src/text/plain.ts";
import { see, walk } from "./walk.ts";

const ATTACKS = [
  "<script>alert(1)</script>",
  "<img src=x onerror=alert(1)>",
  "<svg/onload=alert(1)>",
  "<iframe srcdoc='<script>alert(1)</script>'></iframe>",
  "<a href='javascript:alert(1)'>x</a>",
  "<style>*{display:none}</style>",
  "<!--[if gte IE 4]><script>alert(1)</script><![endif]-->",
  "[x](javascript:alert(1))",
  "[x](JaVaScRiPt:alert(1))",
  "[x](java\tscript:alert(1))",
  "[x](&#106;avascript:alert(1))",
  "[x](javascript&colon;alert(1))",
  "[x]( javascript:alert(1))",
  "[x](<javascript:alert(1)>)",
  "[x](vbscript:msgbox(1))",
  "[x](data:text/html;base64,PHNjcmlwdD5hbGVydCgxKTwvc2NyaXB0Pg==)",
  "[x](file:///etc/passwd)",
  "[x](blob:https://example.org/1)",
  "[x](//evil.example)",
  "[x](/relative)",
  "[x](\u0001javascript:alert(1))",
  "![x](javascript:alert(1))",
  "![x](data:image/svg+xml,<svg onload=alert(1)>)",
  "[![x](https://example.org/a.png)](javascript:alert(1))",
  "<javascript:alert(1)>",
  "[a]: javascript:alert(1)\n\n[a]",
  '[x](https://example.org/"onmouseover="alert(1))',
  "[x](https://example.org 'title\" onload=alert(1)')",
  "`<script>alert(1)</script>`",
  "```html\n<script>alert(1)</script>\n```",
  "| <script> | b |\n|---|---|\n| <img onerror=x> | [y](javascript:1) |",
  "- <b onclick=alert(1)>x</b>\n- [ ] <script>",
  "# <script>alert(1)</script>",
  "> <object data=javascript:alert(1)>",
  "<https://example.org/<script>>",
  "__proto__ constructor toString",
  `${">".repeat(400)}deep`,
  `${"[".repeat(2000)}x${"]".repeat(2000)}`,
  `${"*".repeat(3000)}x`,
  "\u202Eevil\u202C",
];

for (const attack of ATTACKS) {
  test(`harmless: ${JSON.stringify(attack.slice(0, 60))}`, () => {
    const { links } = see(attack);
    for (const link of links) assert.match(link, /^(?:https?|mailto):/);
  });
}

test("HTML is shown as the letters it was written with", () => {
  assert.equal(see("a <b>bold</b> word").text, "a <b>bold</b> word");
  assert.equal(see("<script>alert(1)</script>").text.trim(), "<script>alert(1)</script>");
  assert.equal(see("5 &lt; 6 & 7 > 2").text, "5 &lt; 6 & 7 > 2");
});

test("a refused link shows what was written", () => {
  const { links, text } = see("[x](javascript:alert(1))");
  assert.deepEqual(links, []);
  assert.equal(text, "[x](javascript:alert(1))");
});

test("what people use works", () => {
  assert.deepEqual(see("**a** *b* ~~c~~ `d`").tags, ["p", "strong", "em", "del", "code"]);
  assert.deepEqual(see("one\ntwo").tags, ["p", "br"]);
  assert.deepEqual(see("3. a\n4. b").tags, ["ol", "li", "li"]);
  assert.deepEqual(see("https://jakarta.go.id and a@example.org").links, [
    "https://jakarta.go.id/",
    "mailto:a@example.org",
  ]);
  assert.ok(see("|a|b|\n|-|-|\n|1|2|").tags.includes("table"));
  assert.deepEqual(see("![map](https://example.org/m.png)").links, ["https://example.org/m.png"]);
});

test("where a link leads is said, unless its words say so", () => {
  const said = {
    "https://jakarta.go.id": "https://jakarta.go.id",
    "www.jakarta.go.id/a": "www.jakarta.go.id/a",
    "a@example.org": "a@example.org",
    "<https://a.example/b?c=d>": "https://a.example/b?c=d",
    "[https://a.example/](https://a.example)": "https://a.example/",
    "[the plan](https://a.example/b)": "the plan (a.example)",
    "[https://bank.example](https://evil.example)": "https://bank.example (evil.example)",
    "[**bank.example**](http://evil.example:81/x)": "bank.example (evil.example:81)",
    "[write](mailto:a@example.org)": "write (a@example.org)",
    "https://bank.example@evil.example/": "https://bank.example@evil.example/ (evil.example)",
    "https://b\u0430nk.example": "https://b\u0430nk.example (xn--bnk-6cd.example)",
    "![a map](https://a.example/m.png)": "a map (a.example)",
  };
  for (const [text, expected] of Object.entries(said)) assert.equal(see(text).text, expected);
});

test("safeHref takes three protocols", () => {
  assert.equal(safeHref("https://example.org"), "https://example.org/");
  assert.equal(safeHref("mailto:a@example.org"), "mailto:a@example.org");
  for (const bad of ["javascript:1", "ftp://a", "//a", "a", "", "data:,x"])
    assert.equal(safeHref(bad), undefined);
});

test("plainText is one line without marks", () => {
  assert.equal(plainText("**Hello**\n\n- [city](https://a.b)\n> `x`"), "Hello city x");
  assert.equal(
    plainText("*Taman Kota*: _hijau_, 2*3*4, snake_case_name"),
    "Taman Kota: hijau, 2*3*4, snake_case_name",
  );
});

test("a text without marks looks the same with and without the lexer", () => {
  const texts = [
    "Hello",
    "one\ntwo\n\nthree",
    "ขอบคุณครับ",
    "7 cities, 3 ideas: good!",
    "(a) b; c? d.",
    "10.00 is early",
    "x",
  ];
  for (const text of texts) {
    assert.equal(hasMarks(text), false, text);
    const plain = walk(renderPlain(text), { text: "", tags: [], links: [] });
    assert.deepEqual(plain, see(text), text);
  }
});

test("whatever the lexer makes something of counts as marked", () => {
  const marked = [
    "**a**",
    "_a_",
    "`a`",
    "~~a~~",
    "# a",
    "> a",
    "- a",
    "+ a",
    "1. a",
    "2) a",
    "[a](b)",
    "<b>",
    "|a|",
    "https://a.b",
    "www.a.b",
    "a@b.cd",
    "a\n---",
    "a\n===",
    "    code",
    "a\\b",
    "---",
  ];
  for (const text of marked) assert.equal(hasMarks(text), true, text);
});

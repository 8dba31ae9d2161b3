// The same of texts that nobody thought of: pieces of Markdown, HTML and addresses in any order,
// around what the protocol's examples say, and around texts that fuzzing the server has kept.
import assert from "node:assert/strict";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { test } from "node:test";
import fc from "fast-check";
import { renderMarkdown } from "../src/text/markdown.ts";
import { hasMarks, plainText, renderPlain } from "../src/text/plain.ts";
import { see, walk } from "./walk.ts";

const ROOT = new URL("../../../", import.meta.url);
const TEXT_CHARS_MAX = 4000; // the server's limit is as many grapheme clusters
const RENDER_MS_MAX = 2000; // of the longest message; measured: 50 on an idle machine

const PIECES =
  "* ** *** _ __ ~ ~~ ` `` ``` [ ] ( ) ![ ]( ][ < > <a <a> </a> <!-- --> <script> & &amp; &#x6a; \\ \\[ | " +
  "|-|-| - + 1. 2) # ###### > = --- ~~~js a b word http:// https://a.b/ www.a.b javascript: " +
  "data:text/html, mailto:a@b.c //evil [x]: [ ] [x] \u200b \u202e \u0301 \ud83d\ude00 กา";

function* strings(value: unknown): Iterable<string> {
  if (typeof value === "string") yield value;
  else if (typeof value === "object" && value !== null)
    for (const part of Object.values(value)) yield* strings(part);
}

function corpus(): string[] {
  const texts = new Set<string>();
  const post = new URL("proto/examples/methods/message.post/", ROOT);
  for (const name of readdirSync(post))
    for (const text of strings(JSON.parse(readFileSync(new URL(name, post), "utf8")).params))
      if (text.length < 300) texts.add(text);
  for (const target of ["text", "filter"]) {
    const finds = new URL(`tests/fuzz/finds/${target}/`, ROOT);
    if (!existsSync(finds)) continue;
    for (const name of readdirSync(finds)) texts.add(readFileSync(new URL(name, finds), "utf8"));
  }
  return [...texts];
}

const piece = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...PIECES.split(" ")) },
  { weight: 3, arbitrary: fc.constantFrom(" ", "\n", "\n\n", "  \n", "\t", "    ") },
  { weight: 1, arbitrary: fc.constantFrom(...corpus()) },
  { weight: 1, arbitrary: fc.string({ unit: "grapheme", maxLength: 12 }) },
);
const message = fc.array(piece, { maxLength: 60 }).map((pieces) => pieces.join(""));

test("any text becomes elements of the allow-list, and links that are safe", () => {
  fc.assert(
    fc.property(message, (text) => {
      see(text);
      walk(renderPlain(text), { text: "", tags: [], links: [] });
    }),
    { numRuns: 3000 },
  );
});

// A mark of a list without an item ("+") is no mark to us, and an empty list to the lexer.
const EMPTY_ITEM = /^\s*(?:[-+]|\d{1,9}[.)])\s*$/m;

test("a text without marks says the same with and without the lexer", () => {
  const plain = fc
    .string({ unit: "grapheme", maxLength: 200 })
    .filter((text) => !hasMarks(text) && !EMPTY_ITEM.test(text));
  fc.assert(
    fc.property(plain, (text) => {
      assert.equal(see(text).text.replace(/\s/g, ""), text.replace(/\s/g, ""));
    }),
    { numRuns: 1000 },
  );
});

test("a text without its marks is one line", () => {
  fc.assert(
    fc.property(message, (text) => {
      const line = plainText(text);
      assert.equal(line, line.trim());
      assert.ok(!line.includes("\n") && line.length <= 2 * text.length);
    }),
    { numRuns: 1000 },
  );
});

test("the longest message is rendered in a moment, whatever it repeats", () => {
  const repeated = fc.array(piece, { minLength: 1, maxLength: 3 }).map((pieces) => pieces.join(""));
  fc.assert(
    fc.property(message, repeated, (head, body) => {
      const times = Math.ceil(TEXT_CHARS_MAX / Math.max(1, body.length));
      const text = (head + body.repeat(times)).slice(0, TEXT_CHARS_MAX);
      const began = process.cpuUsage();
      renderMarkdown(text);
      plainText(text);
      const spent = process.cpuUsage(began);
      assert.ok((spent.user + spent.system) / 1000 < RENDER_MS_MAX, "it took too long");
    }),
    { numRuns: 60 },
  );
});

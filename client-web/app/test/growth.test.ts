// A text four times as long costs four times as much, not sixteen: nobody stops a reader's page with words.
// Times are compared with each other, so that a slow machine changes nothing.
import assert from "node:assert/strict";
import { globSync, readFileSync } from "node:fs";
import { test } from "node:test";
import { renderMarkdown } from "../src/text/markdown.ts";
import { hasMarks, plainText, renderPlain } from "../src/text/plain.ts";

const SHORT = 30_000;
const LEXED = 16_000; // about the longest that the lexer ever gets
const GROWTH_MAX = 8;
const NOISE_MS = 5; // one collection of garbage
const TRIES = 5; // before a ratio is believed
const WORSE_MAX = 12; // times an ordinary text of the same length; measured: 5

const PIECES = [
  ..."a*_`~[]()<>!&#|\\=-:@.\"'\n\t é\u200b\u0301",
  ..."**a|*a |*a*|*_|_a|__a_ |a_b|***a |*a_b*|`a |``` \n|~~~\n|~~a ".split("|"),
  ..."[a];[a](;[a](b;[](;![;![a](;]( ;[[;\\[;]:;[a]: b\n;<a ;<a b=;<!--;</;<script>;&#".split(";"),
  ..."> ;- ;- a\n;1. a\n;  - a\n;- [ ] ;# ;=\n;-\n;    a\n;\n\n;  \n;|a\n;|-|-|\n".split(";"),
  ..."http:// www. www.a a@ a@b. a.b a.b@ https://a.b/( mailto: x*_~`[ กา 1.".split(" "),
];
const ORDINARY = "A **word**, a [link](https://a.example/b) and `code`:\n\n- one\n- two\n\n";

/** The least of some tries, in milliseconds of the processor. */
function cost(work: () => unknown): number {
  let least = Number.POSITIVE_INFINITY;
  for (let turn = 0; turn < 3; turn++) {
    const began = process.cpuUsage();
    work();
    const { user, system } = process.cpuUsage(began);
    least = Math.min(least, (user + system) / 1000);
  }
  return least;
}

const repeated = (piece: string, length: number) =>
  piece.repeat(Math.ceil(length / piece.length)).slice(0, length);

/** The least of some ratios: what is at fault is so each time, what else ran is not. */
function assertRatio(what: string, max: number, ratio: () => number): void {
  let least = Number.POSITIVE_INFINITY;
  for (let turn = 0; turn < TRIES && least >= max; turn++) least = Math.min(least, ratio());
  assert.ok(least < max, `${what}: ${least.toFixed(1)} times`);
}

function assertLinear(what: string, work: (text: string) => unknown, piece: string): void {
  assertRatio(`${what} of four times ${JSON.stringify(piece)}`, GROWTH_MAX, () => {
    const once = cost(() => work(`${repeated(piece, SHORT)}\u0001`));
    const more = cost(() => work(`${repeated(piece, 4 * SHORT)}\u0001`));
    return more / Math.max(once, NOISE_MS);
  });
}

for (const work of [renderMarkdown, renderPlain, plainText, hasMarks])
  test(`${work.name} takes four times as long for four times as much`, () => {
    for (const piece of PIECES) assertLinear(work.name, work, piece);
  });

test("what the lexer gets costs little more than an ordinary text", () => {
  for (const length of [LEXED, LEXED / 2, LEXED / 4, LEXED / 8])
    for (const piece of PIECES)
      assertRatio(`${length} of ${JSON.stringify(piece)}`, WORSE_MAX, () => {
        const ordinary = cost(() => renderMarkdown(repeated(ORDINARY, LEXED)));
        return cost(() => renderMarkdown(repeated(piece, length))) / ordinary;
      });
});

// Where one can stand: behind a bracket, an operator, a comma, a word.
const REGEX =
  /(?:[(,=:[!&|?;{}]|=>|return)\s*(\/(?![/*])(?:[^/\\\n[]|\\.|\[(?:[^\]\\\n]|\\.)*\])+\/[dgimsuvy]*)/g;

function* regexes(): Iterable<[string, RegExp]> {
  const root = new URL("../../", import.meta.url).pathname;
  for (const path of globSync(`${root}{app,protocol}/src/**/*.{ts,tsx}`))
    for (const [, literal = ""] of readFileSync(path, "utf8").matchAll(REGEX)) {
      const end = literal.lastIndexOf("/");
      const flags = new Set(`${literal.slice(end + 1)}g`);
      yield [
        `${path.slice(root.length)}: ${literal}`,
        new RegExp(literal.slice(1, end), [...flags].join("")),
      ];
    }
}

/** What its own letters make: the worst texts for a pattern are made of what it looks for. */
function pumps(regex: RegExp): string[] {
  const letters = [...new Set(regex.source.replace(/\\[bdnpstwBDPSW]/g, ""))].slice(0, 24);
  const pairs = letters
    .slice(0, 8)
    .flatMap((one) => letters.slice(0, 8).map((other) => one + other));
  return ["a", "1", " ", "\n", "\t", "a ", "a\n", "é", ...letters, ...pairs];
}

test("no pattern of the client goes back and forth in a text", () => {
  let count = 0;
  for (const [what, regex] of regexes()) {
    count++;
    for (const pump of pumps(regex)) {
      const found = (text: string) => text.replaceAll(regex, "");
      const few = cost(() => found(`${repeated(pump, 26)}\u0001`));
      assert.ok(few < 50, `${what} of ${JSON.stringify(pump)}: ${few} ms for 26 letters`);
      assertLinear(what, found, pump);
    }
  }
  assert.ok(count > 20, `${count} patterns found`);
});

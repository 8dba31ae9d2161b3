import assert from "node:assert/strict";
import { test } from "node:test";
import { graphemes, oneEmoji, QUICK_EMOJI } from "../src/store/emoji.ts";

test("one emoji, whatever it is made of", () => {
  for (const emoji of [...QUICK_EMOJI, "👩🏽‍🚒", "🇮🇩", "1️⃣", "🏳️‍🌈", "👍🏿", "©️"])
    assert.equal(oneEmoji(` ${emoji} `), emoji);
});

test("nothing else", () => {
  for (const text of ["", "a", "7", "👍👍", "👍 ok", "<b>", "ສ", "\u200B"])
    assert.equal(oneEmoji(text), undefined, text);
});

test("graphemes are what a reader would count", () => {
  assert.equal(graphemes("កំពុង"), 3);
  assert.equal(graphemes("👩‍👩‍👧‍👦a"), 2);
  assert.equal(graphemes(""), 0);
});

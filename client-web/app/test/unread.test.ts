import assert from "node:assert/strict";
import { test } from "node:test";
import { countUnread, exact, marked, posted, startUnread } from "../src/store/unread.ts";

test("nothing new is nothing unread", () => {
  assert.equal(countUnread(startUnread(7, 7)), 0);
  assert.equal(countUnread(startUnread(0, 0)), 0);
});

test("events not looked at are a guess, looked at they are exact", () => {
  const guess = startUnread(10, 20);
  assert.equal(countUnread(guess), 10);
  assert.equal(countUnread(exact(guess, [9, 12, 15, 21])), 2);
});

test("messages count once, also those that came while the guess was being looked at", () => {
  let unread = posted(startUnread(10, 12), 13);
  unread = posted(unread, 13);
  unread = posted(unread, 9);
  assert.equal(countUnread(unread), 3);
  assert.equal(countUnread(exact(unread, [11, 13])), 2);
});

test("reading takes away what was read, and never brings it back", () => {
  let unread = posted(posted(startUnread(10, 20), 21), 25);
  unread = marked(unread, 15);
  assert.equal(countUnread(unread), 7);
  unread = marked(unread, 21);
  assert.equal(countUnread(unread), 1);
  unread = marked(unread, 3);
  assert.equal(unread.read, 21);
  assert.equal(countUnread(marked(unread, 99)), 0);
});

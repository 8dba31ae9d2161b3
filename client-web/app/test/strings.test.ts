// The languages say the same things: same keys, same variables, nothing unused, nothing unparsed.
import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { test } from "node:test";
import { FluentBundle, FluentResource } from "@fluent/bundle";
import { readStrings, stringFolders } from "../build/ftl.mjs";

const i18n = new URL("../src/i18n/", import.meta.url);
const all: string[] = [];

for (const folder of stringFolders(i18n)) check(folder);

function check(folder: URL): void {
  const part = folder.pathname.slice(i18n.pathname.length);
  const files = readdirSync(folder).filter((name) => name.endsWith(".ftl"));
  const read = (name: string): string => readFileSync(new URL(name, folder), "utf8");
  const english: Map<string, Set<string>> = readStrings(read("en.ftl"));
  all.push(...english.keys());

  test(`${part}: there are English and Indonesian`, () => {
    for (const file of ["en.ftl", "id.ftl"]) assert.ok(files.includes(file), file);
  });

  for (const file of files) checkFile(part + file, read(file), english);
}

function checkFile(file: string, text: string, english: Map<string, Set<string>>): void {
  test(`${file}: same keys and variables as English`, () => {
    const strings: Map<string, Set<string>> = readStrings(text);
    assert.deepEqual([...strings.keys()].sort(), [...english.keys()].sort());
    for (const [key, variables] of strings) {
      assert.deepEqual(
        [...variables].sort(),
        [...(english.get(key) ?? [])].sort(),
        `variables of ${key}`,
      );
    }
  });

  test(`${file}: Fluent reads every entry, and every string formats`, () => {
    const written = text.split("\n").filter((line) => /^[a-z][\w-]* =/.test(line)).length;
    const bundle = new FluentBundle(file.slice(-6, -4), { useIsolating: false });
    bundle.addResource(new FluentResource(text));
    const strings: Map<string, Set<string>> = readStrings(text);
    assert.equal(strings.size, written, "an entry was not read, or is written twice");
    for (const [key, variables] of strings) {
      const pattern = bundle.getMessage(key)?.value;
      assert.ok(pattern, key);
      const args = Object.fromEntries(
        [...variables].map((name) => [name, name === "count" ? 2 : "X"]),
      );
      const errors: Error[] = [];
      const said = bundle.formatPattern(pattern, args, errors);
      assert.deepEqual(errors, [], key);
      assert.ok(said.trim().length > 0, key);
    }
  });
}

test("no string is in two files", () => {
  assert.equal(new Set(all).size, all.length);
});

test("every string is used", () => {
  const source = readdirSync(new URL("../src/", import.meta.url), {
    recursive: true,
    encoding: "utf8",
  })
    .filter((name) => /\.tsx?$/.test(name) && !name.includes("keys.gen"))
    .map((name) => readFileSync(new URL(`../src/${name}`, import.meta.url), "utf8"))
    .join("\n");
  // A key made from parts is used when its beginning stands in a template: t(`role-${role}`).
  const made = [...source.matchAll(/`([a-z][a-z-]*-)\$\{/g)].map((match) => match[1] ?? "");
  const unused = all.filter(
    (key) => !source.includes(`"${key}"`) && !made.some((start) => key.startsWith(start)),
  );
  assert.deepEqual(unused, []);
});

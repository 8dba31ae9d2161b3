// Reads a Fluent file with Fluent's own parser: Map of key -> Set of the variables it names.
import { readdirSync } from "node:fs";
import { FluentResource } from "@fluent/bundle";

/** Where Fluent files are: i18n itself, and a folder for each part that is loaded later. */
export function stringFolders(i18n) {
  const parts = readdirSync(i18n, { withFileTypes: true }).filter((one) => one.isDirectory());
  return [i18n, ...parts.map((one) => new URL(`${one.name}/`, i18n))];
}

export function readStrings(text) {
  const strings = new Map();
  for (const entry of new FluentResource(text).body) {
    const variables = new Set();
    collect(entry.value, variables);
    strings.set(entry.id, variables);
  }
  return strings;
}

function collect(node, variables) {
  if (Array.isArray(node)) {
    for (const child of node) collect(child, variables);
  } else if (node !== null && typeof node === "object") {
    if (node.type === "var") variables.add(node.name);
    for (const child of Object.values(node)) collect(child, variables);
  }
}

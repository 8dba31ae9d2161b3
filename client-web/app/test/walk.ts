// What a rendered message may hold: an allow-list, walked.
import assert from "node:assert/strict";
import type { ComponentChild, VNode } from "preact";
import { renderMarkdown } from "../src/text/markdown.ts";

const TAGS = new Set(
  "p strong em del code pre a bdi br hr ul ol li blockquote table thead tbody tr th td div".split(
    " ",
  ),
);
const PROPS: Record<string, ReadonlySet<string>> = {
  a: new Set(["href", "rel", "target", "title"]),
  bdi: new Set(["class", "dir"]),
  ol: new Set(["start"]),
  th: new Set(["scope"]),
  div: new Set(["class", "tabIndex"]),
  pre: new Set(["tabIndex"]),
};

export interface Seen {
  text: string;
  tags: string[];
  links: string[];
}

/** Walks the tree, and fails on any element, property or address that is not allowed. */
export function walk(node: ComponentChild, seen: Seen): Seen {
  if (Array.isArray(node)) {
    for (const child of node) walk(child, seen);
  } else if (typeof node === "string" || typeof node === "number") {
    seen.text += node;
  } else if (node !== null && typeof node === "object") {
    const { props, type } = node as VNode<Record<string, unknown>>;
    assert.equal(typeof type, "string");
    assert.ok(TAGS.has(type as string), `element ${String(type)}`);
    for (const name of Object.keys(props)) {
      if (name === "children") continue;
      assert.ok(PROPS[type as string]?.has(name), `property ${name} of ${String(type)}`);
    }
    if (type === "a") {
      assert.match(String(props.href), /^(?:https?:\/\/|mailto:)/);
      assert.equal(props.rel, "noopener noreferrer nofollow");
      seen.links.push(String(props.href));
    }
    seen.tags.push(type as string);
    walk(props.children as ComponentChild, seen);
  }
  return seen;
}

export function see(text: string): Seen {
  return walk(renderMarkdown(text), { text: "", tags: [], links: [] });
}

// What can be done with a message's text without the lexer: most messages have no marks at all,
// and a page that needs none never loads it.
import { signal } from "@preact/signals";
import { type ComponentChild, h } from "preact";

type Render = (text: string) => ComponentChild[];

const lexer = signal<Render | undefined>(undefined);
let isAsked = false;

/** The text without its marks, on one line: for quotes and announcements. */
export function plainText(text: string): string {
  return text
    .replace(/```[^\n]*\n?/g, " ")
    .replace(/!?\[([^[\]]*)\]\([^()[\]]*\)/g, "$1")
    .replace(/\*\*|__|~~|`/g, "")
    .replace(/(?<![\p{L}\p{N}])([*_])(?=\S)([^*_]*[^*_\s])\1(?![\p{L}\p{N}])/gu, "$2")
    .replace(/^\s{0,3}(?:#{1,6}|>|[-*+]|\d+\.)\s+/gm, "")
    .replace(/\s+/g, " ")
    .trim();
}

/** Whether a lexer could find more in it than paragraphs and line breaks. */
export function hasMarks(text: string): boolean {
  return /[*_`~[\]<>#|\\=@]|:\/\/|www\.|^[^\S\n]*(?:[-+]|\d+[.)])\s|^[^\S\n]{4}|^[^\S\n]*-{3}/m.test(
    text,
  );
}

export function renderPlain(text: string): ComponentChild[] {
  return text.split(/\n\s*\n/).map((paragraph) => {
    const lines = paragraph.split("\n");
    return h(
      "p",
      null,
      ...lines.flatMap((line, index) => (index ? [h("br", null), line] : [line])),
    );
  });
}

/** The text as elements. Until the lexer is here a marked text is shown as it was written. */
export function renderText(text: string): ComponentChild[] {
  if (!hasMarks(text)) return renderPlain(text);
  const render = lexer.value;
  if (render !== undefined) return render(text);
  void loadLexer();
  return renderPlain(text);
}

async function loadLexer(): Promise<void> {
  if (isAsked) return;
  isAsked = true;
  try {
    lexer.value = (await import("./markdown.ts")).renderMarkdown;
  } catch {
    isAsked = false; // offline: the next text asks again
  }
}

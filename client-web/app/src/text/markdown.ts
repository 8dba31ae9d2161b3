// A message's text as elements. marked's lexer only reads; what it found is rendered here, from
// an allow-list, to Preact nodes. There is no HTML string anywhere, so nothing to sanitise: an
// unknown token, an HTML tag, an entity are shown as the letters they were written with.
import { Lexer, type Token, type Tokens } from "marked";
import { type ComponentChild, h } from "preact";

const SAFE_PROTOCOLS = new Set(["http:", "https:", "mailto:"]);
const DEPTH_MAX = 12; // nesting a person never needs; deeper text is shown unparsed
// The lexer follows quotes and lists within each other to any depth, at a cost of depth squared.
const NESTED_TOO_DEEP = /^[ \t]*(?:>[ \t]*|(?:[-+*]|\d{1,9}[.)])[ \t]+){13}/m;

// The lexer looks for the end of a mark in all that follows in its paragraph: the cost is marks times
// length. What no person writes is shown as it was written.
const LENGTH_MAX = 16_384; // the server's limit, in bytes
const EFFORT_MAX = 2_000_000; // 500 marks in a paragraph of 4,000 letters
const MARKS = /[*_`~[(@]+|!/g; // a run is one mark, but for those that may begin a picture

function isTooMuch(text: string): boolean {
  let effort = 0;
  for (const paragraph of text.length > LENGTH_MAX ? [] : text.split("\n\n"))
    effort += (paragraph.match(MARKS)?.length ?? 0) * paragraph.length;
  return text.length > LENGTH_MAX || effort > EFFORT_MAX || NESTED_TOO_DEEP.test(text);
}

/** The address if a message may link to it, else undefined. */
export function safeHref(href: string): string | undefined {
  try {
    const url = new URL(href);
    return SAFE_PROTOCOLS.has(url.protocol) ? url.href : undefined;
  } catch {
    return undefined;
  }
}

export function renderMarkdown(text: string): ComponentChild[] {
  if (isTooMuch(text)) return [h("p", null, text)];
  try {
    return renderAll(new Lexer({ gfm: true, breaks: true }).lex(text), 0);
  } catch {
    return [h("p", null, text)];
  }
}

function renderAll(tokens: readonly Token[] | undefined, depth: number): ComponentChild[] {
  return (tokens ?? []).map((token) => render(token, depth + 1));
}

function inner(
  token: { tokens?: Token[]; text?: string; raw: string },
  depth: number,
): ComponentChild[] {
  if (depth > DEPTH_MAX || token.tokens === undefined) return [token.text ?? token.raw];
  return renderAll(token.tokens, depth);
}

type Renderer = (token: never, depth: number) => ComponentChild;

const RENDERERS: Record<string, Renderer> = {
  space: () => null,
  paragraph: (token: Tokens.Paragraph, depth) => h("p", null, ...inner(token, depth)),
  // A chat has no outline of its own: a heading in a message is a strong line.
  heading: (token: Tokens.Heading, depth) =>
    h("p", null, h("strong", null, ...inner(token, depth))),
  blockquote: (token: Tokens.Blockquote, depth) => h("blockquote", null, ...inner(token, depth)),
  list: renderList,
  code: (token: Tokens.Code) => h("pre", { tabIndex: 0 }, h("code", null, token.text)),
  hr: () => h("hr", null),
  table: renderTable,
  text: (token: Tokens.Text, depth) =>
    token.tokens === undefined ? token.text : inner(token, depth),
  strong: (token: Tokens.Strong, depth) => h("strong", null, ...inner(token, depth)),
  em: (token: Tokens.Em, depth) => h("em", null, ...inner(token, depth)),
  del: (token: Tokens.Del, depth) => h("del", null, ...inner(token, depth)),
  codespan: (token: Tokens.Codespan) => h("code", null, token.text),
  br: () => h("br", null),
  escape: (token: Tokens.Escape) => token.text,
  link: renderLink,
  // Nothing is fetched from elsewhere on a reader's behalf: a picture is a link to it.
  image: (token: Tokens.Image) => anchor(token.href, [token.text || token.href], token.raw),
};

function render(token: Token, depth: number): ComponentChild {
  const renderer = Object.hasOwn(RENDERERS, token.type) ? RENDERERS[token.type] : undefined;
  if (renderer === undefined) return token.raw;
  return renderer(token as never, depth);
}

function renderLink(token: Tokens.Link, depth: number): ComponentChild {
  return anchor(token.href, inner(token, depth), token.raw);
}

function anchor(href: string, children: ComponentChild[], raw: string): ComponentChild {
  const safe = safeHref(href);
  if (safe === undefined) return raw;
  const target = hiddenTarget(safe, children);
  return h(
    "a",
    { href: safe, rel: "noopener noreferrer nofollow", target: "_blank", title: safe },
    h("bdi", null, ...children),
    target === undefined ? null : h("bdi", { class: "target", dir: "ltr" }, ` (${target})`),
  );
}

const bare = (address: string) =>
  address.replace(/^(?:https?:\/\/|mailto:)/, "").replace(/\/$/, "");

/** Where a link leads, if its words do not say so: others' words, a name in front of the host, or
 * a host whose letters are not what they seem (then it is here as xn--...). */
function hiddenTarget(safe: string, children: ComponentChild[]): string | undefined {
  const url = new URL(safe);
  if (url.protocol === "mailto:")
    return children.some((child) => child === bare(safe)) ? undefined : url.pathname;
  const isSaid =
    url.username === "" && children.length === 1 && bare(String(children[0])) === bare(safe);
  return isSaid ? undefined : url.host;
}

function renderList(token: Tokens.List, depth: number): ComponentChild {
  const items = token.items.map((item) => {
    const mark = item.task ? (item.checked ? "☑ " : "☐ ") : null;
    const body = (item.tokens ?? []).filter((one) => (one.type as string) !== "checkbox");
    return h("li", null, mark, ...(depth > DEPTH_MAX ? [item.text] : renderAll(body, depth)));
  });
  if (!token.ordered) return h("ul", null, ...items);
  return h("ol", token.start === 1 || token.start === "" ? null : { start: token.start }, ...items);
}

function renderTable(token: Tokens.Table, depth: number): ComponentChild {
  const cell = (tag: "th" | "td") => (one: Tokens.TableCell) =>
    h(tag, tag === "th" ? { scope: "col" } : null, ...renderAll(one.tokens, depth));
  return h(
    "div",
    { class: "table-scroll", tabIndex: 0 },
    h(
      "table",
      null,
      h("thead", null, h("tr", null, ...token.header.map(cell("th")))),
      h("tbody", null, ...token.rows.map((row) => h("tr", null, ...row.map(cell("td"))))),
    ),
  );
}

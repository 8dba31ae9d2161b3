// The first load's size, gzipped, against its budget: what index.html names, and what those
// scripts import without being asked. Run after the build.
import { readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";

const KB = 1_000;
const BUDGET = { js: 60 * KB, css: 10 * KB };

const dist = new URL("../dist/", import.meta.url);
const html = readFileSync(new URL("index.html", dist), "utf8");
const files = [...html.matchAll(/(?:src|href)="\.?\/?(assets\/[^"]+\.(?:js|css))"/g)].map(
  (match) => match[1],
);
const total = { js: 0, css: 0 };
for (const file of new Set(files)) {
  const size = gzipSync(readFileSync(new URL(file, dist)), { level: 9 }).length;
  total[file.endsWith(".js") ? "js" : "css"] += size;
}
let isOver = total.js === 0 || total.css === 0;
for (const kind of ["js", "css"]) {
  process.stdout.write(`${kind}: ${(total[kind] / KB).toFixed(1)} kB of ${BUDGET[kind] / KB} kB\n`);
  isOver ||= total[kind] > BUDGET[kind];
}
process.exit(isOver ? 1 : 0);

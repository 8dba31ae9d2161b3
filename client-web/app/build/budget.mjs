// The first load's size, gzipped, against its budget: what index.html names, and what those
// scripts import without being asked. Run after the build.
import { readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";

const KB = 1_000;
const BUDGET = { js: 60 * KB, css: 10 * KB };
// Kept free, so that a small thing can be added without a search for room: what a delegate's first
// screen does not show is loaded later (src/store/lazy.ts).
const AIR = { js: 4 * KB, css: 1 * KB };

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
  if (total[kind] > BUDGET[kind] - AIR[kind])
    process.stdout.write(
      `${kind}: less than ${AIR[kind] / KB} kB are left: load something later\n`,
    );
}
process.exit(isOver ? 1 : 0);

import { defineConfig } from "vite";
import { precompress } from "./build/precompress.mjs";

const server = process.env.PLENO_SERVER ?? "http://localhost:8080";

// What the first load has and parts loaded later need as well.
const BASE = new RegExp(
  [
    "preact|signals|preload-helper|@fluent",
    "src/i18n/(en\\.ftl|(index|keys|part|time)\\.ts)",
    "src/ui/(controls|icon|menu|say)\\.",
    "src/store/(announcer|lazy|model|ui)\\.",
    "protocol/src/(emitter|errors|gen|reducer)\\.",
  ].join("|"),
);

export default defineConfig({
  // Relative addresses: the same build works behind a path prefix of a proxy.
  base: "./",
  oxc: { jsx: { runtime: "automatic", importSource: "preact" } },
  build: {
    target: "es2022",
    modulePreload: { polyfill: false },
    assetsInlineLimit: 0,
    reportCompressedSize: false,
    // One chunk of it: small pieces compress worse.
    rolldownOptions: {
      output: {
        codeSplitting: { groups: [{ name: "base", test: BASE }] },
      },
    },
  },
  plugins: [precompress()],
  server: { proxy: { "/ws": { target: server, ws: true } } },
});

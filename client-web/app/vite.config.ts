import { resolve } from "node:path";
import { defineConfig } from "vite";
import { precompress } from "./build/precompress.mjs";

const server = process.env.PLENO_SERVER ?? "http://localhost:8080";

export default defineConfig({
  // Relative addresses: the same build works behind a path prefix of a proxy.
  base: "./",
  oxc: { jsx: { runtime: "automatic", importSource: "preact" } },
  build: {
    target: "es2022",
    modulePreload: { polyfill: false },
    assetsInlineLimit: 0,
    reportCompressedSize: false,
    rolldownOptions: {
      input: {
        index: resolve(import.meta.dirname, "index.html"),
        gallery: resolve(import.meta.dirname, "gallery.html"),
      },
    },
  },
  plugins: [precompress()],
  server: { proxy: { "/ws": { target: server, ws: true } } },
});

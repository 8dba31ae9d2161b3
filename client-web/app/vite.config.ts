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
    // One chunk of what every page and every part loaded later needs: small pieces compress worse.
    rolldownOptions: {
      output: {
        codeSplitting: { groups: [{ name: "base", test: /preact|signals|preload-helper/ }] },
      },
    },
  },
  plugins: [precompress()],
  server: { proxy: { "/ws": { target: server, ws: true } } },
});

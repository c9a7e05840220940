import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";

/** The workbench: src/web is built into dist/web; `vite` alone serves it with a running `parley serve` behind it. */
export default defineConfig({
  root: new URL("src/web", import.meta.url).pathname,
  plugins: [react()],
  build: {
    outDir: "../../dist/web",
    emptyOutDir: true,
    target: "es2023",
    // Inlined assets and the polyfill would be inline script, which the server's policy forbids.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    reportCompressedSize: false,
  },
  // The page's own host stays the host: judgements are taken from the workbench's own origin only.
  server: { host: "127.0.0.1", proxy: { "/api": { target: "http://127.0.0.1:7431", changeOrigin: false } } },
});

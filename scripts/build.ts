/** `npm run build`: what the package ships: dist/ with JavaScript and types, and dist/web with the workbench. */
import { spawnSync } from "node:child_process";
import { cpSync, globSync, mkdirSync, rmSync } from "node:fs";
import { dirname, join } from "node:path";

rmSync("dist", { recursive: true, force: true });
run("node_modules/typescript/bin/tsc", "-p", "tsconfig.build.json");
// What is read at run time beside the code: the kernel and the lists.
for (const file of globSync("src/**/*.{wasm,json,tsv,gz}", { exclude: ["src/web/**"] })) {
  const target = join("dist", file.slice("src/".length));
  mkdirSync(dirname(target), { recursive: true });
  cpSync(file, target);
}
run("node_modules/vite/bin/vite.js", "build");

function run(...command: string[]): void {
  const { status } = spawnSync(process.execPath, command, { stdio: "inherit" });
  if (status !== 0) process.exit(status ?? 1);
}

/**
 * Writes the catalogues: the lists of what lies in a folder, so that nobody can forget a line. `--check` writes
 * nothing and fails when one is out of date.
 *
 *     src/kinds/meeting/rules/met-with.ts   →   a line in src/kinds/rules.ts
 */
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";

const root = new URL("..", import.meta.url);

function folders(path: string): string[] {
  return readdirSync(new URL(path, root), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort();
}

function files(path: string): string[] {
  if (!existsSync(new URL(path, root))) return [];
  return readdirSync(new URL(path, root))
    .filter((name) => name.endsWith(".ts") && !name.endsWith(".test.ts"))
    .sort();
}

/** said-in-quotes → saidInQuotes */
function exportName(id: string): string {
  return id.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
}

const HEAD = "// Written by scripts/catalogs.ts (npm run catalogs). Do not edit.\n";

function rulesCatalog(): string {
  const rules = folders("src/kinds/").flatMap((kind) =>
    files(`src/kinds/${kind}/rules/`).map((file) => ({ kind, file, name: exportName(file.slice(0, -3)) })),
  );
  const alias = ({ kind, name }: { kind: string; name: string }): string =>
    `${exportName(kind)}${name[0]?.toUpperCase()}${name.slice(1)}`;
  const imports = rules
    .map((rule) => `import { ${rule.name} as ${alias(rule)} } from "./${rule.kind}/rules/${rule.file}";`)
    .join("\n");
  const list = rules.map((rule) => `  ${alias(rule)},\n`).join("");
  return `${HEAD}import type { Rule } from "../extract/rule.ts";\n${imports}\n\nexport const RULES: readonly Rule[] = [\n${list}];\n`;
}

function kindsCatalog(): string {
  const kinds = folders("src/kinds/").filter((kind) => existsSync(new URL(`src/kinds/${kind}/index.ts`, root)));
  const imports = [
    ...kinds.map((kind) => ({
      from: `./${kind}/index.ts`,
      line: `import { ${exportName(kind)} } from "./${kind}/index.ts";`,
    })),
    { from: "./kind.ts", line: 'import type { Kind } from "./kind.ts";' },
  ]
    .sort((a, b) => (a.from < b.from ? -1 : 1))
    .map(({ line }) => line)
    .join("\n");
  const list = kinds.map((kind) => `  ${exportName(kind)},\n`).join("");
  return `${HEAD}${imports}\n\nexport const KINDS: Readonly<Record<string, Kind>> = {\n${list}};\n`;
}

/** The list of what stands in folders, one each: `type` from `file`, under the name `list`. */
function foldersCatalog(folder: string, type: string, file: string, list: string): string {
  const ids = folders(folder).filter((id) => existsSync(new URL(`${folder}${id}/index.ts`, root)));
  const imports = ids.map((id) => `import { ${exportName(id)} } from "./${id}/index.ts";`).join("\n");
  const names = ids.map((id) => `  ${exportName(id)},\n`).join("");
  return `${HEAD}import type { ${type} } from "../${file}";\n${imports}\n\nexport const ${list}: readonly ${type}[] = [\n${names}];\n`;
}

const catalogs: Record<string, string> = {
  "src/kinds/rules.ts": rulesCatalog(),
  "src/kinds/catalog.ts": kindsCatalog(),
  "src/read/formats/catalog.ts": foldersCatalog("src/read/formats/", "Format", "format.ts", "FORMATS"),
  "src/read/containers/catalog.ts": foldersCatalog("src/read/containers/", "Container", "container.ts", "CONTAINERS"),
};

/** Without line breaks and commas before brackets, which the formatter places. */
const bare = (text: string): string => text.replace(/\s+/g, "").replace(/,([\]}])/g, "$1");

let isStale = false;
for (const [path, wanted] of Object.entries(catalogs)) {
  const url = new URL(path, root);
  const current = existsSync(url) ? readFileSync(url, "utf8") : "";
  if (bare(current) === bare(wanted)) continue;
  if (process.argv.includes("--check")) {
    console.error(`${path} is out of date: run "npm run catalogs".`);
    isStale = true;
  } else {
    writeFileSync(url, wanted);
    console.log(`wrote ${path}`);
  }
}
process.exitCode = isStale ? 1 : 0;

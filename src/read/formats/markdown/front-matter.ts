/**
 * The lines of a Markdown file in, the fields at its head out, and how many lines they take: of YAML or TOML, as much
 * as a name, a value and a list are.
 *
 *     ---
 *     title: "Envoys meet in Lakeside"
 *     authors: [Ada Okoro, Bo Lind]
 *     ---
 */
export interface FrontMatter {
  readonly fields: Readonly<Record<string, string | readonly string[]>>;
  /** Lines, the fences with them; 0 where there is none. */
  readonly length: number;
}

/** No head is longer. */
const MOST_LINES = 200;

export function frontMatterOf(lines: readonly string[]): FrontMatter {
  const fence = lines[0]?.trim() ?? "";
  if (fence !== "---" && fence !== "+++") return { fields: {}, length: 0 };
  const end = lines
    .slice(1, MOST_LINES)
    .findIndex((line) => line.trim() === fence || (fence === "---" && line.trim() === "..."));
  if (end < 1) return { fields: {}, length: 0 };
  const fields = new Map<string, string | string[]>();
  let last = "";
  for (const line of lines.slice(1, end + 1)) {
    const [, name, value] = /^([\p{L}][\p{L}\d_ -]{0,60}?)\s*[:=]\s*(.*)$/u.exec(line) ?? [];
    const item = /^\s*-\s+(.+)$/.exec(line)?.[1];
    if (name !== undefined && !fields.has(name)) {
      last = name;
      fields.set(name, readValue(value!.trim()));
    } else if (item !== undefined && last !== "")
      fields.set(
        last,
        [...[fields.get(last) ?? []].flat(), bare(item)].filter((one) => one !== ""),
      );
    // A longer value runs on, indented.
    else if (/^\s+\S/.test(line) && last !== "")
      fields.set(last, [...[fields.get(last) ?? []].flat(), line.trim()].join(" ").replace(/^[>|][+-]?\s*/, ""));
  }
  // A rule and a paragraph are no head.
  return fields.size === 0 ? { fields: {}, length: 0 } : { fields: Object.fromEntries(fields), length: end + 2 };
}

function readValue(value: string): string | string[] {
  const list = /^\[(.*)\]$/.exec(value)?.[1];
  return list === undefined
    ? bare(value)
    : list
        .split(",")
        .map(bare)
        .filter((one) => one !== "");
}

/** Without quotation marks, and without a remark behind it. */
function bare(value: string): string {
  const quoted = /^(["'])(.*)\1\s*(?:#.*)?$/.exec(value.trim());
  return (quoted?.[2] ?? value.replace(/\s#.*$/, "")).trim();
}

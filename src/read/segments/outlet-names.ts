import { agencyOf } from "./agency-names.ts";
import outlets from "./outlets.json" with { type: "json" };

/**
 * Well-known outlets by the host of an address, and by their name on a line of its own.
 *
 *     https://edition.cnn.com/2016/…      CNN
 *     BBC News                            BBC
 */
const byHost = new Map(Object.entries(outlets));
const byName = new Map<string, string>(Object.values(outlets).map((name) => [fold(name), name]));

/** The outlet of an address: its host, or the host without its first labels, in the list. */
export function outletOfAddress(address: string): string | null {
  const host = hostOf(address);
  if (host === null) return null;
  for (let rest = host; rest.includes("."); rest = rest.slice(rest.indexOf(".") + 1)) {
    const name = byHost.get(rest);
    if (name !== undefined) return name;
  }
  return null;
}

export function hostOf(address: string): string | null {
  const host = /^(?:[a-z][a-z0-9+.-]*:)?\/\/(?:[^/@?#]*@)?([^/:?#]+)/i.exec(address)?.[1];
  return host === undefined ? null : host.toLowerCase();
}

/**
 * What an outlet line adds to the name.
 *
 *     Meridian News (Web News)      Meridian Times - News      Meridian Online News
 *                  └─ section ─┘
 */
const ADDED = /\s*(?:\([^)]{1,30}\)|[-–—|·]\s*(?:news|opinion|world|politics|home|online)|online\snews|\.com)$/i;

/** The outlet that a line is the name of, null when it is anything else. */
export function outletOfLine(line: string): string | null {
  if (line.length > 80) return null;
  const bare = line.replace(ADDED, "").trim();
  for (const form of [line, bare, bare.replace(/\sNews$/i, ""), `${bare} News`]) {
    const known = byName.get(fold(form));
    if (known !== undefined) return known;
  }
  return agencyOf(bare) !== null && bare.length > 3 ? bare : null;
}

/** Words that name an outlet nobody has listed: "Lakeside Gazette". */
const OUTLET_WORD =
  /(?:^|\s)(?:News|Times|Post|Herald|Tribune|Gazette|Journal|Observer|Chronicle|Telegraph|Courier|Mirror|Standard|Star|Globe|Sentinel|Examiner|Dispatch|Inquirer|Bulletin|Daily|Weekly|Press|Radio|TV|Television|Broadcasting|Wire|Newswire|Media|Agency|Monitor|Review|Today|Online)(?:\s|$)/;

/** A short line of capitalised words with such a word in it. */
export function looksLikeOutlet(line: string): boolean {
  return (
    line.length <= 60 &&
    OUTLET_WORD.test(line) &&
    /^(?:(?:[\p{Lu}\d][\p{L}\d.'’&/-]*|of|the|and|for|in|de|-|–|\|)(?:\s|$)){1,7}$/u.test(line)
  );
}

function fold(name: string): string {
  return name
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .replaceAll("’", "'")
    .toLowerCase()
    .replace(/^the\s/, "")
    .replace(/[^\p{L}\p{N}&']+/gu, " ")
    .trim();
}

/**
 * Groups named in full once and shortly elsewhere. In: the names of a report; out: the same, the short ones with the
 * name of the full one.
 *
 *     the Lakeside Observatory for Human Rights … the Lakeside Observatory      one actor
 *     Okoro Motors Corporation … Okoro Motors
 */
import type { DraftMention } from "./draft-mention.ts";

/** What may follow where a short name ends. */
const GOES_ON = /^(?:of|for|on|in|to|and|corp|corporation|co|company|inc|ltd|group|holdings?|plc|ag|sa|se)\.?$/i;

export function withFullNames(mentions: readonly DraftMention[]): readonly DraftMention[] {
  const full = new Map<string, string | null>();
  const groups = mentions.filter(isGroup);
  for (const name of new Set(groups.map((mention) => mention.name))) {
    const words = name.split(" ");
    for (let end = 2; end < words.length; end++) {
      if (!GOES_ON.test(words[end]!)) continue;
      const short = words.slice(0, end).join(" ").toLowerCase();
      // Two that begin alike: the short name may be either's.
      full.set(short, full.has(short) && full.get(short) !== name ? null : name);
    }
  }
  if (full.size === 0) return mentions;
  return mentions.map((mention) => {
    const name = isGroup(mention) ? full.get(mention.name.toLowerCase()) : undefined;
    return name ? { ...mention, name, because: `short for ${name}` } : mention;
  });
}

function isGroup({ type, form }: DraftMention): boolean {
  return type !== "person" && type !== "state" && (form === "name" || form === "acronym" || form === "group");
}

import { folded } from "../../model/folded-words.ts";
import type { ReportHead } from "../../model/record-contents.ts";
import { isOneSite } from "../../read/one-site.ts";

/**
 * A report in, its lasting address out, without what differs from one visit to the next. Null where it has none.
 *
 *     https://www.meridian.example/talks/?utm_source=x#top      meridian.example/talks
 *     http://meridian.example/talks                             meridian.example/talks
 */
export function lastingAddress({ canonical, address }: Pick<ReportHead, "canonical" | "address">): string | null {
  // No page speaks for another's site.
  const given = canonical && (!address || isOneSite(canonical, address)) ? canonical : address;
  if (!given) return null;
  // Most are plain, and all of a large record are gone through at once.
  const plain = PLAIN.exec(given);
  if (plain !== null) return withoutEnds(plain[1]!.toLowerCase(), plain[2] ?? "");
  try {
    const url = new URL(given);
    const kept = [...url.searchParams]
      .filter(([name]) => !TRACKING.test(name))
      .map(([name, value]) => `${name}=${value}`);
    return `${withoutEnds(url.host, url.pathname)}${kept.length > 0 ? `?${kept.sort().join("&")}` : ""}`;
  } catch {
    return given;
  }
}

/** What versions of one report have in common. An address that a page alone gives is believed of its own outlet only. */
export function versionKey(head: Pick<ReportHead, "canonical" | "address" | "outlet">): string | null {
  const address = lastingAddress(head);
  return address === null ? null : `${address}\n${folded(head.outlet ?? "")}`;
}

const PLAIN = /^https?:\/\/([A-Za-z\d.-]+)((?:\/(?!\.)[\w.~,+-]*)*)$/;

function withoutEnds(host: string, path: string): string {
  return `${host.replace(/^(?:www|m|mobile|amp)\./, "")}${path.replace(/\/$/, "")}`;
}

/** What a link adds to tell where a reader came from. */
const TRACKING =
  /^(?:utm_\w+|fbclid|gclid|mc_[ce]id|cmp|cmpid|ref|ref_src|src|s|smid|share|igshid|ocid|at_\w+|wt_mc|ns_\w+)$/i;

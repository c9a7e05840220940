import type { ReportHead } from "../../model/record-contents.ts";

/**
 * A report in, its lasting address out, without what differs from one visit to the next: versions of one report share
 * it. Null where it has none.
 *
 *     https://www.meridian.example/talks/?utm_source=x#top      meridian.example/talks
 *     http://meridian.example/talks                             meridian.example/talks
 */
export function lastingAddress({ canonical, address }: Pick<ReportHead, "canonical" | "address">): string | null {
  const given = canonical ?? address;
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

const PLAIN = /^https?:\/\/([A-Za-z\d.-]+)((?:\/(?!\.)[\w.~,+-]*)*)$/;

function withoutEnds(host: string, path: string): string {
  return `${host.replace(/^(?:www|m|mobile|amp)\./, "")}${path.replace(/\/$/, "")}`;
}

/** What a link adds to tell where a reader came from. */
const TRACKING =
  /^(?:utm_\w+|fbclid|gclid|mc_[ce]id|cmp|cmpid|ref|ref_src|src|s|smid|share|igshid|ocid|at_\w+|wt_mc|ns_\w+)$/i;

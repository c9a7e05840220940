import { hostOf } from "./segments/outlet-names.ts";

/**
 * Two addresses in; whether whoever keeps one keeps the other, as far as hosts tell without a list of who sells names: the
 * same host, or one under the other.
 *
 *     https://www.meridian.example/7     https://news.meridian.example/talks      one
 *     https://post.example/7             https://meridian.example/talks           two
 *     https://ada.pages.example/         https://tomas.pages.example/             two: anybody may have a name there
 */
export function isOneSite(one: string, other: string): boolean {
  const [a, b] = [siteOf(one), siteOf(other)];
  if (a === null || b === null) return false;
  return a === b || isUnder(a, b) || isUnder(b, a);
}

/** Without the names under which one site answers. */
function siteOf(address: string): string | null {
  return (
    hostOf(address)
      ?.replace(/\.$/, "")
      .replace(/^(?:www\d?|m|mobile|amp)\.(?=[^.]+\.)/, "") ?? null
  );
}

function isUnder(host: string, above: string): boolean {
  return host.endsWith(`.${above}`) && !SOLD.test(above);
}

/** Names under which others have theirs: "example", "co.uk", "gob.mx". */
const SOLD = new RegExp(
  `^(?:[^.]+|(?:${[
    ...["ac", "asn", "asso", "biz", "co", "com", "edu", "firm", "go", "gob", "gouv", "gov", "govt", "gub", "id", "in"],
    ...["info", "lg", "ltd", "me", "mil", "muni", "name", "ne", "net", "nhs", "nic", "nom", "or", "org", "plc", "pro"],
    ...["sch", "school", "web"],
  ].join("|")})\\.[a-z]{2})$`,
);

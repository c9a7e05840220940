import { parseFragment } from "parse5";
import type { Stated } from "../../../format.ts";
import { isOneSite } from "../../../one-site.ts";
import { agencyOf } from "../../../segments/agency-names.ts";
import { outletOfAddress, outletOfLine } from "../../../segments/outlet-names.ts";
import { isText, type PageElement, type PageNode } from "../page-tree.ts";
import { dayOrderOf } from "./day-order.ts";
import { type LinkedThing, linkedThings } from "./linked-data.ts";
import { type PageSigns, signsOf } from "./page-signs.ts";
import { statedDays } from "./stated-days.ts";

/**
 * A page's tree and the address it came from in, what the page says of itself out. Nothing of it is looked up anywhere.
 *
 *     <meta property="og:site_name" content="Meridian">      outlet "Meridian"
 *     <link rel="canonical" href="/2024/talks">              address "https://meridian.example/2024/talks"
 */
export function statePage(root: PageElement, address: string | null): Stated {
  const signs = signsOf(root);
  return stateOf(signs, linkedThings(signs.linkedData), address);
}

/** The same of a page whose signs and linked data are gathered. */
export function stateOf(signs: PageSigns, things: readonly LinkedThing[], address: string | null): Stated {
  const lasting = lastingAddress(signs, things, address);
  const language = languageOf(signs, things);
  const authors = authorsOf(signs, things);
  return {
    title: titleOf(signs, things),
    outlet: outletOf(signs, things, { known: address, lasting }),
    agency: authors.map(agencyOf).find((agency) => agency !== null) ?? null,
    byline: authors.join(", ") || null,
    language,
    address: lasting,
    published: statedDays(signs, things, { language, order: dayOrderOf(signs, language, lasting ?? address) }),
  };
}

const STORY = /Article|Posting|Report/;

function titleOf(signs: PageSigns, things: readonly LinkedThing[]): string | null {
  const headline = things
    .find((thing) => thing.types.some((type) => STORY.test(type)) && thing.values.has("headline"))
    ?.values.get("headline");
  return inOneLine(signs.heading?.text ?? metaOf(signs, TITLES) ?? headline ?? signs.title);
}

const TITLES = ["og:title", "twitter:title", "dc.title", "dcterms.title", "citation_title", "sailthru.title", "title"];
const HOUSES = ["og:site_name", "citation_journal_title", "dc.publisher", "dcterms.publisher", "application-name"];
const AUTHORS = [
  "author",
  "article:author_name",
  "parsely-author",
  "sailthru.author",
  "dc.creator",
  "dcterms.creator",
  "byl",
  "citation_author",
  "cxenseparse:author",
  "twitter:data1",
];

/** Where the page alone says where it stood, its name for itself comes first: any page may name another's address. */
function outletOf(
  signs: PageSigns,
  things: readonly LinkedThing[],
  { known, lasting }: { readonly known: string | null; readonly lasting: string | null },
): string | null {
  const kept = known === null ? null : outletOfAddress(known);
  return kept ?? houseOf(signs, things) ?? (lasting === null ? null : outletOfAddress(lasting));
}

function houseOf(signs: PageSigns, things: readonly LinkedThing[]): string | null {
  const publisher = things.find((thing) => thing.via === "publisher" && thing.values.has("name"))?.values.get("name");
  const name =
    inOneLine(metaOf(signs, HOUSES) ?? publisher ?? null)?.replace(/^https?:\/\/(?:www\.)?|\/$/g, "") ?? null;
  return name === null ? null : (outletOfLine(name) ?? name);
}

const MOST_AUTHORS = 10;

function authorsOf(signs: PageSigns, things: readonly LinkedThing[]): string[] {
  const linked = things
    .filter((thing) => thing.via === "author" && STORY.test(thing.parent?.types.join(" ") ?? ""))
    .map((thing) => thing.values.get("name"));
  const plain = things.filter((thing) => thing.types.some((type) => STORY.test(type)));
  const named = plain.map((thing) => thing.values.get("author"));
  const meta = metaOf(signs, AUTHORS);
  const names = [linked, named, [meta]].find((some) => some.some(isName)) ?? [];
  return [...new Set(names.filter(isName).map((name) => inOneLine(name.replace(/^by\s/i, ""))!))].slice(
    0,
    MOST_AUTHORS,
  );
}

/** A name, not the address of a page about its bearer or the account that posts for everyone. */
function isName(name: string | null | undefined): name is string {
  return (
    name != null &&
    /\p{L}{2}/u.test(name) &&
    name.length < 120 &&
    !/^https?:|[@_]|^(?:admin|administrator|editor|staff)$/i.test(name)
  );
}

function metaOf(signs: PageSigns, names: readonly string[]): string | null {
  for (const name of names) {
    const found = signs.metas.find((meta) => meta.name === name);
    if (found !== undefined) return found.content;
  }
  return null;
}

/** As declared; what the element says counts before what was said to the networks. */
function languageOf(signs: PageSigns, things: readonly LinkedThing[]): string | null {
  const named =
    signs.language ??
    metaOf(signs, ["content-language", "language", "dc.language", "dcterms.language", "og:locale"]) ??
    things.find((thing) => thing.values.has("inlanguage"))?.values.get("inlanguage");
  const tag = named?.trim().replace("_", "-") ?? "";
  return /^[a-z]{2,3}(?:-[a-z0-9]{2,8}){0,3}$/i.test(tag) ? tag : null;
}

/** The lasting address that the page gives for itself: an address of the web, whole, and of the site it came from. */
function lastingAddress(signs: PageSigns, things: readonly LinkedThing[], address: string | null): string | null {
  const story = things.find((thing) => thing.types.some((type) => STORY.test(type)) && thing.via === null);
  const given = [
    signs.links.get("canonical"),
    metaOf(signs, ["og:url"]),
    story?.values.get("mainentityofpage"),
    story?.values.get("url"),
  ];
  for (const one of given) {
    const whole = one === undefined || one === null ? null : wholeAddress(one.trim(), address);
    if (whole !== null && (address === null || isOneSite(whole, address))) return whole;
  }
  return null;
}

function wholeAddress(given: string, base: string | null): string | null {
  try {
    const url = base === null ? new URL(given) : new URL(given, base);
    // The front page is nobody's lasting address but its own.
    const isFront = url.pathname === "/" && url.search === "" && base !== null && new URL(base).pathname !== "/";
    return /^https?:$/.test(url.protocol) && !isFront ? url.href : null;
  } catch {
    return null;
  }
}

const LONGEST = 400;

/** Names in linked data are often written as in a page: "O&#039;Donnell". */
function inOneLine(words: string | null | undefined): string | null {
  const bare = words?.slice(0, LONGEST * 2) ?? "";
  const text = bare.includes("&") ? parseFragment(bare.replaceAll("<", "&lt;")).childNodes.map(wordsOf).join("") : bare;
  return text.replace(/\s+/g, " ").trim().slice(0, LONGEST) || null;
}

function wordsOf(node: PageNode): string {
  return isText(node) ? node.value : "";
}

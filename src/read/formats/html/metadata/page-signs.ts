import { attributeOf, isElement, isText, type PageElement, type PageNode } from "../page-tree.ts";
import { isApart } from "./page-zones.ts";

/**
 * A page's tree in, everything out that may say what the page is and of which day: its head, its linked data, the
 * elements that carry a date for machines, and the shown lines that have a digit. One walk, nothing judged.
 *
 *     <meta property="article:published_time" content="2024-03-12">      a meta
 *     <time datetime="2024-03-12">yesterday</time>                       a mark
 *     <p class="byline">By Ada Okoro, 12 March 2024</p>                  a line
 */
export interface PageSigns {
  readonly language: string | null;
  /** <title> */
  readonly title: string | null;
  readonly heading: { readonly text: string; readonly order: number } | null;
  readonly metas: readonly PageMeta[];
  /** Relation, in small letters, to the first address given for it. */
  readonly links: ReadonlyMap<string, string>;
  readonly linkedData: readonly string[];
  readonly scripts: readonly string[];
  readonly marks: readonly PageMark[];
  readonly lines: readonly PageLine[];
}

export interface PageMeta {
  /** Its name, property, itemprop or http-equiv, in small letters. */
  readonly name: string;
  readonly content: string;
}

export interface PageMark {
  /** The value for machines, or the shown words where there is none. */
  readonly value: string;
  readonly shown: string;
  /** Names that it and what stands around it go by, in small letters. */
  readonly names: string;
  readonly itemprop: string | null;
  readonly isTime: boolean;
  readonly isApart: boolean;
  readonly order: number;
  /** The words before it in its line, or the short line before. */
  readonly label: string | null;
}

export interface PageLine {
  readonly text: string;
  readonly names: string;
  readonly isApart: boolean;
  /** How many lines with or without digits stand before it. */
  readonly order: number;
  /** The short line before it, which may say what it is: "Posted". */
  readonly label: string | null;
}

const UNSEEN = new Set(["script", "style", "template", "svg", "noscript", "select", "textarea", "iframe", "object"]);
const INLINE = new Set(
  "a abbr acronym address b bdi bdo big br cite code data del dfn em font i ins kbd label mark q s samp small span strong sub sup time tt u var wbr relative-time time-ago local-time nobr".split(
    " ",
  ),
);
const MARKED = [
  "datetime",
  "data-datetime",
  "data-date",
  "data-time",
  "data-timestamp",
  "data-utime",
  "data-published",
];

const LONGEST_LABEL = 40;
const LONGEST_LINE = 400;
const LONGEST_VALUE = 200;
const LONGEST_NAMES = 300;
/** Marks looked at: one in another, with no words in any, cost time and say nothing. */
const MOST_LOOKED = 5_000;
const MOST_LINES = 20_000;
/** The data of a page's programs; what is larger is the programs. */
const LONGEST_SCRIPT = 500_000;

export function signsOf(root: PageElement): PageSigns {
  const heading = headingOf(root);
  const walk = new Walk(heading);
  walk.element(root, { names: "", isApart: false });
  walk.flush();
  return walk.signs;
}

interface Around {
  readonly names: string;
  readonly isApart: boolean;
}

type Writable<T> = { -readonly [K in keyof T]: T[K] extends readonly (infer U)[] ? U[] : T[K] };

class Walk {
  readonly signs: Writable<PageSigns> = {
    language: null,
    title: null,
    heading: null,
    metas: [],
    links: new Map(),
    linkedData: [],
    scripts: [],
    marks: [],
    lines: [],
  };
  readonly #heading: PageElement | null;
  /** A part that holds the heading is the page, whatever it is called. */
  readonly #holders = new Set<PageElement>();
  readonly #isInArticle: boolean;
  #text = "";
  #names = "";
  #isApart = false;
  #order = 0;
  #label: string | null = null;
  #looked = 0;

  constructor(heading: PageElement | null) {
    this.#heading = heading;
    for (let at = heading; at !== null; at = parentOf(at)) this.#holders.add(at);
    this.#isInArticle = [...this.#holders].some((holder) => holder.tagName === "article");
  }

  element(element: PageElement, around: Around): void {
    const tag = element.tagName;
    if (tag === "html") this.signs.language = attributeOf(element, "lang") ?? attributeOf(element, "xml:lang");
    if (tag === "title") this.signs.title ??= shownIn(element) || null;
    if (tag === "meta") this.#meta(element);
    if (tag === "link") this.#link(element);
    if (tag === "script") this.#script(element);
    const own = namesOf(element);
    const inside = {
      names: `${own} ${around.names}`.slice(0, LONGEST_NAMES),
      isApart: around.isApart || (!this.#holders.has(element) && isApart(tag, own, this.#isInArticle)),
    };
    if (tag !== "meta") this.#mark(element, inside);
    if (UNSEEN.has(tag) || tag === "title") return;
    const isBlock = !INLINE.has(tag);
    if (isBlock || tag === "br") this.flush();
    if (element === this.#heading) this.signs.heading = { text: shownIn(element), order: this.#order };
    for (const child of element.childNodes) this.#child(child, inside);
    if (isBlock) this.flush();
  }

  #child(node: PageNode, around: Around): void {
    if (isElement(node)) {
      this.element(node, around);
    } else if (isText(node) && this.#text.length < LONGEST_LINE) {
      if (/\S/.test(node.value)) {
        if (this.#names.length < LONGEST_NAMES) this.#names += ` ${around.names}`;
        this.#isApart ||= around.isApart;
      }
      this.#text += node.value.slice(0, LONGEST_LINE);
    }
  }

  flush(): void {
    const text = this.#text.replace(/\s+/g, " ").trim();
    if (text !== "") {
      if (/\p{Nd}/u.test(text) && this.signs.lines.length < MOST_LINES) {
        this.signs.lines.push({
          text,
          names: this.#names,
          isApart: this.#isApart,
          order: this.#order,
          label: this.#label,
        });
      }
      this.#label = text.length <= LONGEST_LABEL ? text : null;
      this.#order++;
    }
    this.#text = "";
    this.#names = "";
    this.#isApart = false;
  }

  #meta(element: PageElement): void {
    const content = attributeOf(element, "content") ?? attributeOf(element, "value");
    if (content === null || content.trim() === "") return;
    for (const attribute of ["property", "name", "itemprop", "http-equiv"]) {
      const name = attributeOf(element, attribute);
      if (name !== null) this.signs.metas.push({ name: name.trim().toLowerCase(), content: content.trim() });
    }
  }

  #link(element: PageElement): void {
    const href = attributeOf(element, "href");
    if (href === null) return;
    const links = this.signs.links as Map<string, string>;
    for (const rel of (attributeOf(element, "rel") ?? "").toLowerCase().split(/\s+/)) {
      if (!links.has(rel)) links.set(rel, href);
    }
  }

  #script(element: PageElement): void {
    const text = element.childNodes.map((node) => (isText(node) ? node.value : "")).join("");
    const isLinked = /ld\+json/i.test(attributeOf(element, "type") ?? "");
    if (isLinked) this.signs.linkedData.push(text.slice(0, LONGEST_SCRIPT * 2));
    else if (text.length > 0) this.signs.scripts.push(text.slice(0, LONGEST_SCRIPT));
  }

  #mark(element: PageElement, { names, isApart }: Around): void {
    const itemprop = attributeOf(element, "itemprop");
    const isDated = itemprop !== null && /date|issued/i.test(itemprop);
    const isTime = element.tagName === "time";
    let value = MARKED.map((name) => attributeOf(element, name)).find((one) => one !== null && /\d/.test(one)) ?? null;
    if (value === null && isDated) value = attributeOf(element, "content");
    if (value === null && /\b(?:published|updated|date|time(?:stamp|-?ago)?)\b/i.test(names.slice(0, 100))) {
      const title = attributeOf(element, "title");
      if (title !== null && /\d{4}/.test(title)) value = title;
    }
    if ((value === null && !isDated && !isTime) || ++this.#looked > MOST_LOOKED) return;
    const shown = shownIn(element).slice(0, LONGEST_VALUE);
    const given = (value ?? shown).slice(0, LONGEST_VALUE);
    if (!/\p{Nd}/u.test(given)) return;
    this.signs.marks.push({
      value: given,
      shown,
      names,
      itemprop,
      isTime,
      isApart,
      order: this.#order,
      label: this.#text.trim().slice(-LONGEST_LABEL) || this.#label,
    });
  }
}

function parentOf(element: PageElement): PageElement | null {
  const parent = element.parentNode;
  return parent !== null && isElement(parent) ? parent : null;
}

function namesOf(element: PageElement): string {
  let names = element.tagName;
  for (const name of ["class", "id", "role", "itemprop", "rel", "property", "data-testid", "data-component"]) {
    const value = attributeOf(element, name);
    if (value !== null) names += ` ${value.slice(0, LONGEST_NAMES)}`;
  }
  return names.toLowerCase();
}

/** A heading is near the beginning of its own words; a hostile element has as many as it likes. */
const LONGEST_SHOWN = 2_000;
const MOST_SHOWN = 1_000;

export function shownIn(element: PageElement): string {
  let text = "";
  let nodes = 0;
  const visit = (node: PageNode) => {
    if (text.length > LONGEST_SHOWN || ++nodes > MOST_SHOWN) return;
    if (isText(node)) text += node.value.slice(0, LONGEST_SHOWN);
    else if (isElement(node) && !UNSEEN.has(node.tagName)) {
      if (!INLINE.has(node.tagName)) text += " ";
      for (const child of node.childNodes) visit(child);
    }
  };
  for (const child of element.childNodes) visit(child);
  return text.replace(/\s+/g, " ").trim();
}

/** The heading that the title repeats, else the first <h1>. */
function headingOf(root: PageElement): PageElement | null {
  const found: PageElement[] = [];
  let titles = "";
  const visit = (element: PageElement) => {
    const tag = element.tagName;
    if (tag === "title" && titles.length < LONGEST_SHOWN) titles += ` ${shownIn(element)}`;
    if (tag === "meta" && /:title$/.test(attributeOf(element, "property") ?? attributeOf(element, "name") ?? "")) {
      titles += ` ${(attributeOf(element, "content") ?? "").slice(0, LONGEST_LINE)}`;
    }
    if (HEADINGS.has(tag) && found.length < MOST_HEADINGS) found.push(element);
    for (const child of element.childNodes) if (isElement(child)) visit(child);
  };
  visit(root);
  const all = titles.replace(/\s+/g, " ");
  const repeated = found.find((element) => {
    const text = shownIn(element);
    return text.length >= SHORTEST_HEADING && all.includes(text);
  });
  return repeated ?? found.find((element) => element.tagName === "h1" && shownIn(element) !== "") ?? null;
}

const HEADINGS = new Set(["h1", "h2", "h3", "h4"]);
const MOST_HEADINGS = 200;
/** A shorter one may be the name of the house, which the title repeats too. */
const SHORTEST_HEADING = 20;

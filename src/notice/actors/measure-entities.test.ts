/** Entities are measured against articles in CAT XML, here an invented one. */
import { describe, expect, it } from "vitest";
import { openLanguage } from "../../language/open-language.ts";
import { measureEntities } from "./measure-entities.ts";
import { readCat } from "./read-cat.ts";

const WORDS = [
  ["Okoro", "in", "Oslo"],
  ["March", "01", ",", "2021"],
  ["Ada", "Okoro", "met", "the", "African", "Union", "'s", "envoys", "in", "Oslo", "."],
];

/** Mentions as [type, form, number of the first word, of the last]. */
function article(mentions: readonly (readonly [type: string, form: string, first: number, last: number])[]): string {
  let id = 0;
  const tokens = WORDS.flatMap((words, sentence) =>
    words.map((word, n) => `<token number="${n}" sentence="${sentence}" t_id="${++id}">${word}</token>`),
  );
  const anchors = (first: number, last: number): string =>
    Array.from({ length: last - first + 1 }, (_, k) => `<token_anchor t_id="${first + k}"/>`).join("");
  const marks = mentions.map(
    ([, form, first, last], i) =>
      `<ENTITY_MENTION m_id="${i}" syntactic_type="${form}">\n${anchors(first, last)}</ENTITY_MENTION>`,
  );
  const entities = mentions.map(([type], i) => `<ENTITY TAG_DESCRIPTOR="x" ent_type="${type}" m_id="${100 + i}"/>`);
  const links = mentions.map(
    (_, i) => `<REFERS_TO r_id="${i}"><source m_id="${i}"/><target m_id="${100 + i}"/></REFERS_TO>`,
  );
  return `<Document>${[...tokens, "<Markables>", ...marks, ...entities, "</Markables><Relations>", ...links].join("\n")}</Relations></Document>`;
}

const ALL = [
  ["PER", "NAM", 1, 1],
  ["LOC", "NAM", 3, 3],
  ["PER", "NAM", 8, 9],
  ["ORG", "PRE.NAM", 11, 13],
  ["LOC", "NAM", 17, 17],
] as const;

describe("articles in CAT XML", () => {
  it("become running text with each mention at its words", () => {
    const { text, mentions, sentences } = readCat(article(ALL));
    expect(text).toBe("Okoro in Oslo\nMarch 01, 2021\nAda Okoro met the African Union's envoys in Oslo.");
    expect(mentions.map(({ start, end }) => text.slice(start, end))).toEqual([
      "Okoro",
      "Oslo",
      "Ada Okoro",
      "the African Union",
      "Oslo",
    ]);
    expect(sentences).toHaveLength(3);
  });
});

describe("noticed entities", async () => {
  const language = await openLanguage();
  const counts = (mentions: Parameters<typeof article>[0]) =>
    measureEntities([readCat(article(mentions))], language).counts;

  it("that are all annotated are all right", () => {
    expect(counts(ALL)).toEqual({
      PER: { wanted: 2, noticed: 2, overlapping: 2, equal: 2 },
      ORG: { wanted: 1, noticed: 1, overlapping: 1, equal: 1 },
      LOC: { wanted: 2, noticed: 2, overlapping: 2, equal: 2 },
    });
  });

  it("of another type or extent are told apart", () => {
    const changed = counts([...ALL.slice(0, 3), ["LOC", "NAM", 12, 13], ["LOC", "NAM", 16, 17]]);
    expect(changed.ORG).toEqual({ wanted: 0, noticed: 1, overlapping: 0, equal: 0 });
    expect(changed.LOC).toEqual({ wanted: 3, noticed: 2, overlapping: 2, equal: 1 });
  });

  it("that only a mention without a mark holds are left out", () => {
    const without = counts([...ALL.slice(0, 3), ["ORG", "", 11, 15], ["LOC", "NAM", 17, 17]]);
    expect(without.ORG).toEqual({ wanted: 0, noticed: 0, overlapping: 0, equal: 0 });
  });
});

import type { Stated } from "../../format.ts";

/**
 * What an office program wrote down beside the text, as XML, in: who wrote it, its language, and the day on which the
 * file was made out.
 *
 *     <dc:creator>Ada Okoro</dc:creator><dcterms:created …>2013-03-12T09:00:00Z</dcterms:created>
 */
export function statedIn(xml: string, tags: { readonly byline: string; readonly made: string }): Stated {
  const value = (tag: string) => new RegExp(`<${tag}(?:\\s[^>]{0,200})?>([^<]{1,400})<`).exec(xml)?.[1]?.trim() || null;
  const made = value(tags.made);
  const day = /^\d{4}-\d\d-\d\d(?=T)/.exec(made ?? "")?.[0];
  return {
    byline: value(tags.byline),
    language: value("dc:language"),
    published: made === null || day === undefined ? [] : [madeOn(day, made)],
  };
}

/** The day on which a file was made is no word of its text. */
export function madeOn(day: string, words: string): NonNullable<Stated["published"]>[number] {
  return { value: day, where: "date on which the file was made", words, isUpdate: false, isWeak: true };
}

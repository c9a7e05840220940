/**
 * Surnames that are words of the language as well. In: the words of sentences and how they were parsed; out: the surnames
 * that full names of the report tell, and where in a sentence one of them was taken for a word.
 *
 *     Anna Grant met Okoro.                       Grant is somebody's name
 *     | Grant | urged restraint. Later | Grant | left.      taken for a verb, for a noun
 *     Grant of land is rare. UN wins grant        no name
 *
 * Where a word with a capital may be either, the parser mostly takes it for the word, and loses who does the rest.
 */
import type { ParsedWord } from "./parser.ts";

export function surnamesTold(forms: readonly string[], words: readonly ParsedWord[]): string[] {
  return forms.flatMap((form, i) => {
    const [before, word] = [words[i - 1], words[i]!];
    if (!before || !isName(forms[i - 1]!, before) || !isName(form, word)) return [];
    const isOne =
      (word.relation === "flat" && word.head === i - 1) || (before.head === i && /PER$/.test(before.entity));
    // "the White House"
    if (!isOne || /^the$/i.test(forms[i - 2] ?? "")) return [];
    // "Sun Ki-ha": the family comes first.
    if (forms[i + 1] === "-" && /^\p{Ll}/u.test(forms[i + 2] ?? "")) return [forms[i - 1]!];
    return words[i + 1]?.relation === "flat" ? [] : [form];
  });
}

/** The words of a sentence that are such a surname, and were taken for something else. */
export function takenForWords(
  forms: readonly string[],
  words: readonly ParsedWord[],
  surnames: ReadonlySet<string>,
  isTitle: boolean,
): number[] {
  return forms.flatMap((form, i) => {
    if (!surnames.has(form) || words[i]!.upos === "PROPN" || isDate(forms, i)) return [];
    let next = i + 1;
    while (words[next]?.xpos === "RB") next++;
    const isActing = words[next]?.upos === "VERB" || /^['’]s$/.test(forms[i + 1] ?? "");
    // A capital within a sentence makes a name; where it begins one, or in a title, only what follows does.
    const isWithin = i > 0 && !isTitle && /\p{L}/u.test(forms[i - 1]!);
    return isActing || isWithin ? [i] : [];
  });
}

function isName(form: string, { upos }: ParsedWord): boolean {
  return upos === "PROPN" && /^\p{Lu}\p{Ll}+$/u.test(form);
}

/** "in May", "May 3", "last March" */
function isDate(forms: readonly string[], i: number): boolean {
  if (!/^(?:March|April|May|June|July|August)$/.test(forms[i]!)) return false;
  return WHEN.test(forms[i - 1] ?? "") || /^\d/.test(forms[i - 1] ?? "") || /^\d/.test(forms[i + 1] ?? "");
}

const WHEN =
  /^(?:in|on|since|until|till|by|for|of|from|to|between|through|before|after|during|last|next|this|early|late|mid|mid-|and|or|,)$/i;

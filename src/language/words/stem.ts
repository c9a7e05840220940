/**
 * A word in small letters comes in; its stem goes out, by the rules of M. F. Porter, "An algorithm for suffix
 * stripping" (1980): words that differ only in their ending count as one.
 *
 *     negotiations, negotiating  ->  negoti
 */
const STEP_2: readonly (readonly [string, string])[] = pairs(
  "ational ate|tional tion|enci ence|anci ance|izer ize|abli able|alli al|entli ent|eli e|ousli ous|ization ize|" +
    "ation ate|ator ate|alism al|iveness ive|fulness ful|ousness ous|aliti al|iviti ive|biliti ble",
);
const STEP_3: readonly (readonly [string, string])[] = pairs("icate ic|ative |alize al|iciti ic|ical ic|ful |ness ");
const STEP_4: readonly string[] =
  "ement|ance|ence|able|ible|ment|ant|ent|ion|ism|ate|iti|ous|ive|ize|al|er|ic|ou".split("|");

export function stemOf(word: string): string {
  if (word.length <= 2) return word;
  let stem = plural(word);
  stem = pastOrGerund(stem);
  if (stem.endsWith("y") && hasVowel(stem.slice(0, -1))) stem = `${stem.slice(0, -1)}i`;
  stem = replaced(stem, STEP_2);
  stem = replaced(stem, STEP_3);
  stem = withoutEnding(stem);
  const before = stem.slice(0, -1);
  if (stem.endsWith("e") && (measure(before) > 1 || (measure(before) === 1 && !endsShort(before)))) stem = before;
  return stem.endsWith("ll") && measure(stem) > 1 ? stem.slice(0, -1) : stem;
}

function plural(word: string): string {
  if (word.endsWith("sses") || word.endsWith("ies")) return word.slice(0, -2);
  return word.endsWith("s") && !word.endsWith("ss") ? word.slice(0, -1) : word;
}

function pastOrGerund(word: string): string {
  if (word.endsWith("eed")) return measure(word.slice(0, -3)) > 0 ? word.slice(0, -1) : word;
  const ending = ["ed", "ing"].find((one) => word.endsWith(one));
  const stem = ending === undefined ? "" : word.slice(0, -ending.length);
  if (ending === undefined || !hasVowel(stem)) return word;
  if (/(?:at|bl|iz)$/.test(stem)) return `${stem}e`;
  if (/([^aeiou])\1$/.test(stem) && !/[lsz]$/.test(stem)) return stem.slice(0, -1);
  return measure(stem) === 1 && endsShort(stem) ? `${stem}e` : stem;
}

/** The longest ending that fits, if enough stands before it. */
function replaced(word: string, endings: readonly (readonly [string, string])[]): string {
  const fits = endings.filter(([ending]) => word.endsWith(ending)).sort((a, b) => b[0].length - a[0].length)[0];
  if (!fits) return word;
  const stem = word.slice(0, -fits[0].length);
  return measure(stem) > 0 ? stem + fits[1] : word;
}

function withoutEnding(word: string): string {
  const ending = STEP_4.find((one) => word.endsWith(one));
  if (ending === undefined) return word;
  const stem = word.slice(0, -ending.length);
  return measure(stem) > 1 && (ending !== "ion" || /[st]$/.test(stem)) ? stem : word;
}

/** Letters as vowels and consonants; y is a vowel behind a consonant. */
function shape(word: string): string {
  let letters = "";
  for (const letter of word) {
    const isVowel = "aeiou".includes(letter) || (letter === "y" && letters.endsWith("c"));
    letters += isVowel ? "v" : "c";
  }
  return letters;
}

/** How often consonants follow vowels. */
function measure(stem: string): number {
  return shape(stem).match(/v+c+/g)?.length ?? 0;
}

function hasVowel(stem: string): boolean {
  return shape(stem).includes("v");
}

/** "hop", "fil": consonant, vowel, consonant that is none of w, x, y. */
function endsShort(stem: string): boolean {
  return shape(stem).endsWith("cvc") && !/[wxy]$/.test(stem);
}

function pairs(list: string): readonly (readonly [string, string])[] {
  return list.split("|").map((pair) => pair.split(" ") as [string, string]);
}

/**
 * Names that are known beforehand, found in a sentence. In: a sentence; out: the longest known names, in order.
 *
 *     The U.N. Security Council and Russia      UN Security Council (body), Russia (state)
 *
 * Compared without case, full stops and hyphens, but a name must begin with a capital somewhere, and an acronym must
 * stand in capitals: "us" is not the US.
 */
import type { Sentence } from "../../language/analysis.ts";
import type { ActorType } from "../../model/actor.ts";
import type { DraftMention } from "./draft-mention.ts";
import { ARMED_GROUPS, MEDIA, ORGANISATIONS } from "./lists/organisations.ts";
import { STATE_FORMS } from "./lists/states.ts";

interface Known {
  readonly name: string;
  readonly type: ActorType;
  readonly form: DraftMention["form"];
}

const LONGEST = 9;

const KNOWN = new Map<string, Known>();
const put = (form: string, known: Known): void => {
  const key = keyOf(form.split(/\s+/));
  if (!KNOWN.has(key)) KNOWN.set(key, known);
};
for (const [type, forms] of ORGANISATIONS) putAll(type, forms);
for (const forms of ARMED_GROUPS) putAll("armed-group", forms);
for (const forms of MEDIA) putAll("media", forms);
for (const wanted of ["name", "seat", "adjective", "capital"] as const) {
  for (const [form, { name, form: kind }] of STATE_FORMS) if (kind === wanted) put(form, { name, type: "state", form: kind });
}

function putAll(type: ActorType, forms: string): void {
  const [name = "", ...others] = forms.split("|");
  for (const form of [name, ...others]) put(form, { name, type, form: isAcronym(form) ? "acronym" : "name" });
}

function keyOf(words: readonly string[]): string {
  return words.join(" ").replace(/[.]/g, "").replace(/[-–]/g, " ").replace(/[’‘]/g, "'").replace(/ 's\b/g, "'s").replace(/\s+/g, " ").trim().toLowerCase();
}

function isAcronym(form: string): boolean {
  return /^[A-Z][A-Z.&+\d-]{1,7}$/.test(form);
}

export function findKnown(sentence: Sentence): DraftMention[] {
  const { tokens } = sentence;
  const found: DraftMention[] = [];
  for (let first = 0; first < tokens.length; first++) {
    if (!/^[\p{Lu}\d]|^al$/u.test(tokens[first]!.text) && tokens[first]!.text !== "peshmerga") continue;
    for (let last = Math.min(tokens.length, first + LONGEST) - 1; last >= first; last--) {
      const words = tokens.slice(first, last + 1).map(({ text }) => text);
      const known = KNOWN.get(keyOf(words));
      if (!known || !fits(words, known)) continue;
      found.push({ sentence, first, last, ...known, because: `"${known.name}" is a known name` });
      first = last;
      break;
    }
  }
  return found;
}

/** A short name in small letters, or one that is a common word in a headline, is not the name. */
function fits(words: readonly string[], known: Known): boolean {
  const joined = words.join("");
  if (known.form === "acronym" || joined.length <= 3) return joined === joined.toUpperCase();
  return words.some((word) => /^\p{Lu}/u.test(word));
}

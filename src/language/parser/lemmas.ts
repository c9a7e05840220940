/**
 * Lemmas: the network chooses a rule, and for verbs a list of words by frequency puts right what the rule spells wrongly.
 *
 *     parties   L|3|y   party
 *     blamed    L|2|    "blam", which is no word, while "blame" is a common one
 */
import { IRREGULAR_BASES, IRREGULAR_VERBS } from "./irregular-verbs.ts";

/** Frequent words that are no verb or noun, though a verb less its ending looks like one: "noted" is not of "not". */
const NO_LEMMA: ReadonlySet<string> = new Set(
  "not cit her his the and for with from than then that this these those were was are has had but nor our your their its us on in at to of or if so as by be".split(
    " ",
  ),
);
/** Plurals that a more frequent word would take: "aides" are not of "aid". */
const PLURALS: ReadonlyMap<string, string> = new Map([["aides", "aide"]]);

export class Lemmas {
  readonly #rank: ReadonlyMap<string, number>;

  /** Words by frequency, the most frequent first. */
  constructor(words: readonly string[]) {
    this.#rank = new Map(words.flatMap((word, rank) => (NO_LEMMA.has(word) ? [] : [[word, rank] as const])));
  }

  /** A rule is "K", keep the form, or case|letters to cut|letters to add. */
  of(form: string, rule: string, upos: string, xpos: string): string {
    // "they lay down their arms", "to lay it down": the past of "lie" only where it is a past.
    if (/^VBP?$/.test(xpos) && IRREGULAR_BASES.has(form.toLowerCase())) return form.toLowerCase();
    const irregular = upos === "VERB" ? IRREGULAR_VERBS.get(form.toLowerCase()) : undefined;
    if (irregular) return irregular;
    const known = upos === "NOUN" ? PLURALS.get(form.toLowerCase()) : undefined;
    if (known) return known;
    if (upos === "NOUN" && /^(?:\w*children|(?:\w*(?:wo)?)men|people|lives|wives)$/i.test(form))
      return singular(form.toLowerCase());
    if (rule === "K") return form;
    const [letterCase, cut, ending = ""] = rule.split("|");
    const base = letterCase === "L" ? form.toLowerCase() : form;
    // The network at times takes a plain plural for one in -ies: "delegates" is not the plural of "delegay".
    if (ending === "y" && /[^i]es$/i.test(base)) return base.slice(0, -1);
    const lemma = base.slice(0, Math.max(0, base.length - Number(cut))) + ending;
    if (upos === "VERB" && /\wes$/i.test(base) && keepsE(base.slice(0, -2).toLowerCase()))
      return base.slice(0, -1).toLowerCase();
    if (/^(?:NOUN|VERB)$/.test(upos) && /\wes$/i.test(base)) return this.#withoutEs(base.toLowerCase(), lemma);
    if (upos === "NOUN" && /[^s]s$/i.test(base)) return this.#withoutS(base, lemma);
    return upos === "VERB" ? this.#spelled(base, lemma) : lemma;
  }

  /** The network at times takes a plain plural for an odd one: "troops" is not of "trrson". */
  #withoutS(form: string, lemma: string): string {
    const plain = form.slice(0, -1);
    return !this.#rank.has(lemma.toLowerCase()) && this.#rank.has(plain.toLowerCase()) ? plain : lemma;
  }

  /** "clashes" has lost "es", "truces" only "s", "allies" has turned its "y": the most frequent word of the three. */
  #withoutEs(form: string, lemma: string): string {
    const singulars = [lemma, form.slice(0, -1), form.slice(0, -2)];
    if (form.endsWith("ies")) singulars.push(`${form.slice(0, -3)}y`);
    if (form.endsWith("ses")) singulars.push(`${form.slice(0, -3)}sis`);
    const rankOf = (word: string): number => this.#rank.get(word) ?? Number.POSITIVE_INFINITY;
    const best = singulars.reduce((winner, word) => (rankOf(word) < rankOf(winner) ? word : winner));
    // A spelling that no list knows follows the letters: "breaches" sounds its "es".
    if (rankOf(best) < Number.POSITIVE_INFINITY) return best;
    return /(?:ch|sh|ss|x|zz)es$/.test(form) ? form.slice(0, -2) : lemma;
  }

  /** A spelling this many times more frequent is the right one: "blame" and not "blam". */
  static readonly #CLEARLY = 20;

  #spelled(form: string, lemma: string): string {
    const stem = /^(\w{2,})(?:ed|ing|es|s)$/.exec(form)?.[1];
    if (!stem) return lemma;
    // "carried", "ratified" have turned their "y"; of the few on -ie the list of irregular verbs knows.
    if (/[^aeiou]ied$/i.test(form)) return `${stem.slice(0, -1)}y`.toLowerCase();
    const lettered = /(?:ed|ing)$/.test(form) ? byLetters(stem) : null;
    if (lettered !== null) return lettered;
    const single = /([b-df-hj-np-tv-z])\1$/.test(stem) ? stem.slice(0, -1) : stem;
    let winner = lemma;
    // "bombing" is a frequent word, but no verb is told by it: "began bombing the port"; of "bring" nothing is left.
    const isKept = lemma === form && form.endsWith("ing") && /[aeiouy]/.test(stem);
    let best = isKept
      ? Number.POSITIVE_INFINITY
      : (this.#rank.get(lemma) ?? Number.POSITIVE_INFINITY) / Lemmas.#CLEARLY;
    for (const candidate of [`${stem}e`, stem, single]) {
      const rank = this.#rank.get(candidate) ?? Number.POSITIVE_INFINITY;
      if (rank < best) {
        winner = candidate;
        best = rank;
      }
    }
    return winner;
  }
}

const VOWEL = "[aeiou]";
/** Verbs in whose past or gerund the letters mislead: "adding" has not doubled its "d", "owing" has lost an "e". */
const MISLEAD =
  /^(?:add|ebb|egg|err|butt|putt|boycott|ow|ey|aw|arc|bus|gas|sync|focus|bias|canvas|caucus|combat|format)$/;
/** "hop" doubles its "p", so that "hoping" is of "hope": one vowel before one consonant, in a word of one syllable. */
const OPEN = new RegExp(`^(?:[^aeiou]*|qu|squ)${VOWEL}[bcdfgklmnprstvz]$`);
/** No verb of English ends in these: "forc", "urg", "lov", "su", "settl". */
const NO_END =
  /(?:v|[^aeiou]u|[aeiounrls]c|[lr]ud|[lnr]s|(?:br|sh)eath|loath|[dlr]g|chang|(?:^|r)rang|lleng|veng|plung|loung|fring|[aeiou][sz]|[bcdfgkptz]l|[aeiou][^aeiou]+at|[iu]at)$/;
/** No verb of English has an "e" behind these: "warne", "touche". */
const NO_E = /(?:rn|nd|rd|rt|ct|mp|lt|ld|rk|nk|sk|lk|rm|ft|pt|ck|sh|wn|lp|gn|[^a]ch|[aeo]w|[^d]y)$/;
/** Consonants that a verb doubles: "trapp", "robb"; others end in two, "kill", "pass". */
const DOUBLED = new RegExp(`${VOWEL}([bdgkmnprt])\\1$`);

/**
 * The verb that a past or a gerund is of, as far as its letters alone tell; null where they do not. `stem`: the form less
 * "ed" or "ing". General rules of English spelling.
 */
function byLetters(stem: string): string | null {
  if (MISLEAD.test(stem)) return null;
  // "panicked": the "k" keeps the "c" hard.
  if (/^(?:panic|traffic|mimic|picnic|politic)k$/.test(stem) || DOUBLED.test(stem)) return stem.slice(0, -1);
  if (OPEN.test(stem) || NO_END.test(stem)) return `${stem}e`;
  return NO_E.test(stem) ? stem : null;
}

/** "cares" is of "care": only behind a hiss does a verb take "es", and "loses" has its "e" before that. */
function keepsE(stem: string): boolean {
  return !/(?:[sxz]|ch|sh|[oi])$/.test(stem) || (/[aeiou][sz]$/.test(stem) && !MISLEAD.test(stem));
}

function singular(plural: string): string {
  if (plural === "people") return "person";
  if (plural.endsWith("children")) return plural.slice(0, -3);
  return plural.endsWith("ves") ? `${plural.slice(0, -3)}fe` : `${plural.slice(0, -2)}an`;
}

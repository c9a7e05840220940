/**
 * Who holds which office in a report. In: persons as they are named, with their offices; out: the one whom an office
 * without a name can mean.
 *
 *     UN envoy Tomas Lind … the envoy                    Tomas Lind
 *     Kenyan Foreign Minister Ada Okoro … Kenya's top diplomat     Ada Okoro
 */
import type { NamedMention } from "./draft-mention.ts";
import type { Phrase } from "./phrase.ts";

interface Holder {
  readonly actor: string;
  readonly of: string | null;
  readonly office: string;
  sentence: number;
}

/** Of the holders of one office, how many are remembered, and for how many sentences one is still the nearest. */
const MOST = 40;
const NEAR = 2;

/** What an office is also called. */
const ALSO: Readonly<Record<string, readonly string[]>> = {
  leader: ["leader", "president", "premier", "prime", "king", "chancellor", "emir", "chief", "head"],
  premier: ["premier", "prime"],
  chief: ["chief", "head", "director", "commander", "leader", "secretarygeneral"],
  head: ["head", "chief", "director", "president"],
  envoy: ["envoy", "representative", "mediator", "ambassador", "emissary"],
  emissary: ["envoy", "emissary"],
  mediator: ["mediator", "envoy", "facilitator"],
  negotiator: ["negotiator", "envoy"],
  spokesman: ["spokesman", "spokesperson"],
  spokeswoman: ["spokeswoman", "spokesperson"],
  spokesperson: ["spokesperson", "spokesman", "spokeswoman"],
  diplomat: ["foreign", "secretary"],
};

const SECRETARY_GENERAL = "secretarygeneral";

/** A secretary-general is neither a secretary nor a general. */
function asOneWord(office: string): string {
  return office.replaceAll(/secretary[\s-]general/g, SECRETARY_GENERAL);
}

export class Offices {
  readonly #byWord = new Map<string, Holder[]>();
  readonly #stateOf = new Map<string, string>();
  readonly #unnamed = new Map<string, string>();

  add({ actor, role, of, sentence }: NamedMention): void {
    if (of && !this.#stateOf.has(actor)) this.#stateOf.set(actor, of);
    const office = (role ?? "").toLowerCase();
    // "spokesman for the envoy", "the president's spokesman": what says whose the office is, is no part of it.
    const title = asOneWord(office)
      .split(/\s(?:for|of|to|on|at|in|with)\s/)[0]!
      .split(/['’]s\s/)
      .at(-1)!;
    for (const word of new Set(title.split(/[^\p{L}]+/u))) {
      if (word.length < 3) continue;
      const holders = this.#byWord.get(word) ?? [];
      const known = holders.find((holder) => holder.actor === actor);
      if (known) known.sentence = sentence.index;
      else if (holders.length < MOST) holders.push({ actor, of: of ?? null, office, sentence: sentence.index });
      this.#byWord.set(word, holders);
    }
  }

  /** The state that a person serves, as far as the report has said. */
  stateOf(actor: string): string | null {
    return this.#stateOf.get(actor) ?? null;
  }

  /** The one person seen so far whose office it is; of several the one named last, where no other is as near. */
  holder(title: string, phrase: Phrase, sentence: number): string | null {
    const { words } = phrase;
    // "The Labour president": a party's adjective tells no more than a state's would.
    const owner = phrase.owner?.type === "organisation" && phrase.owner.form !== "acronym" ? null : phrase.owner;
    const office = asOneWord(words.join(" ")).endsWith(SECRETARY_GENERAL) ? SECRETARY_GENERAL : title;
    const names = ALSO[office] ?? [office];
    const qualifier = words.find((word) => /^(?:foreign|prime|defen[cs]e|interior|finance)$/.test(word));
    const fitting = names
      .flatMap((name) => this.#byWord.get(name) ?? [])
      .filter(
        (holder) =>
          !owner ||
          holder.of === owner.actor ||
          (owner.type !== "person" && holder.office.includes(owner.name.toLowerCase())),
      )
      .filter((holder) => !qualifier || holder.office.includes(qualifier));
    const actors = new Set(fitting.map(({ actor }) => actor));
    if (actors.size === 1) return [...actors][0]!;
    const near = new Set(fitting.filter((holder) => sentence - holder.sentence <= NEAR).map(({ actor }) => actor));
    return near.size === 1 ? [...near][0]! : null;
  }

  /** One name for an office of a state whose holder the report never names. */
  unnamed(state: string, words: readonly string[], name: string): string {
    const key = `${state}\t${words.join(" ")}`;
    const known = this.#unnamed.get(key);
    if (known) return known;
    this.#unnamed.set(key, name);
    return name;
  }
}

/** Offices that one person at a time holds: president, foreign minister. */
export function isUniqueOffice(words: readonly string[]): boolean {
  return UNIQUE.test(words.join(" "));
}

const UNIQUE =
  /^(?:president|premier|chancellor|king|emir|prime minister|(?:(?:foreign|external|internal) (?:affairs? )?|(?:defen[cs]e|interior|finance|justice) )minister|foreign secretary|supreme leader|vice president|secretary general)$/;

/**
 * Whom "he" and "she" mean. In: persons as the report names them, in order; out: the last one that fits, the subject of
 * a sentence before others.
 *
 *     Okoro met Lind. She said …                          Okoro: the subject, and nothing says that Okoro is a man
 *     Okoro admitted that Lind had gone. He said …        Okoro: the sentence tells of Okoro, and only in it of Lind
 */
import type { NamedMention } from "./draft-mention.ts";

/** How many sentences back a pronoun looks, and how many persons. */
const MEMORY = 4;
const MOST = 8;

interface Recent {
  readonly actor: string;
  sentence: number;
  isSubject: boolean;
  /** Subject of what the sentence itself tells. */
  isMain: boolean;
}

export class RecentPersons {
  #recent: Recent[] = [];
  /** As titles and first names tell, and as the report went on. */
  readonly #told = new Map<string, "he" | "she">();
  readonly #used = new Map<string, "he" | "she">();

  add({ actor, sentence, pronoun }: NamedMention, isSubject: boolean, isMain: boolean): void {
    if (pronoun) this.#told.set(actor, pronoun);
    const known = this.#recent.find((person) => person.actor === actor);
    // Named again within its sentence as something else, a subject stays one.
    const same = known?.sentence === sentence.index ? known : null;
    this.#put({
      actor,
      sentence: sentence.index,
      isSubject: isSubject || same?.isSubject === true,
      isMain: isMain || same?.isMain === true,
    });
  }

  /** A person meant by an office, as the subject. */
  addNamed(actor: string, sentence: number): void {
    this.#put({ actor, sentence, isSubject: true, isMain: true });
  }

  clear(): void {
    this.#recent = [];
  }

  meant(pronoun: "he" | "she", sentence: number, isSubject: boolean): string | null {
    const near = this.#recent.filter(({ actor, sentence: at }) => {
      return sentence - at <= MEMORY && (this.#told.get(actor) ?? pronoun) === pronoun;
    });
    // What an earlier pronoun was taken to mean may have been wrong: it only decides between several.
    const alike = near.filter(({ actor }) => (this.#used.get(actor) ?? pronoun) === pronoun);
    const fitting = alike.length > 0 ? alike : near;
    const last = fitting.findLast((person) => person.isSubject) ?? fitting.at(-1);
    if (!last) return null;
    const main = fitting.findLast((person) => person.isMain && person.sentence === last.sentence);
    const meant = last.sentence < sentence ? (main ?? last) : last;
    this.#used.set(meant.actor, pronoun);
    this.#put({ ...meant, sentence, isSubject: isSubject || meant.isSubject });
    return meant.actor;
  }

  #put(person: Recent): void {
    this.#recent = [...this.#recent.filter(({ actor }) => actor !== person.actor), person].slice(-MOST);
  }
}

/**
 * Which group "the group" means. In: groups as the report names them, in order; out: the one that fits, where only one
 * does: alone among those named shortly before, or as the last one that acted.
 *
 *     The Highland Front took the port. The group said …            Highland Front
 *     The Front met the League. The group said …                    the Front, which acted
 *     A group of elders came. The group said …                      nobody: the elders
 */
import type { ActorType } from "../../model/actor.ts";
import type { NamedMention } from "./draft-mention.ts";
import type { Phrase } from "./phrase.ts";

/** How many sentences back a noun points, and how many groups are kept in mind. */
const MEMORY = 2;
const MOST = 8;
/** For how many sentences on a noun may mean one that was introduced by it. */
const FAR = 6;

const ARMED: readonly ActorType[] = ["armed-group"];
const PARTIES: readonly ActorType[] = ["armed-group", "organisation"];
/** Nouns that point back, with the types of actors they may mean. */
const POINTS: ReadonlyMap<string, readonly ActorType[]> = new Map([
  ...["group", "movement", "organisation", "organization", "faction"].map((noun) => [noun, PARTIES] as const),
  ...["militia", "insurgency", "rebel", "militant", "insurgent", "guerrilla"].map((noun) => [noun, ARMED] as const),
]);

interface Recent {
  readonly actor: string;
  readonly type: ActorType;
  readonly sentence: number;
  readonly isSubject: boolean;
}

export class RecentGroups {
  #recent: Recent[] = [];
  /** By noun the sentence that last told of one not named before. */
  readonly #introduced = new Map<string, number>();

  add({ actor, type, sentence, form }: NamedMention, isSubject: boolean): void {
    if (!PARTIES.includes(type) || form === "adjective") return;
    const known = this.#recent.find((group) => group.actor === actor);
    const stays = known?.sentence === sentence.index && known.isSubject;
    this.#put({ actor, type, sentence: sentence.index, isSubject: isSubject || stays });
  }

  /** "A group of elders", "another movement": from here on "the group" may be that one. */
  introduces(noun: string, sentence: number): void {
    if (POINTS.has(noun)) this.#introduced.set(noun, sentence);
  }

  meant(noun: string, phrase: Phrase, sentence: number, isSubject: boolean): { actor: string; type: ActorType } | null {
    const types = phrase.isBare ? POINTS.get(noun) : undefined;
    if (!types || sentence - (this.#introduced.get(noun) ?? Number.NEGATIVE_INFINITY) <= FAR) return null;
    const near = this.#recent.filter((group) => sentence - group.sentence <= MEMORY && types.includes(group.type));
    const acting = near.filter((group) => group.isSubject && group.sentence < sentence);
    const latest = Math.max(...acting.map((group) => group.sentence));
    const last = acting.filter((group) => group.sentence === latest);
    const meant = near.length === 1 ? near[0]! : last.length === 1 ? last[0]! : null;
    if (!meant) return null;
    this.#put({ ...meant, sentence, isSubject });
    return meant;
  }

  #put(group: Recent): void {
    this.#recent = [...this.#recent.filter(({ actor }) => actor !== group.actor), group].slice(-MOST);
  }
}

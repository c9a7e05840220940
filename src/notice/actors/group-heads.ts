/**
 * Groups meant by the head word of their name. In: the report's named mentions; out: head words with the group, where
 * no other group of the report has the same.
 *
 *     the Highland Council … the council          Highland Council
 *     the Observatory for Human Rights … the observatory
 */
import type { NamedMention } from "./draft-mention.ts";
import { BARE_GOVERNMENT, isHeadOfGroup, MEDIA_HEADS } from "./lists/group-words.ts";

/** What news English calls those who watch. */
const ALSO: Readonly<Record<string, readonly string[]>> = {
  observatory: ["monitor"],
  watch: ["watchdog", "monitor"],
  agency: ["watchdog"],
};
const CALLED = new Set(Object.values(ALSO).flat());

export function groupHeads(named: ReadonlyMap<number, readonly NamedMention[]>): ReadonlyMap<string, NamedMention> {
  const heads = new Map<string, NamedMention | null>();
  const put = (word: string, mention: NamedMention): void => {
    // "the army" is a state's far more often than one that has the word in its name.
    if (BARE_GOVERNMENT.has(word) || /^forces?$/.test(word)) return;
    if (!CALLED.has(word) && !isHeadOfGroup({ text: word }) && !MEDIA_HEADS.has(word)) return;
    const known = heads.get(word);
    heads.set(word, known === undefined || known?.actor === mention.actor ? mention : null);
  };
  for (const mention of [...named.values()].flat()) {
    if (mention.type === "person" || mention.type === "state" || mention.form === "adjective") continue;
    const words = mention.actor.toLowerCase().split(" ");
    if (words.length < 2) continue;
    const joint = words.findIndex((word) => word === "of" || word === "for");
    const head = joint > 0 ? words[joint - 1]! : words.at(-1)!;
    put(head, mention);
    for (const word of ALSO[head] ?? []) put(word, mention);
  }
  return new Map([...heads].flatMap(([word, mention]) => (mention ? [[word, mention] as const] : [])));
}

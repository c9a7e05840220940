/**
 * Whether a term gives somebody power to use force: a matter of security, whatever else the raids or the bombing in it
 * speak for.
 *
 *     The resolution authorises | air strikes · permits | all necessary measures · allows | military intervention
 */
import type { SentenceView } from "../../extract/sentence-view.ts";
import type { Token } from "../../language/analysis.ts";
import type { Span } from "../../model/span.ts";

const GIVING_POWER = /^(?:authori[sz]e|permit|allow|empower|mandate|entitle)$/;
/** What only arms can do. */
const FORCE = /^(?:airstrike|strike|raid|bombing|bombardment|intervention|bomb|offensive)$/;

export function isPowerToUseForce(sign: Token, { start, end }: Span, { tokens }: SentenceView): boolean {
  // "permitted under the resolution to raid the coast", where the raid is told with the resolution
  const giver = sign.upos === "VERB" ? sign : tokens[sign.head];
  if (!giver || !GIVING_POWER.test(giver.lemma)) return false;
  return tokens.some(
    (token) =>
      token.start >= start &&
      token.end <= end &&
      (FORCE.test(token.lemma) || isForce(token, tokens)) &&
      isGiven(token, giver, tokens),
  );
}

/** "allows | air strikes", "to mount raids"; not "allows families who fled the raids to return". */
function isGiven(word: Token, giver: Token, tokens: SentenceView["tokens"]): boolean {
  let at: Token | undefined = word;
  for (let steps = 0; at && at !== giver && steps < FAR; steps++) {
    if (/^(?:acl:relcl|obl)/.test(at.relation) || WATCHING.test(at.lemma)) return false;
    at = tokens[at.head];
  }
  return true;
}

const FAR = 6;
/** What is done about force that others use. */
const WATCHING = /^(?:end|halt|stop|investigate|monitor|observe|report|document|flee|return)$/;

/** "the use of force", "any means necessary", "military action"; not "the forces of the north" */
function isForce({ lemma, xpos, index }: Token, tokens: readonly Token[]): boolean {
  if (lemma === "force")
    return (
      xpos === "NN" && !/^(?:police|security|peace|peacekeeping|task|labour|work)$/i.test(tokens[index - 1]?.text ?? "")
    );
  if (lemma === "necessary")
    return [tokens[index - 1], tokens[index + 1]].some((beside) => /^(?:means?|measure)$/.test(beside?.lemma ?? ""));
  return lemma === "military" && /^(?:action|operation|campaign|force)$/.test(tokens[index + 1]?.lemma ?? "");
}

import { actorType } from "../../../extract/actor-named.ts";
import { childrenBy, objectsOfPreposition, subjectsOf } from "../../../extract/clauses.ts";
import { type Context, rule, stop } from "../../../extract/rule.ts";
import type { SentenceView } from "../../../extract/sentence-view.ts";
import type { Token } from "../../../language/analysis.ts";
import { doersOf } from "../doers.ts";
import { relationDrafts } from "../relation-draft.ts";
import { ownersOf, tiedParties } from "../tied-party.ts";

/**
 *     rebels fighting for the overthrow of the president
 *     └subj┘                 └──type─┘     └──object───┘
 *     the Front is battling for Okoro's ouster · rebels trying to end Okoro's rule
 */
export const toOust = rule({
  id: "relation/to-oust",
  kind: "relation",
  after: ["relation/backs"],
  starts: '"ouster", "overthrow", "downfall", or the end of somebody\'s "rule"',
  word: (token) => token.upos === "NOUN" && (FALLS.test(token.lemma) || RULES.test(token.lemma)),
  build(anchor, view, context) {
    const isRule = RULES.test(anchor.lemma);
    const verb = isRule ? enderOf(anchor, view) : fightFor(anchor, view);
    if (!verb) return stop(anchor, isRule ? "somebody who tries to end it" : "a fight for it");
    const objects = [
      ...tiedParties(objectsOfPreposition(view.sentence, anchor.index, OF), view, context),
      ...ownersOf(anchor.index, view, context),
    ];
    const doers = isRule ? doersOf(verb, view) : subjectsOf(view.sentence, verb.index);
    // A crowd that wants an end to somebody's rule does not fight him.
    const subjects = tiedParties(doers, view, context).filter(({ name }) => !isRule || isArmed(name, context));
    const drafts = relationDrafts(anchor, "fights", subjects, objects, view, context);
    return drafts.length > 0 ? drafts : stop(anchor, "a party on either side");
  },
});

const FALLS = /^(?:ouster|overthrow|downfall|removal|defeat)$/;
const RULES = /^(?:rule|reign|dictatorship|tyranny|regime)$/;
const OF = new Set(["of"]);

/** "battling for his ouster"; "fought on after the overthrow of the president" is no fight for it. */
function fightFor(noun: Token, { sentence, tokens }: SentenceView): Token | null {
  const verb = tokens[noun.head];
  const isFight = verb?.upos === "VERB" && /^(?:fight|battle|struggle|rebel|revolt|rise|war)$/.test(verb.lemma);
  return isFight && childrenBy(sentence, noun.index, "case").some(({ text }) => /^for$/i.test(text)) ? verb : null;
}

/** "trying to end his rule", "fighting to bring about its end", "demand an end to it": the verb of who wants that. */
function enderOf(rule: Token, { tokens }: SentenceView): Token | null {
  const above = tokens[rule.head];
  const end = above?.upos === "NOUN" && /^(?:end|ending)$/.test(above.lemma) ? above : null;
  const verb = end ? tokens[end.head] : above;
  if (verb?.upos !== "VERB" || (end ?? rule).relation !== "obj") return null;
  if (!end && !/^(?:end|break|topple|overthrow)$/.test(verb.lemma)) return null;
  if (end && /^(?:demand|seek|want)$/.test(verb.lemma)) return verb;
  const over = tokens[verb.head];
  return /^VBG?$/.test(verb.xpos) && over !== undefined && STRIVING.test(over.lemma) ? verb : null;
}

const STRIVING = /^(?:try|look|hope|fight|battle|struggle|seek|vow|want|aim|campaign|attempt|war|rise|rebel)$/;

/** Those who fight, by type or by what they are called. */
function isArmed(name: string, context: Context): boolean {
  return actorType(name, context) === "armed-group" || /\b(?:rebel|insurgent|fighter|guerrilla|militia)s?$/i.test(name);
}

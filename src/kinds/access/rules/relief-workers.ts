import { antecedentOf } from "../../../extract/antecedent.ts";
import { childrenBy, isNegated, objectsOf, subjectsOf, subtree } from "../../../extract/clauses.ts";
import { type Context, rule, stop } from "../../../extract/rule.ts";
import type { SentenceView } from "../../../extract/sentence-view.ts";
import { unrealAt } from "../../../extract/unreal.ts";
import type { Token } from "../../../language/analysis.ts";
import { accessDraft } from "../access-draft.ts";
import { type AccessStatus, type AccessType, bringsRelief } from "../access-words.ts";

/**
 *     Aid agencies cannot reach Ravna.              relief teams are at work in Ravna
 *     └────who───┘        ^^^^^ └place              └───who────┘        ^^^^    └place
 *     the Red Cross will send a team to Ravna · the agency suspended its work in Ravna
 */
export const reliefWorkers = rule({
  id: "access/relief-workers",
  kind: "access",
  starts: "those who bring relief, who work somewhere, go there or cannot",
  after: ["access/aid", "access/let-in", "access/convoy"],
  round: 2,
  word: ({ upos, lemma }) =>
    (upos === "VERB" && (REACHING.test(lemma) || WORKING.test(lemma) || SENDING.test(lemma) || STOPPING.test(lemma))) ||
    (upos === "NOUN" && (lemma === "work" || EFFORTS.test(lemma))),
  build(anchor, view, context) {
    if (EFFORTS.test(anchor.lemma)) return hampered(anchor, view, context);
    const subjects = subjectsOf(view.sentence, anchor.index);
    if (!isRelief(subjects, view, context)) return stop(anchor, "those who bring relief");
    const told = toldBy(anchor, view);
    if (!told) return stop(anchor, "that they work there, go there or cannot");
    const [type, status] = told;
    if (status === "under-way" && unrealAt(anchor, view)) return stop(anchor, "what is so, not what may be");
    const draft = accessDraft(anchor, type, status, view, context);
    return draft.fields.place === null ? stop(anchor, "a place") : [draft];
  },
});

const REACHING = /^(?:reach|enter|access|visit)$/;
const WORKING = /^(?:work|operate)$/;
const SENDING = /^(?:send|dispatch|deploy|rush)$/;
const STOPPING = /^(?:suspend|halt|stop|cease)$/;
const TEAMS =
  /^(?:team|doctor|surgeon|medic|staff|supply|supplie|convoy|nurse|rescuer|expert|kit|blanket|tent|ration|truck|lorry|worker)s?$/;
const OWN_WORK = /^(?:work|operation|activity|activitie|programme|program|distribution|delivery|deliverie|service)s?$/;

const EFFORTS = /^(?:effort|operation)$/;
const HAMPERING = /^(?:hamper|hinder|impede|obstruct|block|halt|suspend|paralyse|paralyze|disrupt|stop)$/;

/** "Shelling is hampering relief efforts in Ravna" */
function hampered(noun: Token, view: SentenceView, context: Context) {
  const isOfRelief = childrenBy(view.sentence, noun.index, "compound", "amod").some(({ lemma }) =>
    /^(?:relief|aid|humanitarian|rescue)$/i.test(lemma),
  );
  const verb = view.tokens[noun.head];
  const isHit = verb !== undefined && /^(?:obj|nsubj:pass)$/.test(noun.relation) && HAMPERING.test(verb.lemma);
  if (!isOfRelief || !isHit) return stop(noun, "relief that is hampered");
  if (unrealAt(verb, view) || isNegated(view.sentence, verb.index)) return stop(noun, "what is so, not what may be");
  const draft = accessDraft(noun, "aid-blocked", "blocked", view, context);
  return draft.fields.place === null ? stop(noun, "a place") : [draft];
}

function toldBy(anchor: Token, view: SentenceView): readonly [AccessType, AccessStatus] | null {
  const { sentence, tokens } = view;
  const objects = objectsOf(sentence, anchor.index).map((i) => tokens[i]!);
  if (REACHING.test(anchor.lemma)) return isUnable(anchor, view) ? ["aid-blocked", "blocked"] : null;
  if (STOPPING.test(anchor.lemma))
    return objects.some(({ lemma }) => OWN_WORK.test(lemma)) && !unrealAt(anchor, view)
      ? ["aid-blocked", "blocked"]
      : null;
  if (SENDING.test(anchor.lemma)) {
    if (!objects.some(({ lemma }) => TEAMS.test(lemma)) || isNegated(sentence, anchor.index)) return null;
    const isAhead = childrenBy(sentence, anchor.index, "aux", "mark").some(({ text }) =>
      /^(?:will|would|to|'ll)$/i.test(text),
    );
    return ["aid-delivery", isAhead ? "proposed" : anchor.xpos === "VBG" ? "under-way" : "done"];
  }
  // "are working in", "are at work in": not "works in a hospital".
  const isGoing = anchor.xpos === "VBG" && childrenBy(sentence, anchor.index, "aux").length > 0;
  const isAtWork = anchor.upos === "NOUN" && /^at$/i.test(tokens[anchor.index - 1]?.text ?? "");
  return isGoing || isAtWork ? ["aid-delivery", "under-way"] : null;
}

/** "cannot reach", "have been unable to reach", "have not reached" */
function isUnable(verb: Token, view: SentenceView): boolean {
  const above = view.tokens[verb.head];
  const isKept =
    above !== undefined && verb.relation.startsWith("xcomp") && /^(?:unable|struggle|fail)$/.test(above.lemma);
  return isKept || isNegated(view.sentence, verb.index);
}

function isRelief(subjects: readonly number[], view: SentenceView, context: Context): boolean {
  const words = subjects.flatMap((i) => subtree(view.sentence, i, ["acl:relcl", "appos", "conj"]));
  // "The Red Cross said it would send a team"
  const meant = subjects.flatMap((i) =>
    view.tokens[i]!.upos === "PRON" ? (antecedentOf(view.tokens[i]!, view, context) ?? []) : [],
  );
  const named = [
    ...view.actors.filter(({ head }) => words.includes(head)).map(({ actor }) => actor),
    ...meant.map(({ name }) => name),
  ];
  return bringsRelief(
    words.map((i) => view.tokens[i]!),
    named,
    context.noticed.actors,
  );
}

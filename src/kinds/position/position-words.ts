/** Words by which news English tells what a party wants. General vocabulary, by lemma. */
export type Stance = "support" | "oppose" | "demand" | "offer" | "conditional" | "undecided";

const stances = (lists: Readonly<Record<Stance, string>>): ReadonlyMap<string, Stance> =>
  new Map(
    (Object.entries(lists) as [Stance, string][]).flatMap(([stance, words]) =>
      words
        .split(" ")
        .filter(Boolean)
        .map((word) => [word, stance] as const),
    ),
  );

/** Verbs whose subject takes a stance; those that do so with certain words behind them only stand in verb-stance.ts. */
export const STANCE_VERBS = stances({
  demand:
    "demand insist urge want require seek ask request appeal exhort implore beseech pressure order advocate lobby petition strive instruct expect need entreat enjoin clamour clamor agitate",
  support:
    "support favour favor welcome endorse accept approve embrace applaud commend praise agree pledge promise vow commit intend hope plan aim prefer defend champion prioritise prioritize uphold decide determine prepare reaffirm reiterate encourage stress emphasise emphasize underline underscore renew wish strengthen like attempt focus concentrate pursue scramble authorise authorize bless espouse acclaim laud ratify countenance tolerate brook",
  oppose:
    "oppose reject refuse resist condemn denounce criticise criticize slam decry deplore dismiss decline veto lament spurn rebuff snub shun disapprove scrap abandon dispute regret block suspend boycott blast lambast lambaste fear defy cancel repudiate annul nullify disown renounce scorn bemoan disavow scuttle torpedo scupper nix distrust mistrust",
  offer: "offer propose suggest float volunteer invite",
  conditional: "",
  undecided: "consider mull contemplate ponder",
});

/** Verbs that take a stance only with a clause or an infinitive: "want" a deal, but "hope that", "plan to". */
export const NEEDS_CLAUSE: ReadonlySet<string> = new Set(
  "hope plan aim intend decide prepare determine wish fear regret promise vow pledge ask suggest stress emphasise emphasize reiterate encourage block order strengthen like invite instruct underline underscore reaffirm renew attempt scramble expect".split(
    " ",
  ),
);

/** Adjectives whose subject takes a stance: "ready to talk", "opposed to the plan". */
export const STANCE_ADJECTIVES = stances({
  demand: "adamant insistent",
  support:
    "committed determined eager keen anxious serious enthusiastic sympathetic favourable favorable faithful supportive prepared ready willing open interested focused focussed dedicated intent bent resolved inclined desperate satisfied receptive amenable agreeable comfortable bound",
  oppose:
    "opposed unwilling reluctant against skeptical sceptical wary critical hostile loath averse disappointed unhappy dissatisfied cool cold dismissive dubious contemptuous hesitant disinclined uninterested resistant allergic leery uneasy uncomfortable unconvinced unpersuaded unimpressed unenthusiastic lukewarm suspicious apprehensive",
  offer: "",
  conditional: "",
  undecided: "undecided unsure uncertain divided torn split noncommittal non-committal ambivalent equivocal",
});

/** Of these only what follows tells that they mean a stance: "cool to the idea", not "cool in the hall". */
export const ADJECTIVE_LEADS: ReadonlyMap<string, RegExp> = new Map(
  Object.entries({
    bound: /^by$/i,
    cool: /^(?:to|towards?|on|about)$/i,
    cold: /^(?:to|towards?|on|about)$/i,
    serious: /^about$/i,
    satisfied: /^with$/i,
    intent: /^(?:on|upon)$/i,
    anxious: /^(?:to|for|that)$/i,
    enthusiastic: /^(?:about|over|for)$/i,
    sympathetic: /^(?:to|towards?)$/i,
    favourable: /^(?:to|towards?)$/i,
    favorable: /^(?:to|towards?)$/i,
    faithful: /^to$/i,
    uncertain: /^(?:about|whether|on|over)$/i,
    torn: /^(?:on|over|about|between|whether)$/i,
    split: /^(?:on|over|about|whether)$/i,
    divided: /^(?:on|over|about|whether)$/i,
  }),
);

/** Nouns of a stance: "Kenya's demand for talks". */
export const STANCE_NOUNS = stances({
  demand:
    "demand call insistence request appeal plea ultimatum priority goal objective aim precondition requirement push expectation line price terms",
  support:
    "support backing endorsement commitment willingness readiness determination desire pledge promise vow approval hope intention eagerness preference resolve ambition acceptance wish focus position view stance policy contention argument attitude",
  oppose:
    "opposition rejection refusal objection resistance reluctance unwillingness criticism condemnation protest reservation reticence disapproval denunciation aversion veto boycott concern misgiving",
  offer: "offer overture proposal",
  conditional: "condition threat",
  undecided: "",
});

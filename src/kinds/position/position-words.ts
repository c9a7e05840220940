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

/** Verbs whose subject takes a stance. */
export const STANCE_VERBS = stances({
  demand:
    "demand insist urge call press want require seek ask request appeal push exhort implore beseech pressure order advocate lobby petition strive",
  support:
    "support back favour favor welcome endorse accept approve embrace hail applaud commend agree pledge promise vow commit intend hope plan aim prefer defend champion prioritise prioritize uphold decide determine prepare reaffirm reiterate encourage greet stress emphasise emphasize renew wish strengthen",
  oppose:
    "oppose reject refuse resist object condemn denounce criticise criticize slam decry deplore balk baulk protest dismiss decline veto lament spurn disapprove withdraw scrap abandon dispute regret block suspend boycott blast lambast lambaste fear defy",
  offer: "offer propose suggest float volunteer invite",
  conditional: "threaten",
  undecided: "consider weigh mull contemplate ponder",
});

/** Verbs that take a stance only with a clause or an infinitive: "want" a deal, but "hope that", "plan to". */
export const NEEDS_CLAUSE: ReadonlySet<string> = new Set(
  "hope plan aim intend decide prepare determine wish fear regret promise vow pledge ask suggest stress emphasise emphasize reiterate encourage withdraw block order strengthen greet".split(
    " ",
  ),
);

/** Adjectives whose subject takes a stance: "ready to talk", "opposed to the plan". */
export const STANCE_ADJECTIVES = stances({
  demand: "adamant insistent",
  support: "committed determined eager keen supportive prepared ready willing open interested",
  oppose: "opposed unwilling reluctant against skeptical sceptical wary critical hostile loath averse",
  offer: "",
  conditional: "",
  undecided: "undecided unsure divided noncommittal",
});

/** Nouns of a stance: "Kenya's demand for talks". */
export const STANCE_NOUNS = stances({
  demand: "demand call insistence request appeal ultimatum priority goal objective",
  support:
    "support backing endorsement commitment willingness readiness determination desire pledge decision vow approval",
  oppose:
    "opposition rejection refusal objection resistance reluctance unwillingness criticism condemnation withdrawal",
  offer: "offer proposal",
  conditional: "condition precondition threat",
  undecided: "",
});

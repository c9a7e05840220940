/** Words by which a speaker judges a deal or a step of the other side. General vocabulary, by lemma. */

/** Words that praise a deal. */
export const GOOD =
  /^(?:good|great|historic|best|fair|balanced|important|positive|excellent|fantastic|major|significant|welcome|right|achievement|success|breakthrough|victory|milestone|opportunity|step|progress|encouraging|promising|acceptable|vital|essential|necessary|way)$/;
/** Words that blame one. */
export const BAD =
  /^(?:bad|worst|terrible|horrible|disastrous|disaster|unfair|unbalanced|flawed|dangerous|wrong|weak|farce|sham|capitulation|surrender|failure|betrayal|joke|trap|insult|violation|aggression|provocation|crime|unacceptable|illegal|invalid|void|inadequate|insufficient|defective|rotten|decaying|tragedy|mistake|unhelpful|humiliating|outdated|obsolete|dead|defunct|sellout|sell-out|worthless|useless|unworkable|unrealistic|unjust|one-sided|lopsided|biased|insulting|treason|unfair|unbalanced|blackmail|nonsense|charade|ploy|ruse)$/;
/** What can be judged so: deals, steps, and what stands for them. */
export const DEALS =
  /^(?:deal|agreement|accord|pact|treaty|truce|ceasefire|cease-fire|plan|proposal|resolution|framework|roadmap|initiative|settlement|solution|offer|draft|text|document|measure|decision|move|withdrawal|blockade|siege|operation|sanction|election|referendum|incursion|offensive|demand|condition|it|this|that)$/;
/** What only a deal or a step is called, where it stands for "this" or "it". */
export const DEALS_PROPER =
  /^(?:deal|agreement|accord|pact|treaty|achievement|success|breakthrough|victory|milestone|opportunity|step|plan|proposal|decision|move|capitulation|surrender|betrayal|disaster|sham|farce|mistake|aggression|provocation|solution|way|unacceptable|acceptable)$/;

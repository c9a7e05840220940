/**
 * Verbs that refuse, or leave open, only with certain words behind them: what may follow, in small letters, and which
 * stance it is then. Some of them consent with other words.
 *
 *     turned the offer down     oppose        turned to the offer     nothing
 *     stopped short of calling for it         undecided
 */
import { ENDS, INTEREST, LITTLE, OWN, type Phrase, PLAN, phrase, TALKS } from "./phrase-parts.ts";

/** What is left is a deal or its table. */
const LEFT_DEAL =
  /^(?:the |an? |this |its )?(?:(?!without |with )[\w-]+ ){0,3}?(?:deal|accord|agreement|pact|treaty|(?:negotiating |bargaining )?table)\b/;
const CONCERN =
  /^(?:[\w.’'-]+ ){0,3}?(?:concerns?|objections?|doubts?|misgivings|unease|frustration|anger|outrage|dismay|alarm) (?:about|over|at|with|to|that)\b/;
const UNDER_REVIEW =
  /^(?:whether|(?:the|an?|its|this) (?:[\w’'-]+ ){0,2}(?:proposal|plan|offer|draft|response|request|idea|text|document))\b/;
/** "walked out of the hotel": a way out, and no stance. */
const INDOORS =
  /^(?:out of|away from) (?:[\w.’'-]+ ){0,5}?(?:headquarters|buildings?|offices?|hotel|prison|jail|house|home|court|courtroom|door|gates?|hospital|palace|airport|station|town|village|city|camp|shop|church|mosque|residence|compound|ministry|villa|crash|wreck|interview|studio|theat(?:er|re)|hall|cinema|restaurant|bank|bar)\b/;
const TIES = /^(?:off )?(?:all |its |any |diplomatic |their ){0,3}(?:ties|relations|links|contacts?)\b/;
/** "declared the accord null and void" */
const ENDED = phrase(
  `${PLAN} (?:to be )?(?:null|void|invalid|dead|over|finished|illegal|suspended|unacceptable|a dead letter)\\b`,
);

export const REFUSALS: Record<string, Phrase[]> = {
  declare: [[ENDED, "oppose"]],
  pronounce: [[ENDED, "oppose"]],
  go: [
    [/^back on (?!track|the (?:air|road|offensive|attack))/, "oppose"],
    [/^along with\b/, "support"],
  ],
  withhold: [
    [
      phrase(`${OWN} (?:[\\w-]+ )?(?:signature|consent|support|approval|recognition|backing|endorsement|assent)\\b`),
      "oppose",
    ],
  ],
  vote: [
    [/^(?:down|against|to reject|to block)\b/, "oppose"],
    [/^(?:for|in favou?r|to)\b/, "support"],
    [/^yes\b/, "support"],
    [/^no\b/, "oppose"],
  ],
  speak: [
    [/^(?:out )?(?:against)\b/, "oppose"],
    [/^in favou?r\b/, "support"],
  ],
  rule: [[/^out\b/, "oppose"]],
  turn: [
    [/^(?:down|its back on|their backs? on|his back on|her back on|an? deaf ear to)\b/, "oppose"],
    [/^(?:it|them|this) down\b/, "oppose"],
    [phrase(`${PLAN} down\\b`), "oppose"],
    [phrase(`against ${PLAN}`), "oppose"],
  ],
  pull: [[/^(?:out of|the plug on)\b/, "oppose"]],
  walk: [
    [INDOORS, null],
    [/^(?:out of|out on|away from)\b/, "oppose"],
    [phrase(`out ${ENDS}`), "oppose"],
  ],
  stay: [[phrase(`away from ${TALKS}`), "oppose"]],
  skip: [[phrase(TALKS), "oppose"]],
  back: [
    [/^(?:down|off|away) (?:from|on)\b/, "undecided"],
    [/^out of\b/, "oppose"],
    [/^/, "support"],
  ],
  shy: [[/^away from\b/, "oppose"]],
  steer: [[/^clear of\b/, "oppose"]],
  take: [
    [/^(?:strong |deep )?(?:issue|exception) (?:with|to)\b/, "oppose"],
    [/^an? (?:[\w-]+ )?(?:dim|dark|poor) view of\b/, "oppose"],
    [/^(?:offence|offense|umbrage) (?:at|to)\b/, "oppose"],
    [
      /^an? (?:[\w-]+ )?(?:hard|tough|firm|harder|tougher|firmer) (?:line|stance|stand) (?:on|over|against|in)\b/,
      "demand",
    ],
  ],
  draw: [[/^(?:a|the) (?:red )?line (?:at|in)\b/, "oppose"]],
  dig: [
    [/^(?:in )?(?:its|his|her|their) heels\b/, "oppose"],
    [/^in (?:its|his|her|their) heels\b/, "oppose"],
  ],
  drag: [[/^(?:its|his|her|their) (?:feet|heels) (?:on|over|about)\b/, "oppose"]],
  pour: [[/^(?:[\w-]+ )?(?:cold water|scorn) (?:on|over)\b/, "oppose"]],
  have: [
    [/^(?:no|few|little) (?:[\w-]+ )?(?:objections?|quarrel|problems?|difficult(?:y|ies)) (?:to|with)\b/, "support"],
    [/^nothing against\b/, "support"],
    [/^(?:[\w-]+ ){0,2}?(?:doubts?|qualms|misgivings|second thoughts) (?:about|over|as to|on)\b/, "oppose"],
    [phrase(`(?:[\\w-]+ )?(?:problems?|difficult(?:y|ies)|quarrel|issues) with ${PLAN}`), "oppose"],
    [phrase(`${OWN} eyes? on\\b`), "demand"],
    [/^(?:none of (?:it|that|this)|no truck with)\b/, "oppose"],
    [LITTLE, "oppose"],
  ],
  shrug: [[/^(?:off|aside)\b/, "oppose"]],
  brush: [[/^(?:off|aside|away)\b/, "oppose"]],
  wave: [
    [/^(?:off|aside|away)\b/, "oppose"],
    [/^through\b/, "support"],
  ],
  laugh: [[/^off\b/, "oppose"]],
  shoot: [[phrase(`down ${PLAN}`), "oppose"]],
  strike: [[phrase(`down ${PLAN}`), "oppose"]],
  tear: [[phrase(`(?:(?:it|them) up|up ${PLAN}|${PLAN} up)\\b`), "oppose"]],
  rip: [[phrase(`(?:(?:it|them) up|up ${PLAN}|${PLAN} up)\\b`), "oppose"]],
  renounce: [
    // "renounced ties with the Front": who belongs to whom.
    [/^(?:(?:all|any|its|his|her|their) )*(?:ties|links|bonds|connections|allegiance|affiliation|membership)\b/, null],
    [/^(?:violence|force|terror|terrorism|war|armed|the use|its arms|(?:all |its |nuclear )*weapons)\b/, "support"],
    [/^/, "oppose"],
  ],
  question: [
    [
      /^(?:the (?:need|wisdom|point|legality|legitimacy|validity|value|merits?|logic|basis|right|sense)|whether)\b/,
      "oppose",
    ],
  ],
  complain: [[/^(?:about|of|that)\b/, "oppose"]],
  grumble: [[/^(?:about|at|over|that)\b/, "oppose"]],
  disagree: [[/^(?:with|on|over|that)\b/, "oppose"]],
  bristle: [[/^at\b/, "oppose"]],
  bridle: [[/^at\b/, "oppose"]],
  chafe: [[/^(?:at|under|against)\b/, "oppose"]],
  jib: [[/^at\b/, "oppose"]],
  rail: [[/^(?:against|at)\b/, "oppose"]],
  inveigh: [[/^against\b/, "oppose"]],
  balk: [[/^/, "oppose"]],
  baulk: [[/^/, "oppose"]],
  demur: [[/^/, "oppose"]],
  object: [
    [/^(?:to|that)\b/, "oppose"],
    [phrase(ENDS), "oppose"],
  ],
  worry: [[/^that\b/, "oppose"]],
  warn: [
    [/^(?:\w+ ){0,3}(?:against|not to)\b/, "oppose"],
    [/^of (?:[\w’'-]+ ){1,8}(?:if|unless|should)\b/, "conditional"],
  ],
  // "withdrew its troops" is a deed, "withdrew from the accord" a stance on it.
  withdraw: [
    [
      /^(?:[\w.’'-]+ ){0,4}?from (?:the |an? |its |all |this )?(?:[\w-]+ ){0,3}?(?:deal|accord|agreement|pact|treaty|talks?|negotiations?|plan|process)\b/,
      "oppose",
    ],
    [/^(?:its|his|her|their) (?:[\w-]+ )?(?:objections?|veto|reservations?)\b/, "support"],
    [
      /^(?:(?:its|his|her|their|the|an?) )?(?:\w+ )?(?:invitation|offer|support|proposal|demand|candidacy|recognition|backing)\b/,
      "oppose",
    ],
  ],
  quit: [[LEFT_DEAL, "oppose"]],
  leave: [
    [LEFT_DEAL, "oppose"],
    [/^(?:the|a) door (?:open|ajar)\b/, "support"],
    [/^open (?:the (?:possibility|question)|whether|a)\b/, "undecided"],
  ],
  exit: [[LEFT_DEAL, "oppose"]],
  ditch: [[LEFT_DEAL, "oppose"]],
  voice: [[CONCERN, "oppose"]],
  express: [
    [CONCERN, "oppose"],
    [LITTLE, "oppose"],
    [INTEREST, "support"],
  ],
  convey: [[CONCERN, "oppose"]],
  sour: [[/^on\b/, "oppose"]],
  recoil: [[/^(?:at|from)\b/, "oppose"]],
  renege: [[/^on\b/, "oppose"]],
  cut: [[TIES, "oppose"]],
  sever: [[TIES, "oppose"]],
  break: [[/^with (?:the )?(?:[\w’'-]+ ){0,3}?(?:regime|government|junta|leadership|party|capital)\b/, "oppose"]],
  expel: [
    [/^(?:[\w.’'-]+ ){0,5}?(?:diplomats?|ambassadors?|envoys?|charg[eé]|observers|monitors|attach[eé]s?)\b/, "oppose"],
  ],
};

export const OPEN: Record<string, Phrase[]> = {
  condition: [[/^(?:[\w’'-]+ ){0,5}(?:on|upon)\b/, "conditional"]],
  abstain: [[/^/, "undecided"]],
  weigh: [
    [/^in\b/, null],
    [/^/, "undecided"],
  ],
  backtrack: [[/^on\b/, "undecided"]],
  backpedal: [[/^on\b/, "undecided"]],
  waver: [[/^(?:on|over|about)\b/, "undecided"]],
  soften: [[/^(?:its|his|her|their) (?:[\w-]+ ){0,2}?(?:stance|position|line|opposition|tone on)\b/, "undecided"]],
  stop: [
    [
      /^short of (?:endorsing|calling|demanding|recogni[sz]ing|accepting|rejecting|supporting|backing|condemning|promising|committing|agreeing)\b/,
      "undecided",
    ],
  ],
  keep: [[/^(?:its|his|her|their) options open\b/, "undecided"]],
  explore: [[/^(?:whether|the (?:possibility|idea|prospect|feasibility|option)s? of)\b/, "undecided"]],
  discuss: [[/^whether\b/, "undecided"]],
  debate: [[/^whether\b/, "undecided"]],
  review: [[UNDER_REVIEW, "undecided"]],
  study: [[UNDER_REVIEW, "undecided"]],
  examine: [[UNDER_REVIEW, "undecided"]],
};

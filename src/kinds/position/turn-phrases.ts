/**
 * Verbs by which a party answers, ties or presses, where only the words behind them tell a stance: what may follow, in
 * small letters, and which stance it is then. They are looked up beside the others of stance-phrases.ts.
 *
 *     reacted coolly to the offer           oppose
 *     made its signature conditional on a withdrawal · tied the truce to a withdrawal      conditional
 *     put pressure on Norland to sign       demand
 */
import { OWN, type Phrase, PLAN, phrase, TALKS } from "./phrase-parts.ts";

/** How something is taken that is not liked. */
const COLD =
  "(?:scepticism|skepticism|dismay|anger|alarm|suspicion|hostility|fury|derision|scorn|contempt|disdain|outrage|indignation|disappointment|unease|reserve)";
const STEPS =
  "(?:the |its |any |an? |their |his )?(?:[\\w-]+ ){0,3}?(?:release|deal|truce|cease-?fire|withdrawal|pull-?out|talks|aid|accord|agreement|treaty|lifting|signature|recognition|disarmament|return|progress|settlement|support|participation)(?: (?:of|on|in) (?:[\\w.’'-]+ ){1,5}?| )";
const TAKEN: Phrase[] = [
  [phrase(`(?:to )?${PLAN} (?:[\\w-]+ )?with (?:[\\w-]+ )?${COLD}\\b`), "oppose"],
  [/^(?:coolly|coldly|frostily|angrily|furiously|negatively|sceptically|skeptically|indignantly) to\b/, "oppose"],
  [phrase(`with (?:[\\w-]+ )?${COLD} to\\b`), "oppose"],
  [
    /^(?:favou?rably|positively|warmly|enthusiastically|with (?:enthusiasm|satisfaction|approval|relief)) to\b/,
    "support",
  ],
  [/^(?:cautiously|warily|guardedly|with (?:caution|reserve)) to\b/, "undecided"],
];
const PRESSURE: Phrase[] = [[/^(?:[\w-]+ ){0,2}?pressure (?:on|upon) (?:[\w.’'-]+ ){1,6}?(?:not )?to\b/, "demand"]];
const TIED: Phrase[] = [[phrase(`${STEPS}to (?!the (?:work|fact|attack|war|death))`), "conditional"]];
/** "its aid", "all military assistance" */
const GIFTS =
  "(?:(?:all|its|his|their|the|military|financial|economic|further|foreign) ){0,4}(?:aid|assistance|funding|funds|loans?|subsidies|supplies|arms sales|arms shipments|fuel deliveries)\\b";

export const TURNS: Record<string, Phrase[]> = {
  react: TAKEN,
  respond: TAKEN,
  receive: TAKEN,
  greet: [...TAKEN, [/^/, "support"]],
  put: PRESSURE,
  exert: PRESSURE,
  apply: PRESSURE,
  pile: PRESSURE,
  increase: PRESSURE,
  make: [
    [/^(?:[\w’'-]+ ){1,8}?(?:conditional|dependent|contingent) (?:on|upon)\b/, "conditional"],
    [/^no (?:[\w-]+ )?concessions?\b/, "oppose"],
    [/^(?:[\w-]+ ){0,2}?concessions? (?:on|over|to)\b/, "support"],
  ],
  tie: TIED,
  link: TIED,
  couple: TIED,
  storm: [[phrase(`out of ${TALKS}`), "oppose"]],
  quit: [[phrase(TALKS), "oppose"]],
  cut: [[phrase(`(?:off )?${GIFTS}`), "oppose"]],
  freeze: [
    [phrase(GIFTS), "oppose"],
    [/^(?:[\w’'-]+ ){0,4}?(?:assets|accounts)\b/, "support"],
    [phrase(TALKS), "oppose"],
  ],
  return: [[phrase(`to ${TALKS}`), "support"]],
  come: [[/^back to (?:the )?(?:[\w-]+ )?(?:table|talks|negotiations|conference|fold)\b/, "support"]],
  turn: [[/^to (?:[\w.’'-]+ ){1,6}?for (?:help|support|mediation|aid|protection|guarantees|weapons|arms)\b/, "demand"]],
  opt: [[/^out of\b/, "oppose"]],
  lean: [[/^(?:towards?|in favou?r of)\b/, "support"]],
  raise: [[/^the (?:case|question|issue|matter|fate|plight|subject) of\b/, "demand"]],
  harden: [[phrase(`${OWN} (?:[\\w-]+ )?(?:stance|position|line|stand|demands?)\\b`), "demand"]],
  // "threatened the militia with sanctions": what may come, unless they yield.
  threaten: [
    [
      /^(?!to\b)(?:[\w.’'-]+ ){1,6}?with (?:[\w-]+ )?(?:war|sanctions|force|action|strikes|retaliation|reprisals|consequences|expulsion|prosecution|a)\b/,
      "conditional",
    ],
    // "raids that threaten the peace of the valley": what is in danger.
    [
      /^(?!(?!to\b)(?:[\w.’'-]+ ){0,4}?(?:stability|security|peace|safety|existence|survival|unity|lives|interests|future|integrity|livelihoods?)\b)/,
      "conditional",
    ],
  ],
  long: [[/^for\b/, "support"]],
  // "hails from the coast", "protested in the square", but "protested on Monday against the raids"
  hail: [[/^(?!from\b)/, "support"]],
  protest: [
    [
      /^(?!in\b|on\b(?! (?:mon|tues|wednes|thurs|fri|satur|sun)day (?:against|over|about)\b)|outside\b|near\b|across\b|before\b|until\b|there\b|here\b|for (?:days|weeks|months|hours)\b|[.,;]|$)/,
      "oppose",
    ],
  ],
  yearn: [[/^for\b/, "support"]],
  desire: [[/^\w/, "demand"]],
};

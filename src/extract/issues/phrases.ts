/**
 * Words that speak for an issue together, and for another or none apart. By lemma, separated by one blank; a phrase
 * takes its words away from the table of single words.
 *
 *     pull its forces back from the border      withdrawal, not territory
 *     the Security Council                      nothing, not security
 *
 * In order: a word belongs to the first phrase that takes it.
 */
import type { Issue } from "./issues.ts";

/** Up to three words between two parts of a phrase. */
const GAP = "(?:[^ ]+ ){0,3}";
const FIGHTING =
  "(?:hostility|hostilities|fighting|attack|violence|offensive|assault|bombing|bombardment|shelling|airstrike|air ?- ?strike|air strike|strike|fire|fighting|aggression|combat|war|raid|rocket|operation|incursion|barrage|bloodshed)";
const TROOPS = "(?:troop|force|soldier|army|fighter|tank|personnel|unit|artillery)";
const ZONE = "(?:zone|area|corridor|belt|strip)";
const DEAL = "(?:deal|pact|accord|agreement|treaty|talk|negotiation|framework|convention)";
const HYPHEN = "(?: - |-| )";

const LIST: readonly (readonly [issue: Issue | null, weight: number, pattern: string])[] = [
  // What only seems to speak for an issue.
  [null, 0, "security council"],
  [null, 0, `(?:withdraw|pull|walk|quit|exit|leave|withdrawal) (?:out )?(?:of |from )?(?:the |a |its )?${GAP}${DEAL}`],
  [null, 0, `withdrawal ${DEAL}`],
  [null, 0, "(?:civil|six-day|first world|second world|cold) war"],
  ["sanctions", 4, "state sponsor of terror(?:ism)?"],
  ["sanctions", 4, "(?:terrorism|terror|terrorist|black ?)list"],
  ["sanctions", 4, "sanction relief"],
  ["sanctions", 4, "(?:supply|sale|shipment|transfer|delivery) of (?:[^ ]+ )?(?:arms|weapon)"],
  ["security-arrangements", 4, "(?:mine|land ?mine) (?:clearance|removal)"],
  ["ceasefire", 4, "(?:use|renunciation) of force"],
  ["sanctions", 4, "(?:frozen|blocked) (?:asset|fund|account|money)"],
  ["sanctions", 4, "economic (?:isolation|pressure|embargo|blockade|penalty)"],
  ["sanctions", 4, "oil (?:embargo|sale|export)"],
  ["security-arrangements", 4, `(?:no${HYPHEN}fly|no${HYPHEN}go|safe|buffer|secure|security|exclusion) ${ZONE}`],
  ["security-arrangements", 4, `(?:demilitari[sz]e|demilitari[sz]ed|de - militarized) ${ZONE}`],
  [
    "security-arrangements",
    4,
    "security (?:guarantee|arrangement|force|coordination|cooperation|assurance|agreement|pact|promise|commitment)",
  ],
  ["security-arrangements", 4, "(?:air|military|naval) base"],
  ["security-arrangements", 4, "(?:military|joint|war|naval) (?:exercise|drill|game|manoeuvre|maneuver)"],
  ["security-arrangements", 4, "rule of engagement"],
  ["security-arrangements", 4, `(?:install|station|post|base|deploy) (?:of )?${GAP}${TROOPS} (?:along|at|near|on)`],
  [
    "security-arrangements",
    4,
    "not fly (?:[^ ]+ ){0,3}(?:air force|aircraft|warplane|jet)|(?:air force|aircraft|warplane|jet) (?:[^ ]+ ){0,3}not fly",
  ],
  ["security-arrangements", 4, `${TROOPS} (?:from |not )*enter(?:ing)? (?:[^ ]+ ){0,2}(?:home|house|dwelling|village)`],
  [
    "monitoring",
    4,
    "(?:visit|access|inspection|inspector) (?:to |of |from )?(?:[^ ]+ ){0,5}(?:site|facility|plant|base|laboratory)",
  ],
  [
    "counter-terrorism",
    4,
    "(?:push|drive|clear|expel|eject|oust|root) (?:out )?(?:[^ ]+ ){0,3}(?:militant|extremist|terrorist|jihadist)",
  ],
  [
    "counter-terrorism",
    4,
    "(?:cut|sever|break|renounce) (?:off )?(?:all )?tie (?:to|with) (?:[^ ]+ ){0,2}(?:group|terrorist|militant|extremist)",
  ],
  ["disarmament", 4, "de - ?(?:militari[sz]ation|militari[sz]e)"],
  ["nuclear", 4, "de - ?nucleari[sz](?:ation|e)"],
  [
    "disarmament",
    4,
    "(?:destroy|dismantle|eliminate|scrap|destruction|dismantling|elimination) (?:of )?(?:[^ ]+ ){0,3}(?:missile|weapon|arsenal|rocket|tunnel)",
  ],
  ["talks-format", 4, "sit(?:ting)? down"],
  [
    "territory",
    4,
    "(?:control|possession) of (?:the |a )?(?:[^ ]+ )?(?:strip|swathe|swath|area|region|province|north|south|east|west|city|town|island|territory|border)",
  ],
  ["security-arrangements", 4, "(?:peacekeeping|stabili[sz]ation|multinational|international) force"],
  [
    "monitoring",
    4,
    "(?:monitor|supervise|verify|observe|oversee|guarantee|police) (?:the |a |that )?(?:[^ ]+ )?(?:truce|ceasefire|cease - fire|compliance|implementation)",
  ],
  ["ceasefire", 4, "(?:humanitarian|tactical|temporary|fighting|hour|day|week) (?:humanitarian )?(?:pause|lull|halt)"],
  ["ceasefire", 3.5, "cease - fire"],
  ["ceasefire", 4, "cessation of (?:all )?(?:[^ ]+ )?(?:hostility|hostilities|fighting|activity)"],
  [
    "ceasefire",
    4,
    `(?:end|ending|halt|halting|stop|stopping|cease|suspend|suspension|pause|reduce|reduction|curb|refrain|scale|freeze) (?:to |in |of |from )?${GAP}${FIGHTING}`,
  ],
  ["ceasefire", 4, "(?:fly|flying|flight) (?:combat|military) (?:mission|sortie)"],
  ["ceasefire", 4, "ground(?:ing)? (?:of )?(?:the |its )?(?:[^ ]+ )?(?:air force|warplane|aircraft)"],
  ["monitoring", 4, "(?:joint|international|foreign|civilian) (?:patrol|monitor|observer|inspection|inspector)"],
  [
    "monitoring",
    4,
    "(?:monitoring|verification|implementation|inspection) (?:mechanism|mission|commission|committee|regime|team|body)",
  ],
  ["prisoners", 4, "(?:prisoner|hostage|captive|detainee) (?:of war|swap|exchange|release)"],
  [
    "prisoners",
    4,
    "(?:swap|exchange|release|return|handover) of (?:all |the )?(?:[^ ]+ )?(?:prisoner|hostage|captive|detainee|body|remains|girl|militant)",
  ],
  ["humanitarian-access", 4, "(?:border|land|road) (?:crossing|closure|blockade)"],
  [
    "humanitarian-access",
    4,
    "(?:aid|relief|food|medical) (?:convoy|delivery|truck|shipment|supply|worker|agency|flow)",
  ],
  [
    "humanitarian-access",
    4,
    "humanitarian (?:aid|access|corridor|supply|assistance|relief|convoy|situation|passage|operation)",
  ],
  [
    "humanitarian-access",
    4,
    "(?:lift|lifting|ease|easing|end|break) (?:of |to )?(?:the |its |their |a )?(?:[^ ]+ ){0,2}(?:blockade|siege|closure)",
  ],
  ["humanitarian-access", 4, "movement of (?:people|person|good|civilian)"],
  ["humanitarian-access", 4, "safe passage"],
  [
    "humanitarian-access",
    4,
    "(?:evacuat(?:e|ion)|leave|departure) (?:of )?(?:the |all )?(?:[^ ]+ )?(?:civilian|wounded|sick|woman|resident|child)",
  ],
  ["humanitarian-access", 4, "(?:civilian|woman|child|resident|family) (?:to )?(?:leave|evacuate)"],
  ["withdrawal", 4, `(?:pull|move|fall|draw|withdraw|step) (?:their |its |the |all |his )?${GAP}(?:back|out)`],
  ["withdrawal", 4, `(?:withdrawal|removal|departure|pullout|drawdown|reduction|return|evacuation) of ${GAP}${TROOPS}`],
  ["withdrawal", 4, `(?:withdraw|remove|evacuate|reduce|cut|keep|redeploy) ${GAP}${TROOPS}`],
  ["withdrawal", 4, `${TROOPS} (?:[^ ]+ )?(?:to )?(?:leave|withdraw|depart|go home|remain|stay)`],
  ["withdrawal", 4, `${TROOPS} (?:withdrawal|pullout|presence|reduction|level|drawdown|pullback)`],
  ["disarmament", 4, "(?:chemical|biological|heavy) (?:weapon|arsenal|stockpile|agent|attack)"],
  ["disarmament", 4, "(?:ballistic|medium - range|long - range) missile"],
  [
    "disarmament",
    4,
    "(?:give|hand|lay|turn|surrender|put) (?:up |over |down |in )?(?:their |its |his |all |the )?(?:[^ ]+ )?(?:weapon|arms|arsenal|gun)",
  ],
  ["delineation", 4, "(?:separat|distanc|distinguish|divid|disassociat|dissociat)(?:e|ion|ing)? (?:[^ ]+ ){0,6}from"],
  ["counter-terrorism", 4, "(?:safe haven|launch ?pad|launching pad|breeding ground)"],
  ["counter-terrorism", 4, "(?:use|serve) (?:[^ ]+ ){0,2}as a (?:base|platform|staging ground|sanctuary)"],
  [
    "counter-terrorism",
    4,
    "joint (?:military )?(?:operation|strike|attack|airstrike|campaign|air campaign|centre|center)",
  ],
  ["counter-terrorism", 4, "military (?:coordination|cooperation)"],
  ["counter-terrorism", 4, "(?:intelligence|information)(?: - | )sharing"],
  ["counter-terrorism", 4, "(?:air|bombing|military) campaign"],
  [
    "reconstruction",
    4,
    "(?:economic|financial|development) (?:relief|aid|assistance|package|development|support|help)",
  ],
  ["reconstruction", 4, "donor (?:conference|meeting|pledge)"],
  [
    "political-transition",
    4,
    "(?:political|peace) (?:solution|settlement|process|transition|treaty|roadmap|reform)|political (?:talk|dialogue|negotiation)",
  ],
  ["political-transition", 4, "(?:transfer of power|power transfer|handover of power|civilian rule)"],
  [
    "political-transition",
    4,
    "(?:transitional|caretaker|interim|provisional) (?:government|body|council|administration|authority|cabinet)",
  ],
  ["political-transition", 4, "govern(?:ing|ance) (?:body|structure|council)"],
  ["leadership", 4, "(?:step|stand) (?:down|aside)"],
  ["leadership", 4, "(?:leave|relinquish|quit|cede) (?:power|office)"],
  ["leadership", 4, "regime change"],
  [
    "leadership",
    4,
    "(?:fate|future|role|departure|removal|reign|resignation) of (?:the )?(?:president|leader|king|prime minister)",
  ],
  [
    "leadership",
    4,
    "(?:president|leader|prime minister|king) (?:[^ ]+ ){0,3}(?:fate|future|departure|resignation|removal|ouster)",
  ],
  ["power-sharing", 4, "(?:unity|coalition|inclusive) (?:government|cabinet|administration)"],
  ["justice-amnesty", 4, "(?:war crime|truth commission|criminal court|human rights? abuse)"],
  ["refugees", 4, "(?:return|go) (?:[^ ]+ ){0,3}(?:to )?(?:their )?home"],
  ["refugees", 4, "displaced? (?:person|people|family|civilian)"],
  ["recognition", 4, "(?:liaison office|(?:diplomatic|full) (?:tie|relation|recognition|representation))"],
  ["nuclear", 4, "(?:heavy(?: - | )water|enriched uranium|fissile material|test site|weapons - grade)"],
  // Issues of settlements that end wars within a state.
  ["constitution", 4, "(?:basic law|bill of right|constituent assembly|term limit)"],
  ["constitution", 4, "(?:presidential|second|third|consecutive) term"],
  [
    "power-sharing",
    4,
    "(?:share|sharing|division|distribution|devolution) (?:of )?(?:the |all )?(?:power|wealth|revenue)",
  ],
  [
    "power-sharing",
    4,
    "(?:cabinet|government|ministerial|ministry) (?:post|seat|position|portfolio)|(?:seat|post|position) in (?:the |a )?(?:[^ ]+ )?(?:government|cabinet|parliament|assembly)",
  ],
  ["power-sharing", 4, `(?:self${HYPHEN}(?:rule|government|governance)|home rule|rotating presidency)`],
  ["power-sharing", 4, "(?:third|half|quarter|share) of (?:the |all )?(?:[^ ]+ )?(?:ministry|seat|post|minister)"],
  ["justice-amnesty", 4, "(?:transitional justice|crime against humanity|reconciliation commission)"],
  ["justice-amnesty", 4, "(?:hold|bring|call) (?:[^ ]+ ){0,4}(?:accountable|to account|to justice|to trial)"],
  ["refugees", 4, "right (?:of|to) return"],
  ["territory", 4, "(?:land|territorial|territory) (?:swap|dispute|claim|concession|exchange)"],
  ["territory", 4, "(?:maritime|sea|land) (?:border|boundary|claim)|line of control"],
  ["elections", 4, "(?:polling (?:station|day)|free and fair|voter (?:roll|register|registration))"],
  ["elections", 4, "(?:presidential|parliamentary|general|early|snap|legislative|local) (?:election|vote|poll|ballot)"],
  ["leadership", 4, "(?:remain|stay|keep|cling) (?:[^ ]+ )?(?:in|to) (?:power|office)|out of (?:power|office)"],
  ["leadership", 4, "(?:hand|give|sign) (?:over|up|away) (?:his |her |their )power"],
  [
    "leadership",
    4,
    "(?:president|leader|general|king|ruler|strongman) (?:must |should |to |have to )?(?:go|quit|resign)",
  ],
  [
    "political-transition",
    4,
    "(?:return|restoration|restore|transition) (?:of |to )?(?:power to )?(?:civilian|democracy|democratic)(?: rule| government| order)?",
  ],
  [
    "political-transition",
    4,
    "(?:national (?:dialogue|reconciliation|conference))|(?:political (?:future|order|system))",
  ],
  ["recognition", 4, "(?:exchange|appoint|return|send) (?:of )?ambassador|right to exist"],
  [
    "reconstruction",
    4,
    "(?:rebuild|repair|restore) (?:[^ ]+ ){0,3}(?:port|harbour|harbor|road|city|town|school|hospital|house)",
  ],
  // Arms, armies and alliances.
  [
    "security-arrangements",
    4,
    "(?:integrate|integration|absorb|merge|incorporate) (?:[^ ]+ ){0,5}(?:army|police|military|armed force)",
  ],
  [
    "security-arrangements",
    4,
    `missile (?:shield|defence|defense)|(?:mutual|collective)${HYPHEN}defen[cs]e|nuclear umbrella`,
  ],
  ["disarmament", 4, "arms (?:control|race|limitation|reduction)|(?:anti - personnel|land) mine"],
  [
    "nuclear",
    4,
    "(?:get|build|acquire|make|obtain|develop|have) (?:a |the |an )?(?:[^ ]+ )?bomb|(?:hydrogen|atom) bomb",
  ],
  ["nuclear", 4, "test(?:ing)? (?:ban|moratorium)|low - enriched"],
  ["prisoners", 4, "(?:walk|set|go) free|let (?:[^ ]+ ){1,3}(?:go|free)"],
  [
    "sanctions",
    4,
    "(?:arms|travel|trade|oil|export|import) (?:ban|embargo)|ban on (?:[^ ]+ ){0,2}(?:oil|export|import|travel)|asset freeze",
  ],
  ["sanctions", 4, "(?:unfreeze|release|unblock) (?:[^ ]+ ){0,4}(?:asset|fund|dollar|billion|money)"],
  [
    "ceasefire",
    4,
    "gun (?:[^ ]+ )?(?:fall|go|be) silent|(?:silence|silencing) (?:of )?(?:the |their |all )?gun|hold (?:their|its|his) fire",
  ],
  ["ceasefire", 4, "(?:end|stop) (?:to )?(?:the |this |all )?(?:shooting|killing)"],
  ["humanitarian-access", 4, "(?:unhindered|unimpeded|unrestricted|safe) (?:[^ ]+ )?(?:access|passage|movement)"],
  // How talks are held.
  [
    "talks-format",
    4,
    "(?:negotiating|bargaining|conference) table|(?:to|at) the table|sit(?:ting)? down (?:with|together)",
  ],
  [
    "talks-format",
    4,
    "(?:next|first|second|third|another|new|further) round|working group|direct (?:talk|negotiation|contact)",
  ],
  ["other", 4, "(?:trade|customs) (?:deal|war|talk|union|agreement|deficit|relationship|barrier)"],
  ["other", 4, "(?:intellectual property|human right|single market)"],
];

export interface Phrase {
  readonly issue: Issue | null;
  readonly weight: number;
  readonly pattern: RegExp;
}

export const PHRASES: readonly Phrase[] = LIST.map(([issue, weight, pattern]) => ({
  issue,
  weight,
  pattern: new RegExp(`(?<= )(?:${pattern})(?= )`, "g"),
}));

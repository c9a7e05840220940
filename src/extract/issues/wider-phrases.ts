/**
 * Phrases by which armies, offices, land and relief are told of without the word for the issue itself: asked after
 * those of phrase-list.ts and before the rarer ones. The form is the same.
 *
 *     the size and command of the army      security arrangements
 *     let the lorries through               humanitarian access
 */
import type { PhraseRow } from "./phrase-parts.ts";

export const WIDER_PHRASES: readonly PhraseRow[] = [
  // Freedom of what is no prisoner, and swaps of what is none.
  [null, 0, "(?:be|remain|stay|leave) free to|free (?:hand|rein|ride|fall)|free up"],
  [
    "other",
    4,
    "free (?:speech|press|trade|market|enterprise|assembly|world)",
    "(?:freedom|liberty|right) of (?:the )?(?:[^ ]+ )?(?:expression|speech|press|assembly|association|religion|worship|conscience|thought)",
    "(?:currency|debt|swap|credit) (?:swap|line|contract)",
    "(?:financial|credit|banking|accounting) (?:system|institution|sector|market|crisis|regulation|oversight|standard|supervision|service|reform)",
    "(?:rating|credit) agency|hedge fund|central bank|stock (?:market|exchange)|monetary (?:fund|policy|union)",
    "(?:border|perimeter) wall|wall (?:along|at|on) (?:the |its )?(?:[^ ]+ )?(?:border|frontier)",
    "(?:commercial|civilian|passenger|direct) flight",
  ],
  // Who keeps which tasks of a state.
  [
    "power-sharing",
    4,
    "(?:keep|retain|reserve|hand over|run|control) (?:[^ ]+ ){0,4}(?:defen[cs]e|foreign (?:affair|policy)|currency|citizenship) (?:, |and )+(?:[^ ]+ ){0,3}(?:defen[cs]e|foreign (?:affair|policy)|currency|citizenship|police|tax)",
  ],
  ["humanitarian-access", 3, "(?:the|all|badly|seriously) (?:sick|wound|wounded|injure|injured|infirm|ill)"],
  [
    "monitoring",
    3,
    "(?:visit|inspection) to (?:[^ ]+ ){0,3}(?:base|site|facility|plant|laboratory)|access to (?:[^ ]+ ){0,3}(?:site|facility|laboratory)",
  ],
  // Armies and police, and who commands them.
  [
    "security-arrangements",
    4,
    "(?:authori[sz]e|authori[sz]ation of|authori[sz]ation for|approve|mandate|permit) (?:the )?use of (?:military )?force",
    "(?:police|security) (?:service|reform|chief|mission)|police force|(?:joint|civilian|local|federal|border|secret|military) police|gendarmerie",
    "(?:national|presidential|republican|palace|home) guard|intelligence (?:service|agency)",
    "ground (?:troop|force|war|operation)|peacekeeping (?:troop|contingent|battalion|soldier|unit|operation)",
    "(?:united? nations?|u\\.?n\\.?|regional|african|arab|european|neutral|protection|buffer|border|joint|interposition|intervention) (?:[^ ]+ ){0,2}force",
    "(?:put|place|remain|stay|come|keep|leave|serve) (?:[^ ]+ ){0,4}under (?:[^ ]+ ){0,2}(?:command|minister)|unified (?:command|army)|chain of command",
    "(?:size|strength|reform|restructuring|restructure|unification|future|command|control|purge|make-up|composition|structure|integration|merger) (?:of|in|over) (?:the |its |a |our )?(?:[^ ]+ )?(?:army|armed force|police|military|officer|security force|officer corp)",
    "(?:purge|dismiss|dismissal|retire|sack|vet) (?:of )?(?:[^ ]+ ){0,3}officer",
    "(?:dissolve|dissolution of|disband|disbandment of|abolish|abolition of) (?:the |its |all )?(?:[^ ]+ ){0,2}(?:police|guard|battalion|intelligence|security service)",
    "(?:deploy|deployment of|send|dispatch|contribute|provide|station|post) (?:[^ ]+ ){0,4}(?:peacekeeper|paratrooper|blue helmet|gendarme|stabili[sz]ation force)",
    "(?:hotline|hot line|telephone line|telephone link|direct line|radio link) between (?:[^ ]+ ){0,3}(?:commander|army|armies|military|militaries|general|force|officer)",
    "no - fly (?:zone|area)|(?:military|armed) (?:base|aid|assistance|training|adviser|advisor|alliance|pact)",
  ],
  ["security-arrangements", 3, "armed force|peacekeeper|paratrooper"],
  ["security-arrangements", 2.5, "military (?:action|strike|option)|harm 's way"],
  // Who holds what power.
  [
    "leadership",
    4,
    "(?:give up|renounce|surrender|yield|cling to|hold on to|hold onto|let go of|share no) (?:[^ ]+ )?power",
  ],
  ["leadership", 4, "end (?:to |of )?(?:his|her|(?:[^ ]+ ){1,3}'s) (?:[^ ]+ ){0,4}(?:rule|reign|dictatorship)"],
  [
    "leadership",
    4,
    "(?:go|send|leave|flee|force) (?:[^ ]+ ){0,2}into exile|(?:safe|golden|honou?rable) exit|quit the (?:country|scene)",
  ],
  [
    "political-transition",
    4,
    "(?:form|formation of|forming) (?:a |the |an )?(?:new |interim |provisional |transitional |civilian )?government",
  ],
  [
    "power-sharing",
    4,
    "power(?: - | |-)shar(?:e|ing)|(?:presidential|executive|ruling|collective) council|council of state|collective presidency",
    "(?:form|formation of|forming|make-up of|composition of|enlarge|broaden) (?:a |the |an )?(?:[^ ]+ )?(?:government|cabinet|coalition)",
    "(?:percent|per cent|%|half|third|quarter|share) of (?:the |all |its )?(?:[^ ]+ ){0,2}(?:wealth|seat|post|council|cabinet)",
    "seat (?:on|in) (?:the |a |its )?(?:[^ ]+ ){0,2}(?:council|parliament|assembly|cabinet|senate|legislature)",
    "(?:who|which) (?:[^ ]+ )?(?:govern|rule|run|administer) the (?:country|province|region|city|town|state)",
    "representation (?:of|for|in) (?:the |all )?(?:[^ ]+ ){0,2}(?:minority|community|government|council|cabinet|society|group)",
  ],
  [
    "constitution",
    4,
    "(?:official|state|national) (?:language|religion)|draft(?:ing)? (?:committee|commission|body|panel)",
    "(?:draft|drafting|write|writing|rewrite|rewriting) (?:of )?(?:a |the |its )?(?:new |permanent |interim )?constitution",
  ],
  [
    "territory",
    4,
    "(?:divide|partition|split|carve|carve up|dismember) (?:up )?(?:the |our |their )?(?:country|nation|state|city|island|land|homeland)",
    "(?:divide|partition|split|carve|slice|cut) (?:up )?(?:[^ ]+ ){1,5}in(?:to)? (?:[^ ]+ ){0,3}(?:canton|republic|entity|half|statelet|territory)",
    "(?:unity|integrity|indivisibility|break-up|breakup|dismemberment) of (?:the |our |their )?(?:[^ ]+ )?(?:country|nation|state|republic|homeland|land)",
    "(?:metre|meter|foot|acre|hectare|grain|handful|piece) of (?:our |its |their |the |his )?(?:[^ ]+ )?(?:soil|land|territory|ground)",
    "(?:joint|international|shared|neutral|dual|united? nations?) (?:[^ ]+ )?(?:administration|sovereignty|custody|condominium|trusteeship|protectorate)",
    "(?:govern|administer|run|rule) (?:jointly |together )?by (?:the )?(?:united? nations?|both|two|international)",
    "(?:frontier|border|boundary|line) (?:at|along|on|down|to) (?:the )?(?:[^ ]+ )?(?:river|ridge|watershed|crest|parallel)",
    "(?:claim|bid|drive|struggle|quest|campaign) (?:to|for) (?:[^ ]+ )?(?:independence|secession)",
    "corridor to the (?:sea|coast)|outlet to the (?:sea|coast)",
    "per ?cent of (?:the |a |its )?(?:[^ ]+ )?(?:land|territory|country|republic)",
  ],
  [
    "power-sharing",
    4,
    "(?:two|three|four|five|six|seven|eight|nine|ten|[0-9]+) (?:[^ ]+ )?(?:ministry|ministries|portfolio|minister(?: '?s)? post|minister in (?:the |a )?(?:[^ ]+ )?(?:cabinet|government))|governorship",
  ],
  // Arms that are handed in, and men who go into camps.
  [
    "disarmament",
    4,
    "(?:give|hand|turn|surrender|lay|put|bring) (?:up |over |in |down )?(?:[^ ]+ ){0,3}(?:mortar|rifle|tank|launcher|ammunition|machinegun|machine gun|grenade|explosive|firearm)",
    "(?:rebel|fighter|guerrilla|combatant|insurgent|man|militia|militiaman|partisan) (?:[^ ]+ ){0,6}(?:into|to|in|at) (?:[^ ]+ ){0,2}(?:camp|cantonment|assembly point)",
    "(?:missile|rocket) (?:test|launch|programme|program)|missile (?:range|reach)",
  ],
  [
    "withdrawal",
    4,
    "(?:troop|soldier|boy|force) (?:[^ ]+ ){0,2}(?:come|go|return|bring) (?:back |back to )?home|(?:troop|soldier|boy) (?:[^ ]+ )?come back",
    "(?:move|moving|remove|removal of|rotation of|haul|tow|take away|shift) (?:[^ ]+ ){0,3}(?:heavy )?(?:gun|artillery|howitzer)",
    "(?:removal|departure|withdrawal|pullout|exit) of (?:[^ ]+ )?(?:sniper|mercenary|militia|militiaman|gunman|occupier|paratrooper)",
    "(?:sniper|mercenary|militia|militiaman|occupier) (?:[^ ]+ )?(?:leave|withdraw|depart|go)",
  ],
  [
    "prisoners",
    4,
    "(?:let|get|set|bring|free) (?:[^ ]+ ){0,3}(?:out of|from) (?:prison|jail|custody|captivity)|list of (?:[^ ]+ )?(?:name|prisoner|captive|detainee)s?",
    "(?:rescue|free|bring home|return) (?:of )?(?:the |our |their )?(?:[^ ]+ )?(?:captive|girl|hostage|schoolgirl)",
  ],
  // Relief, and the roads it takes.
  [
    "humanitarian-access",
    4,
    "(?:emergency|food|relief|life-saving) (?:aid|assistance|supply|food|shelter|fund|ration|operation|effort)",
    "let (?:[^ ]+ ){1,3}(?:pass|through)|(?:allow|permit) (?:[^ ]+ ){0,5}(?:to pass|to go in|to get in|to get through|through|to enter)",
    "(?:open|opening of|reopen|reopening of) (?:[^ ]+ ){0,3}(?:airstrip|road|route|crossing|checkpoint|corridor|gate|bridge)",
    "(?:airstrip|road|route|crossing|bridge|corridor) (?:[^ ]+ ){0,2}(?:reopen|open)",
    "(?:sick|wounded|elderly|evacuee) (?:[^ ]+ ){0,3}(?:leave|evacuate|out|screen|pass)|evacuation of (?:[^ ]+ ){0,3}(?:wounded|sick|family|people)",
  ],
  [
    "sanctions",
    4,
    "(?:cut off|cut|suspend|withhold|freeze|suspension of|freezing of) (?:all |the |its |their )?(?:[^ ]+ )?(?:aid|assistance|credit|loan|fuel delivery|oil supply)",
    "(?:regime|state|government|overseas|foreign|national) asset|(?:seal|close) (?:off )?(?:the |its )?border",
  ],
  [
    "justice-amnesty",
    4,
    "(?:enforced |forced )?(?:disappearance|torture|execution) (?:and|or)|(?:end|stop|ban) (?:to )?(?:all )?(?:torture|disappearance|execution)",
    "human rights? (?:text|accord|agreement|chapter|commission)",
  ],
  // Whose land it is, and who is driven from it.
  [
    "territory",
    4,
    "(?:control|command|charge) (?:of|over) (?:[^ ]+ ){0,3}(?:strip|swathe|swath|region|area|province|valley|border|frontier|territory|land|town|city|(?:north|south|east|west)(?:east|west)?(?:ern)?)",
  ],
  [
    "counter-terrorism",
    4,
    "(?:push|drive|clear|expel|rout|dislodge|flush|root) (?:out )?(?:[^ ]+ ){0,3}(?:militant|extremist|terrorist|jihadist|jihadi)",
  ],
  // "families separated by the war" are no rebels to be told from others.
  ["refugees", 4, "reunion (?:[^ ]+ ){0,4}family(?: separate)?|family (?:reunion|separate)|separate family"],
  [
    "security-arrangements",
    4,
    "training (?:camp|centre|center|base|mission)|train (?:[^ ]+ ){0,3}(?:rebel|fighter|soldier|troop|army|police|force)",
  ],
  // "access to the besieged complex" is for relief.
  [
    "monitoring",
    4,
    "(?:visit|access) (?:to|of) (?:(?!besiege|shell|bomb|cut)[^ ]+ ){0,4}(?:site|base|facility|plant|laboratory|complex)(?! (?:[^ ]+ ){0,3}(?:aid|relief|food|ambulance|medic|lorry|truck))",
  ],
  // Who talks with whom.
  [
    "talks-format",
    4,
    "(?:open|reopen|shut|close) (?:the |a |its |his )?(?:door|way|path|window) (?:to|for|on) (?:[^ ]+ )?(?:talk|dialogue|negotiation|diplomacy|mediation)",
    "(?:revive|restart|relaunch|resurrect|unfreeze|unblock|kick - start|jump - start) (?:the )?(?:[^ ]+ ){0,3}(?:negotiation|talk|dialogue|process)",
    "sit (?:down )?(?:at|round|around) (?:a |the |one |the same )?table|sit down with|rapprochement|overture|peace effort|peace bid|good offices|go - between",
    "olive branch|reach out to|(?:seat|place) at the (?:[^ ]+ )?table|in the (?:same )?room",
    "(?:talk|speak|negotiate|deal|contact|negotiation|dialogue) (?:directly |face to face )?with (?:the )?(?:[^ ]+ )?(?:rebel|opposition|group|movement|insurgent|guerrilla|enemy|separatist|junta|regime)",
    "(?:send|dispatch) (?:a |an |its |his |their )?(?:[^ ]+ )?(?:team|envoy|negotiator|minister|emissary|representative)",
    "(?:attend|boycott|skip|join|host|convene|hold) (?:the |a |an |another |new |further )?(?:[^ ]+ ){0,2}(?:summit|conference|meeting|gathering|talk|session)",
    "walk away from|pull out of (?:the )?(?:[^ ]+ )?(?:committee|commission|talk|conference|meeting)",
  ],
];

/** Words by which news English tells who holds, takes, loses or surrounds a place. General vocabulary, by lemma. */

export const CHANGES = ["captured", "lost", "held", "besieged", "encircled", "siege-lifted", "withdrawn"] as const;
export type Change = (typeof CHANGES)[number];

const table = (lists: readonly (readonly [change: Change, words: string])[]): ReadonlyMap<string, Change> =>
  new Map(lists.flatMap(([change, words]) => words.split(" ").map((word) => [word, change] as const)));

/** Verbs with the holder as subject and the place as object. Forms that the parser has no lemma for stand beside theirs. */
export const HOLDING_VERBS = table([
  ["held", "hold control occupy govern rule administer run dominate man garrison"],
  [
    "captured",
    "capture seize take retake retook retaken recapture overrun overran conquer liberate reclaim regain win secure annex wrest grab snatch re-take",
  ],
  ["besieged", "besiege blockade"],
  ["encircled", "encircle surround ring hem"],
  ["lost", "lose cede surrender relinquish give"],
]);

/** Verbs by which control itself is had, taken or lost: "gained control of the port". */
export const VERBS_OF_CONTROL = table([
  ["captured", "gain assume establish obtain acquire claim impose"],
  ["held", "retain keep maintain exercise exert have consolidate share"],
]);

/** "cut off the town", "sealed off the port": with "off" behind the verb. */
export const CUTTING_VERBS = new Set(["cut", "seal"]);
/** What is cut by itself: "cut the last supply route". */
export const ROUTES = /^(?:road|route|highway|motorway|line|corridor|artery|lifeline|access|crossing)s?$/;
/** "handed the town over to the army": who gives it up is the subject, who gets it stands behind "to". */
export const GIVING_VERBS = new Set(["hand", "return", "cede", "surrender", "relinquish", "yield", "lose"]);
/** "troops advanced into the town" */
export const ENTERING_VERBS = new Set([
  "advance",
  "advanced",
  "enter",
  "sweep",
  "storm",
  "push",
  "march",
  "roll",
  "move",
  "fight",
  "pour",
  "stream",
  "surge",
]);
/** Verbs of leaving: the place stands behind "from" or "out of". */
export const LEAVING_VERBS = new Set(
  "withdraw pull leave retreat evacuate depart vacate flee abandon remove quit exit redeploy move".split(" "),
);
/** Verbs of driving out: the loser is the object, the place stands behind "from" or "out of". */
export const DRIVING_VERBS = new Set(
  "drive push expel oust force flush clear dislodge rout eject uproot evict chase throw kick hurl sweep".split(" "),
);

/** "rebel-held", "government-controlled": what follows the hyphen; and "the besieged town". */
export const PARTICIPLES = table([
  ["held", "held controlled occupied ruled administered governed"],
  ["besieged", "besieged blockaded encircled surrounded"],
  ["captured", "captured seized recaptured"],
]);

/** Nouns of the change: "the siege of Ravna". */
export const CONTROL_NOUNS = table([
  ["besieged", "siege blockade closure"],
  ["encircled", "encirclement cordon noose ring stranglehold"],
  ["captured", "capture takeover seizure recapture annexation conquest liberation reconquest fall"],
  ["held", "control occupation rule hold grip"],
  ["lost", "loss"],
  ["withdrawn", "withdrawal pullout pullback retreat departure pull-out disengagement"],
]);

/** Nouns for land that a party holds: "rebel territory", "a stronghold of the front". */
export const STRONGHOLDS =
  /^(?:stronghold|bastion|territory|enclave|pocket|redoubt|sector|district|neighbou?rhood|area|holdout|fiefdom|heartland|hotbed)$/;

/** Nouns for a piece of land or a way through it. */
export const TERRITORY =
  /^(?:area|territory|territorie|district|neighbou?rhood|city|citie|town|village|region|road|route|highway|motorway|hill|hilltop|hillside|base|province|provincial|part|enclave|exclave|zone|border|crossing|airport|airfield|airbase|country|countrie|land|island|suburb|quarter|strip|swath|swathe|valley|mountain|outskirt|outskirts|countryside|coast|coastline|frontier|terrain|position|checkpoint|bridge|dam|port|harbou?r|field|half|side|stronghold|bastion|pocket|camp|facility|facilitie|capital|street|square|oilfield|refinery|refinerie|ground|line|sector|state|governorate|heights|peninsula|river|corridor|outpost|garrison|barracks|fort|post|settlement|hamlet|ridge|plateau|junction|pass|mine|plant|station|headquarters|building|palace|prison|hospital|compound|depot|county|countie|community|communitie|municipality|locality|localitie|homeland|archipelago|chunk|stretch|slice|tract|hall|ministry|embassy|stadium|university|school|warehouse|monastery|reservoir|well|pipeline|terminal|airstrip|runway|castle|fortress|citadel|plantation|farm|factory|factorie|garrison|tunnel|crossroad|crossroads|market|cathedral|church|mosque|seaport|waterfront|north|south|east|west|north-?east|north-?west|south-?east|south-?west|interior|centre|center|silo|marsh|swamp|forest|jungle|wood|woods|desert|oasis|gorge|canyon|range|gate|quay|dock|wharf|pier|jetty|isthmus|strait|estuary|delta|basin|highland|highlands|lowland|plain|steppe|orchard|knoll|crest|escarpment|mill|granary|railway|railhead|siding|canal|viaduct|causeway|tower|transmitter|studio|colony|concession|massif|foothill|foothills|wadi|waterway|islet|atoll|reef|shoal|approach|approache|exit|gap|salient|bulge|beachhead|bridgehead|cape|headland|bay|lagoon|shore|bank)s?$/i;

/** Parts of a whole, told before it: "most of the province", "a third of the country". */
export const SHARES =
  /^(?:much|most|all|part|half|third|quarter|percent|rest|remainder|majority|bulk|lot|more|some|string|series|number|cluster|handful|chain|couple|dozen)s?$/i;

/** Who can hold a place without having a name. */
export const HOLDERS =
  /^(?:rebel|opposition|government|regime|militant|insurgent|jihadist|islamist|army|force|troop|militia|separatist|terrorist|extremist|fighter|faction|group|state|military|coalition|guerrilla|gang|settler|soldier|alliance|authority|administration|loyalist|paramilitary|junta|police|gunman|warlord|tribesman|movement|peacekeeper|marine|commando|unit|cartel|invader|occupier|secessionist|unionist|royalist|communist|nationalist|militiaman|side)s?$/;

/** Of those, the word for one of many: "rebel-held" is held by rebels, "army-held" by the army. */
export const ONE_OF_MANY =
  /^(?:rebel|militant|insurgent|jihadist|islamist|separatist|loyalist|guerrilla|settler|fighter|secessionist|unionist|nationalist|communist|royalist)$/;

/** Of those, who can only be the state of the place. */
export const STATE_FORCES = /^(?:the\s+)?(?:pro-)?(?:government|regime|army|military|state|federal)s?(?:[\s-].*)?$/i;

/** Words that make a subject a body of armed people. */
export const ARMED =
  /^(?:troop|force|soldier|rebel|army|fighter|militant|militia|insurgent|unit|tank|gunman|guerrilla|paramilitary|marine|peacekeeper|separatist|jihadist|column|military|commando|settler)s?$/;

/** Words by which news English tells who holds, takes, loses or surrounds a place. General vocabulary, by lemma. */
export const CHANGES = ["captured", "lost", "held", "besieged", "encircled", "siege-lifted", "withdrawn"] as const;
export type Change = (typeof CHANGES)[number];

const table = (lists: readonly (readonly [change: Change, words: string])[]): ReadonlyMap<string, Change> =>
  new Map(lists.flatMap(([change, words]) => words.split(" ").map((word) => [word, change] as const)));

/** Verbs with the holder as subject and the place as object. */
export const HOLDING_VERBS = table([
  ["held", "hold control occupy govern rule administer run dominate"],
  ["captured", "capture seize take recapture retake overrun conquer liberate reclaim regain win secure storm annex"],
  ["besieged", "besiege blockade"],
  ["encircled", "encircle surround"],
  ["lost", "lose cede surrender"],
]);

/** Verbs of leaving: the place stands behind "from". */
export const LEAVING_VERBS = new Set(["withdraw", "pull", "leave", "retreat", "evacuate", "depart", "vacate", "flee"]);
/** Verbs of driving out: the loser is the object, the place stands behind "from" or "out of". */
export const DRIVING_VERBS = new Set(["drive", "push", "expel", "oust", "force", "flush", "clear", "dislodge", "rout"]);

/** "rebel-held", "government-controlled": what follows the hyphen. */
export const PARTICIPLES = table([
  ["held", "held controlled occupied run ruled dominated administered"],
  ["besieged", "besieged blockaded"],
  ["captured", "captured seized"],
]);

/** Nouns of the change: "the siege of Ravna". */
export const CONTROL_NOUNS = table([
  ["besieged", "siege blockade encirclement closure"],
  ["captured", "capture takeover seizure recapture annexation conquest fall"],
  ["held", "control occupation rule"],
  ["withdrawn", "withdrawal pullout pullback retreat departure"],
]);

/** Nouns for a piece of land or a way through it. */
export const TERRITORY =
  /^(?:area|territory|district|neighbou?rhood|city|town|village|region|road|route|highway|hill|hilltop|base|province|part|enclave|zone|border|crossing|airport|country|land|island|suburb|quarter|strip|swath|swathe|valley|mountain|outskirts|countryside|coast|frontier|terrain|position|checkpoint|bridge|dam|port|field|half|side|stronghold|pocket|camp|facility|capital|street|square|oilfield|refinery|ground|place|line|sector|state|governorate|heights|peninsula|river|corridor)s?$/i;

/** Who can hold a place without having a name. */
export const HOLDERS =
  /^(?:rebel|opposition|government|regime|militant|insurgent|jihadist|islamist|army|force|troop|militia|separatist|terrorist|extremist|fighter|faction|group|state|military|coalition|guerrilla|gang|settler|soldier|alliance|authority|administration|loyalist)$/;

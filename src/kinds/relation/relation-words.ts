/** Words by which news English tells of standing ties between parties. General vocabulary, by lemma. */
export const RELATION_TYPES = [
  "renamed",
  "alias",
  "member-of",
  "affiliated-with",
  "allied-with",
  "backs",
  "fights",
  "designates-terrorist",
  "split-from",
] as const;
export type RelationType = (typeof RELATION_TYPES)[number];

const table = (lists: readonly (readonly [type: RelationType, words: string])[]): ReadonlyMap<string, RelationType> =>
  new Map(lists.flatMap(([type, words]) => words.split(" ").map((word) => [word, type] as const)));

/** "Eastmark-backed rebels": what the participle behind a name says. */
export const PARTICIPLES = table([
  [
    "backs",
    "backed supported funded armed rearmed sponsored trained financed equipped bankrolled supplied assisted aided advised paid hired subsidised subsidized imposed installed propped",
  ],
  ["allied-with", "allied aligned"],
  ["affiliated-with", "linked affiliated inspired connected tied run owned controlled"],
  ["member-of", "led dominated headed founded commanded chaired"],
]);

const BLOW_VERBS =
  "attack bomb strike target pound invade overthrow topple oust defeat eradicate unseat depose dislodge repel crush destroy confront";

/** Verbs with a party as subject and one as object. */
export const TYING_VERBS = table([
  [
    "backs",
    "back support arm armed rearm fund finance train equip sponsor bankroll assist prop aid help shield champion subsidise subsidize bolster reinforce shore harbor harbour protect defend embrace stand rally resupply underwrite shelter",
  ],
  ["fights", `fight battle combat resist oppose ${BLOW_VERBS}`],
  ["allied-with", "ally side team partner cooperate align collaborate conspire collude"],
  ["member-of", "join belong"],
]);
/** Those that take their party by a preposition: "sided with the rebels". */
export const BY_PREPOSITION =
  /^(?:ally|side|team|partner|cooperate|collaborate|conspire|collude|align|fight|battle|stand|rally)$/;
/** A blow is an incident; blows that go on, or are meant to, tell who fights whom. */
export const BLOWS = new RegExp(`^(?:${BLOW_VERBS.replaceAll(" ", "|")})$`);
/** Good will to a state or person may be manners: only between arms does it tell a side. */
export const SOFT = /^(?:help|protect|defend|embrace|assist|aid|join|shelter)$/;

/** Nouns of a tie between whose it is and who stands beside it: "Eastmark's ally Norland". */
export const TYING_NOUNS = table([
  ["allied-with", "ally partner"],
  [
    "affiliated-with",
    "affiliate offshoot branch arm wing franchise proxy outgrowth subsidiary mouthpiece front chapter appendage",
  ],
  ["backs", "backer sponsor supporter patron benefactor paymaster protector financier bankroller supplier"],
  ["member-of", "member signatory part component backbone"],
  ["split-from", "splinter breakaway"],
  ["fights", "foe enemy rival opponent adversary nemesis archenemy archrival arch-rival arch-enemy arch-foe"],
]);

/** Nouns of a fight against somebody: "its war against the rebels". */
export const FIGHTS = new Set(
  "fight war campaign battle struggle offensive uprising insurgency conflict fighting rebellion crackdown hostility hostilities clash feud revolt operation".split(
    " ",
  ),
);

/** What one gives to those whose side one takes. */
export const GOODS = new Set(
  "weapon arm weaponry ammunition munition missile rocket drone rifle gun mortar bomb tank armor armour artillery helicopter aircraft warplane jet money fund funding cash training troop equipment hardware matériel materiel adviser advisor instructor mercenary volunteer sanctuary refuge haven fuel".split(
    " ",
  ),
);

/** Nouns of help for somebody: "Eastmark's support for the rebels". */
export const HELP = new Set(
  "support backing assistance sponsorship patronage aid help cover protection blessing connivance".split(" "),
);

/** Nouns for those whom somebody backs: "Eastmark's puppet". */
export const PUPPETS = new Set("puppet surrogate client protégé protege stooge".split(" "));

/** Nouns of a tie between two that have it: "their alliance with the rebels". */
export const ALLIANCES = new Set("alliance partnership coalition pact".split(" "));

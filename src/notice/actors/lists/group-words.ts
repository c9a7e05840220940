/** Words by which organisations, armed groups, bodies and media are told. General vocabulary. */
import type { Token } from "../../../language/analysis.ts";
import type { ActorType } from "../../../model/actor.ts";

const words = (...lists: readonly string[]): ReadonlySet<string> => new Set(lists.join(" ").split(" "));

export const ORGANISATION_HEADS = words(
  "agency organisation organization union observatory association foundation institute institution centre center",
  "federation league party congress alliance network company corporation corp inc ltd university college society fund programme program",
  "mission group initiative movement authority service services trust church crescent cross rangers watch monitor",
  "confederation consortium partnership syndicate directorate bureau brotherhood campaign forum think-tank relief",
);
export const BODY_HEADS = words(
  "ministry department council committee commission assembly parliament senate court tribunal cabinet chamber board secretariat house",
  "delegation administration taskforce task embassy office politburo directorate coalition presidium quartet junta prosecutor",
);
export const ARMED_HEADS = words(
  "front army brigade brigades battalion battalions militia militias guard guards forces force fighters rebels insurgents separatists",
  "guerrillas faction command legion corps division units regiment resistance mujahideen",
);
/** First words of armed groups that go by an Arabic name: brigade, army, front, movement, battalions, corps. */
export const ARMED_LEADS = words(
  "liwa jaish jaysh jabhat harakat kataib kataeb katibat faylaq saraya ahrar ansar fursan",
);
export const MEDIA_HEADS = words(
  "news newspaper times post herald tribune daily gazette broadcaster radio television tv channel magazine journal press telegraph",
);

/** Last words of proper names that are no actors: days, papers, places. */
export const NO_GROUP_HEADS = words(
  "day week month year park street road square hotel palace airport hospital bank strip plan action agreement accord accords deal act",
  "treaty pact award prize war summit conference images photo protocol resolution process charter declaration initiative roadmap memorandum",
  "hall tower camp base prison stadium mosque cathedral bridge highway crossing border sea ocean river valley mountains island islands peninsula",
  "republic federation kingdom code project operation covenant convention talks round formula principles coast heights region province",
);

/** Words with a capital that name no actor: where things are said, parts of pages, and common nouns of headlines. */
export const NO_ACTORS = words(
  "twitter facebook instagram youtube telegram whatsapp periscope reddit internet web google-plus snapchat tiktok",
  "agencies politics opinion analysis world news reuters/ap photo video file islam islamist parliament treasury constitution",
  "christianity communism covid coronavirus ebola congressional western eastern northern southern mps mp brexit ramadan",
);

/** With one of these in the name even a "movement" or a "party" is likely armed. */
export const ARMED_SIGNS = words(
  "liberation resistance islamic jihad martyrs fighters armed guard popular revolutionary",
);

/** Nouns that make a state's adjective mean its government: "the Kenyan government", "Syrian troops". */
export const GOVERNMENT_NOUNS = words(
  "government regime army military forces troops authorities administration leadership navy security",
  "soldiers armed air force warplanes jets republic federation kingdom",
);
/** Nouns that stand for a state or a people at the table: "the Kenyan delegation", "the Kurdish side". */
export const DELEGATION_NOUNS = words("delegation team side leadership negotiators delegates");

/** Those of them that need nothing more to mean a government. */
export const BARE_GOVERNMENT = words("government regime army military authorities junta");

/** Subjects of departments: "defence ministry", "interior ministry". */
export const DEPARTMENTS = words(
  "foreign defence defense interior finance justice health education information culture energy oil trade economy agriculture",
  "transport security unity intelligence affairs emergencies communications labour labor planning",
);

/** Nouns that alone mean parties without a name, by the type of actor they make. */
export const FACTION_NOUNS: ReadonlyMap<string, ActorType> = new Map([
  ["rebel", "armed-group"],
  ["insurgent", "armed-group"],
  ["militant", "armed-group"],
  ["separatist", "armed-group"],
  ["guerrilla", "armed-group"],
  ["jihadist", "armed-group"],
  ["jihadi", "armed-group"],
  ["islamist", "armed-group"],
  ["terrorist", "armed-group"],
  ["extremist", "armed-group"],
  ["gunman", "armed-group"],
  ["militiaman", "armed-group"],
  ["militia", "armed-group"],
  ["mercenary", "armed-group"],
  ["paramilitary", "armed-group"],
  ["warlord", "armed-group"],
  ["opposition", "organisation"],
  ["protester", "organisation"],
  ["demonstrator", "organisation"],
]);

/** Nouns that mean a party only with a word of that kind before them: "rebel forces", "armed groups", "US-led coalition". */
export const FACTION_CARRIERS: ReadonlyMap<string, ActorType> = new Map([
  ["group", "armed-group"],
  ["faction", "armed-group"],
  ["force", "armed-group"],
  ["troop", "armed-group"],
  ["fighter", "armed-group"],
  ["soldier", "armed-group"],
  ["unit", "armed-group"],
  ["organization", "armed-group"],
  ["organisation", "armed-group"],
  ["alliance", "organisation"],
  ["media", "media"],
  ["television", "media"],
  ["coalition", "body"],
  ["bloc", "organisation"],
  ["power", "body"],
  ["country", "body"],
  ["nation", "body"],
  ["state", "body"],
  ["government", "body"],
  ["administration", "body"],
]);

/** Words that stand before a carrier and make it a fighting party. */
export const FACTION_MODIFIERS = words(
  "rebel insurgent militant separatist guerrilla jihadist jihadi islamist terrorist extremist opposition armed paramilitary",
  "anti-government pro-government antigovernment loyalist splinter militia mercenary resistance",
);
/** Words that stand before "powers" and "countries" that act together. */
export const POWER_MODIFIERS = words(
  "world major western european regional gulf arab allied great african asian neighbouring neighboring african donor guarantor",
);

const HEADS: ReadonlySet<string> = new Set([...ORGANISATION_HEADS, ...BODY_HEADS, ...ARMED_HEADS, "bank"]);

/** Whether a word is one that names of groups end in. */
export function isHeadOfGroup({ text }: Pick<Token, "text">): boolean {
  return HEADS.has(text.toLowerCase());
}

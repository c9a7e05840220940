/** Words by which news English tells of violence. General vocabulary, by lemma. */
const words = (list: string): ReadonlySet<string> => new Set(list.split(" "));

export const INCIDENT_TYPES = [
  "air-strike",
  "shelling",
  "bombing",
  "battle",
  "killing",
  "abduction",
  "chemical",
  "aid-attack",
  "ceasefire-violation",
  "protest",
  "other",
] as const;
export type IncidentType = (typeof INCIDENT_TYPES)[number];

/** Nouns that are a violent event by themselves. */
export const EVENTS = words(
  "airstrike strike raid bombing bombardment attack assault shelling clash fighting battle offensive blast explosion killing massacre ambush kidnapping abduction invasion incursion barrage shooting gunfight firefight skirmish onslaught demonstration protest riot rally coup execution beheading assassination murder atrocity operation campaign push hostility violence war conflict insurgency uprising crackdown fire gunfire counteroffensive counterattack gunbattle shootout bloodshed stabbing slaughter hijacking ouster ousting overthrow putsch mutiny detonation lynching pogrom beating hostage-taking retaliation provocation infiltration air-raid arson downing sinking torching looting pillage rampage revolt rebellion insurrection intifada bloodbath carnage fusillade cannonade gunshot sniping mortaring strafing sortie rout foray depredation sabotage reprisal hold-up boarding regicide tyrannicide fratricide self-immolation duel artillery shellfire",
);
/** Of these, only what has a doer, a victim or a place right beside it is an event. */
export const VAGUE_EVENTS = words(
  "operation campaign push violence war conflict fire gunfire rally retaliation provocation bloodshed infiltration beating strike violation breach insurgency uprising crackdown protest hostility revolt rebellion insurrection intifada sinking looting rout sortie gunshot rampage reprisal sabotage hold-up boarding foray artillery shellfire",
);

/** Verbs whose subject does violence to their object. */
export const VIOLENT_VERBS = words(
  "bomb bombard shell attack strike hit pound target kill shoot storm raid ambush kidnap abduct execute behead gas invade assault massacre slaughter murder assassinate destroy torch detonate clash fight battle fire launch ransack loot burn demolish blow down overrun mortar dynamite wreck pummel strafe machine-gun bayonet garrotte bludgeon club manhandle brutalize brutalise molest sink protest riot oust topple depose slay lynch stab torture hijack poison sabotage explode infiltrate retaliate rape flog raze pillage plunder bulldoze decapitate maim lynch sack ram waylay waylaid wayla overthrow dethrone skirmish snipe strangle knife beset counterattack counter-attack harry dive-bomb firebomb napalm rocket scuttle mob",
);
/** Verbs of violence that mean other things as often: they need an armed doer or a victim that can be hurt. */
export const AMBIGUOUS_VERBS = words(
  "hit strike target fire launch fight battle blow down destroy seize burn protest pound oust sabotage explode infiltrate retaliate poison mortar wreck pummel club sink sack ram knife rocket mob harry scuttle beset",
);

/** Verbs by which an event hits somebody. */
export const HITTING =
  /^(?:kill|wound|injure|hit|strike|destroy|target|leave|damage|rock|shake|rip|tear|hurt|devastate|pound|flatten|claim|level|displace|maim|wreck|shatter|disable|cripple|sink|gut|raze)$/;

/** Verbs of dying: whom they tell of is the victim. */
export const DYING = words("die perish");

/** What tells the type, strongest first. */
export const SIGNS: readonly (readonly [type: IncidentType, pattern: RegExp])[] = [
  ["chemical", /^(?:chemical|chlorine|sarin|gas|gassed|nerve)$/],
  ["abduction", /^(?:abduct|kidnap|abduction|kidnapping|hostage)$/],
  ["protest", /^(?:protest|demonstration|demonstrate|riot|rally|demonstrator|protester|uprising|revolt|intifada)$/],
  [
    "air-strike",
    /^(?:airstrike|air|warplane|jet|aircraft|aerial|helicopter|drone|plane|bomber|air-raid|airplane|airpower)$/,
  ],
  [
    "shelling",
    /^(?:rocket|mortar|mortaring|shell|shelling|artillery|missile|barrage|howitzer|tank|cannonade|katyusha)$/,
  ],
  [
    "bombing",
    /^(?:bomb|bombing|bombard|bombardment|blast|explosion|explode|suicide|detonate|ied|truck-bomb|car-bomb|mine|landmine|land-mine|booby-trap|dynamite)$/,
  ],
  [
    "battle",
    /^(?:clash|battle|fight|fighting|offensive|assault|invasion|invade|incursion|storm|skirmish|gunfight|firefight|onslaught|war|push|ambush|overrun|operation|campaign|hostility|insurgency|conflict|rebellion|insurrection|sortie|counterattack|counter-attack|counteroffensive|gunbattle)$/,
  ],
  [
    "killing",
    /^(?:kill|killing|shoot|shooting|massacre|execute|execution|murder|assassinate|assassination|lynch|lynching|strangle|knife|behead|beheading|slaughter|die|perish|slay|stab|bayonet|garrotte|bludgeon|bloodbath|carnage)$/,
  ],
];

export const AID = /^(?:convoy|aid|humanitarian|relief|hospital-convoy|warehouse)$/;

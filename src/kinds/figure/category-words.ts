/** Words by which news English tells what a number counts. General vocabulary, by lemma. */
const words = (list: string): ReadonlySet<string> => new Set(list.split(" "));

/** By lemma. The first that fits wins, so the dead come before the fighters they were. */
export const SIGNS: readonly (readonly [category: string, lemmas: ReadonlySet<string>])[] = [
  [
    "killed",
    words(
      "kill die slay massacre murder execute dead death fatality perish martyr drown killing toll lynch behead life lives execution bodies corpse corpses",
    ),
  ],
  ["injured", words("injure wound hurt maim injury injured wounded casualty")],
  ["besieged", words("besiege trap strand encircle siege trapped stranded besieged")],
  ["evacuated", words("evacuate evacuation bus")],
  ["displaced", words("displace flee uproot evict refugee displaced exile displacement migrant homeless shelter")],
  ["released", words("release free swap exchange repatriate freed pardon escape")],
  [
    "detained",
    words("detain arrest jail imprison abduct kidnap hostage prisoner detainee captive inmate capture seize hold"),
  ],
  [
    "in-need",
    words("need aid starve assistance food malnourished feed fend relief shortage hunger starvation famine hungry"),
  ],
];
export const FIGHTERS = words(
  "fighter troop soldier force reservist militant rebel insurgent gunman militiaman combatant jihadist guerrilla paratrooper marine peacekeeper mercenary policeman serviceman recruit conscript commando operative paramilitary",
);
export const PARTICIPANTS = words(
  "country nation party delegate delegation representative envoy faction participant member state group government movement organisation organization militia signatory power ally leader president minister premier mediator team side negotiator king monarch expert",
);
/** What lasts, in a negotiation or a war: only such durations are figures of the process. */
export const LASTING = words(
  "pause truce ceasefire cease fire talk meeting negotiation siege war conflict fighting battle deadlock session deal transition withdrawal lull blockade offensive discussion conversation summit call round deadline period window halt moratorium ban occupation insurgency campaign bombardment rule stalemate visit suspension standoff extension process timeline timetable curfew hostility violence uprising revolt rebellion strike mission feud dispute crisis embargo boycott impasse insurrection mutiny protest shelling captivity",
);
export const MEET = words("meet talk negotiate last fight rule continue extend hold spend");

/** What else is counted in a war and its talks: arms, attacks, breaches, places lost and won. */
export const OF_WAR = words(
  "rocket missile shell mortar bomb drone tunnel airstrike strike attack raid sortie violation breach incident base outpost post checkpoint village town settlement truck lorry convoy tank warplane aircraft helicopter ship launcher weapon rifle warhead centrifuge round provision point house building hospital school target site bombing gun cannon kilogram kilo tonne ton vote seat reactor facility ballot affiliate company brigade battalion regiment howitzer carrier vehicle vessel depot province county hamlet camp flight hectare acre mosque church clinic factory faction antenna dish explosion blast barrel landmine mine ceasefire cease-fire truce mandate temple refinery well pipeline aeroplane jet gunboat warship frigate submarine patrol ambush bus ambulance bridge dam republic station centre center request meeting visit session grave tube home household district roadblock battery bunker airfield airport crossing sack parcel meal tent kit case dose cellar orchard gallows scaffold trench",
);

/** Nouns for how far: a zone so many miles deep. */
export const DISTANCES = words("mile kilometer kilometre km meter metre yard");
/** What is done so many times. */
export const REPEATED = words(
  "reject breach violate break veto attack target shell bombard arrest jail strike vote bomb postpone extend delay meet raid defeat cancel fail",
);
/** Smaller sums buy dinners. */
export const LEAST_SUM = 100_000;

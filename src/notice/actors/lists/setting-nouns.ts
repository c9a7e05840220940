/**
 * Nouns before which a state's or a group's name only says which one is meant: what lies there, happens there, or lives
 * there, and not what its government does. General vocabulary.
 *
 *     the Kenyan capital · the Kenyan conflict · Kenyan civilians      but: the Kenyan offer · Kenyan jets
 */
export const SETTING_NOUNS: ReadonlySet<string> = new Set(
  [
    "capital city town village suburb province region state county district border frontier coast coastline soil territory airspace",
    "north south east west countryside mainland island islands interior side airport port highway road base waters desert mountains land",
    "war conflict crisis uprising revolution famine drought earthquake talks summit peace-talks history question issue file",
    "civilian people person citizen national refugee migrant exile resident villager man woman child boy girl family mother father son",
    "daughter wife husband brother sister journalist reporter photographer student doctor worker tourist passenger pilgrim pensioner",
    "language culture society economy market stock currency winter summer embassy consulate restaurant hotel university school hospital",
    "population minority majority community communities neighbourhood neighborhood nationalist separatist group organisation organization",
    "company firm businessman agency news translation career ideology crescent soldier language",
  ]
    .join(" ")
    .split(" "),
);

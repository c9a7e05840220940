/** Nouns for forces of nature and other harm that nobody does, and the verbs for what they do to a land. By lemma. */

/** "were killed" tells of these, and of no hunger and no disease. */
export const SUDDEN =
  /^(?:earthquake|quake|tremor|aftershock|hurricane|typhoon|cyclone|storm|rainstorm|snowstorm|sandstorm|blizzard|tornado|tsunami|flood|flooding|floodwater|landslide|mudslide|avalanche|wildfire|bushfire|lightning)$/;
/** Those of which one dies by and by. */
export const SLOW = /^(?:heatwave|drought|famine|epidemic|pandemic|outbreak|cholera|recession|slump|downturn)$/;
/** "a quake hit Karvelia" */
export const BATTERING = /^(?:hit|strike|devastate|ravage|flatten|batter|shake|rock|flood)$/;

/** Words by which news English tells of humanitarian access. General vocabulary, by lemma. */
export const ACCESS_TYPES = ["pause", "aid-delivery", "aid-blocked", "evacuation", "corridor"] as const;
export type AccessType = (typeof ACCESS_TYPES)[number];
export const ACCESS_STATUSES = ["proposed", "agreed", "under-way", "done", "blocked", "denied"] as const;
export type AccessStatus = (typeof ACCESS_STATUSES)[number];

/** Relief and what carries it. */
export const AID = /^(?:aid|relief|convoy|food|medicine|supply|assistance|goods|shipment|delivery|truck)$/;
/** What makes goods and trucks humanitarian. */
export const HUMANITARIAN =
  /^(?:humanitarian|aid|relief|food|medical|medicine|emergency|life-saving|lifesaving|un|desperately|civilian|siege|besiege|blockade)$/;
/** Help of another sort. */
export const NOT_RELIEF =
  /^(?:military|economic|financial|foreign|development|security|lethal|non-lethal|budget|legal|annual|state|federal)$/;
export const PAUSES = /^(?:pause|lull|window|break|truce|ceasefire|halt|calm|fire)$/;
export const CORRIDORS = /^(?:corridor|crossing|passage|route|road)$/;
export const EVACUATING = /^(?:evacuate|evacuation)$/;

export const BLOCKING =
  /^(?:block|prevent|stop|halt|deny|hamper|hinder|impede|restrict|obstruct|delay|bar|seize|stick|strand|shut|close|suspend|refuse|cut|withhold|blockade|starve|limit|languish|wait)$/;
/** What is done to a convoy by arms: it was under way, and did not arrive. */
export const ATTACKING =
  /^(?:attack|bomb|hit|strike|destroy|shell|target|bombing|shelling|attack|raid|loot|burn|ambush|airstrike)$/;
export const DELIVERING =
  /^(?:deliver|reach|enter|arrive|distribute|bring|cross|send|receive|unload|roll|flow|supply|provide|pass|drop|airdrop|ferry|truck|transport|hand)$/;
export const ALLOWING = /^(?:allow|let|permit|enable|facilitate|ensure|guarantee|open|grant|agree|restore|resume)$/;

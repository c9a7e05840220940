/** Words by which news English tells of humanitarian access. General vocabulary, by lemma. */
export const ACCESS_TYPES = ["pause", "aid-delivery", "aid-blocked", "evacuation", "corridor"] as const;
export type AccessType = (typeof ACCESS_TYPES)[number];
export const ACCESS_STATUSES = ["proposed", "agreed", "under-way", "done", "blocked", "denied"] as const;
export type AccessStatus = (typeof ACCESS_STATUSES)[number];

/** What is relief, or carries it, only where something near it says so. */
export const CARRIERS =
  /^(?:convoy|supply|good|goods|shipment|delivery|deliverie|truck|flow|parcel|cargo|airdrop|fuel|flour|wheat|relief|airlift|flight|lorry|lorrie|barge|ship|vessel|flotilla|plane|truckload|ration|grain|kit|medication|vaccine)s?$/;
/** Relief and what carries it. */
export const AID = new RegExp(`^(?:aid|food|medicine|assistance)s?$|${CARRIERS.source}`);
/** Of what carries it, what carries anything and anybody: only a word of relief beside it makes it one of relief. */
export const VEHICLES = /^(?:flight|lorry|lorrie|barge|ship|vessel|flotilla|plane|airlift|truckload|grain|kit)s?$/;
/** Words that make a vehicle one of relief. */
export const FOR_RELIEF =
  /^(?:aid|relief|food|medical|medicine|humanitarian|emergency|flour|ration|surgical|cross|crescent|unicef|mercy|foodstuff|blanket|tent|grain|rice|wheat|vaccine)s?$/;
/** Arms are sent by convoy too. */
export const ARMS = /^(?:weapon|arm|arms|ammunition|military|tank|missile|army|armed|armou?red|troop|drug|trade)s?$/;
export const PROPOSING =
  /^(?:call|urge|propose|want|seek|demand|press|need|request|ask|appeal|plan|hope|discuss|possibility|possible|expect|consider|push|proposal|idea|suggest|offer|insist|plea|prospect|negotiate|effort|unclear|whether)$/;
export const AGREEING =
  /^(?:agree|pledge|accord|deal|agreement|pact|accept|announce|promise|vow|declare|approve|arrangement)$/;
/** What has begun and is not over. */
export const GOING_ON =
  /^(?:begin|start|resume|continue|try|attempt|struggle|hold|observe|extend|prolong|renew|respect|restart|proceed|wait|underway|channel|funnel|pour|trickle|stream|head|sail)$/;
export const DONE = /^(?:complete|finish|end|conclude|succeed|manage)$/;
/** What makes goods and trucks humanitarian. */
export const HUMANITARIAN =
  /^(?:humanitarian|aid|relief|food|medical|medicine|emergency|life-saving|lifesaving|un|desperately|civilian|siege|besiege|besieged|blockade|starve|starving|famine|hunger|refugee|wounded)s?$/;
/** Help of another sort. */
export const NOT_RELIEF =
  /^(?:military|economic|financial|foreign|development|security|lethal|non-lethal|budget|legal|annual|state|federal)$/;
export const PAUSES = /^(?:pause|lull|window|break|truce|ceasefire|halt|calm|fire)$/;
export const CORRIDORS = /^(?:corridor|crossing|passage|route|road)$/;
/** Who is let out or brought out. */
export const PEOPLE =
  /^(?:civilian|woman|child|person|people|resident|family|wounded|sick|elderly|evacuee|inhabitant|patient|villager|fighter|rebel|foreigner|national|student|worker|refugee|casualty|injured)s?$/;
export const EVACUATING = /^(?:evacuate|evacuation)$/;

export const BLOCKING =
  /^(?:block|prevent|stop|halt|deny|hamper|hinder|impede|restrict|obstruct|delay|bar|seize|stick|strand|shut|close|suspend|refuse|cut|withhold|blockade|limit|languish|curb|curtail|turn|trap|hold-up|bottleneck|interrupt|paralyse|paralyze|choke|ban|remove|confiscate|cancel|divert|impound|detain|disrupt|thwart)$/;
/** What is done to a convoy by arms: it was under way, and did not arrive. */
export const ATTACKING =
  /^(?:attack|bomb|hit|strike|destroy|shell|target|bombing|shelling|attack|raid|loot|burn|ambush|airstrike)$/;
export const DELIVERING =
  /^(?:deliver|delivery|provision|reach|enter|arrive|distribute|bring|cross|send|receive|unload|roll|flow|supply|provide|pass|drop|airdrop|ferry|truck|transport|hand|land|dock|sail|fly|airlift|unload|parachute|ship)$/;
export const ALLOWING =
  /^(?:allow|let|permit|enable|admit|wave|clear|facilitate|provide|ensure|guarantee|open|grant|agree|restore|resume)$/;

/** Who brings relief, by common nouns: "aid groups", "relief workers", "food convoys". */
const BRINGERS =
  /^(?:group|agency|agencie|worker|organi[sz]ation|convoy|team|truck|staff|official|charity|charitie|flotilla|ship|lorry|mission|doctor|medic)s?$/;
const OF_RELIEF = /^(?:aid|relief|rescue|humanitarian|food|medical|charity|supply|un|u\.n\.)$/i;
/** Organisations of relief, by words of their names. */
const RELIEF_NAMES =
  /\b(?:Red (?:Cross|Crescent)|Refugees?|Relief|Food|Aid|Humanitarian|M[eé]decins|Doctors|UNICEF|UNHCR|OCHA|Oxfam|Children|Caritas|Mercy|Medical|Hunger|Rescue)\b/;

/** Whether words name those who bring relief, by a common noun or by an organisation's name. */
export function bringsRelief(
  words: readonly { readonly lemma: string; readonly text: string }[],
  named: readonly string[],
  actors: readonly { readonly name: string; readonly type: string }[],
): boolean {
  if (words.some(({ lemma }) => ARMS.test(lemma))) return false;
  const isNoun = words.some(({ lemma }) => BRINGERS.test(lemma));
  if (isNoun && words.some(({ lemma, text }) => OF_RELIEF.test(lemma) || OF_RELIEF.test(text))) return true;
  // "all agencies" are those of relief; others are told by a word before.
  const agencies = words.findIndex(({ text }) => /^agencies$/i.test(text));
  if (
    agencies >= 0 &&
    !/^(?:news|security|spy|intelligence|rating|ratings|law|enforcement|state|government|federal)$/i.test(
      words[agencies - 1]?.text ?? "",
    )
  )
    return true;
  if (words.some(({ lemma }) => lemma === "rescuer")) return true;
  // "the Red Cross" may be no name to the parser.
  if (/\bRed (?:Cross|Crescent)\b/.test(words.map(({ text }) => text).join(" "))) return true;
  return named.some(
    (name) =>
      RELIEF_NAMES.test(name) &&
      actors.some((actor) => actor.name === name && /^(?:organisation|body)$/.test(actor.type)),
  );
}

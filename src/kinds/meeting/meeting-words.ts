/** Words by which news English names encounters of a negotiation. General vocabulary, by lemma. */
const words = (list: string): ReadonlySet<string> => new Set(list.split(" "));

/** Nouns that are an encounter by themselves. */
export const ENCOUNTERS = words(
  "meeting summit talk negotiation conference round session conversation discussion consultation visit encounter call telephone trip dialogue phone-call tête-à-tête gathering dinner lunch breakfast audience plenary videoconference parley sit-down face-to-face ceremony banquet luncheon get-together huddle teleconference powwow colloquy bargaining haggling wrangling deliberation reception conclave colloquium symposium contact signing",
);

export const ENDING_BEFORE_BEGINNING = words("cancel postpone scrap suspend abort shelve scuttle delay call");

/** Verbs and adjectives that put what follows into the future, as settled. */
export const PLANNING = words(
  "plan schedule expect agree arrange set due prepare intend announce slate aim line book pencil suppose",
);

/** Verbs and adjectives that put what follows up for discussion. */
export const PROPOSING = words(
  "propose suggest offer invite urge seek want hope consider ready willing possible ask request demand call appeal press push discuss explore refuse reject rule threaten need wish try like float broach moot weigh mull entertain",
);

/** Talks that somebody will not have: a position, no meeting. */
export const REFUSING = words(
  "reject refuse rule oppose spurn rebuff decline dismiss deny preclude forbid ban avoid lack boycott skip shun snub",
);

/** Nouns for the end of what was planned, or for leaving it. */
export const AWAY =
  /^(?:cancellation|postponement|suspension|withdrawal|boycott|exit|pullout|pull-out|walkout|walk-out)$/;

/** Verbs that talks take place by. */
export const TAKING_PLACE = words(
  "hold have begin start resume open conduct continue end conclude restart break collapse fail stall attend join enter leave host launch kick complete finish wrap last take proceed reconvene return emerge chair convene sit participate engage suspend adjourn cancel call postpone scrap abort agree plan schedule set expect arrange invite meet fall unravel deadlock meander drag pay grant give accord receive make take adjourn",
);

export const TRAVEL = words(
  "visit arrive travel fly land tour rush head embark return dash jet journey dispatch send hurry stop sail drive proceed depart",
);

/** What "talks" are about, not with whom or where: never participants. */
export const BETWEEN = new Set(["between", "with", "among", "by", "of", "alongside"]);
export const WITH = new Set(["with", "alongside"]);

/** Those who meet for others. */
export const DELEGATES =
  /^(?:delegation|delegate|envoy|ambassador|emissary|minister|leader|official|negotiator|mediator|representative|team|president|premier|counterpart|chargé|diplomat|leadership|command|junta|cabinet|king|queen|governor|mayor|chief|elder|general|commander|archbishop|bishop|senator)s?$/i;

/** Number words of English, and nouns by what they count. General vocabulary. */
const words = (list: string): ReadonlySet<string> => new Set(list.split(" "));

/** From 0 to 19, each at its number. */
export const UP_TO_NINETEEN =
  "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen".split(
    " ",
  );
/** From 20 to 90. */
export const TENS = "twenty thirty forty fifty sixty seventy eighty ninety".split(" ");

export const NUMBERS_UP_TO_NINETY: ReadonlyMap<string, number> = new Map([
  ...UP_TO_NINETEEN.map((word, i) => [word, i] as const),
  ...TENS.map((word, i) => [word, 10 * (i + 2)] as const),
]);

export const SCALES: ReadonlyMap<string, number> = new Map([
  ["hundred", 100],
  ["thousand", 1000],
  ["million", 1e6],
  ["billion", 1e9],
  ["trillion", 1e12],
  ["k", 1000],
  ["m", 1e6],
  ["mn", 1e6],
  ["b", 1e9],
  ["bn", 1e9],
  ["tn", 1e12],
]);

/** "two-thirds": what a part is one of. */
export const PARTS: ReadonlyMap<string, number> = new Map(
  "half third quarter fifth sixth seventh eighth ninth tenth"
    .split(" ")
    .map((word, i) => [word, i + 2] as const)
    .concat([["fourth", 4]]),
);

/** "dozens of", "hundreds": the least that such a word means. */
export const VAGUE: ReadonlyMap<string, number> = new Map([
  ["tens", 10],
  ["dozens", 12],
  ["scores", 20],
  ["hundreds", 100],
  ["thousands", 1000],
  ["millions", 1_000_000],
  ["billions", 1_000_000_000],
]);

export const PEOPLE = words(
  "people person civilian soldier troop fighter rebel militant insurgent gunman child woman man boy girl refugee prisoner detainee hostage " +
    "captive inmate resident inhabitant villager worker staff doctor nurse medic journalist student pupil teacher protester demonstrator " +
    "policeman policewoman officer guard serviceman servicewoman personnel victim casualty survivor patient migrant family member passenger " +
    "pilgrim worshipper civilian body dead wounded injured death fatality life observer monitor peacekeeper volunteer recruit conscript " +
    "settler citizen national delegate representative official diplomat minister lawmaker deputy leader terrorist jihadist attacker bomber " +
    "suspect activist supporter employee driver trader farmer bystander evacuee schoolgirl schoolboy baby infant toddler adult elder " +
    "American Israeli Palestinian Syrian Afghan Iraqi Ukrainian Russian mercenary militiaman martyr relative mourner displaced force reservist operative commander guy teenager infantryman expert negotiator mediator sailor pilot crew engineer technician tourist shopkeeper merchant cleric judge prosecutor lawyer politician senator supporter ally defector deserter migrant " +
    "guest guerrilla peasant youth airman marine sheikh sheik priest monk nun foreigner separatist extremist islamist commando paratrooper " +
    "legislator parliamentarian councillor mayor governor agent spy pensioner mother father brother sister son daughter widow orphan comrade " +
    "countryman compatriot tribesman nomad herdsman herder shepherd fisherman miner interpreter translator contractor envoy ambassador " +
    "president premier monarch marcher striker looter rioter pirate smuggler trafficker bandit kidnapper captor hijacker sniper southerner " +
    "northerner easterner westerner highlander islander newcomer expatriate bodyguard adviser aide counsellor nationalist loyalist " +
    "unionist partisan cadet seaman gendarme corpse aidworker guardsman clergyman fanatic zealot thug hooligan criminal head returnee deportee exile dissident infiltrator " +
    "bishop archbishop deacon pastor preacher imam mullah rabbi missionary seminarian consul attache legate colonel captain " +
    "sergeant corporal lieutenant brigadier admiral commodore legionnaire trooper rifleman gunner bombardier cavalryman sapper " +
    "paratroop irregular insurrectionist mutineer saboteur assassin arsonist raider irredentist vigilante warlord chieftain headman " +
    "prince princess king queen sultan emir editor writer poet author singer actor actress artist musician athlete footballer professor " +
    "player lecturer scientist physicist scholar academic banker businessman businesswoman industrialist landowner planter sharecropper labourer " +
    "laborer docker dockworker stevedore railwayman steelworker craftsman shopworker vendor hawker porter orderly stretcher-bearer ambulanceman " +
    "midwife surgeon pharmacist architect clerk accountant parishioner mourner churchgoer schoolteacher headmaster " +
    "schoolchild newborn grandmother grandfather grandchild grandson granddaughter uncle aunt cousin nephew niece bride groom husband wife " +
    "fugitive escapee convict hostage-taker abductee internee draftee squatter boatman ferryman oarsman muleteer",
);
export const COUNTRIES = words("country nation state");
export const VEHICLES = words(
  "truck lorry vehicle tank aircraft plane jet helicopter warship ship vessel bus ambulance car boat drone warplane",
);
export const MONEY = words(
  "dollar euro pound rouble ruble yuan yen franc peso rupee lira shekel riyal dinar dirham rand naira shilling krona krone cent penny pence birr kyat real",
);
/** Signs and codes of currencies, which stand before a number or behind it. */
export const CURRENCY = /^(?:[a-z]{0,3}[$£€¥₹₽₺₪₦₩]|usd|eur|gbp|jpy|chf|cny|rub|inr|aud|cad)$/;

/** Units of time, by singular and plural, each as the unit of a figure and how many of it they are. */
const TIME_UNITS: readonly (readonly [singular: string, plural: string, unit: string, factor: number])[] = [
  ["minute", "minutes", "hours", 1 / 60],
  ["hour", "hours", "hours", 1],
  ["day", "days", "days", 1],
  ["night", "nights", "days", 1],
  ["week", "weeks", "weeks", 1],
  ["fortnight", "fortnights", "weeks", 2],
  ["month", "months", "months", 1],
  ["year", "years", "years", 1],
  ["decade", "decades", "years", 10],
  ["century", "centuries", "years", 100],
];

export interface TimeUnit {
  readonly unit: string;
  readonly factor: number;
}

export const TIMES: ReadonlyMap<string, TimeUnit> = new Map(
  TIME_UNITS.flatMap(([singular, plural, unit, factor]) => [singular, plural].map((word) => [word, { unit, factor }])),
);

/** Nouns that a number names and does not count: "Resolution 2254", "Article 5". */
export const NUMBERED = words(
  "resolution article section chapter paragraph page room route highway gate phase point item annex day bulletin no number channel level unit battalion brigade division type version flight area group stage step terminal #",
);

/** Verbs of what befalls people: a number that stands alone beside one counts people. */
export const BEFALL = words(
  "kill die wound injure hurt maim arrest detain capture abduct kidnap release free evacuate displace flee perish slay drown starve behead execute massacre murder rescue leave dead missing injured wounded killed hospitalise hospitalize",
);

/** Verbs after which "from 20 to 30" is a change and no range. */
export const CHANGING = words(
  "rise fall increase decrease drop decline grow shrink climb jump swell raise cut reduce lower expand go move slide soar plunge double revise",
);

/** Number words of English, and nouns by what they count. General vocabulary. */
const words = (list: string): ReadonlySet<string> => new Set(list.split(" "));

const SMALL =
  "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen".split(
    " ",
  );
const TENS = "twenty thirty forty fifty sixty seventy eighty ninety".split(" ");

export const ONES: ReadonlyMap<string, number> = new Map([
  ...SMALL.map((word, i) => [word, i] as const),
  ...TENS.map((word, i) => [word, 10 * (i + 2)] as const),
]);

export const SCALES: ReadonlyMap<string, number> = new Map([
  ["hundred", 100],
  ["thousand", 1000],
  ["million", 1_000_000],
  ["billion", 1_000_000_000],
  ["trillion", 1_000_000_000_000],
  ["mn", 1_000_000],
  ["bn", 1_000_000_000],
  ["m", 1_000_000],
]);

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

/** Before a number: about so many. */
export const ABOUT = words("about some nearly almost around roughly approximately circa estimated well-nigh");

export const PEOPLE = words(
  "people person civilian soldier troop fighter rebel militant insurgent gunman child woman man boy girl refugee prisoner detainee hostage " +
    "captive inmate resident inhabitant villager worker staff doctor nurse medic journalist student pupil teacher protester demonstrator " +
    "policeman policewoman officer guard serviceman servicewoman personnel victim casualty survivor patient migrant family member passenger " +
    "pilgrim worshipper civilian body dead wounded injured death fatality life observer monitor peacekeeper volunteer recruit conscript " +
    "settler citizen national delegate representative official diplomat minister lawmaker deputy leader terrorist jihadist attacker bomber " +
    "suspect activist supporter employee driver trader farmer bystander evacuee schoolgirl schoolboy baby infant toddler adult elder " +
    "American Israeli Palestinian Syrian Afghan Iraqi Ukrainian Russian mercenary militiaman martyr relative mourner displaced force reservist operative commander guy teenager infantryman expert negotiator mediator sailor pilot crew engineer technician tourist shopkeeper merchant cleric judge prosecutor lawyer politician senator supporter ally defector deserter migrant",
);
export const COUNTRIES = words("country nation state");
export const VEHICLES = words(
  "truck lorry vehicle tank aircraft plane jet helicopter warship ship vessel bus ambulance car boat drone warplane",
);
export const MONEY = words("dollar euro pound rouble ruble yuan yen franc peso rupee lira shekel riyal dinar");
export const TIMES: ReadonlyMap<string, string> = new Map([
  ["minute", "hours"],
  ["hour", "hours"],
  ["day", "days"],
  ["week", "weeks"],
  ["month", "months"],
  ["year", "years"],
]);

/** Nouns that a number names and does not count: "Resolution 2254", "Article 5". */
export const NUMBERED = words(
  "resolution article section chapter paragraph page room route highway gate phase point item annex day bulletin no number channel level unit battalion brigade division type version flight area group",
);

/** Titles, offices and head words of English, by which persons and organisations are told. General vocabulary. */
const words = (list: string): ReadonlySet<string> => new Set(list.split(" "));

/** Stand right before a name, with or without more words of the office before them. */
export const TITLE_WORDS = words(
  "president premier chancellor minister secretary chief envoy ambassador representative spokesman spokeswoman spokesperson " +
    "senator sen congressman congresswoman rep governor gov mayor king queen prince princess emir sheikh sheik shah sultan ayatollah " +
    "mullah imam cleric pope cardinal bishop archbishop rabbi general gen colonel col lieutenant lt major maj captain capt admiral adm brigadier brig " +
    "marshal sergeant sgt commander cmdr leader negotiator mediator commissioner director chairman chairwoman chair head deputy adviser advisor " +
    "diplomat official lawmaker mp judge justice professor prof dr doctor lord lady sir dame mr mrs ms miss hon activist analyst expert " +
    "journalist reporter correspondent author resident shopkeeper shopper lawyer economist scientist candidate opposition " +
    "coordinator administrator speaker attorney treasurer counterpart co-chair rapporteur chief-of-staff undersecretary warlord strongman dictator " +
    "politician dissident colleague successor predecessor founder veteran coordinator ex-president ex-minister co-leader vice-president president-elect comrade premier-designate",
);

/** Part of a title, but never its last word. */
export const TITLE_MODIFIERS = words(
  "foreign prime defence defense interior finance deputy vice acting interim former ex senior top chief special lead supreme military political " +
    "state general secretary under assistant opposition rebel armed spiritual paramount first second permanent high national security " +
    "state peace press parliamentary trade economic exiled ousted outgoing incoming veteran current new newly elected then retired foreign-policy " +
    "joint humanitarian aid civil human rights group party government council ministry army police air force navy democratic republican us un eu",
);

export const HONORIFICS = words("mr mrs ms miss dr sir lord lady dame hon mr. mrs. ms. dr.");

/** Last words of the names of organisations, armed groups and bodies. */
export const ORGANISATION_HEADS = words(
  "ministry department agency organisation organization union observatory association foundation institute centre center office " +
    "federation league party congress alliance coalition network bank company corporation corp university college society fund programme program " +
    "mission embassy group initiative movement authority service bureau trust church",
);
export const BODY_HEADS = words("council committee commission assembly parliament senate court tribunal forum cabinet chamber board secretariat conference summit house taskforce task");
export const ARMED_HEADS = words(
  "front army brigade brigades battalion battalions militia militias guard guards forces force fighters rebels insurgents separatists guerrillas faction command legion corps division units",
);
export const MEDIA_HEADS = words("news newspaper times post herald tribune daily gazette broadcaster radio television tv channel magazine journal press telegraph");

/** Nouns that make a state's adjective mean its government: "the Kenyan government", "Syrian troops". */
export const GOVERNMENT_NOUNS = words("government regime army military forces troops authorities state administration leadership navy");

/** Groups without a name that take part all the same. */
export const UNNAMED_GROUPS: ReadonlyMap<string, "armed-group" | "organisation"> = new Map([
  ["rebel", "armed-group"],
  ["insurgent", "armed-group"],
  ["militant", "armed-group"],
  ["separatist", "armed-group"],
  ["guerrilla", "armed-group"],
  ["jihadist", "armed-group"],
  ["gunman", "armed-group"],
  ["opposition", "organisation"],
  ["protester", "organisation"],
]);

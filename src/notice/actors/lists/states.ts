/**
 * States by name, adjective, capital and seat of government. Names, adjectives and capitals come from the package
 * world-countries (ODbL); what news English adds to them is listed here.
 */
import { createRequire } from "node:module";
import type { Countries } from "world-countries";
import { countryName } from "../../country-names.ts";

/** The package's ES module has its list behind a default export that its types do not know. */
const countries = createRequire(import.meta.url)("world-countries") as Countries;

export type StateForm = "name" | "adjective" | "capital" | "seat";

export interface StateEntry {
  readonly name: string;
  readonly form: StateForm;
}

const MORE: readonly (readonly [name: string, form: StateForm, forms: string])[] = [
  ["United States", "name", "US|USA|U.S.|U.S.A.|United States of America|America"],
  ["United States", "adjective", "American|Americans"],
  ["United States", "capital", "Washington"],
  [
    "United States",
    "seat",
    "White House|State Department|US State Department|U.S. State Department|Department of State|Pentagon|Department of Defense|Defense Department|Oval Office|Truman administration|Eisenhower administration|Kennedy administration|Johnson administration|Nixon administration|Ford administration|Carter administration|Reagan administration|Bush administration|Clinton administration|Obama administration|Trump administration|Biden administration",
  ],
  ["United Kingdom", "name", "UK|U.K.|Britain|Great Britain|England"],
  ["United Kingdom", "adjective", "British|Briton|Britons"],
  ["United Kingdom", "seat", "Downing Street|Whitehall|Foreign Office|10 Downing Street"],
  ["Russia", "name", "Russian Federation"],
  ["Russia", "adjective", "Russians"],
  ["Russia", "seat", "Kremlin"],
  ["France", "seat", "Elysee|Élysée|Elysee Palace|Quai d'Orsay"],
  ["Turkey", "name", "Turkiye|Türkiye"],
  ["Turkey", "adjective", "Turk|Turks"],
  ["Israel", "adjective", "Israelis"],
  ["Israel", "capital", "Tel Aviv"],
  ["Israel", "seat", "Israel Defense Forces|Israel Defence Forces|Israeli Defense Forces|IDF"],
  ["China", "seat", "People's Liberation Army"],
  ["Iran", "adjective", "Iranians"],
  ["Iran", "capital", "Teheran"],
  ["Syria", "name", "Syrian Arab Republic"],
  ["Syria", "adjective", "Syrians"],
  ["Ukraine", "capital", "Kiev|Kyiv"],
  ["Ukraine", "adjective", "Ukrainians"],
  ["North Korea", "name", "DPRK|Democratic People's Republic of Korea"],
  ["North Korea", "adjective", "North Koreans|N. Korean"],
  ["South Korea", "name", "Republic of Korea|ROK"],
  ["South Korea", "adjective", "South Koreans"],
  ["South Korea", "seat", "Blue House"],
  ["Democratic Republic of the Congo", "name", "DRC|DR Congo|Congo|Democratic Republic of Congo"],
  ["Palestine", "name", "State of Palestine"],
  ["Myanmar", "name", "Burma"],
  ["China", "name", "People's Republic of China|PRC"],
  ["China", "capital", "Peking"],
  ["Vietnam", "adjective", "Vietnamese"],
  ["Afghanistan", "adjective", "Afghans"],
  ["Iraq", "adjective", "Iraqis"],
  ["Saudi Arabia", "adjective", "Saudi|Saudis"],
  ["Saudi Arabia", "capital", "Riyadh"],
  ["United Arab Emirates", "name", "UAE|U.A.E.|Emirates"],
  ["United Arab Emirates", "adjective", "Emirati|Emiratis"],
  ["Germany", "adjective", "Germans"],
  ["Netherlands", "name", "Holland"],
  ["Netherlands", "capital", "The Hague"],
  ["Vatican", "name", "Holy See"],
  ["Serbia", "adjective", "Serbs|Serb"],
  ["Croatia", "adjective", "Croats|Croat"],
  ["Bosnia and Herzegovina", "name", "Bosnia|Bosnia-Herzegovina"],
  ["Bosnia and Herzegovina", "adjective", "Bosnian|Bosnians"],
  ["North Macedonia", "name", "Macedonia"],
  ["Ivory Coast", "name", "Côte d'Ivoire|Cote d'Ivoire"],
  ["Ivory Coast", "adjective", "Ivorian"],
  ["Sri Lanka", "adjective", "Sri Lankan|Sri Lankans"],
  ["Yemen", "adjective", "Yemeni|Yemenis"],
  ["Yemen", "capital", "Sanaa|Sana'a"],
  ["Qatar", "adjective", "Qatari"],
  ["Oman", "adjective", "Omani"],
  ["Kuwait", "adjective", "Kuwaiti"],
  ["Bahrain", "adjective", "Bahraini"],
  ["Pakistan", "adjective", "Pakistani|Pakistanis"],
  ["Philippines", "adjective", "Philippine|Filipino"],
  ["Eritrea", "adjective", "Eritreans"],
  ["Ethiopia", "capital", "Addis Ababa"],
  ["Nigeria", "capital", "Abuja"],
  ["Tanzania", "capital", "Dodoma"],
  ["Switzerland", "capital", "Bern|Berne"],
  ["Brazil", "seat", "Planalto|Itamaraty"],
  ["Argentina", "seat", "Casa Rosada"],
  ["Colombia", "seat", "Casa de Nariño|Casa de Narino|Nariño Palace"],
  ["Venezuela", "seat", "Miraflores|Miraflores Palace"],
  ["Chile", "seat", "La Moneda"],
  ["Mexico", "seat", "Los Pinos"],
  ["Spain", "seat", "Moncloa"],
  ["Italy", "seat", "Palazzo Chigi|Farnesina"],
  ["Philippines", "seat", "Malacañang|Malacanang|Malacañang Palace|Malacanang Palace"],
  ["China", "seat", "Zhongnanhai"],
  ["Nigeria", "seat", "Aso Rock"],
  ["South Africa", "seat", "Union Buildings"],
  ["Ukraine", "seat", "Verkhovna Rada"],
  ["Israel", "seat", "Knesset"],
  ["Ireland", "seat", "Iveagh House"],
  ["Turkey", "seat", "Sublime Porte"],
  ["Myanmar", "adjective", "Burmese"],
  ["Myanmar", "capital", "Rangoon|Yangon"],
  ["Israel", "capital", "West Jerusalem"],
  ["South Africa", "capital", "Pretoria"],
  ["Ivory Coast", "capital", "Abidjan"],
  ["Kazakhstan", "capital", "Nur-Sultan"],
  ["Belarus", "name", "Byelorussia"],
  ["Moldova", "name", "Moldavia"],
  ["Timor-Leste", "name", "East Timor"],
  ["Timor-Leste", "adjective", "East Timorese|Timorese"],
  // States that are no more, divided or not recognised by all: they negotiate all the same.
  ["Soviet Union", "name", "USSR|U.S.S.R.|Soviet Union|Soviets"],
  ["Soviet Union", "adjective", "Soviet"],
  ["Yugoslavia", "name", "Yugoslavia|Federal Republic of Yugoslavia|Serbia and Montenegro"],
  ["Yugoslavia", "adjective", "Yugoslav|Yugoslavs|Yugoslavian"],
  ["East Germany", "name", "East Germany|GDR|German Democratic Republic"],
  ["East Germany", "adjective", "East German|East Germans"],
  ["East Germany", "capital", "East Berlin"],
  ["West Germany", "name", "West Germany"],
  ["West Germany", "adjective", "West German|West Germans"],
  ["West Germany", "capital", "Bonn"],
  ["North Vietnam", "name", "North Vietnam|North Viet-Nam|North Viet Nam|Democratic Republic of Vietnam"],
  ["North Vietnam", "adjective", "North Vietnamese"],
  ["South Vietnam", "name", "South Vietnam|South Viet-Nam|South Viet Nam"],
  ["South Vietnam", "adjective", "South Vietnamese"],
  ["South Vietnam", "capital", "Saigon"],
  ["North Yemen", "name", "North Yemen|Yemen Arab Republic"],
  ["North Yemen", "adjective", "North Yemeni"],
  ["South Yemen", "name", "South Yemen"],
  ["South Yemen", "adjective", "South Yemeni"],
  ["Czechoslovakia", "name", "Czechoslovakia"],
  ["Czechoslovakia", "adjective", "Czechoslovak|Czechoslovakian"],
  ["Rhodesia", "name", "Rhodesia|Southern Rhodesia"],
  ["Rhodesia", "adjective", "Rhodesian|Rhodesians"],
  ["Zaire", "name", "Zaire"],
  ["Zaire", "adjective", "Zairian|Zairean"],
  ["Upper Volta", "name", "Upper Volta"],
  ["Biafra", "name", "Biafra|Republic of Biafra"],
  ["Biafra", "adjective", "Biafran"],
  ["Transnistria", "name", "Transnistria|Transdniestria|Trans-Dniester"],
  ["Transnistria", "adjective", "Transnistrian|Transdniestrian"],
  ["Nagorno-Karabakh", "name", "Nagorno-Karabakh|Republic of Artsakh|Artsakh"],
  ["Abkhazia", "name", "Abkhazia"],
  ["Abkhazia", "adjective", "Abkhaz|Abkhazian"],
  ["South Ossetia", "name", "South Ossetia"],
  ["South Ossetia", "adjective", "South Ossetian"],
  ["Somaliland", "name", "Somaliland"],
  ["Northern Cyprus", "name", "Northern Cyprus|Turkish Republic of Northern Cyprus|TRNC"],
  ["Northern Cyprus", "adjective", "Turkish Cypriot|Turkish Cypriots"],
  ["Cyprus", "adjective", "Greek Cypriot|Greek Cypriots"],
  ["Republika Srpska", "name", "Republika Srpska|Bosnian Serb Republic"],
  ["Republika Srpska", "adjective", "Bosnian Serb|Bosnian Serbs"],
];

/** Capitals that share their name with something far more often meant. */
const NOT_CAPITALS = new Set([
  "Kingston",
  "Victoria",
  "Georgetown",
  "Hamilton",
  "Stanley",
  "Douglas",
  "Singapore",
  "Jamestown",
  "Saint John's",
]);

function* all(): Iterable<readonly [form: string, entry: StateEntry]> {
  for (const country of countries) {
    if (country.independent === false && !["PS", "TW", "XK", "EH", "HK"].includes(country.cca2)) continue;
    const name = countryName(country.name.common);
    yield [name, { name, form: "name" }];
    yield [country.name.common, { name, form: "name" }];
    yield [country.name.official, { name, form: "name" }];
    const demonym = country.demonyms?.eng?.m;
    // "Palestinian" is said of a people before it is said of a state.
    if (demonym && demonym !== name && country.cca2 !== "PS") {
      yield [demonym, { name, form: "adjective" }];
      if (/(?:an|i|ian)$/.test(demonym)) yield [`${demonym}s`, { name, form: "adjective" }];
    }
    for (const capital of country.capital) if (!NOT_CAPITALS.has(capital)) yield [capital, { name, form: "capital" }];
  }
  for (const [name, form, forms] of MORE) for (const one of forms.split("|")) yield [one, { name, form }];
}

/** "Bogotá" and, as wire services write, "Bogota". */
function* withPlainLetters(): Iterable<readonly [form: string, entry: StateEntry]> {
  for (const [form, entry] of all()) {
    yield [form, entry];
    const plain = form.normalize("NFD").replace(/\p{M}/gu, "");
    if (plain !== form) yield [plain, entry];
  }
}

/** Every form with its state; a name wins over an adjective, an adjective over a capital of the same spelling. */
export const STATE_FORMS: readonly (readonly [form: string, entry: StateEntry])[] = [...withPlainLetters()];

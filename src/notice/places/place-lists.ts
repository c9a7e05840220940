/** Countries by what else news English calls them, and regions by the country they lie in. General knowledge. */
export const ALSO_CALLED: readonly (readonly [country: string, forms: string])[] = [
  ["United States", "US|U.S.|USA|America"],
  ["United Kingdom", "UK|U.K.|Britain|Great Britain|England"],
  ["United Arab Emirates", "UAE|Emirates"],
  ["Myanmar", "Burma"],
  ["Democratic Republic of the Congo", "Democratic Republic of Congo|DRC|eastern Congo|Zaire"],
  ["Ivory Coast", "Côte d'Ivoire"],
  ["Bosnia and Herzegovina", "Bosnia"],
  ["North Macedonia", "Macedonia"],
  ["North Korea", "DPRK"],
];

/** Regions, divisions and other places that are often where something happens. */
export const REGIONS: readonly (readonly [country: string | null, names: string])[] = [
  [
    null,
    "Middle East|Kashmir|Kurdistan|Balkans|Sahel|Horn of Africa|Great Lakes|Persian Gulf|Gulf|Gulf of Aden|Red Sea|Black Sea|Mediterranean|" +
      "South China Sea|Baltic|Caucasus|South Caucasus|Central Asia|Southeast Asia|South Asia|East Asia|Latin America|Central America|" +
      "South America|North America|Europe|Africa|West Africa|East Africa|North Africa|Asia|Maghreb|Levant|Korean Peninsula|Scandinavia|" +
      "Caribbean|Arctic|Antarctica|Atlantic|Atlantic Ocean|Pacific|Pacific Ocean|Indian Ocean|Arctic Ocean|Mediterranean Sea|Baltic Sea|Caspian Sea|North Sea|" +
      "East China Sea|Yellow Sea|Sea of Japan|Arabian Sea|Sea of Azov|Eastern Europe|Western Europe|Central Europe|Sub-Saharan Africa|Arabian Peninsula|Himalayas|Alps|Sahara|Strait of Hormuz|Bab al-Mandab|Suez Canal|Nile|Euphrates|Tigris|Danube|Mekong|Jordan River|Lake Chad|Blue Line|Green Line",
  ],
  [
    "Palestine",
    "West Bank|Gaza|Gaza Strip|Gaza City|Khan Younis|Rafah|Beit Hanoun|Jabalia|Deir al-Balah|Ramallah|Hebron|Nablus|Jenin|Jericho|Bethlehem|Tulkarem|Temple Mount",
  ],
  ["Israel", "Galilee|Negev|Sderot|Ashkelon|Haifa|Golan Heights|Golan"],
  ["Egypt", "Sinai|Sinai Peninsula|Sharm el-Sheikh|Tahrir Square"],
  ["Syria", "Eastern Ghouta|Ghouta|Rojava|Kobane|Kobani|Palmyra|Afrin|Raqqa|Idlib|Sweida|Tal Abyad|Hmeimim"],
  ["Iraq", "Iraqi Kurdistan|Anbar|Nineveh|Fallujah|Ramadi|Tikrit|Sinjar|Green Zone"],
  ["Yemen", "Hodeidah|Hadramawt|Marib|Taiz|Saada|Socotra|Aden"],
  ["Libya", "Cyrenaica|Fezzan|Tripolitania|Sirte"],
  ["Lebanon", "Bekaa Valley|Bekaa|Sidon|Tyre|Nabatieh"],
  ["Afghanistan", "Helmand|Kandahar|Kunduz|Nangarhar|Uruzgan|Ghazni|Badakhshan|Bagram|Panjshir"],
  ["Pakistan", "Waziristan|North Waziristan|South Waziristan|Swat|Balochistan|Punjab|Sindh|Khyber Pakhtunkhwa"],
  ["India", "Jammu and Kashmir|Manipur|Assam|Nagaland|Ladakh"],
  ["Sri Lanka", "Jaffna Peninsula|Vanni|Wanni"],
  ["Myanmar", "Rakhine|Rakhine State|Shan State|Kachin State|Karen State|Chin State|Sagaing|Naypyidaw|Rangoon"],
  ["Philippines", "Mindanao|Sulu|Bangsamoro|Luzon|Marawi"],
  ["Indonesia", "Aceh|Papua|West Papua|Java|Sumatra|Sulawesi|Maluku"],
  ["Thailand", "Patani|Pattani"],
  ["China", "Tibet|Xinjiang|Hong Kong|Manchuria"],
  ["Taiwan", "Taiwan Strait"],
  ["North Korea", "Panmunjom|Yongbyon|Kaesong"],
  ["Ukraine", "Crimea|Donbas|Donbass|Luhansk|Transcarpathia|Debaltseve|Snake Island"],
  ["Moldova", "Transnistria|Transdniestria"],
  ["Georgia", "Abkhazia|South Ossetia"],
  ["Azerbaijan", "Nagorno-Karabakh|Karabakh|Nakhchivan|Lachin corridor"],
  ["Russia", "Chechnya|Dagestan|Ingushetia|North Caucasus|Siberia|Sochi|Kursk"],
  ["Serbia", "Vojvodina|Presevo Valley"],
  ["Bosnia and Herzegovina", "Republika Srpska|Srebrenica|Brcko"],
  ["Cyprus", "Northern Cyprus|Varosha"],
  ["Spain", "Catalonia|Basque Country|Navarre|Andalusia"],
  ["France", "Corsica|Rambouillet|New Caledonia|Brittany"],
  ["United Kingdom", "Northern Ireland|Scotland|Wales|Belfast|Stormont|Londonderry|Ulster|Chequers"],
  ["Italy", "Sicily|Lampedusa"],
  ["Germany", "Bavaria|Saxony"],
  ["Switzerland", "Geneva|Lausanne|Montreux|Bürgenstock"],
  ["Austria", "Tyrol"],
  [
    "United States",
    "Washington|New York|New York City|Camp David|Dayton|Wye River|Alabama|Alaska|Arizona|Arkansas|California|Colorado|Connecticut|Delaware|Florida|Hawaii|Idaho|Illinois|Indiana|Iowa|Kansas|Kentucky|" +
      "Louisiana|Maine|Maryland|Massachusetts|Michigan|Minnesota|Mississippi|Missouri|Montana|Nebraska|Nevada|New Hampshire|New Jersey|New Mexico|" +
      "North Carolina|North Dakota|Ohio|Oklahoma|Oregon|Pennsylvania|Rhode Island|South Carolina|South Dakota|Tennessee|Texas|Utah|Vermont|Virginia|" +
      "West Virginia|Wisconsin|Wyoming|Washington state|Manhattan|Brooklyn|Guam|Puerto Rico|Silicon Valley|Wall Street|Washington, D.C.|Capitol Hill|Mar-a-Lago",
  ],
  ["Canada", "Ontario|Quebec|British Columbia|Alberta|Manitoba|Saskatchewan|Nova Scotia|Newfoundland|Yukon|Nunavut"],
  ["Australia", "New South Wales|Queensland|Tasmania|Northern Territory|Western Australia|South Australia"],
  ["Cuba", "Guantanamo|Guantanamo Bay"],
  ["Colombia", "Caquetá|Antioquia|Cauca|Chocó|Arauca|Nariño|Catatumbo"],
  ["Mexico", "Chiapas|Oaxaca"],
  ["Peru", "Ayacucho"],
  ["Sudan", "Darfur|South Kordofan|Blue Nile|Kordofan|Gezira|El Fasher|Khartoum"],
  ["South Sudan", "Upper Nile|Equatoria|Unity State|Jonglei|Abyei"],
  ["Ethiopia", "Tigray|Amhara|Oromia|Afar|Ogaden|Gambella"],
  ["Somalia", "Puntland|Somaliland|Jubaland"],
  ["Kenya", "Rift Valley|Dadaab"],
  ["Nigeria", "Borno|Niger Delta|Biafra|Yobe|Adamawa|Chibok"],
  ["Mali", "Azawad|Timbuktu|Kidal"],
  ["Senegal", "Casamance"],
  ["Democratic Republic of the Congo", "North Kivu|South Kivu|Kivu|Ituri|Katanga|Kasai"],
  ["Mozambique", "Cabo Delgado"],
  ["Angola", "Cabinda"],
  ["Western Sahara", "Tindouf"],
  ["Tanzania", "Zanzibar|Arusha"],
  ["Papua New Guinea", "Bougainville"],
  ["Kazakhstan", "Astana|Nur-Sultan"],
  ["Japan", "Okinawa|Kuril Islands"],
];

/** Nouns that say what kind of place it is: "the town of Ravna", "Tavar province". */
export const PLACE_NOUNS: ReadonlySet<string> = new Set(
  (
    "city town village suburb district neighbourhood neighborhood province region governorate state county capital port " +
    "camp valley island airport border crossing bridge road highway enclave strip area quarter municipality resort hotel " +
    "palace sea coast peninsula mountain desert river lake base checkpoint airbase airfield square street outskirts oblast " +
    "department canton prefecture republic territory settlement countryside corridor front division"
  ).split(" "),
);

/** Words that a place follows. */
export const LOCATIVE: ReadonlySet<string> = new Set(
  "in at near outside around inside across throughout toward towards into from to over above through within beyond off".split(
    " ",
  ),
);

/** Words that say which part of a place: "northern Karvelia", "downtown Ravna". */
export const PARTS = /^(?:(?:north|south)(?:-?(?:east|west))?(?:ern)?|east(?:ern)?|west(?:ern)?|central|downtown)$/i;

/** Within names of other languages; none is an English word. */
export const PARTICLE = /^(?:al|el|de|la|e|ez|au|du|del|des|bin|ibn|ul)$/;

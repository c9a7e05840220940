/** First names that are almost always of one sex, by the pronoun that follows them in reports. General knowledge. */
const words = (list: string): ReadonlySet<string> => new Set(list.split(" "));

export const SHE_NAMES = words(
  "ada aisha alice alexandra amal amina amy andrea angela anita ann anna anne annalena annette asma barbara benita beth carla " +
    "carmen caroline catherine cecilia celia charlotte christine claire claudia condoleezza cristina dalia diana dilma dina donna dora " +
    "edith elena elisabeth elizabeth ellen emily emma erika eva fatima fatou fatoumata federica fiona gina gloria golda grace graca hanan " +
    "hanna helen helena helle hillary ingrid irene irina isabel jacinda jane janet jeanne jen jennifer jessica joan joyce judith julia julie " +
    "kaja karen karin kate katherine kathleen katrin kristalina laura leila leymah lina linda lisa lucia lucy lydia magdalena malala " +
    "marcela margaret margarita maria mariam marie marine marta martha martina mary maryam melania mia michelle mira mirela miriam monica " +
    "nada nadia nancy natalia nicola nikki nina olga paula penny rachel radhika rania rebecca rita rosa roza ruth sahle salma samantha sandra sara sarah " +
    "sheikha shirin sigrid sofia sonia sophie stella stephanie susan suzanne sylvia tamara tanja teresa theresa tzipi ursula valentina " +
    "vera victoria virginia wendy yulia zainab zeinab zohra",
);

export const HE_NAMES = words(
  "abdel abdul abdullah abdulaziz adam adel adly ahmad ahmed alan albert alejandro aleksandr aleksei alexander alexei alfred ali alvaro amir andrei andrew " +
    "andrzej anton antonio antony anwar ariel arthur ashraf avigdor ayman barack bashar ben benjamin benny bernard bill boris boutros brian " +
    "bruno carlos charles chris christopher colin cyril dag daniel dario david dennis dmitri dmitry dominic donald ehud emmanuel enrique eric ernesto " +
    "faisal farid felipe fernando fidel francis francisco francois franco fred gabriel gary geir george gerald gerard gerhard gerry ghassan " +
    "gordon gustavo haider haidar hamid hans harry harun hassan hector helmut henrik henry herman hossein hugo humberto hussein ian ibrahim igor ilham imran " +
    "isaac ismail ivan jack jacob james jamal jan jason javad javier jean jens jim jimmy joe joel johan john jonas jonathan jorge jose joseph josh " +
    "juan justin karl kenneth khaled khalid kofi lakhdar larry lars leonid lloyd luis mahmoud manuel marco marek mark martin martti marwan matteo max " +
    "michael mike mikhail milo mohamed mohammad mohammed moshe mujib muhammad mustafa nabil narendra nasser nawaz nelson nicholas nicolas nikolai noam " +
    "nouri omar oscar osama paddy patrick paul pedro peter petro philip pierre piet rafael rafic rami ramzi raul recep rex ricardo richard robert " +
    "roberto rodrigo roger ron ronald rudolf salah salim salva sam samuel saeb saddam sebastien sergei sergey shimon simon slobodan staffan stefan " +
    "stephen steve steven tariq ted terje thabo thomas tim timothy tom tomas tony uhuru viktor vincent vladimir volodymyr wang warren william " +
    "xavier yahya yasser yitzhak yoav yusuf zalmay ziad",
);

/** Whether a word, in whatever letters, is one of either list. */
export function isFirstName(word: string): boolean {
  const name = word.toLowerCase();
  return HE_NAMES.has(name) || SHE_NAMES.has(name);
}

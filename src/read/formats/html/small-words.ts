/**
 * The smallest words of the languages most pages are written in. Sentences are full of them, menus and lists of
 * headlines are not.
 */
const SMALL_WORDS = new Set(
  [
    "the of and to in a is that it for was on are as with his they at be this from have or by not but what were when your can said there an which their if do will how about out then them these so her would make like him into has more no could my than been who its now did get our we you i he she had because after over also just only where while",
    "de la que el en y a los se del las un por con no una su para es al lo como más pero sus le ya o este sí porque esta entre cuando muy sin sobre también me hasta hay donde quien desde todo nos durante todos uno les ni contra otros ese eso había fue ser son está han",
    "le la les et des un une du dans est que pour qui sur pas au par plus ce il elle se sont avec ne sa son ses aux mais comme ont été être cette ou nous vous leur lui fait après ainsi sans selon dont où avait était",
    "der die und in den von zu das mit sich des auf für ist im dem nicht ein eine als auch es an werden aus er hat dass sie nach wird bei einer um am sind noch wie einem über einen so zum war haben nur oder aber vor zur bis mehr durch man sein wurde",
    "de a o que e do da em um para é com não uma os no se na por mais as dos como mas foi ao ele das tem à seu sua ou ser quando muito há nos já está eu também só pelo pela até isso ela entre era depois sem mesmo aos",
    "di e il la che in un a per è una sono del con non della le si da dei al come ha nel alla più anche ma i lo gli delle su dalla o questo stato essere hanno dopo suo nella cui tra",
    "de het een en van in is dat op te zijn met voor niet aan er om ook als dan maar bij of uit nog naar heeft door over ze werd wordt was die hij deze tot kan",
    "och i att det som en på är av för med till den har de inte om ett men var jag sig så från vi kan när nu skulle efter der er og ikke til at han blev fra han hun på av som den med for det et",
    "i w na z do się nie że to jest o jak od po za co dla przez ale czy tym już oraz było był jego przed która który są być",
    "и в не на что с по как это он из к но для от за так же у бы о его мы вы они был было была только или если до при со после также уже",
    "ve bir bu da de için ile olarak çok daha olan gibi kadar sonra ancak ise en ne var olduğu",
    "a az és hogy nem is egy ez azt meg de van csak volt még mint már ha el vagy ki mert ja on ei se että oli mutta kun myös niin ovat hän joka tai kuin",
    "yang dan di itu dengan untuk tidak ini dari dalam akan pada juga ke karena ada mereka bisa oleh telah sudah adalah",
    "في من على أن إلى عن مع هذا التي الذي ما لا كان هذه قد بعد كما و أو بين",
    "που και το να της την με για από του στο είναι δεν θα τον οι τα σε",
    "a se v na je že to s z do o i za jsou pro jako by ale jeho byl od po které také",
  ].flatMap((line) => line.split(" ")),
);

export function isSmallWord(word: string): boolean {
  return SMALL_WORDS.has(word);
}

/**
 * Whether a noun can have said something. In: the head of a noun phrase that names no known actor; out: yes or no.
 *
 *     a senior official · the ministry · witnesses · rebels      yes
 *     the pact · some bodies · a bloodied hand                   no: "the pact calls for" is what a text provides
 */
import type { Token } from "../../language/analysis.ts";

/** Occupations and groups by lemma; a general list of nouns for people and for what speaks with one voice. */
const SPEAKERS = new Set(
  (
    "official source diplomat spokesman spokeswoman spokesperson leader activist resident witness rebel fighter analyst " +
    "expert critic minister president premier senator congressman lawmaker legislator parliamentarian deputy commander " +
    "general colonel officer ambassador envoy delegate delegation negotiator mediator government ministry army military " +
    "police group party organisation organization agency council committee commission union office monitor observatory " +
    "center centre media newspaper daily television radio tv station broadcaster channel navy leadership opposition authority people person supporter " +
    "family relative doctor medic worker lawyer judge court company man woman mother father brother sister son daughter " +
    "refugee survivor soldier insurgent militant militia faction front movement alliance coalition bloc side counterpart " +
    "secretary chief head director chairman chairwoman adviser advisor aide administration cabinet parliament regime " +
    "kingdom country state nation world power ally neighbour neighbor community observer inspector investigator " +
    "prosecutor professor scholar researcher historian journalist reporter correspondent author writer student teacher " +
    "farmer trader shopkeeper shopper driver pilot captain sergeant major governor mayor king queen prince emir sheikh " +
    "sultan pope bishop cleric imam priest republican democrat conservative liberal member staff team crew statement " +
    "report communique communiqué declaration letter charity hospital rescuer civilian villager local citizen voter " +
    "protester demonstrator organiser organizer executive economist strategist veteran skeptic sceptic insider " +
    "politician candidate critic detractor commentator columnist editor publisher blogger pollster lobbyist academic " +
    "scientist engineer technician consultant investor banker businessman businesswoman manager employee staffer aide " +
    "nurse paramedic surgeon physician clergyman rabbi preacher pastor magistrate justice attorney barrister solicitor " +
    "chieftain elder tribesman warlord dissident exile defector deserter prisoner detainee hostage captor gunman " +
    "attacker bystander onlooker passenger opponent rival foe predecessor successor colleague boss broker theologian " +
    "pundit outlet press newswire network website magazine tabloid commentary editorial paper document memo sheet " +
    "cable telegram dossier briefing transcript dispatch bulletin broadcast readout spokespeople campaigner relief-worker patient victim inmate commissioner " +
    "rapporteur arbiter arbitrator facilitator guarantor signatory interlocutor go-between intermediary emissary consul " +
    "attaché attache chancellor vizier regent marshal admiral brigadier lieutenant corporal private guerrilla " +
    "guerilla jihadist separatist loyalist unionist nationalist islamist royalist monarchist communist socialist " +
    "tribe clan junta presidency premiership secretariat directorate bureau division unit squad panel tribunal " +
    "representative plenipotentiary official-in-charge personnel republic department embassy mission watchdog body " +
    "prefect chair whip consul-general warden registrar treasurer ombudsman legate nuncio patriarch ayatollah mufti mullah " +
    "archbishop cardinal abbot monk nun alderman councillor councilor burgomaster constable sheriff ranger coastguard " +
    "church university eyewitness missionary mourner worshipper worshiper pilgrim parishioner " +
    "chaplain shepherd herder fisherman nomad migrant returnee evacuee coordinator co-ordinator specialist auditor " +
    "clerk guard watchman sailor conscript recruit commando coroner pathologist firefighter fireman policeman policewoman " +
    "detective peacekeeper volunteer widow husband wife parent uncle cousin friend tourist traveller " +
    "traveler visitor dentist pharmacist midwife psychologist sociologist philosopher novelist poet photographer cameraman " +
    "filmmaker architect miner taxi-driver trucker owner landlord tenant housewife porter waiter baker butcher " +
    "marine bank firm corporation airline operator announcer presenter newsreader anchor institute foundation network association federation league brigade battalion force troop troops other many some few most command headquarters brass admiralty chancellery garrison"
  ).split(" "),
);

const RANKED = /^(?:vice|deputy|sub|under|co|ex|acting|assistant|arch|pro|anti|non)-/;
const PERSONAL = new Set(["he", "she", "they", "who", "someone", "everyone", "others", "another", "some", "many"]);

export function canSpeak(head: Token): boolean {
  const lemma = head.lemma.toLowerCase();
  if (head.upos === "PROPN" || PERSONAL.has(head.text.toLowerCase()) || SPEAKERS.has(lemma)) return true;
  // "the sub-prefect", "an ex-minister", "the co-chair"
  const rank = RANKED.exec(lemma);
  return rank !== null && SPEAKERS.has(lemma.slice(rank[0].length));
}

// Written by scripts/catalogs.ts (npm run catalogs). Do not edit.
import type { Rule } from "../extract/rule.ts";
import { aid as accessAid } from "./access/rules/aid.ts";
import { convoy as accessConvoy } from "./access/rules/convoy.ts";
import { delivered as accessDelivered } from "./access/rules/delivered.ts";
import { evacuation as accessEvacuation } from "./access/rules/evacuation.ts";
import { letIn as accessLetIn } from "./access/rules/let-in.ts";
import { letLeave as accessLetLeave } from "./access/rules/let-leave.ts";
import { likelyAccess as accessLikelyAccess } from "./access/rules/likely-access.ts";
import { pause as accessPause } from "./access/rules/pause.ts";
import { reliefWorkers as accessReliefWorkers } from "./access/rules/relief-workers.ts";
import { agreed as agreementAgreed } from "./agreement/rules/agreed.ts";
import { cameToNothing as agreementCameToNothing } from "./agreement/rules/came-to-nothing.ts";
import { cameToTerms as agreementCameToTerms } from "./agreement/rules/came-to-terms.ts";
import { deal as agreementDeal } from "./agreement/rules/deal.ts";
import { instrument as agreementInstrument } from "./agreement/rules/instrument.ts";
import { likelyDeal as agreementLikelyDeal } from "./agreement/rules/likely-deal.ts";
import { captured as controlCaptured } from "./control/rules/captured.ts";
import { held as controlHeld } from "./control/rules/held.ts";
import { inHands as controlInHands } from "./control/rules/in-hands.ts";
import { left as controlLeft } from "./control/rules/left.ts";
import { likelyControl as controlLikelyControl } from "./control/rules/likely-control.ts";
import { siegeOf as controlSiegeOf } from "./control/rules/siege-of.ts";
import { stationed as controlStationed } from "./control/rules/stationed.ts";
import { stronghold as controlStronghold } from "./control/rules/stronghold.ts";
import { yetToLeave as controlYetToLeave } from "./control/rules/yet-to-leave.ts";
import { counted as figureCounted } from "./figure/rules/counted.ts";
import { lasted as figureLasted } from "./figure/rules/lasted.ts";
import { nth as figureNth } from "./figure/rules/nth.ts";
import { accusedEachOther as incidentAccusedEachOther } from "./incident/rules/accused-each-other.ts";
import { advanced as incidentAdvanced } from "./incident/rules/advanced.ts";
import { arrest as incidentArrest } from "./incident/rules/arrest.ts";
import { arrested as incidentArrested } from "./incident/rules/arrested.ts";
import { attack as incidentAttack } from "./incident/rules/attack.ts";
import { attacked as incidentAttacked } from "./incident/rules/attacked.ts";
import { blamed as incidentBlamed } from "./incident/rules/blamed.ts";
import { bodiesFound as incidentBodiesFound } from "./incident/rules/bodies-found.ts";
import { brokeTruce as incidentBrokeTruce } from "./incident/rules/broke-truce.ts";
import { deathsOf as incidentDeathsOf } from "./incident/rules/deaths-of.ts";
import { expelled as incidentExpelled } from "./incident/rules/expelled.ts";
import { knownWar as incidentKnownWar } from "./incident/rules/known-war.ts";
import { likelyIncident as incidentLikelyIncident } from "./incident/rules/likely-incident.ts";
import { lostLives as incidentLostLives } from "./incident/rules/lost-lives.ts";
import { protested as incidentProtested } from "./incident/rules/protested.ts";
import { putDown as incidentPutDown } from "./incident/rules/put-down.ts";
import { tested as incidentTested } from "./incident/rules/tested.ts";
import { tookPower as incidentTookPower } from "./incident/rules/took-power.ts";
import { violentPhrase as incidentViolentPhrase } from "./incident/rules/violent-phrase.ts";
import { war as incidentWar } from "./incident/rules/war.ts";
import { weaponFired as incidentWeaponFired } from "./incident/rules/weapon-fired.ts";
import { atTable as meetingAtTable } from "./meeting/rules/at-table.ts";
import { calledOn as meetingCalledOn } from "./meeting/rules/called-on.ts";
import { companyOf as meetingCompanyOf } from "./meeting/rules/company-of.ts";
import { heldTalks as meetingHeldTalks } from "./meeting/rules/held-talks.ts";
import { likelyMeeting as meetingLikelyMeeting } from "./meeting/rules/likely-meeting.ts";
import { met as meetingMet } from "./meeting/rules/met.ts";
import { received as meetingReceived } from "./meeting/rules/received.ts";
import { shuttled as meetingShuttled } from "./meeting/rules/shuttled.ts";
import { signed as meetingSigned } from "./meeting/rules/signed.ts";
import { toldByPhone as meetingToldByPhone } from "./meeting/rules/told-by-phone.ts";
import { visited as meetingVisited } from "./meeting/rules/visited.ts";
import { wentOn as meetingWentOn } from "./meeting/rules/went-on.ts";
import { callsDeal as positionCallsDeal } from "./position/rules/calls-deal.ts";
import { demandOf as positionDemandOf } from "./position/rules/demand-of.ts";
import { doesNot as positionDoesNot } from "./position/rules/does-not.ts";
import { fallsShort as positionFallsShort } from "./position/rules/falls-short.ts";
import { forOrAgainst as positionForOrAgainst } from "./position/rules/for-or-against.ts";
import { granted as positionGranted } from "./position/rules/granted.ts";
import { hangsOn as positionHangsOn } from "./position/rules/hangs-on.ts";
import { isOurs as positionIsOurs } from "./position/rules/is-ours.ts";
import { isReady as positionIsReady } from "./position/rules/is-ready.ts";
import { itIsTime as positionItIsTime } from "./position/rules/it-is-time.ts";
import { judgesDeal as positionJudgesDeal } from "./position/rules/judges-deal.ts";
import { letUs as positionLetUs } from "./position/rules/let-us.ts";
import { likelyPosition as positionLikelyPosition } from "./position/rules/likely-position.ts";
import { mightAllow as positionMightAllow } from "./position/rules/might-allow.ts";
import { must as positionMust } from "./position/rules/must.ts";
import { noPlace as positionNoPlace } from "./position/rules/no-place.ts";
import { notSaid as positionNotSaid } from "./position/rules/not-said.ts";
import { notUntil as positionNotUntil } from "./position/rules/not-until.ts";
import { onlyIf as positionOnlyIf } from "./position/rules/only-if.ts";
import { onlyWay as positionOnlyWay } from "./position/rules/only-way.ts";
import { outOfQuestion as positionOutOfQuestion } from "./position/rules/out-of-question.ts";
import { resolved as positionResolved } from "./position/rules/resolved.ts";
import { upToThem as positionUpToThem } from "./position/rules/up-to-them.ts";
import { wantedBy as positionWantedBy } from "./position/rules/wanted-by.ts";
import { wants as positionWants } from "./position/rules/wants.ts";
import { whatItWants as positionWhatItWants } from "./position/rules/what-it-wants.ts";
import { will as positionWill } from "./position/rules/will.ts";
import { wonSupport as positionWonSupport } from "./position/rules/won-support.ts";
import { wouldRather as positionWouldRather } from "./position/rules/would-rather.ts";
import { yetTo as positionYetTo } from "./position/rules/yet-to.ts";
import { agreedTo as provisionAgreedTo } from "./provision/rules/agreed-to.ts";
import { article as provisionArticle } from "./provision/rules/article.ts";
import { colonList as provisionColonList } from "./provision/rules/colon-list.ts";
import { goesOn as provisionGoesOn } from "./provision/rules/goes-on.ts";
import { inReturn as provisionInReturn } from "./provision/rules/in-return.ts";
import { likelyTerm as provisionLikelyTerm } from "./provision/rules/likely-term.ts";
import { listItem as provisionListItem } from "./provision/rules/list-item.ts";
import { namedTerms as provisionNamedTerms } from "./provision/rules/named-terms.ts";
import { ofDeal as provisionOfDeal } from "./provision/rules/of-deal.ts";
import { openIssue as provisionOpenIssue } from "./provision/rules/open-issue.ts";
import { operative as provisionOperative } from "./provision/rules/operative.ts";
import { promise as provisionPromise } from "./provision/rules/promise.ts";
import { proposed as provisionProposed } from "./provision/rules/proposed.ts";
import { refused as provisionRefused } from "./provision/rules/refused.ts";
import { stillOpen as provisionStillOpen } from "./provision/rules/still-open.ts";
import { terms as provisionTerms } from "./provision/rules/terms.ts";
import { textSays as provisionTextSays } from "./provision/rules/text-says.ts";
import { thereWillBe as provisionThereWillBe } from "./provision/rules/there-will-be.ts";
import { timetable as provisionTimetable } from "./provision/rules/timetable.ts";
import { truceTerms as provisionTruceTerms } from "./provision/rules/truce-terms.ts";
import { underDeal as provisionUnderDeal } from "./provision/rules/under-deal.ts";
import { unresolved as provisionUnresolved } from "./provision/rules/unresolved.ts";
import { whatIsOpen as provisionWhatIsOpen } from "./provision/rules/what-is-open.ts";
import { wouldDo as provisionWouldDo } from "./provision/rules/would-do.ts";
import { allyOf as relationAllyOf } from "./relation/rules/ally-of.ts";
import { answersTo as relationAnswersTo } from "./relation/rules/answers-to.ts";
import { antiParty as relationAntiParty } from "./relation/rules/anti-party.ts";
import { backedBy as relationBackedBy } from "./relation/rules/backed-by.ts";
import { backs as relationBacks } from "./relation/rules/backs.ts";
import { belongsTo as relationBelongsTo } from "./relation/rules/belongs-to.ts";
import { calledTerrorist as relationCalledTerrorist } from "./relation/rules/called-terrorist.ts";
import { defected as relationDefected } from "./relation/rules/defected.ts";
import { eachOther as relationEachOther } from "./relation/rules/each-other.ts";
import { getsArms as relationGetsArms } from "./relation/rules/gets-arms.ts";
import { inAlliance as relationInAlliance } from "./relation/rules/in-alliance.ts";
import { inPay as relationInPay } from "./relation/rules/in-pay.ts";
import { includes as relationIncludes } from "./relation/rules/includes.ts";
import { knownAs as relationKnownAs } from "./relation/rules/known-as.ts";
import { labelLine as relationLabelLine } from "./relation/rules/label-line.ts";
import { leansOn as relationLeansOn } from "./relation/rules/leans-on.ts";
import { likelyTie as relationLikelyTie } from "./relation/rules/likely-tie.ts";
import { madeByDefectors as relationMadeByDefectors } from "./relation/rules/made-by-defectors.ts";
import { madeUpOf as relationMadeUpOf } from "./relation/rules/made-up-of.ts";
import { mergedInto as relationMergedInto } from "./relation/rules/merged-into.ts";
import { nextTo as relationNextTo } from "./relation/rules/next-to.ts";
import { ofGroup as relationOfGroup } from "./relation/rules/of-group.ts";
import { opposedTo as relationOpposedTo } from "./relation/rules/opposed-to.ts";
import { paysFor as relationPaysFor } from "./relation/rules/pays-for.ts";
import { profile as relationProfile } from "./relation/rules/profile.ts";
import { referringTo as relationReferringTo } from "./relation/rules/referring-to.ts";
import { roseAgainst as relationRoseAgainst } from "./relation/rules/rose-against.ts";
import { splitFrom as relationSplitFrom } from "./relation/rules/split-from.ts";
import { stateMedia as relationStateMedia } from "./relation/rules/state-media.ts";
import { supportFor as relationSupportFor } from "./relation/rules/support-for.ts";
import { terrorList as relationTerrorList } from "./relation/rules/terror-list.ts";
import { toOust as relationToOust } from "./relation/rules/to-oust.ts";
import { underLeader as relationUnderLeader } from "./relation/rules/under-leader.ts";
import { warOn as relationWarOn } from "./relation/rules/war-on.ts";
import { accordingToSource as statementAccordingToSource } from "./statement/rules/according-to-source.ts";
import { announcedBy as statementAnnouncedBy } from "./statement/rules/announced-by.ts";
import { attributed as statementAttributed } from "./statement/rules/attributed.ts";
import { blamedBy as statementBlamedBy } from "./statement/rules/blamed-by.ts";
import { inANoun as statementInANoun } from "./statement/rules/in-a-noun.ts";
import { judged as statementJudged } from "./statement/rules/judged.ts";
import { madeClear as statementMadeClear } from "./statement/rules/made-clear.ts";
import { ownWords as statementOwnWords } from "./statement/rules/own-words.ts";
import { quoted as statementQuoted } from "./statement/rules/quoted.ts";
import { said as statementSaid } from "./statement/rules/said.ts";
import { transcript as statementTranscript } from "./statement/rules/transcript.ts";

export const RULES: readonly Rule[] = [
  accessAid,
  accessConvoy,
  accessDelivered,
  accessEvacuation,
  accessLetIn,
  accessLetLeave,
  accessLikelyAccess,
  accessPause,
  accessReliefWorkers,
  agreementAgreed,
  agreementCameToNothing,
  agreementCameToTerms,
  agreementDeal,
  agreementInstrument,
  agreementLikelyDeal,
  controlCaptured,
  controlHeld,
  controlInHands,
  controlLeft,
  controlLikelyControl,
  controlSiegeOf,
  controlStationed,
  controlStronghold,
  controlYetToLeave,
  figureCounted,
  figureLasted,
  figureNth,
  incidentAccusedEachOther,
  incidentAdvanced,
  incidentArrest,
  incidentArrested,
  incidentAttack,
  incidentAttacked,
  incidentBlamed,
  incidentBodiesFound,
  incidentBrokeTruce,
  incidentDeathsOf,
  incidentExpelled,
  incidentKnownWar,
  incidentLikelyIncident,
  incidentLostLives,
  incidentProtested,
  incidentPutDown,
  incidentTested,
  incidentTookPower,
  incidentViolentPhrase,
  incidentWar,
  incidentWeaponFired,
  meetingAtTable,
  meetingCalledOn,
  meetingCompanyOf,
  meetingHeldTalks,
  meetingLikelyMeeting,
  meetingMet,
  meetingReceived,
  meetingShuttled,
  meetingSigned,
  meetingToldByPhone,
  meetingVisited,
  meetingWentOn,
  positionCallsDeal,
  positionDemandOf,
  positionDoesNot,
  positionFallsShort,
  positionForOrAgainst,
  positionGranted,
  positionHangsOn,
  positionIsOurs,
  positionIsReady,
  positionItIsTime,
  positionJudgesDeal,
  positionLetUs,
  positionLikelyPosition,
  positionMightAllow,
  positionMust,
  positionNoPlace,
  positionNotSaid,
  positionNotUntil,
  positionOnlyIf,
  positionOnlyWay,
  positionOutOfQuestion,
  positionResolved,
  positionUpToThem,
  positionWantedBy,
  positionWants,
  positionWhatItWants,
  positionWill,
  positionWonSupport,
  positionWouldRather,
  positionYetTo,
  provisionAgreedTo,
  provisionArticle,
  provisionColonList,
  provisionGoesOn,
  provisionInReturn,
  provisionLikelyTerm,
  provisionListItem,
  provisionNamedTerms,
  provisionOfDeal,
  provisionOpenIssue,
  provisionOperative,
  provisionPromise,
  provisionProposed,
  provisionRefused,
  provisionStillOpen,
  provisionTerms,
  provisionTextSays,
  provisionThereWillBe,
  provisionTimetable,
  provisionTruceTerms,
  provisionUnderDeal,
  provisionUnresolved,
  provisionWhatIsOpen,
  provisionWouldDo,
  relationAllyOf,
  relationAnswersTo,
  relationAntiParty,
  relationBackedBy,
  relationBacks,
  relationBelongsTo,
  relationCalledTerrorist,
  relationDefected,
  relationEachOther,
  relationGetsArms,
  relationInAlliance,
  relationInPay,
  relationIncludes,
  relationKnownAs,
  relationLabelLine,
  relationLeansOn,
  relationLikelyTie,
  relationMadeByDefectors,
  relationMadeUpOf,
  relationMergedInto,
  relationNextTo,
  relationOfGroup,
  relationOpposedTo,
  relationPaysFor,
  relationProfile,
  relationReferringTo,
  relationRoseAgainst,
  relationSplitFrom,
  relationStateMedia,
  relationSupportFor,
  relationTerrorList,
  relationToOust,
  relationUnderLeader,
  relationWarOn,
  statementAccordingToSource,
  statementAnnouncedBy,
  statementAttributed,
  statementBlamedBy,
  statementInANoun,
  statementJudged,
  statementMadeClear,
  statementOwnWords,
  statementQuoted,
  statementSaid,
  statementTranscript,
];

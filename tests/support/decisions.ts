import { createHash } from 'node:crypto';
import {
  addCalendar,
  closeSubscription,
  openSubscription,
  removeCalendar,
} from '../../bot/calendar/domain/calendars.ts';
import { changeConsultation } from '../../bot/consultation/domain/change.ts';
import type { ConsultationSetting } from '../../bot/consultation/domain/check.ts';
import { declineConsultation } from '../../bot/consultation/domain/decline.ts';
import {
  addConsultationAnnex,
  moveConsultationAnnex,
  removeConsultationAnnex,
  renameConsultationAnnex,
} from '../../bot/consultation/domain/edit-annexes.ts';
import { importConsultations } from '../../bot/consultation/domain/import.ts';
import { moveConsultation } from '../../bot/consultation/domain/move.ts';
import { noteExtension } from '../../bot/consultation/domain/note-extension.ts';
import { registerConsultation } from '../../bot/consultation/domain/register.ts';
import { removeConsultation, undoImport } from '../../bot/consultation/domain/remove.ts';
import { tellOffices } from '../../bot/consultation/domain/tell-offices.ts';
import { answerDates } from '../../bot/dates/domain/answer.ts';
import { askDates } from '../../bot/dates/domain/ask.ts';
import { chooseDate } from '../../bot/dates/domain/choose.ts';
import { closeDates } from '../../bot/dates/domain/close.ts';
import { setDatesDeadline } from '../../bot/dates/domain/set-deadline.ts';
import type { CommandName } from '../../bot/declared/command.ts';
import type { CommandOf, Decided } from '../../bot/declared/decide.ts';
import { remind } from '../../bot/delivery/domain/remind.ts';
import { resendDelivery } from '../../bot/delivery/domain/resend.ts';
import { settleDelivery } from '../../bot/delivery/domain/settle.ts';
import { fileAgain } from '../../bot/document/domain/file-again.ts';
import { settleFiling } from '../../bot/document/domain/settle-filing.ts';
import { askExtraMeeting } from '../../bot/extra/domain/ask.ts';
import { closeExtraMeeting } from '../../bot/extra/domain/close.ts';
import { joinExtraMeeting } from '../../bot/extra/domain/join.ts';
import { linkAccounts, noteRoster } from '../../bot/forum/domain/accounts.ts';
import { closeChat, openChat } from '../../bot/forum/domain/chat.ts';
import { chooseForum } from '../../bot/forum/domain/choose-forum.ts';
import { connectTeam } from '../../bot/forum/domain/connect-team.ts';
import { noteChannels } from '../../bot/forum/domain/note-channels.ts';
import { removeTeam } from '../../bot/forum/domain/remove-team.ts';
import type { Asked } from '../../bot/kernel/asked.ts';
import { answerNotice } from '../../bot/meeting/domain/answer-notice.ts';
import { approveAgenda, askApproval } from '../../bot/meeting/domain/approve-agenda.ts';
import { cancelMeeting } from '../../bot/meeting/domain/cancel.ts';
import { changeMeeting } from '../../bot/meeting/domain/change.ts';
import { addAnnex, moveAnnex, removeAnnex, renameAnnex } from '../../bot/meeting/domain/edit-annexes.ts';
import { inviteGuest, removeGuest } from '../../bot/meeting/domain/invite-guest.ts';
import { planMeeting } from '../../bot/meeting/domain/plan.ts';
import { removeMeeting } from '../../bot/meeting/domain/remove.ts';
import { sendChange } from '../../bot/meeting/domain/send-change.ts';
import { sendNotice } from '../../bot/meeting/domain/send-notice.ts';
import {
  copyAgenda,
  moveAgendaItem,
  removeAgendaItem,
  setAgendaItem,
} from '../../bot/meeting/domain/set-agenda-item.ts';
import { describePoint } from '../../bot/minutes/domain/describe-point.ts';
import { distributeMinutes } from '../../bot/minutes/domain/distribute.ts';
import { electVerifier } from '../../bot/minutes/domain/elect-verifier.ts';
import { fileExtract } from '../../bot/minutes/domain/file-extract.ts';
import {
  addHeldItem,
  beginItem,
  changeHeldItem,
  moveHeldItem,
  noteHours,
} from '../../bot/minutes/domain/held-items.ts';
import { notePresence, takeAnswers } from '../../bot/minutes/domain/note-presence.ts';
import { noteRegistryNumber } from '../../bot/minutes/domain/note-registry-number.ts';
import { remindRegistries } from '../../bot/minutes/domain/remind-registries.ts';
import { startMinutes } from '../../bot/minutes/domain/start.ts';
import {
  approveItems,
  commentItem,
  correctMinutes,
  finishMinutes,
  recordDissent,
  sendMinutes,
  settleComment,
} from '../../bot/minutes/domain/verify.ts';
import { settleItem, writeItem } from '../../bot/minutes/domain/write-item.ts';
import { addRoundDocument } from '../../bot/round/domain/add-document.ts';
import { answerRound } from '../../bot/round/domain/answer.ts';
import { answerOnBehalf } from '../../bot/round/domain/answer-on-behalf.ts';
import { askRound } from '../../bot/round/domain/ask.ts';
import { dropDraft } from '../../bot/round/domain/drop-draft.ts';
import { addAnswerFile, keepDraft } from '../../bot/round/domain/keep-draft.ts';
import { sendMemos } from '../../bot/round/domain/send-memos.ts';
import { changeRound, closeRound, reopenRound } from '../../bot/round/domain/steer.ts';
import { BODY_SEATS } from './body-seats.ts';
import { A_TEAM, aForum, aMunicipality, aNoticed, anRsvp, byId, ZONE } from './builders.ts';
import { AN_EXTRACT } from './filing-builders.ts';
import { someNotes } from './minutes-builders.ts';
import { aRoundSetting } from './round-builders.ts';

/** Every command's decision. A new command has its row here, or nothing compiles. */
export const DECISIONS = {
  'plan-meeting': planMeeting,
  'change-meeting': changeMeeting,
  'set-agenda-item': setAgendaItem,
  'move-agenda-item': moveAgendaItem,
  'remove-agenda-item': removeAgendaItem,
  'copy-agenda': copyAgenda,
  'add-annex': addAnnex,
  'rename-annex': renameAnnex,
  'move-annex': moveAnnex,
  'remove-annex': removeAnnex,
  'invite-guest': inviteGuest,
  'remove-guest': removeGuest,
  'ask-approval': askApproval,
  'approve-agenda': approveAgenda,
  'send-notice': sendNotice,
  'send-change': sendChange,
  'answer-notice': answerNotice,
  'cancel-meeting': cancelMeeting,
  'remove-meeting': removeMeeting,
  'start-minutes': startMinutes,
  'write-item': writeItem,
  'settle-item': settleItem,
  'note-presence': notePresence,
  'take-answers': takeAnswers,
  'add-held-item': addHeldItem,
  'change-held-item': changeHeldItem,
  'move-held-item': moveHeldItem,
  'begin-item': beginItem,
  'note-hours': noteHours,
  'note-registry-number': noteRegistryNumber,
  'distribute-minutes': distributeMinutes,
  'remind-registries': remindRegistries,
  'elect-verifier': electVerifier,
  'describe-point': describePoint,
  'send-minutes': sendMinutes,
  'approve-items': approveItems,
  'comment-item': commentItem,
  'settle-comment': settleComment,
  'record-dissent': recordDissent,
  'finish-minutes': finishMinutes,
  'correct-minutes': correctMinutes,
  'file-extract': fileExtract,
  'file-again': fileAgain,
  'settle-filing': settleFiling,
  'ask-dates': askDates,
  'answer-dates': answerDates,
  'choose-date': chooseDate,
  'set-dates-deadline': setDatesDeadline,
  'close-dates': closeDates,
  'ask-extra-meeting': askExtraMeeting,
  'join-extra-meeting': joinExtraMeeting,
  'close-extra-meeting': closeExtraMeeting,
  'add-calendar': addCalendar,
  'remove-calendar': removeCalendar,
  'open-subscription': openSubscription,
  'close-subscription': closeSubscription,
  'ask-round': askRound,
  'change-round': changeRound,
  'answer-round': answerRound,
  'keep-draft': keepDraft,
  'add-answer-file': addAnswerFile,
  'drop-draft': dropDraft,
  'answer-on-behalf': answerOnBehalf,
  'add-round-document': addRoundDocument,
  'send-memos': sendMemos,
  'close-round': closeRound,
  'reopen-round': reopenRound,
  'register-consultation': registerConsultation,
  'change-consultation': changeConsultation,
  'add-consultation-annex': addConsultationAnnex,
  'rename-consultation-annex': renameConsultationAnnex,
  'move-consultation-annex': moveConsultationAnnex,
  'remove-consultation-annex': removeConsultationAnnex,
  'note-extension': noteExtension,
  'move-consultation': moveConsultation,
  'decline-consultation': declineConsultation,
  'tell-offices': tellOffices,
  'remove-consultation': removeConsultation,
  'import-consultations': importConsultations,
  'undo-import': undoImport,
  'resend-delivery': resendDelivery,
  'settle-delivery': settleDelivery,
  remind,
  'connect-team': connectTeam,
  'choose-forum': chooseForum,
  'remove-team': removeTeam,
  'note-channels': noteChannels,
  'open-chat': openChat,
  'close-chat': closeChat,
  'note-roster': noteRoster,
  'link-accounts': linkAccounts,
} satisfies { [Name in CommandName]: (state: never, command: CommandOf<Name>, asked: never) => Decided };

type Verb<Name extends CommandName> = (typeof DECISIONS)[Name];

/** What a command's decision is about, and what it must know beside who asks and when. */
export type StateOf<Name extends CommandName> = Parameters<Verb<Name>>[0];
export type SettingOf<Name extends CommandName> = Omit<Parameters<Verb<Name>>[2], keyof Asked>;

const hashOf = (text: string) => createHash('sha256').update(text).digest('hex');

const meeting = { forum: aForum({}, { chairApprovesAgenda: true, extraMeetingByMembers: 2 }), zone: ZONE };
const municipalities = byId(['a', 'b', 'c'].map((id) => aMunicipality(id)));
const posted = { ...meeting, team: A_TEAM };
const answered = { ...meeting, seats: BODY_SEATS, received: 1_000_000, latest: () => undefined };
const minutes = { ...meeting, seats: BODY_SEATS, municipalities };
const whole = {
  ...minutes,
  id: 'm1',
  meeting: aNoticed(),
  notes: new Map([['p1', someNotes()]]),
  people: new Map(),
  offices: [],
};
const extra = { ...meeting, seats: BODY_SEATS, title: 'Extra möte', meeting: 'extra-1' };
const round = { ...aRoundSetting(), seats: BODY_SEATS, received: 1_000_000 };
const today = '2024-02-06';
const consultation: ConsultationSetting = {
  forum: aForum({ id: 'trafik', shortName: 'Trafiknätverket', kind: 'network' }),
  municipalities: ['a', 'b', 'c'],
  today,
};
const teams = { forums: [meeting.forum], taken: new Set<string>(), today };

/** What each decision knows in a test that says nothing else: a body with a team, all of its seats, and no answers yet. */
export const SETTINGS: { [Name in CommandName]: SettingOf<Name> } = {
  'plan-meeting': meeting,
  'change-meeting': { ...meeting, lost: false },
  'set-agenda-item': meeting,
  'move-agenda-item': meeting,
  'remove-agenda-item': meeting,
  'copy-agenda': { ...meeting, copied: [{ heading: 'Budget', kind: 'decision' }] },
  'add-annex': meeting,
  'rename-annex': meeting,
  'move-annex': meeting,
  'remove-annex': meeting,
  'invite-guest': { ...meeting, guest: aGuest(), known: true },
  'remove-guest': meeting,
  'ask-approval': meeting,
  'approve-agenda': meeting,
  'send-notice': posted,
  'send-change': { ...posted, lost: false },
  'answer-notice': answered,
  'cancel-meeting': meeting,
  'remove-meeting': { ...meeting, promised: false, noted: false },
  'start-minutes': { forum: meeting.forum, meeting: aNoticed({}, [{ heading: 'Budget', kind: 'decision' }]) },
  'write-item': { notes: undefined },
  'settle-item': { notes: someNotes() },
  'note-presence': minutes,
  'take-answers': { ...minutes, rsvps: new Map([['lg-a', anRsvp('lg-a', { value: 'remote', until: '10:00' })]]) },
  'add-held-item': {},
  'change-held-item': {},
  'move-held-item': {},
  'begin-item': {},
  'note-hours': {},
  'note-registry-number': {},
  'distribute-minutes': { forum: aForum(), channel: true, registration: null },
  'remind-registries': { zone: ZONE, unregistered: ['a', 'b'] },
  'elect-verifier': minutes,
  'describe-point': { ...minutes, notes: someNotes() },
  'send-minutes': whole,
  'approve-items': { ...whole, hash: hashOf },
  'comment-item': {},
  'settle-comment': {},
  'record-dissent': {},
  'finish-minutes': { ...whole, forum: aForum({}, { verifiers: 0 }), hash: hashOf },
  'correct-minutes': {},
  'file-extract': { queued: AN_EXTRACT },
  'file-again': {},
  'settle-filing': {},
  'ask-dates': posted,
  'answer-dates': answered,
  'choose-date': { ...meeting, seats: BODY_SEATS, municipalities, answers: new Map(), existing: undefined },
  'set-dates-deadline': meeting,
  'close-dates': meeting,
  'ask-extra-meeting': { ...extra, open: undefined },
  'join-extra-meeting': extra,
  'close-extra-meeting': meeting,
  'add-calendar': { others: [] },
  'remove-calendar': {},
  'open-subscription': {},
  'close-subscription': {},
  'ask-round': round,
  'change-round': { zone: ZONE, about: undefined },
  'answer-round': round,
  'keep-draft': round,
  'add-answer-file': round,
  'drop-draft': round,
  'answer-on-behalf': round,
  'add-round-document': {},
  'send-memos': {},
  'close-round': {},
  'reopen-round': { zone: ZONE, about: undefined },
  'register-consultation': consultation,
  'change-consultation': consultation,
  'add-consultation-annex': { wasAsked: false },
  'rename-consultation-annex': {},
  'move-consultation-annex': {},
  'remove-consultation-annex': { wasAsked: false },
  'note-extension': { today },
  'move-consultation': { today },
  'decline-consultation': {},
  'tell-offices': {},
  'remove-consultation': { wasAsked: false },
  'undo-import': {},
  'import-consultations': { settingFor: () => consultation, exists: () => false, known: new Set() },
  'resend-delivery': { against: undefined },
  'settle-delivery': { redrawable: false },
  remind: { day: '2024-02-06', reminded: new Map(), reaches: () => true },
  'connect-team': teams,
  'choose-forum': teams,
  'remove-team': {},
  'note-channels': teams,
  'open-chat': {},
  'close-chat': {},
  'note-roster': { people: [aGuest()] },
  'link-accounts': { people: [aGuest()] },
};

function aGuest() {
  const title = 'Trafikplanerare';
  return {
    id: 'p-gast',
    title,
    organisation: 'Regionen',
    mail: 'gast@example.se',
    language: 'sv',
    account: 'guest',
  } as const;
}

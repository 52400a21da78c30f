import { mayOpenSubscription } from '../../bot/calendar/domain/calendars.ts';
import { mayDeclineConsultation } from '../../bot/consultation/domain/decline.ts';
import { mayMoveConsultation } from '../../bot/consultation/domain/move.ts';
import { mayNoteExtension } from '../../bot/consultation/domain/note-extension.ts';
import { mayRemoveConsultation, mayUndoImport, type OfList } from '../../bot/consultation/domain/remove.ts';
import type { Consultation } from '../../bot/consultation/domain/state.ts';
import { mayTellOffices } from '../../bot/consultation/domain/tell-offices.ts';
import { mayAnswerDates } from '../../bot/dates/domain/answer.ts';
import { mayChooseDate } from '../../bot/dates/domain/choose.ts';
import { mayCloseDates } from '../../bot/dates/domain/close.ts';
import { maySetDatesDeadline } from '../../bot/dates/domain/set-deadline.ts';
import type { Dates } from '../../bot/dates/domain/state.ts';
import type { CommandName } from '../../bot/declared/command.ts';
import type { CommandOf } from '../../bot/declared/decide.ts';
import type { Fact } from '../../bot/declared/fact.ts';
import { mayRemind } from '../../bot/delivery/domain/remind.ts';
import type { Standing } from '../../bot/delivery/domain/state.ts';
import { mayFileAgain } from '../../bot/document/domain/file-again.ts';
import { maySettleFiling } from '../../bot/document/domain/settle-filing.ts';
import { mayAskExtraMeeting } from '../../bot/extra/domain/ask.ts';
import { mayCloseExtraMeeting } from '../../bot/extra/domain/close.ts';
import { mayJoinExtraMeeting } from '../../bot/extra/domain/join.ts';
import type { ExtraRequest } from '../../bot/extra/domain/state.ts';
import type { Role } from '../../bot/kernel/access.ts';
import type { Asked } from '../../bot/kernel/asked.ts';
import type { Unanswered } from '../../bot/kernel/asking/unanswered.ts';
import type { Refusal, RefusalCode } from '../../bot/kernel/refusal.ts';
import { type AgendaItem, itemOf } from '../../bot/meeting/domain/agenda-item.ts';
import { mayAnswerNotice } from '../../bot/meeting/domain/answer-notice.ts';
import { mayApproveAgenda, mayAskApproval } from '../../bot/meeting/domain/approve-agenda.ts';
import { mayCancelMeeting } from '../../bot/meeting/domain/cancel.ts';
import { mayChangeMeeting } from '../../bot/meeting/domain/change.ts';
import { mayPlanMeeting } from '../../bot/meeting/domain/plan.ts';
import { mayRemoveMeeting } from '../../bot/meeting/domain/remove.ts';
import { maySendChange } from '../../bot/meeting/domain/send-change.ts';
import { maySendNotice } from '../../bot/meeting/domain/send-notice.ts';
import type { Meeting } from '../../bot/meeting/domain/state.ts';
import { mayDistributeMinutes } from '../../bot/minutes/domain/distribute.ts';
import { mayFileExtract } from '../../bot/minutes/domain/file-extract.ts';
import { mayNoteRegistryNumber } from '../../bot/minutes/domain/note-registry-number.ts';
import { mayRemindRegistries } from '../../bot/minutes/domain/remind-registries.ts';
import { mayStartMinutes } from '../../bot/minutes/domain/start.ts';
import type { Minutes } from '../../bot/minutes/domain/state.ts';
import { mayCorrectMinutes, mayFinishMinutes, maySendMinutes } from '../../bot/minutes/domain/verify.ts';
import { mayAddRoundDocument } from '../../bot/round/domain/add-document.ts';
import { mayAnswerRound } from '../../bot/round/domain/answer.ts';
import { mayAnswerOnBehalf } from '../../bot/round/domain/answer-on-behalf.ts';
import type { FormField } from '../../bot/round/domain/form.ts';
import { maySendMemos } from '../../bot/round/domain/send-memos.ts';
import { mayCloseRound, mayMoveDeadline, mayReopenRound } from '../../bot/round/domain/steer.ts';
import { A_TEAM, aCancelled, aForum, aMeetingFields, aNoticed, anAccount, aPlanned } from './builders.ts';
import { aConsultation, someFields } from './consultation-builders.ts';
import { aDatesQuestion, someDates } from './dates-builders.ts';
import type { SettingOf, StateOf } from './decisions.ts';
import { aDroppedFiling, aFiling, aWaitingFiling } from './filing-builders.ts';
import type { But, By } from './given.ts';
import { approvedMinutes, sentMinutes, someMinutes, someNotes } from './minutes-builders.ts';
import { aClosedRound, aDocumentRound, aDraft, anAnswer, aRound, DOCUMENT, FORM, someRound } from './round-builders.ts';

/** What is shown of every command: it works, it is refused to whom it is not for, and it is refused where it does not fit. */
export interface Row<Name extends CommandName> {
  command: CommandOf<Name>;
  /** Where it works, and for whom; absent: for every role that the table of access names. */
  state: StateOf<Name>;
  but?: But<Name>;
  by?: readonly Role[];
  /** The types of the facts that come of it. */
  makes: Fact['type'][];
  refusedAs: RefusalCode | ((role: Role) => RefusalCode);
  wrong: readonly [Wrong<Name>, ...Wrong<Name>[]];
  /** What its button asks, where one is offered. */
  may?: (state: StateOf<Name>, asked: Asked & SettingOf<Name>) => Refusal | 'repeat' | undefined;
}

/** What is not named is as where it works. */
export interface Wrong<Name extends CommandName> {
  when: string;
  state?: StateOf<Name>;
  but?: But<Name>;
  command?: CommandOf<Name>;
  by?: By;
  /** The button is offered all the same: it is wrong only together with what is said. */
  offered?: true;
  says: RefusalCode | 'repeat';
}

const OFFICE: RefusalCode = 'refusal.secretariat-only';

const budget: AgendaItem = {
  ...itemOf({ heading: 'Budget', kind: 'decision', annexes: [{ title: 'Underlag', href: 'https://a.example.se' }] }, 1),
  guests: ['p-utifran'],
};
const prepared: Meeting = {
  ...aPlanned(),
  items: [budget, itemOf({ heading: 'Nästa möte', kind: 'formality' }, 2)],
  numbered: 2,
};
const twoPapers: Meeting = {
  ...prepared,
  items: [{ ...budget, annexes: [...budget.annexes, { id: 'p1-b2', title: 'Kalkyl', href: 'https://b.example.se' }] }],
};
const unsent: Meeting = { ...aNoticed(), items: [budget] };
const cancelled = { when: 'mötet är inställt', state: aCancelled(), says: 'refusal.meeting-cancelled' } as const;
const over = { when: 'mötet har varit', but: { now: '2024-02-17T08:00:00Z' }, says: 'refusal.meeting-over' } as const;

const closedDates: Dates = { ...aDatesQuestion(), status: 'closed' };
const chosenDates: Dates = { ...aDatesQuestion(), status: 'chosen', proposal: 'd2', meeting: 'm9' };

const request: ExtraRequest = {
  status: 'open',
  forum: 'lg',
  when: { date: '2024-10-03' },
  reason: 'Regionens förslag måste hinna behandlas.',
  asks: [{ seat: 'lg-b', person: 'p-lg-b', at: '2024-02-05T08:00:00.000Z' }],
};

const file: FormField = { id: 'f3', kind: 'file', label: 'Underlag', required: false };
const stored = { id: 'f-1', name: 'svar.pdf', size: 10, document: 'd1' };

const handedIn: Consultation = aConsultation({ stage: 'submitted', submitted: '2024-02-01' });
const overAtSender = { when: 'svaret är inlämnat', state: handedIn, says: 'refusal.consultation-over' } as const;
const ofList = (more: Partial<OfList> = {}): OfList => ({
  id: 'c1',
  consultation: aConsultation({ list: { id: 'l1' } }),
  wasAsked: false,
  ...more,
});
const annex = { id: 'b1', title: 'Missiv', href: 'https://a.example.se' };

const failed: Standing = { about: 'meeting:m1', kind: 'post', status: 'failed', settlement: undefined };
const arrived = {
  when: 'det kom fram',
  state: { ...failed, status: 'sent' },
  says: 'refusal.delivery-settled',
} as const;

const silent: Unanswered = { against: undefined, silent: [{ who: 'Salem', persons: ['p-kd-salem'] }] };
const reminded = (about: string) =>
  new Map([
    ['p-kd-salem', { person: 'p-kd-salem', day: '2024-02-06', about, by: 'p', at: '2024-02-06T08:14:00.000Z' }],
  ]);

const facts = { id: '19:t', name: 'Team LG', channel: '19:t', tenant: 't', serviceUrl: 'https://smba.example.com/' };
const channel = { id: '19:k', name: 'Trafik', type: 'standard', tenant: 't', serviceUrl: facts.serviceUrl } as const;
const gone = { status: 'removed', name: 'Team LG', forum: null, lastForum: null } as const;
const chat = { account: 'k1', conversation: 'a:1', serviceUrl: facts.serviceUrl };
const proposed = { status: 'proposed', person: null, proposed: 'p-gast', team: '19:t', guest: true } as const;
const linked = { status: 'linked', person: 'p-gast', guest: true } as const;

const locked = {
  when: 'de är godkända',
  state: someMinutes({ status: 'verified' }),
  says: 'refusal.minutes-locked',
} as const;
const sameWriter = someNotes('Läget.', { serials: [{ writer: 'w-2', serial: 1 }] });
const inSecret = {
  do: 'write-item',
  meeting: 'm1',
  item: 'p2',
  text: 'X',
  edition: 0,
  writer: 'w-2',
  serial: 1,
} as const;

const everyVerifier = ['lg-a', 'sub-a', 'att-a', 'gst-a'].map((seat) => ({ seat, person: `p-${seat}` }));
const beside = new Map([
  ['p1', someNotes('Läget.', { asides: [{ writer: 'w-2', serial: 1, base: 0, text: 'Annat.', by: 'p', at: '' }] })],
]);
const staleApproval = { do: 'approve-items', meeting: 'm1', round: 2, parts: 'all' } as const;
const someComment = { id: 'k1', part: 'p1', seat: 'lg-a', kind: 'change', round: 1, text: 'Fel.', at: '' } as const;

const paper = { document: 'd1', name: 'Minnesanteckningar LG 2024-02-16.pdf', size: 10, hash: 'a1' };
const distributed: Minutes = {
  ...approvedMinutes(),
  distributions: [
    { file: { document: 'd1', size: 10, hash: 'a1' }, corrections: 0, by: 'p', at: '2024-02-26T09:00:00.000Z' },
  ],
};

const { href: _href, ...UNLINKED } = DOCUMENT;
const MEMOS = { at: '2024-02-06T09:00:00.000Z', document: false };
const unknown = anAccount(null);
const noPerson = (role: Role): RefusalCode =>
  role === 'system' || role === 'secretariat' ? 'refusal.unknown-person' : 'refusal.not-yours-to-see';

export const ROWS: { [Name in CommandName]: Row<Name> } = {
  'plan-meeting': {
    command: { do: 'plan-meeting', id: 'm2', fields: aMeetingFields({ kind: 'extra' }) },
    state: undefined,
    makes: ['meeting-planned'],
    refusedAs: OFFICE,
    wrong: [
      { when: 'id:t är ett annat mötes', state: aPlanned(), offered: true, says: 'refusal.meeting-exists' },
      {
        when: 'mötet har tagits bort',
        state: { status: 'removed', removedAt: '2024-02-05T08:00:00.000Z' },
        offered: true,
        says: 'refusal.meeting-removed',
      },
      {
        when: 'ordföranden planerar ett ordinarie möte',
        command: { do: 'plan-meeting', id: 'm2', fields: aMeetingFields() },
        by: 'chair',
        offered: true,
        says: OFFICE,
      },
    ],
    may: (_state, asked) => mayPlanMeeting(undefined, { ...asked, kind: 'extra' }),
  },
  'change-meeting': {
    command: { do: 'change-meeting', meeting: 'm1', base: 0, fields: aMeetingFields({ title: 'Nytt namn' }) },
    state: aPlanned(),
    makes: ['meeting-changed'],
    refusedAs: OFFICE,
    wrong: [cancelled, over],
    may: mayChangeMeeting,
  },
  'set-agenda-item': {
    command: { do: 'set-agenda-item', meeting: 'm1', base: 0, fields: { heading: 'Taxa', kind: 'decision' } },
    state: prepared,
    makes: ['agenda-item-set'],
    refusedAs: OFFICE,
    wrong: [cancelled, over],
  },
  'move-agenda-item': {
    command: { do: 'move-agenda-item', meeting: 'm1', item: 'p1', to: 1 },
    state: prepared,
    makes: ['agenda-item-moved'],
    refusedAs: OFFICE,
    wrong: [cancelled, over],
  },
  'remove-agenda-item': {
    command: { do: 'remove-agenda-item', meeting: 'm1', item: 'p1', base: 1 },
    state: prepared,
    makes: ['agenda-item-removed'],
    refusedAs: OFFICE,
    wrong: [cancelled, over],
  },
  'copy-agenda': {
    command: { do: 'copy-agenda', meeting: 'm1', base: 0, from: 'standing' },
    state: prepared,
    makes: ['agenda-item-removed', 'agenda-item-removed', 'agenda-item-set'],
    refusedAs: OFFICE,
    wrong: [cancelled, over],
  },
  'add-annex': {
    command: { do: 'add-annex', meeting: 'm1', item: 'p1', annex: { title: 'Kalkyl', href: 'https://b.example.se' } },
    state: prepared,
    makes: ['annex-added'],
    refusedAs: OFFICE,
    wrong: [cancelled, over],
  },
  'rename-annex': {
    command: { do: 'rename-annex', meeting: 'm1', item: 'p1', annex: 'p1-b1', title: 'Kalkyl' },
    state: prepared,
    makes: ['annex-renamed'],
    refusedAs: OFFICE,
    wrong: [
      cancelled,
      over,
      {
        when: 'den heter så redan',
        command: { do: 'rename-annex', meeting: 'm1', item: 'p1', annex: 'p1-b1', title: 'Underlag' },
        says: 'repeat',
      },
      {
        when: 'handlingen är borttagen',
        command: { do: 'rename-annex', meeting: 'm1', item: 'p1', annex: 'p1-b9', title: 'Kalkyl' },
        says: 'refusal.unknown-annex',
      },
    ],
  },
  'move-annex': {
    command: { do: 'move-annex', meeting: 'm1', item: 'p1', annex: 'p1-b2', to: 0 },
    state: twoPapers,
    makes: ['annex-moved'],
    refusedAs: OFFICE,
    wrong: [
      cancelled,
      over,
      {
        when: 'den står där redan',
        command: { do: 'move-annex', meeting: 'm1', item: 'p1', annex: 'p1-b2', to: 9 },
        says: 'repeat',
      },
      {
        when: 'handlingen är borttagen',
        command: { do: 'move-annex', meeting: 'm1', item: 'p1', annex: 'p1-b9', to: 0 },
        says: 'refusal.unknown-annex',
      },
    ],
  },
  'remove-annex': {
    command: { do: 'remove-annex', meeting: 'm1', item: 'p1', annex: 'p1-b1' },
    state: prepared,
    makes: ['annex-removed'],
    refusedAs: OFFICE,
    wrong: [cancelled, over],
  },
  'invite-guest': {
    command: { do: 'invite-guest', meeting: 'm1', item: 'p1', guest: { person: 'p-gast' } },
    state: prepared,
    makes: ['guest-invited'],
    refusedAs: OFFICE,
    wrong: [cancelled, over],
  },
  'remove-guest': {
    command: { do: 'remove-guest', meeting: 'm1', item: 'p1', person: 'p-utifran' },
    state: prepared,
    makes: ['guest-removed'],
    refusedAs: OFFICE,
    wrong: [cancelled, over],
  },
  'ask-approval': {
    command: { do: 'ask-approval', meeting: 'm1' },
    state: prepared,
    makes: ['approval-asked'],
    refusedAs: OFFICE,
    wrong: [
      cancelled,
      over,
      { when: 'ordföranden redan är frågad', state: { ...prepared, approvalAsked: 0 }, says: 'repeat' },
      {
        when: 'ordföranden inte godkänner dagordningen i organet',
        but: { forum: aForum() },
        says: 'refusal.no-approval-needed',
      },
    ],
    may: mayAskApproval,
  },
  'approve-agenda': {
    command: { do: 'approve-agenda', meeting: 'm1', edition: 0, how: 'page' },
    state: prepared,
    by: ['chair'],
    makes: ['agenda-approved'],
    refusedAs: 'refusal.chair-only',
    wrong: [
      cancelled,
      over,
      { when: 'kansliet säger det på sidan i ordförandens ställe', by: 'secretariat', says: 'refusal.chair-only' },
    ],
    may: (meeting, asked) => mayApproveAgenda(meeting, { ...asked, how: 'page' }),
  },
  'send-notice': {
    command: { do: 'send-notice', meeting: 'm1' },
    state: prepared,
    makes: ['notice-sent'],
    refusedAs: OFFICE,
    wrong: [
      cancelled,
      over,
      { when: 'kallelsen redan är skickad', state: aNoticed(), says: 'refusal.already-called' },
      { when: 'organet inte har något team', but: { team: undefined }, says: 'refusal.forum-not-connected' },
      {
        when: 'organet inte finns den dagen',
        but: { forum: aForum({ validTo: '2024-02-10' }) },
        says: 'refusal.forum-ended',
      },
    ],
    may: maySendNotice,
  },
  'send-change': {
    command: { do: 'send-change', meeting: 'm1', agenda: 0 },
    state: unsent,
    makes: ['notice-changed'],
    refusedAs: OFFICE,
    wrong: [
      cancelled,
      over,
      { when: 'mötet inte är kallat', state: prepared, says: 'refusal.meeting-not-called' },
      { when: 'det inte finns något nytt', state: aNoticed(), says: 'refusal.nothing-to-send' },
      { when: 'organet inte har något team', but: { team: undefined }, says: 'refusal.forum-not-connected' },
    ],
    may: maySendChange,
  },
  'answer-notice': {
    command: { do: 'answer-notice', meeting: 'm1', revision: 1, answer: { value: 'attending' }, drawn: '000000001-b' },
    state: aNoticed(),
    makes: ['notice-answered'],
    refusedAs: 'refusal.no-seat',
    wrong: [
      cancelled,
      over,
      { when: 'mötet inte är kallat', state: aPlanned(), says: 'refusal.meeting-not-called' },
      { when: 'ingen har sagt vem kontot är', by: unknown, says: 'refusal.unknown-person' },
    ],
    may: mayAnswerNotice,
  },
  'cancel-meeting': {
    command: { do: 'cancel-meeting', meeting: 'm1', reason: 'Snö' },
    state: prepared,
    makes: ['meeting-cancelled'],
    refusedAs: OFFICE,
    wrong: [cancelled, over],
    may: mayCancelMeeting,
  },
  'remove-meeting': {
    command: { do: 'remove-meeting', meeting: 'm1' },
    state: aPlanned(),
    makes: ['meeting-removed'],
    refusedAs: OFFICE,
    wrong: [
      { when: 'kallelsen har gått ut', state: aNoticed(), says: 'refusal.remove-called' },
      over,
      { when: 'dagen är sagd i kanalen', but: { promised: true }, says: 'refusal.remove-promised' },
      { when: 'anteckningarna är påbörjade', but: { noted: true }, says: 'refusal.remove-noted' },
      {
        when: 'ordföranden har tillfrågats',
        state: { ...aPlanned(), approvalAsked: 0 },
        says: 'refusal.remove-asked',
      },
    ],
    may: mayRemoveMeeting,
  },
  'start-minutes': {
    command: { do: 'start-minutes', meeting: 'm1' },
    state: undefined,
    makes: ['agenda-item-set', 'minutes-started', 'held-item-changed'],
    refusedAs: OFFICE,
    wrong: [
      { when: 'de redan är påbörjade', state: someMinutes(), says: 'repeat' },
      { when: 'mötet är inställt', but: { meeting: aCancelled() }, says: 'refusal.meeting-cancelled' },
    ],
    may: mayStartMinutes,
  },
  'write-item': {
    command: { do: 'write-item', meeting: 'm1', item: 'p1', text: 'Läget.', edition: 0, writer: 'w-2', serial: 1 },
    state: someMinutes(),
    makes: ['item-written'],
    refusedAs: OFFICE,
    wrong: [
      locked,
      { when: 'samma text kommer en gång till', but: { notes: sameWriter }, says: 'repeat' },
      { when: 'punkten är sekretess', command: inSecret, says: 'refusal.secret-notes' },
      { when: 'punkten inte finns', state: someMinutes({ items: [] }), says: 'refusal.unknown-held-item' },
    ],
  },
  'settle-item': {
    command: { do: 'settle-item', meeting: 'm1', item: 'p1', text: 'Ihop.', edition: 1, writer: 'w-2', asides: [] },
    state: someMinutes(),
    makes: ['item-settled'],
    refusedAs: OFFICE,
    wrong: [locked, { when: 'texten har ändrats sedan', but: { notes: undefined }, says: 'refusal.notes-changed' }],
  },
  'note-presence': {
    command: { do: 'note-presence', meeting: 'm1', of: { seat: 'lg-a' }, presence: { how: 'digital' } },
    state: someMinutes(),
    makes: ['presence-noted'],
    refusedAs: OFFICE,
    wrong: [
      locked,
      {
        when: 'tiderna är omvända',
        command: {
          do: 'note-presence',
          meeting: 'm1',
          of: { seat: 'lg-a' },
          presence: { how: 'digital', from: { time: '10:00' }, until: { time: '09:00' } },
        },
        says: 'refusal.presence-reversed',
      },
    ],
  },
  'take-answers': {
    command: { do: 'take-answers', meeting: 'm1' },
    state: someMinutes(),
    makes: ['presence-noted'],
    refusedAs: OFFICE,
    wrong: [locked, { when: 'ingen har svarat', but: { rsvps: new Map() }, says: 'repeat' }],
  },
  'add-held-item': {
    command: { do: 'add-held-item', meeting: 'm1', heading: 'Ny', kind: 'other' },
    state: someMinutes(),
    makes: ['held-item-added'],
    refusedAs: OFFICE,
    wrong: [locked],
  },
  'change-held-item': {
    command: { do: 'change-held-item', meeting: 'm1', item: 'p1', heading: 'Budget 2025' },
    state: someMinutes(),
    makes: ['held-item-changed'],
    refusedAs: OFFICE,
    wrong: [
      locked,
      { when: 'punkten inte finns', state: someMinutes({ items: [] }), says: 'refusal.unknown-held-item' },
      {
        when: 'punkten är sekretess',
        command: { do: 'change-held-item', meeting: 'm1', item: 'p2', heading: 'X' },
        says: 'refusal.secret-notes',
      },
    ],
  },
  'move-held-item': {
    command: { do: 'move-held-item', meeting: 'm1', item: 'h1', to: 0 },
    state: someMinutes(),
    makes: ['held-item-moved'],
    refusedAs: OFFICE,
    wrong: [
      locked,
      { when: 'punkten inte finns', state: someMinutes({ items: [] }), says: 'refusal.unknown-held-item' },
    ],
  },
  'begin-item': {
    command: { do: 'begin-item', meeting: 'm1', item: 'p1', at: '09:10' },
    state: someMinutes(),
    makes: ['item-begun'],
    refusedAs: OFFICE,
    wrong: [
      locked,
      { when: 'punkten inte finns', state: someMinutes({ items: [] }), says: 'refusal.unknown-held-item' },
    ],
  },
  'note-hours': {
    command: { do: 'note-hours', meeting: 'm1', began: '08:30', ended: '10:45' },
    state: someMinutes(),
    makes: ['hours-noted'],
    refusedAs: OFFICE,
    wrong: [
      locked,
      {
        when: 'tiderna är omvända',
        command: { do: 'note-hours', meeting: 'm1', began: '10:45', ended: '08:30' },
        says: 'refusal.presence-reversed',
      },
    ],
  },
  'note-registry-number': {
    command: { do: 'note-registry-number', meeting: 'm1', number: 'KS 2024/17' },
    state: sentMinutes({ status: 'verified' }),
    makes: ['registry-number-noted'],
    refusedAs: OFFICE,
    wrong: [
      { when: 'de redan har det', state: someMinutes({ registryNumber: 'KS 2024/17' }), offered: true, says: 'repeat' },
    ],
    may: mayNoteRegistryNumber,
  },
  'elect-verifier': {
    command: { do: 'elect-verifier', meeting: 'm1', seat: 'lg-b', elected: true },
    state: someMinutes(),
    makes: ['verifier-elected'],
    refusedAs: OFFICE,
    wrong: [
      locked,
      {
        when: 'platsen är vakant',
        command: { do: 'elect-verifier', meeting: 'm1', seat: 'lg-c', elected: true },
        says: 'refusal.verifier-vacant',
      },
      {
        when: 'samma person är vald på en annan plats',
        state: someMinutes({ verifiers: [{ seat: 'lg-a', person: 'p-lg-b' }] }),
        says: 'refusal.verifier-elected-already',
      },
    ],
  },
  'describe-point': {
    command: { do: 'describe-point', meeting: 'm1', item: 'p1', point: 'b1', detail: { plain: true } },
    state: someMinutes(),
    makes: ['point-described'],
    refusedAs: OFFICE,
    wrong: [locked, { when: 'raden inte finns', but: { notes: someNotes('Läget.') }, says: 'refusal.unknown-point' }],
  },
  'send-minutes': {
    command: { do: 'send-minutes', meeting: 'm1' },
    state: someMinutes({ verifiers: [{ seat: 'lg-a', person: 'p-lg-a' }] }),
    makes: ['minutes-sent'],
    refusedAs: OFFICE,
    wrong: [
      locked,
      { when: 'ingen är vald att justera', state: someMinutes(), says: 'refusal.verifier-missing' },
      { when: 'organet inte justerar', but: { forum: aForum({}, { verifiers: 0 }) }, says: 'refusal.no-verifiers' },
      { when: 'två texter står bredvid varandra', but: { notes: beside }, says: 'refusal.texts-beside' },
    ],
    may: maySendMinutes,
  },
  'approve-items': {
    command: { do: 'approve-items', meeting: 'm1', round: 1, parts: ['p1'] },
    state: sentMinutes({ verifiers: everyVerifier }),
    makes: ['items-approved'],
    refusedAs: 'refusal.verifiers-only',
    wrong: [
      locked,
      { when: 'de har skickats igen', command: staleApproval, says: 'refusal.minutes-sent-again' },
      {
        when: 'de inte är skickade',
        state: someMinutes({ verifiers: everyVerifier }),
        offered: true,
        says: 'refusal.not-sent-yet',
      },
    ],
  },
  'comment-item': {
    command: { do: 'comment-item', meeting: 'm1', round: 1, part: 'p1', kind: 'change', text: 'Beloppet är fel.' },
    state: sentMinutes({ verifiers: everyVerifier }),
    makes: ['item-commented'],
    refusedAs: 'refusal.verifiers-only',
    wrong: [
      locked,
      {
        when: 'punkten har sekretess',
        command: { do: 'comment-item', meeting: 'm1', round: 1, part: 'p2', kind: 'comment', text: 'Om avtalet.' },
        says: 'refusal.secret-notes',
      },
    ],
  },
  'settle-comment': {
    command: { do: 'settle-comment', meeting: 'm1', comment: 'k1' },
    state: sentMinutes({ comments: [someComment] }),
    makes: ['comment-settled'],
    refusedAs: OFFICE,
    wrong: [locked, { when: 'den inte finns', state: sentMinutes(), says: 'refusal.unknown-point' }],
  },
  'record-dissent': {
    command: { do: 'record-dissent', meeting: 'm1', item: 'p1', text: 'Vi ville avslå.' },
    state: sentMinutes({ verifiers: everyVerifier }),
    makes: ['dissent-recorded'],
    refusedAs: 'refusal.verifiers-only',
    wrong: [
      locked,
      {
        when: 'punkten har sekretess',
        command: { do: 'record-dissent', meeting: 'm1', item: 'p2', text: 'Vi ville avslå.' },
        says: 'refusal.secret-notes',
      },
    ],
  },
  'finish-minutes': {
    command: { do: 'finish-minutes', meeting: 'm1' },
    state: someMinutes(),
    makes: ['minutes-finished'],
    refusedAs: OFFICE,
    wrong: [locked, { when: 'organet justerar', but: { forum: aForum() }, says: 'refusal.has-verifiers' }],
    may: mayFinishMinutes,
  },
  'correct-minutes': {
    command: { do: 'correct-minutes', meeting: 'm1', text: 'Beloppet ska vara 200.' },
    state: sentMinutes({ status: 'verified' }),
    makes: ['minutes-corrected'],
    refusedAs: OFFICE,
    wrong: [
      { when: 'de inte är godkända', state: sentMinutes(), says: 'refusal.not-approved-yet' },
      {
        when: 'punkten har sekretess',
        command: { do: 'correct-minutes', meeting: 'm1', item: 'p2', text: 'Beloppet ska vara 200.' },
        state: approvedMinutes(),
        offered: true,
        says: 'refusal.secret-notes',
      },
    ],
    may: mayCorrectMinutes,
  },
  'file-extract': {
    command: { do: 'file-extract', meeting: 'm1', item: 'p1' },
    state: approvedMinutes(),
    makes: ['filing-queued'],
    refusedAs: OFFICE,
    wrong: [
      { when: 'de inte är godkända', state: sentMinutes(), says: 'refusal.not-approved-yet' },
      {
        when: 'punkten har sekretess',
        command: { do: 'file-extract', meeting: 'm1', item: 'p2' },
        offered: true,
        says: 'refusal.secret-notes',
      },
      {
        when: 'punkten inte finns',
        command: { do: 'file-extract', meeting: 'm1', item: 'p99' },
        offered: true,
        says: 'refusal.unknown-held-item',
      },
    ],
    may: mayFileExtract,
  },
  'file-again': {
    command: { do: 'file-again', filing: 'f1' },
    state: aWaitingFiling(),
    makes: ['filing-again'],
    refusedAs: OFFICE,
    wrong: [
      { when: 'handlingen inte finns', state: undefined, says: 'refusal.unknown-filing' },
      { when: 'den ligger i biblioteket', state: aFiling(), says: 'refusal.filed-already' },
      { when: 'den inte ska dit längre', state: aDroppedFiling(), says: 'refusal.filing-dropped' },
    ],
    may: mayFileAgain,
  },
  'settle-filing': {
    command: { do: 'settle-filing', filing: 'f1' },
    state: aFiling({ outside: { what: 'gone', at: '2024-02-05T02:00:00.000Z' } }),
    makes: ['filing-settled'],
    refusedAs: OFFICE,
    wrong: [
      { when: 'handlingen inte finns', state: undefined, says: 'refusal.unknown-filing' },
      { when: 'den ligger som den arkiverades', state: aFiling(), says: 'refusal.filing-as-filed' },
      { when: 'den inte ligger där än', state: aWaitingFiling(), says: 'refusal.filing-as-filed' },
    ],
    may: maySettleFiling,
  },
  'distribute-minutes': {
    command: { do: 'distribute-minutes', meeting: 'm1', file: paper, corrections: 0 },
    state: approvedMinutes(),
    makes: ['minutes-distributed'],
    refusedAs: OFFICE,
    wrong: [
      { when: 'de inte är godkända', state: sentMinutes(), says: 'refusal.not-distributable-yet' },
      { when: 'de redan är skickade', state: distributed, says: 'repeat' },
      {
        when: 'det varken finns kanal eller diarieföring',
        but: { forum: aForum({}, { minutesRegistered: false }), channel: false },
        says: 'refusal.nobody-to-tell',
      },
    ],
    may: (minutes, asked) => mayDistributeMinutes(minutes, { ...asked, corrections: minutes.corrections.length }),
  },
  'remind-registries': {
    command: { do: 'remind-registries', meeting: 'm1' },
    state: distributed,
    makes: ['registries-reminded'],
    refusedAs: OFFICE,
    wrong: [
      { when: 'de inte är skickade', state: approvedMinutes(), says: 'refusal.not-distributed' },
      { when: 'alla har gett sitt nummer', but: { unregistered: [] }, says: 'refusal.all-registered' },
      {
        when: 'de redan är påminda i dag',
        state: { ...distributed, registriesReminded: '2024-02-06T07:00:00.000Z' },
        says: 'repeat',
      },
    ],
    may: mayRemindRegistries,
  },
  'ask-dates': {
    command: { do: 'ask-dates', id: 'q1', fields: someDates() },
    state: undefined,
    makes: ['dates-asked'],
    refusedAs: OFFICE,
    wrong: [
      { when: 'det finns en annan fråga', state: aDatesQuestion({ title: 'En annan' }), says: 'refusal.dates-exist' },
      { when: 'organet inte har något team', but: { team: undefined }, says: 'refusal.dates-no-team' },
    ],
  },
  'answer-dates': {
    command: { do: 'answer-dates', dates: 'q1', answers: { d1: 'yes' }, drawn: '000000001-b' },
    state: aDatesQuestion(),
    makes: ['dates-answered'],
    refusedAs: 'refusal.no-seat',
    wrong: [
      { when: 'frågan är stängd', state: closedDates, says: 'refusal.dates-closed' },
      { when: 'en dag är vald', state: chosenDates, says: 'refusal.date-chosen' },
      { when: 'alla dagar har varit', but: { now: '2024-03-08T08:00:00Z' }, says: 'refusal.dates-over' },
      { when: 'ingen har sagt vem kontot är', by: unknown, says: 'refusal.unknown-person' },
    ],
    may: mayAnswerDates,
  },
  'choose-date': {
    command: { do: 'choose-date', dates: 'q1', proposal: 'd1', meeting: 'm2' },
    state: aDatesQuestion(),
    makes: ['date-chosen', 'meeting-planned'],
    refusedAs: OFFICE,
    wrong: [
      { when: 'frågan är stängd', state: closedDates, says: 'refusal.dates-closed' },
      { when: 'en annan dag är vald', state: chosenDates, says: 'refusal.date-chosen' },
    ],
    may: mayChooseDate,
  },
  'set-dates-deadline': {
    command: { do: 'set-dates-deadline', dates: 'q1', answerBy: '2024-02-20' },
    state: aDatesQuestion(),
    makes: ['dates-deadline-set'],
    refusedAs: OFFICE,
    wrong: [
      { when: 'frågan är stängd', state: closedDates, says: 'refusal.dates-closed' },
      { when: 'en dag är vald', state: chosenDates, says: 'refusal.date-chosen' },
      {
        when: 'dagen är den som gäller',
        state: aDatesQuestion({ answerBy: '2024-02-20' }),
        says: 'repeat',
        offered: true,
      },
    ],
    may: maySetDatesDeadline,
  },
  'close-dates': {
    command: { do: 'close-dates', dates: 'q1' },
    state: aDatesQuestion(),
    makes: ['dates-closed'],
    refusedAs: OFFICE,
    wrong: [
      { when: 'den redan är stängd', state: closedDates, says: 'repeat' },
      { when: 'en dag är vald', state: chosenDates, says: 'refusal.date-chosen' },
    ],
    may: mayCloseDates,
  },
  'ask-extra-meeting': {
    command: { do: 'ask-extra-meeting', id: 'r1', forum: 'lg', when: { date: '2024-10-03' }, reason: 'Brådskar' },
    state: undefined,
    makes: ['extra-meeting-asked'],
    refusedAs: 'refusal.members-only',
    wrong: [
      { when: 'organet inte har någon sådan regel', but: { forum: aForum() }, says: 'refusal.no-extra-rule' },
      { when: 'ingen har sagt vem kontot är', by: unknown, says: 'refusal.unknown-person' },
    ],
    may: (_state, asked) => mayAskExtraMeeting(undefined, asked),
  },
  'join-extra-meeting': {
    command: { do: 'join-extra-meeting', request: 'r1' },
    state: request,
    makes: ['extra-meeting-joined', 'meeting-planned', 'extra-meeting-planned'],
    refusedAs: 'refusal.members-only',
    wrong: [
      { when: 'begäran är stängd', state: { ...request, status: 'closed' }, says: 'refusal.extra-closed' },
      {
        when: 'den redan blev ett möte',
        state: { ...request, status: 'planned', meeting: 'extra-1' },
        says: 'refusal.extra-planned',
      },
      { when: 'dagen har varit', but: { now: '2024-10-04T08:00:00Z' }, says: 'refusal.extra-over' },
      { when: 'organet inte har någon sådan regel', but: { forum: aForum() }, says: 'refusal.no-extra-rule' },
      { when: 'platsen redan har begärt det', by: anAccount('p-lg-b'), says: 'repeat' },
    ],
    may: mayJoinExtraMeeting,
  },
  'close-extra-meeting': {
    command: { do: 'close-extra-meeting', request: 'r1' },
    state: request,
    makes: ['extra-meeting-closed'],
    refusedAs: OFFICE,
    wrong: [
      { when: 'den redan är stängd', state: { ...request, status: 'closed' }, says: 'repeat' },
      {
        when: 'den redan blev ett möte',
        state: { ...request, status: 'planned', meeting: 'extra-1' },
        says: 'refusal.extra-planned',
      },
    ],
    may: mayCloseExtraMeeting,
  },
  'add-calendar': {
    command: {
      do: 'add-calendar',
      id: 'k1',
      name: 'KS',
      events: [{ title: 'KS', start: { date: '2024-03-01' }, end: { date: '2024-03-01' }, allDay: true }],
    },
    state: undefined,
    makes: ['calendar-added'],
    refusedAs: OFFICE,
    wrong: [
      {
        when: 'det redan finns tjugo',
        but: {
          others: Array.from({ length: 20 }, () => ({ status: 'here', name: 'KS', events: [], at: '' }) as const),
        },
        says: 'refusal.too-many-calendars',
      },
    ],
  },
  'remove-calendar': {
    command: { do: 'remove-calendar', calendar: 'k1' },
    state: { status: 'here', name: 'KS', events: [], at: '2024-02-01T08:00:00.000Z' },
    makes: ['calendar-removed'],
    refusedAs: OFFICE,
    wrong: [{ when: 'den redan är borta', state: { status: 'removed' }, says: 'repeat' }],
  },
  'open-subscription': {
    command: { do: 'open-subscription', forum: 'lg', hash: 'abc' },
    state: undefined,
    makes: ['subscription-opened'],
    refusedAs: noPerson,
    wrong: [{ when: 'ingen har sagt vem kontot är', by: unknown, says: 'refusal.unknown-person' }],
    may: mayOpenSubscription,
  },
  'close-subscription': {
    command: { do: 'close-subscription', forum: 'lg' },
    state: { status: 'open', person: 'p-lg-a', forum: 'lg', hash: 'abc', at: '2024-02-01T08:00:00.000Z' },
    by: ['member', 'substitute', 'attending', 'guest', 'secretary', 'assistant', 'none'],
    makes: ['subscription-closed'],
    refusedAs: noPerson,
    wrong: [
      { when: 'den redan är stängd', state: { status: 'closed', person: 'p-lg-a', forum: 'lg' }, says: 'repeat' },
      { when: 'kansliets konto inte är någon person', by: 'secretariat', says: 'refusal.unknown-person' },
    ],
  },
  'ask-round': {
    command: { do: 'ask-round', id: 'r1', fields: someRound() },
    state: undefined,
    makes: ['round-asked'],
    refusedAs: OFFICE,
    wrong: [{ when: 'det finns en annan fråga', state: aRound({ title: 'En annan' }), says: 'refusal.round-exists' }],
  },
  'change-round': {
    command: { do: 'change-round', round: 'r1', answerBy: { date: '2024-03-08' } },
    state: aRound(),
    makes: ['round-changed'],
    refusedAs: OFFICE,
    wrong: [{ when: 'frågan är stängd', state: aClosedRound(), says: 'refusal.round-closed-secretariat' }],
    may: mayMoveDeadline,
  },
  'answer-round': {
    command: { do: 'answer-round', round: 'r1', answer: anAnswer(), drawn: '000000001-b' },
    state: aRound(),
    makes: ['round-answered'],
    refusedAs: 'refusal.no-seat',
    wrong: [
      { when: 'frågan är stängd', state: aClosedRound(), says: 'refusal.round-closed' },
      { when: 'ingen har sagt vem kontot är', by: unknown, says: 'refusal.unknown-person' },
    ],
    may: mayAnswerRound,
  },
  'keep-draft': {
    command: { do: 'keep-draft', round: 'r1', answer: anAnswer(), edition: 0 },
    state: aRound(),
    makes: ['draft-kept'],
    refusedAs: 'refusal.no-seat',
    wrong: [{ when: 'en kollega har skrivit efter', but: { draft: () => aDraft('a') }, says: 'refusal.draft-changed' }],
  },
  'add-answer-file': {
    command: { do: 'add-answer-file', round: 'r1', field: 'f3', file: stored },
    state: aRound({ form: [...FORM, file] }),
    makes: ['draft-kept'],
    refusedAs: 'refusal.no-seat',
    wrong: [{ when: 'formuläret inte frågar efter filen', state: aRound(), says: 'refusal.form-changed' }],
  },
  'drop-draft': {
    command: { do: 'drop-draft', round: 'r1' },
    state: aRound(),
    but: { draft: () => aDraft('a') },
    makes: ['draft-dropped'],
    refusedAs: 'refusal.no-seat',
    wrong: [{ when: 'det inte finns något utkast', but: { draft: () => undefined }, says: 'repeat' }],
  },
  'answer-on-behalf': {
    command: {
      do: 'answer-on-behalf',
      round: 'r1',
      municipality: 'a',
      way: 'by-phone',
      answer: anAnswer(),
      drawn: '000000001-b',
    },
    state: aRound(),
    makes: ['round-answered'],
    refusedAs: OFFICE,
    wrong: [{ when: 'frågan är stängd', state: aClosedRound(), says: 'refusal.round-closed-secretariat' }],
    may: mayAnswerOnBehalf,
  },
  'add-round-document': {
    command: { do: 'add-round-document', round: 'r1', file: stored },
    state: aDocumentRound(),
    makes: ['round-document-added'],
    refusedAs: OFFICE,
    wrong: [
      { when: 'frågan inte handlar om ett dokument', state: aRound(), says: 'refusal.no-document-asked' },
      { when: 'kanslierna har fått sina mejl', state: aDocumentRound({ memos: MEMOS }), says: 'refusal.memos-sent' },
    ],
    may: mayAddRoundDocument,
  },
  'send-memos': {
    command: { do: 'send-memos', round: 'r1', document: false },
    state: aDocumentRound(),
    makes: ['memos-sent'],
    refusedAs: OFFICE,
    wrong: [
      { when: 'frågan inte handlar om ett dokument', state: aRound(), says: 'refusal.no-document-asked' },
      { when: 'kanslierna har fått sina mejl', state: aDocumentRound({ memos: MEMOS }), says: 'repeat' },
      {
        when: 'handlingen saknas',
        state: aDocumentRound({ fields: someRound({ document: UNLINKED }) }),
        says: 'refusal.document-missing',
      },
    ],
    may: (state, asked) => maySendMemos(state, { ...asked, document: false }),
  },
  'close-round': {
    command: { do: 'close-round', round: 'r1' },
    state: aRound(),
    makes: ['round-closed'],
    refusedAs: OFFICE,
    wrong: [{ when: 'den redan är stängd', state: aClosedRound(), says: 'repeat' }],
    may: mayCloseRound,
  },
  'reopen-round': {
    command: { do: 'reopen-round', round: 'r1', answerBy: { date: '2024-03-15' } },
    state: aClosedRound(),
    makes: ['round-reopened'],
    refusedAs: OFFICE,
    wrong: [{ when: 'den är öppen', state: aRound(), says: 'refusal.round-open' }],
    may: mayReopenRound,
  },
  'register-consultation': {
    command: { do: 'register-consultation', id: 'c1', fields: someFields(), stage: 'considered' },
    state: undefined,
    makes: ['consultation-registered'],
    refusedAs: OFFICE,
    wrong: [
      {
        when: 'det finns en annan remiss',
        state: aConsultation({ fields: someFields({ title: 'En annan' }) }),
        says: 'refusal.consultation-exists',
      },
    ],
  },
  'change-consultation': {
    command: { do: 'change-consultation', consultation: 'c1', base: 1, fields: someFields({ title: 'Nytt namn' }) },
    state: aConsultation(),
    makes: ['consultation-changed'],
    refusedAs: OFFICE,
    wrong: [
      { when: 'någon annan har ändrat', state: aConsultation({ version: 2 }), says: 'refusal.consultation-changed' },
    ],
  },
  'add-consultation-annex': {
    command: { do: 'add-consultation-annex', consultation: 'c1', annex: { title: 'Missiv' } },
    state: aConsultation(),
    makes: ['consultation-annex-added'],
    refusedAs: OFFICE,
    wrong: [
      {
        when: 'den redan har trettio',
        state: aConsultation({ annexes: Array.from({ length: 30 }, () => annex) }),
        says: 'refusal.consultation-annexes',
      },
    ],
  },
  'rename-consultation-annex': {
    command: { do: 'rename-consultation-annex', consultation: 'c1', annex: 'b1', title: 'Missivet' },
    state: aConsultation({ annexes: [annex] }),
    makes: ['consultation-annex-renamed'],
    refusedAs: OFFICE,
    wrong: [{ when: 'den är borta', state: aConsultation(), says: 'refusal.unknown-consultation-annex' }],
  },
  'move-consultation-annex': {
    command: { do: 'move-consultation-annex', consultation: 'c1', annex: 'b1', to: 1 },
    state: aConsultation({ annexes: [annex, { id: 'b2', title: 'Karta' }] }),
    makes: ['consultation-annex-moved'],
    refusedAs: OFFICE,
    wrong: [
      { when: 'den är borta', state: aConsultation(), says: 'refusal.unknown-consultation-annex' },
      { when: 'den står där redan', state: aConsultation({ annexes: [annex] }), says: 'repeat' },
    ],
  },
  'remove-consultation-annex': {
    command: { do: 'remove-consultation-annex', consultation: 'c1', annex: 'b1' },
    state: aConsultation({ annexes: [annex] }),
    makes: ['consultation-annex-removed'],
    refusedAs: OFFICE,
    wrong: [{ when: 'den redan är borta', state: aConsultation(), says: 'repeat' }],
  },
  'note-extension': {
    command: { do: 'note-extension', consultation: 'c1', step: 'asked', until: '2024-05-31' },
    state: aConsultation(),
    makes: ['extension-asked'],
    refusedAs: OFFICE,
    wrong: [
      overAtSender,
      {
        when: 'avsändaren inte har sagt någon dag',
        state: aConsultation({ fields: someFields({ answerBy: undefined }) }),
        says: 'refusal.no-answer-day',
      },
    ],
    may: (state, asked) => mayNoteExtension(state, { ...asked, step: 'asked' }),
  },
  'move-consultation': {
    command: { do: 'move-consultation', consultation: 'c1', from: 'considered', stage: 'open' },
    state: aConsultation(),
    makes: ['consultation-moved'],
    refusedAs: OFFICE,
    wrong: [
      {
        when: 'någon annan har flyttat den',
        state: aConsultation({ stage: 'compiling' }),
        offered: true,
        says: 'refusal.consultation-moved',
      },
      {
        when: 'den är avböjd',
        state: aConsultation({ stage: 'declined' }),
        says: 'refusal.consultation-declined',
      },
    ],
    may: (state, asked) => mayMoveConsultation(state, { ...asked, stage: 'open' }),
  },
  'decline-consultation': {
    command: { do: 'decline-consultation', consultation: 'c1', reason: 'Rör oss inte' },
    state: aConsultation(),
    makes: ['consultation-declined'],
    refusedAs: OFFICE,
    wrong: [
      overAtSender,
      { when: 'det redan är bestämt', state: aConsultation({ stage: 'declined' }), says: 'repeat' },
    ],
    may: mayDeclineConsultation,
  },
  'tell-offices': {
    command: { do: 'tell-offices', consultation: 'c1', what: 'timetable' },
    state: aConsultation(),
    makes: ['offices-told'],
    refusedAs: OFFICE,
    wrong: [
      overAtSender,
      {
        when: 'avsändaren inte har sagt någon dag',
        state: aConsultation({ fields: someFields({ answerBy: undefined }) }),
        says: 'refusal.no-answer-day',
      },
      {
        when: 'samma tidplan redan är sagd',
        state: aConsultation({ told: [{ what: 'timetable', at: '2024-02-01T08:00:00.000Z', answerBy: '2024-04-30' }] }),
        says: 'repeat',
      },
    ],
    may: (state, asked) => mayTellOffices(state, { ...asked, what: 'timetable' }),
  },
  'import-consultations': {
    command: {
      do: 'import-consultations',
      list: 'l1',
      rows: [{ id: 'c1', fields: someFields(), stage: 'considered' }],
    },
    state: undefined,
    makes: ['consultation-registered'],
    refusedAs: OFFICE,
    wrong: [{ when: 'alla redan finns', but: { exists: () => true }, says: 'repeat' }],
  },
  'remove-consultation': {
    command: { do: 'remove-consultation', consultation: 'c1', reason: 'Registrerad två gånger' },
    state: aConsultation(),
    makes: ['consultation-removed'],
    refusedAs: OFFICE,
    wrong: [
      { when: 'någon är frågad', but: { wasAsked: true }, says: 'refusal.consultation-sent' },
      {
        when: 'kanslierna har fått veta något',
        state: aConsultation({ told: [{ what: 'coming', at: '2024-02-01T08:00:00.000Z' }] }),
        says: 'refusal.consultation-sent',
      },
      {
        when: 'anstånd är begärt',
        state: aConsultation({ extension: { asked: '2024-02-01', until: '2024-05-31' } }),
        says: 'refusal.consultation-sent',
      },
      { when: 'svaret är inlämnat sedan den registrerades', state: handedIn, says: 'refusal.consultation-sent' },
    ],
    may: mayRemoveConsultation,
  },
  'undo-import': {
    command: { do: 'undo-import', list: 'l1' },
    state: [ofList(), ofList({ id: 'c2', wasAsked: true })],
    makes: ['consultation-removed'],
    refusedAs: OFFICE,
    wrong: [
      { when: 'inget står kvar', state: [], says: 'repeat' },
      { when: 'allt är frågat om', state: [ofList({ wasAsked: true })], says: 'refusal.import-touched' },
      {
        when: 'allt är ändrat',
        state: [ofList({ consultation: aConsultation({ list: { id: 'l1', touched: true } }) })],
        says: 'refusal.import-touched',
      },
      { when: 'någon annan redan har ångrat', state: [], says: 'repeat' },
    ],
    may: mayUndoImport,
  },
  'resend-delivery': {
    command: { do: 'resend-delivery', delivery: '7' },
    state: failed,
    makes: ['delivery-sent-again'],
    refusedAs: OFFICE,
    wrong: [
      arrived,
      {
        when: 'det inte gäller längre',
        but: { against: { refused: 'refusal.resend-over' } },
        says: 'refusal.resend-over',
      },
    ],
  },
  'settle-delivery': {
    command: { do: 'settle-delivery', delivery: '7' },
    state: failed,
    makes: ['delivery-settled'],
    refusedAs: OFFICE,
    wrong: [arrived, { when: 'ett tryck kan rita om kortet', but: { redrawable: true }, says: 'refusal.card-behind' }],
  },
  remind: {
    command: { do: 'remind', about: { kind: 'meeting', id: 'm1' } },
    state: silent,
    makes: ['reminded'],
    refusedAs: OFFICE,
    wrong: [
      { when: 'alla har svarat', state: { ...silent, silent: [] }, says: 'refusal.nobody-to-remind' },
      {
        when: 'mötet är inställt',
        state: { ...silent, against: { refused: 'refusal.meeting-cancelled' } },
        says: 'refusal.meeting-cancelled',
      },
      { when: 'de redan är påminda i dag', but: { reminded: reminded('meeting:m1') }, says: 'repeat' },
      {
        when: 'de redan är påminda i dag om något annat',
        but: { reminded: reminded('round:r1') },
        says: 'refusal.reminded-today',
      },
      { when: 'ingen går att nå', but: { reaches: () => false }, says: 'refusal.remind-no-way' },
    ],
    may: (state, asked) => mayRemind(state, { ...asked, about: { kind: 'meeting', id: 'm1' } }),
  },
  'connect-team': {
    command: { do: 'connect-team', team: facts },
    state: undefined,
    makes: ['team-connected'],
    refusedAs: OFFICE,
    wrong: [{ when: 'det redan är anslutet', state: { status: 'connected', facts, forum: 'lg' }, says: 'repeat' }],
  },
  'choose-forum': {
    command: { do: 'choose-forum', team: '19:t', forum: 'lg' },
    state: new Map([['19:t', { status: 'unassigned', facts, forum: null }]]),
    makes: ['forum-chosen'],
    refusedAs: OFFICE,
    wrong: [
      { when: 'boten har lämnat teamet', state: new Map([['19:t', gone]]), says: 'refusal.unknown-team' },
      {
        when: 'organet har ett annat team',
        state: new Map([
          ['19:t', { status: 'unassigned', facts, forum: null }],
          ['19:u', A_TEAM],
        ]),
        says: 'refusal.forum-has-team',
      },
    ],
  },
  'remove-team': {
    command: { do: 'remove-team', team: '19:t' },
    state: new Map([['19:t', A_TEAM]]),
    makes: ['team-removed'],
    refusedAs: OFFICE,
    wrong: [{ when: 'boten redan har lämnat teamet', state: new Map([['19:t', gone]]), says: 'repeat' }],
  },
  'note-channels': {
    command: { do: 'note-channels', team: '19:t', channels: [channel], whole: false },
    state: new Map([['19:t', A_TEAM]]),
    makes: ['channel-noted'],
    refusedAs: OFFICE,
    wrong: [{ when: 'boten har lämnat teamet', state: new Map([['19:t', gone]]), says: 'repeat' }],
  },
  'open-chat': {
    command: { do: 'open-chat', chat },
    state: undefined,
    makes: ['chat-opened'],
    refusedAs: OFFICE,
    wrong: [
      {
        when: 'den redan är öppen',
        state: { status: 'open', conversation: chat.conversation, serviceUrl: chat.serviceUrl },
        says: 'repeat',
      },
    ],
  },
  'close-chat': {
    command: { do: 'close-chat', account: 'k1' },
    state: { status: 'open', conversation: chat.conversation, serviceUrl: chat.serviceUrl },
    makes: ['chat-closed'],
    refusedAs: OFFICE,
    wrong: [{ when: 'den redan är stängd', state: { status: 'closed' }, says: 'repeat' }],
  },
  'note-roster': {
    command: { do: 'note-roster', team: '19:t', members: [{ account: 'k1', mail: 'gast@example.se', guest: true }] },
    state: new Map(),
    makes: ['account-proposed'],
    refusedAs: OFFICE,
    wrong: [{ when: 'kontot redan är bekräftat', state: new Map([['k1', linked]]), says: 'repeat' }],
  },
  'link-accounts': {
    command: { do: 'link-accounts', links: [{ account: 'k1', person: 'p-gast' }] },
    state: new Map([['k1', proposed]]),
    makes: ['account-linked'],
    refusedAs: OFFICE,
    wrong: [
      { when: 'ingen lista har föreslagit kontot', state: new Map(), says: 'refusal.unknown-account' },
      { when: 'kontot redan är bekräftat', state: new Map([['k1', linked]]), says: 'repeat' },
    ],
  },
};

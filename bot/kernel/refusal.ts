/** Why a command was not carried out. `refused` is also the key of the sentence people read (bot/texts). */
export interface Refusal {
  refused: RefusalCode;
  params?: Record<string, string>;
}

/**
 * What sort of no it is; a door answers by it. `outdated`: what they saw is not as it was, and seeing it anew says the
 * rest. `not-now`: as things stand, or as it was asked, it can't be done. `unfit`: what somebody wrote or sent can't be
 * taken. `malformed`: no page or card of ours sends that. `stranger`: not of this tenant.
 */
export type Sort =
  | 'unknown'
  | 'forbidden'
  | 'stranger'
  | 'outdated'
  | 'not-now'
  | 'unfit'
  | 'malformed'
  | 'too-big'
  | 'busy'
  | 'unexpected';

/** Every refusal there is, with its sort. */
export const REFUSALS = {
  'refusal.unknown-person': 'forbidden',
  'refusal.no-seat': 'forbidden',
  'refusal.secretariat-only': 'forbidden',
  'refusal.not-yours-to-see': 'forbidden',
  'refusal.answer-not-shown': 'forbidden',
  'refusal.unknown-meeting': 'unknown',
  'refusal.unknown-forum': 'not-now',
  'refusal.unknown-team': 'unknown',
  'refusal.unknown-account': 'not-now',
  'refusal.other-tenant': 'stranger',
  'refusal.meeting-not-called': 'not-now',
  'refusal.meeting-cancelled': 'not-now',
  'refusal.meeting-over': 'not-now',
  'refusal.already-called': 'not-now',
  'refusal.forum-not-connected': 'not-now',
  'refusal.forum-ended': 'not-now',
  'refusal.forum-has-team': 'not-now',
  'refusal.team-has-forum': 'not-now',
  'refusal.no-remote': 'not-now',
  'refusal.no-room': 'not-now',
  'refusal.members-substitute': 'not-now',
  'refusal.times-reversed': 'not-now',
  'refusal.times-outside': 'not-now',
  'refusal.times-not-for-this': 'not-now',
  'refusal.meeting-exists': 'not-now',
  'refusal.meeting-changed': 'outdated',
  'refusal.changed-meanwhile': 'outdated',
  'refusal.no-such-day': 'not-now',
  'refusal.unclear-day': 'unfit',
  'refusal.unclear-hour': 'unfit',
  'refusal.unclear-from': 'unfit',
  'refusal.unclear-until': 'unfit',
  'refusal.days-reversed': 'not-now',
  'refusal.too-many-days': 'not-now',
  'refusal.day-is-past': 'not-now',
  'refusal.half-hours': 'not-now',
  'refusal.ends-before-start': 'not-now',
  'refusal.hour-missing': 'not-now',
  'refusal.hour-twice': 'not-now',
  'refusal.unknown-item': 'unknown',
  'refusal.item-changed': 'outdated',
  'refusal.too-many-items': 'not-now',
  'refusal.too-many-annexes': 'not-now',
  'refusal.too-many-guests': 'not-now',
  'refusal.secret-item': 'not-now',
  'refusal.not-https': 'unfit',
  'refusal.too-many-calendars': 'not-now',
  'refusal.not-a-calendar': 'unfit',
  'refusal.empty-calendar': 'unfit',
  'refusal.calendar-too-big': 'too-big',
  'refusal.calendar-too-heavy': 'unfit',
  'refusal.file-too-big': 'too-big',
  'refusal.file-empty': 'unfit',
  'refusal.no-documents': 'not-now',
  'refusal.unknown-file': 'unknown',
  'refusal.chair-only': 'forbidden',
  'refusal.no-approval-needed': 'not-now',
  'refusal.agenda-changed': 'outdated',
  'refusal.nothing-to-send': 'not-now',
  'refusal.unknown-dates': 'unknown',
  'refusal.unknown-proposal': 'not-now',
  'refusal.too-few-proposals': 'not-now',
  'refusal.too-many-proposals': 'not-now',
  'refusal.same-proposal': 'not-now',
  'refusal.dates-exist': 'not-now',
  'refusal.dates-no-team': 'not-now',
  'refusal.dates-closed': 'outdated',
  'refusal.dates-over': 'not-now',
  'refusal.date-chosen': 'outdated',
  'refusal.nothing-answered': 'not-now',
  'refusal.members-only': 'forbidden',
  'refusal.no-extra-rule': 'not-now',
  'refusal.extra-open': 'not-now',
  'refusal.extra-planned': 'outdated',
  'refusal.extra-closed': 'not-now',
  'refusal.extra-over': 'not-now',
  'refusal.unknown-extra': 'unknown',
  'refusal.unknown-round': 'unknown',
  'refusal.unknown-consultation': 'unknown',
  'refusal.round-exists': 'not-now',
  'refusal.round-closed': 'not-now',
  'refusal.round-closed-empty': 'not-now',
  'refusal.round-closed-secretariat': 'not-now',
  'refusal.round-open': 'not-now',
  'refusal.asked-already': 'not-now',
  'refusal.round-after-sender': 'not-now',
  'refusal.wrong-audience': 'not-now',
  'refusal.no-respondents': 'not-now',
  'refusal.municipality-left': 'not-now',
  'refusal.which-municipality': 'not-now',
  'refusal.deadline-past': 'not-now',
  'refusal.answer-by-late': 'not-now',
  'refusal.form-empty': 'not-now',
  'refusal.form-too-long': 'not-now',
  'refusal.form-changed': 'not-now',
  'refusal.too-few-choices': 'not-now',
  'refusal.too-many-choices': 'not-now',
  'refusal.same-choice': 'not-now',
  'refusal.question-unanswered': 'not-now',
  'refusal.answer-too-long': 'not-now',
  'refusal.unknown-choice': 'not-now',
  'refusal.not-a-number': 'not-now',
  'refusal.not-a-date': 'not-now',
  'refusal.too-many-answers': 'not-now',
  'refusal.draft-changed': 'not-now',
  'refusal.giver-no-seat': 'not-now',
  'refusal.answered-meanwhile': 'outdated',
  'refusal.not-an-answering-body': 'not-now',
  'refusal.consultation-exists': 'not-now',
  'refusal.consultation-changed': 'outdated',
  'refusal.consultation-moved': 'not-now',
  'refusal.consultation-over': 'not-now',
  'refusal.consultation-declined': 'not-now',
  'refusal.consultation-sent': 'not-now',
  'refusal.consultation-day-past': 'not-now',
  'refusal.input-after-answer': 'not-now',
  'refusal.working-group-size': 'not-now',
  'refusal.consultation-annexes': 'not-now',
  'refusal.no-answer-day': 'not-now',
  'refusal.extension-too-early': 'not-now',
  'refusal.extension-not-asked': 'not-now',
  'refusal.extension-granted': 'not-now',
  'refusal.extension-answered': 'not-now',
  'refusal.not-submitted': 'not-now',
  'refusal.submitted-date-missing': 'not-now',
  'refusal.done-day-to-come': 'not-now',
  'refusal.answered-after-submitted': 'not-now',
  'refusal.not-a-list': 'unfit',
  'refusal.import-too-big': 'too-big',
  'refusal.import-too-heavy': 'unfit',
  'refusal.import-too-many': 'not-now',
  'refusal.import-changed': 'outdated',
  'refusal.import-nothing': 'not-now',
  'refusal.import-touched': 'not-now',
  'refusal.import-no-header': 'unfit',
  'refusal.import-no-header-sheet': 'unfit',
  'refusal.unknown-delivery': 'unknown',
  'refusal.delivery-settled': 'not-now',
  'refusal.card-behind': 'not-now',
  'refusal.resend-cancelled': 'not-now',
  'refusal.resend-newer': 'not-now',
  'refusal.resend-secret': 'not-now',
  'refusal.resend-over': 'not-now',
  'refusal.resend-closed': 'not-now',
  'refusal.resend-no-place': 'not-now',
  'refusal.nobody-to-remind': 'not-now',
  'refusal.reminded-today': 'not-now',
  'refusal.remind-no-way': 'not-now',
  'refusal.unknown-asked': 'unknown',
  'refusal.malformed': 'malformed',
  'refusal.too-long': 'unfit',
  'refusal.field-too-long': 'unfit',
  'refusal.field-empty': 'unfit',
  'refusal.unreadable-text': 'unfit',
  'refusal.old-card': 'unfit',
  'refusal.busy': 'busy',
  'refusal.unexpected': 'unexpected',
} as const satisfies Record<`refusal.${string}`, Sort>;

export type RefusalCode = keyof typeof REFUSALS;

export function sortOf({ refused }: Refusal): Sort {
  return REFUSALS[refused];
}

export function refuse(refused: RefusalCode, params?: Record<string, string>): Refusal {
  return params ? { refused, params } : { refused };
}

export function isRefusal(value: object): value is Refusal {
  return 'refused' in value;
}

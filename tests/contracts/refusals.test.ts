import { STATUS } from '../../bot/http/errors.ts';
import { REFUSALS, type RefusalCode, sortOf } from '../../bot/kernel/refusal.ts';
import { INVOKE_STATUS } from '../../bot/teams/answer-invoke.ts';

/** The numbers on the wire by code, as pages and cards have met them since the first build; every other code is 409. */
const OVER_HTTP: Partial<Record<RefusalCode, number>> = {
  'refusal.malformed': 400,
  'refusal.too-long': 400,
  'refusal.field-too-long': 400,
  'refusal.field-empty': 400,
  'refusal.not-https': 400,
  'refusal.unclear-day': 400,
  'refusal.unclear-hour': 400,
  'refusal.unclear-from': 400,
  'refusal.unclear-until': 400,
  'refusal.unreadable-text': 400,
  'refusal.chair-only': 403,
  'refusal.old-card': 400,
  'refusal.unknown-person': 403,
  'refusal.no-seat': 403,
  'refusal.secretariat-only': 403,
  'refusal.not-yours-to-see': 403,
  'refusal.answer-not-shown': 403,
  'refusal.members-only': 403,
  'refusal.other-tenant': 403,
  'refusal.unknown-meeting': 404,
  'refusal.unknown-dates': 404,
  'refusal.unknown-extra': 404,
  'refusal.unknown-round': 404,
  'refusal.unknown-item': 404,
  'refusal.unknown-minutes': 404,
  'refusal.verifiers-only': 403,
  'refusal.unknown-held-item': 404,
  'refusal.unknown-annex': 404,
  'refusal.unknown-consultation-annex': 404,
  'refusal.unknown-file': 404,
  'refusal.unknown-filing': 404,
  'refusal.registries-asked': 403,
  'refusal.unknown-delivery': 404,
  'refusal.unknown-asked': 404,
  'refusal.file-too-big': 413,
  'refusal.calendar-too-big': 413,
  'refusal.calendar-too-heavy': 400,
  'refusal.file-empty': 400,
  'refusal.file-kind': 400,
  'refusal.file-not-its-kind': 400,
  'refusal.unknown-consultation': 404,
  'refusal.import-too-big': 413,
  'refusal.import-too-heavy': 400,
  'refusal.not-a-list': 400,
  'refusal.import-no-header': 400,
  'refusal.import-no-header-sheet': 400,
  'refusal.not-a-calendar': 400,
  'refusal.empty-calendar': 400,
  'refusal.busy': 503,
  'refusal.unexpected': 500,
  // 409 in earlier builds, though its route said 404.
  'refusal.unknown-team': 404,
};

/** In Teams every other refusal is a message, with 200. */
const IN_TEAMS: Partial<Record<RefusalCode, number>> = {
  'refusal.malformed': 400,
  'refusal.other-tenant': 403,
  'refusal.busy': 500,
  'refusal.unexpected': 500,
};

const CODES = Object.keys(REFUSALS) as RefusalCode[];

it.each(CODES)('%s has its number', (refused) => {
  const sort = sortOf({ refused });
  expect([STATUS[sort], INVOKE_STATUS[sort]]).toEqual([OVER_HTTP[refused] ?? 409, IN_TEAMS[refused] ?? 200]);
});

it('a card is drawn anew for what is outdated, never for what would lose a typed text', () => {
  const pressed: RefusalCode[] = [
    'refusal.meeting-changed',
    'refusal.agenda-changed',
    'refusal.date-chosen',
    'refusal.dates-closed',
    'refusal.extra-planned',
    'refusal.extra-closed',
    'refusal.meeting-cancelled',
    'refusal.meeting-over',
  ];
  for (const refused of pressed) expect(sortOf({ refused })).toBe('outdated');
  const typed: RefusalCode[] = ['refusal.form-changed', 'refusal.draft-changed', 'refusal.round-closed'];
  for (const refused of typed) expect(sortOf({ refused })).not.toBe('outdated');
});

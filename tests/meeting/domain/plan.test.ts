import type { Role } from '../../../bot/kernel/access.ts';
import type { MeetingFields } from '../../../bot/meeting/domain/check-fields.ts';
import type { Meeting } from '../../../bot/meeting/domain/state.ts';
import { aCancelled, aForum, aMeetingFields, aPlanned, played } from '../../support/builders.ts';
import { given } from '../../support/given.ts';

const setting = { forum: aForum(), now: '2024-01-10T08:00:00Z' };

function plan(more: Partial<MeetingFields> = {}, roles: Role[] = ['secretariat'], forum = setting.forum) {
  const command = { do: 'plan-meeting', id: 'm1', fields: aMeetingFields(more) } as const;
  return given(undefined).when(command, roles, { ...setting, forum }).decided;
}
const again = (existing: Meeting, role: Role = 'secretariat') =>
  given(existing).when({ do: 'plan-meeting', id: 'm1', fields: aMeetingFields() }, role, setting).decided;
const on = (date: string, start?: string, end?: string, endDate?: string) =>
  plan({ when: { date, ...(endDate ? { endDate } : {}), ...(start ? { start } : {}), ...(end ? { end } : {}) } });

describe('kansliet planerar ett möte', () => {
  it('fungerar: mötet står i året som planerat, och ingenting skickas', () => {
    const facts = plan();
    const { title, place, ...plain } = aMeetingFields();
    expect(facts).toEqual([
      {
        type: 'meeting-planned',
        kind: 'meeting',
        id: 'm1',
        definition: { id: 'm1', ...plain },
        words: { title, place },
      },
    ]);
    expect(played(undefined, facts)).toEqual({
      status: 'planned',
      definition: { id: 'm1', ...aMeetingFields() },
      edition: 0,
      numbered: 0,
      agendaEdition: 0,
    });
  });

  it('fungerar med bara en dag, med flera dagar och utan bestämd plats', () => {
    expect(on('2024-02-16')).toHaveLength(1);
    expect(on('2024-08-29', '12:00', '12:00', '2024-08-30')).toHaveLength(1);
    expect(plan({ place: undefined, mode: 'undecided' })).toHaveLength(1);
  });

  it('ordföranden får kalla till ett extra möte, men inte planera ett ordinarie', () => {
    expect(plan({ kind: 'extra' }, ['member', 'chair'])).toHaveLength(1);
    for (const kind of ['ordinary', 'planning-conference'] as const) {
      expect(plan({ kind }, ['member', 'chair'])).toEqual({ refused: 'refusal.secretariat-only' });
    }
  });

  it('nekas när mötet redan finns', () => {
    for (const other of [aPlanned({ title: 'Ett annat' }), aPlanned({ agenda: [] }), aCancelled()]) {
      expect(again(other)).toEqual({ refused: 'refusal.meeting-exists' });
    }
  });

  it('den som sparar samma möte igen, för att svaret inte kom fram, finner det sparat', () => {
    const existing = played(undefined, plan());
    expect(again(existing)).toBe('repeat');
    expect(again(existing, 'member')).toEqual({
      refused: 'refusal.secretariat-only',
    });
  });

  it('nekas när organet inte finns den dagen', () => {
    const ended = aForum({ validTo: '2024-08-29' });
    expect(plan({ when: { date: '2024-08-30' } }, ['secretariat'], ended)).toMatchObject({
      refused: 'refusal.forum-ended',
    });
    expect(plan({ when: { date: '2024-08-29', endDate: '2024-08-30' } }, ['secretariat'], ended)).toMatchObject({
      refused: 'refusal.forum-ended',
    });
    expect(plan({ when: { date: '2024-02-16' } }, ['secretariat'], aForum({ validFrom: '2024-02-17' }))).toMatchObject({
      refused: 'refusal.forum-ended',
    });
  });
});

describe('en tid som inte går', () => {
  it.each([
    ['slutar före det börjar', on('2024-02-16', '11:30', '09:00'), 'refusal.ends-before-start'],
    ['slutar när det börjar', on('2024-02-16', '09:00', '09:00'), 'refusal.ends-before-start'],
    ['har bara en början', on('2024-02-16', '09:00'), 'refusal.half-hours'],
    ['har bara ett slut', on('2024-02-16', undefined, '11:30'), 'refusal.half-hours'],
    ['har varit', on('2024-01-09', '09:00', '11:00'), 'refusal.day-is-past'],
    ['är en dag som inte finns', on('2024-02-30'), 'refusal.no-such-day'],
    ['slutar en dag som inte finns', on('2024-02-28', undefined, undefined, '2024-02-31'), 'refusal.no-such-day'],
    ['slutar dagen före', on('2024-02-16', undefined, undefined, '2024-02-15'), 'refusal.days-reversed'],
    ['varar i åtta dagar', on('2024-02-16', undefined, undefined, '2024-02-23'), 'refusal.too-many-days'],
  ])('mötet %s', (_name, result, refused) => {
    expect(result).toMatchObject({ refused });
  });

  it('natten till 31 mars ställs klockan fram: kl. 02.30 finns inte, men 01.59 och 03.00 gör det', () => {
    const missing = { refused: 'refusal.hour-missing', params: { date: '2024-03-31', time: '02:30' } };
    expect(on('2024-03-31', '02:30', '04:00')).toEqual(missing);
    expect(on('2024-03-30', '22:00', '02:30', '2024-03-31')).toEqual(missing);
    expect(on('2024-03-31', '01:59', '03:00')).toHaveLength(1);
  });

  it('natten till 27 oktober ställs den tillbaka: kl. 02.30 kommer två gånger', () => {
    const twice = { refused: 'refusal.hour-twice', params: { date: '2024-10-27', time: '02:30' } };
    expect(on('2024-10-27', '02:30', '04:00')).toEqual(twice);
    expect(on('2024-10-27', '01:00', '02:30')).toEqual(twice);
    expect(on('2024-10-27', '01:59', '03:00')).toHaveLength(1);
  });

  it('samma natt 2023 var den 29 oktober', () => {
    const fields = aMeetingFields({ when: { date: '2023-10-29', start: '02:00', end: '05:00' } });
    given(undefined)
      .when({ do: 'plan-meeting', id: 'm1', fields }, 'secretariat', { ...setting, now: '2023-10-01T08:00:00Z' })
      .then('refusal.hour-twice');
  });
});

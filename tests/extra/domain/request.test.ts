import { parseCommand } from '../../../bot/declared/parse-command.ts';
import type { ExtraSetting } from '../../../bot/extra/domain/reached.ts';
import type { ExtraRequest } from '../../../bot/extra/domain/state.ts';
import type { Actor } from '../../../bot/kernel/actor.ts';
import { aForum, aSeat } from '../../support/builders.ts';
import {
  askedBy,
  Book,
  CASES,
  FORUM,
  holder,
  MEMBERS,
  NOW,
  person,
  SEATS,
  SETTING,
  WANTED,
} from '../../support/extra-meeting.ts';
import { given } from '../../support/given.ts';

const ask = (
  actor: Actor,
  over: Partial<ExtraSetting> = {},
  wanted = WANTED,
  id = 'r1',
  book = new Book(),
  now = NOW,
) =>
  given(book.found(id)).when({ do: 'ask-extra-meeting', id, forum: 'ssk', ...wanted }, actor, {
    ...book.asking(),
    ...over,
    now,
  }).decided;
const join = (request: ExtraRequest, actor: Actor, over: Partial<ExtraSetting> = {}, now = NOW) =>
  given(request).when({ do: 'join-extra-meeting', request: 'r1' }, actor, { ...SETTING, ...over, now }).decided;
const planned = askedBy(...MEMBERS.slice(0, 5));

describe('en ledamot begär ett extra möte', () => {
  it('fungerar, och räknas som den första', () => {
    expect(ask(holder('seat-b'))).toEqual([
      {
        type: 'extra-meeting-asked',
        kind: 'extra-request',
        id: 'r1',
        forum: 'ssk',
        when: WANTED.when,
        seat: 'seat-b',
        person: 'p-seat-b',
        words: { reason: WANTED.reason },
      },
    ]);
  });

  it('blir möte genast i ett organ där en enda räcker', () => {
    const forum = aForum({ id: 'ssk' }, { extraMeetingByMembers: 1 });
    expect(ask(holder('seat-b'), { forum })).toMatchObject([
      { type: 'extra-meeting-asked' },
      { type: 'meeting-planned', id: 'extra-1', definition: { kind: 'extra' }, words: { purpose: WANTED.reason } },
      { type: 'extra-meeting-planned', meeting: 'extra-1' },
    ]);
  });

  it('nekas den som inte längre, eller inte än, har platsen', () => {
    const holders = [
      { person: 'p-förr', from: '2020-01-01', to: '2024-09-01' },
      { person: 'p-sedan', from: '2024-09-03' },
    ];
    const seats = [aSeat('seat-a', { forum: 'ssk', holders })];
    for (const who of ['p-förr', 'p-sedan'])
      expect(ask(person(who), { seats })).toMatchObject({ refused: 'refusal.members-only' });
  });

  it('nekas när organet redan har en begäran, och får veta vilken; den egna en gång till ändrar inget', () => {
    const book = new Book();
    book.take(ask(holder('seat-a')));
    const second = (id: string, actor: Actor) => ask(actor, {}, WANTED, id, book);
    expect(second('r2', holder('seat-b'))).toEqual({
      refused: 'refusal.extra-open',
      params: { forum: 'Kommittén', date: '2024-10-03' },
    });
    expect(second('r1', holder('seat-b'))).toMatchObject({ refused: 'refusal.extra-open' });
    expect(second('r1', holder('seat-a'))).toBe('repeat');
  });

  it('nekas för en dag som inte finns, som har varit, när klockan ställs om, och när organet har upphört', () => {
    const on = (when: object) => ask(holder('seat-a'), {}, { ...WANTED, when: when as typeof WANTED.when });
    expect(on({ date: '2024-02-31' })).toMatchObject({ refused: 'refusal.no-such-day' });
    expect(on({ date: '2024-09-01' })).toMatchObject({ refused: 'refusal.day-is-past' });
    expect(on({ date: '2024-10-03', start: '09:00' })).toMatchObject({ refused: 'refusal.half-hours' });
    expect(on({ date: '2025-03-30', start: '02:30', end: '04:00' })).toMatchObject({ refused: 'refusal.hour-missing' });
    const forum = { ...FORUM, validTo: '2024-09-30' };
    expect(ask(holder('seat-a'), { forum })).toMatchObject({ refused: 'refusal.forum-ended' });
  });

  it('en begäran vars dag har varit står inte i vägen: den stängs när nästa kommer', () => {
    const book = new Book();
    book.take(ask(holder('seat-a')));
    const later = new Date('2024-10-04T08:00:00Z');
    const wanted = { when: { date: '2024-11-07' }, reason: 'På nytt' };
    const facts = ask(holder('seat-b'), {}, wanted, 'r2', book, later);
    expect(facts).toMatchObject([
      { type: 'extra-meeting-closed', id: 'r1' },
      { type: 'extra-meeting-asked', id: 'r2' },
    ]);
  });
});

describe('fler ledamöter begär samma extra möte', () => {
  it('fungerar: den fjärde är inte nog, den femte ger mötet', () => {
    expect(join(askedBy('seat-a', 'seat-b', 'seat-c'), holder('seat-d'))).toEqual([
      { type: 'extra-meeting-joined', kind: 'extra-request', id: 'r1', seat: 'seat-d', person: 'p-seat-d' },
    ]);
    expect(join(askedBy(...MEMBERS.slice(0, 4)), holder('seat-h'))).toEqual([
      { type: 'extra-meeting-joined', kind: 'extra-request', id: 'r1', seat: 'seat-h', person: 'p-seat-h' },
      {
        type: 'meeting-planned',
        kind: 'meeting',
        id: 'extra-1',
        definition: {
          id: 'extra-1',
          forum: 'ssk',
          kind: 'extra',
          when: { date: '2024-10-03' },
          mode: 'undecided',
        },
        words: { title: 'Extra möte', purpose: WANTED.reason },
      },
      { type: 'extra-meeting-planned', kind: 'extra-request', id: 'r1', meeting: 'extra-1' },
    ]);
    expect(planned).toMatchObject({ status: 'planned', meeting: 'extra-1' });
  });

  it('samma ledamot fem gånger räknas en gång, också sedan mötet är planerat', () => {
    for (let press = 0; press < 5; press++) expect(join(askedBy('seat-a'), holder('seat-a'))).toBe('repeat');
    expect(join(planned, holder('seat-a'))).toBe('repeat');
  });

  it('begäran hör till platsen: efterträdaren räknas inte en gång till', () => {
    const holders = [
      { person: 'p-seat-a', from: '2020-01-01', to: '2024-09-01' },
      { person: 'p-ny', from: '2024-09-02' },
    ];
    const seats = [aSeat('seat-a', { forum: 'ssk', holders }), ...SEATS.slice(1)];
    expect(join(askedBy('seat-a', 'seat-b', 'seat-c', 'seat-d'), person('p-ny'), { seats })).toBe('repeat');
  });

  it('den som har två platser räknas en gång', () => {
    const both = [{ person: 'p-båda', from: '2020-01-01' }];
    const seats = SEATS.map((seat, n) => (n < 2 ? { ...seat, holders: both } : seat));
    const book = new Book();
    book.take(ask(person('p-båda'), { seats }));
    expect(join(book.request('r1'), person('p-båda'), { seats })).toBe('repeat');
  });

  it('en plats som inte längre räknas ger inget möte', () => {
    const seats = SEATS.slice(1);
    expect(join(askedBy(...MEMBERS.slice(0, 4)), holder('seat-h'), { seats })).toHaveLength(1);
  });
});

it.each(CASES)('enligt samverkansavtalet: %j', ({ bodyId, requestedByMembers, byChair, allowed }) => {
  const chair = () => {
    const fields = { forum: bodyId, kind: 'extra', title: 'Extra möte', when: WANTED.when, mode: 'undecided' } as const;
    const command = { do: 'plan-meeting', id: 'm1', fields } as const;
    const facts = given(undefined).when(command, ['member', 'chair'], { forum: FORUM, now: NOW }).decided;
    return Array.isArray(facts) && facts.some(({ type }) => type === 'meeting-planned');
  };
  const members = () => askedBy(...MEMBERS.slice(0, requestedByMembers)).status === 'planned';
  expect(byChair ? chair() : members()).toBe(allowed);
});

describe('vad som kommer utifrån', () => {
  const given = {
    do: 'ask-extra-meeting',
    id: 'r1',
    forum: 'ssk',
    when: { date: '2024-10-03' },
    reason: '  Bråttom \n nu ',
  };

  it('läses fält för fält', () => {
    expect(parseCommand({ ...given, seat: 'seat-a', person: 'p' })).toEqual({ ...given, reason: 'Bråttom nu' });
    expect(parseCommand({ do: 'join-extra-meeting', request: 'r1', seat: 'x' })).toEqual({
      do: 'join-extra-meeting',
      request: 'r1',
    });
  });

  it.each([
    ['refusal.field-empty', { reason: ' ' }],
    ['refusal.malformed', { reason: undefined }],
    ['refusal.field-too-long', { reason: 'x'.repeat(501) }],
    ['refusal.unreadable-text', { reason: 'a\0' }],
    ['refusal.unclear-day', { when: { date: '3 oktober' } }],
    ['refusal.malformed', { when: null }],
    ['refusal.malformed', { id: 'R 1' }],
    ['refusal.malformed', { forum: ['ssk'] }],
  ])('nekas med %s: %j', (refused, over) => {
    expect(parseCommand({ ...given, ...over })).toMatchObject({ refused });
  });

  it.each(['join-extra-meeting', 'close-extra-meeting'])('%s utan begäran nekas', (name) => {
    expect(parseCommand({ do: name })).toEqual({ refused: 'refusal.malformed' });
  });
});

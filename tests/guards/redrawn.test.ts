import type { Command } from '../../bot/declared/command.ts';
import { FILINGS } from '../../bot/declared/filings.ts';
import { MATTERS } from '../../bot/declared/matters.ts';
import type { Kind } from '../../bot/declared/states.ts';
import { taskOf } from '../../bot/declared/tasks.ts';
import type { Meeting } from '../../bot/meeting/domain/state.ts';
import type { About, MatterKind } from '../../bot/ports/matters.ts';
import type { Change, DeliveryRow, KindRow } from '../../bot/ports/store.ts';
import type { Context } from '../../bot/service/context.ts';
import { Rows } from '../../bot/service/gather.ts';
import type { Matter } from '../../bot/service/matter.ts';
import { workOf } from '../../bot/service/task.ts';
import { BODY_SEATS } from '../support/body-seats.ts';
import { A_TEAM, aForum, aMunicipality, aNoticed, anRsvp, aPlanned, ZONE } from '../support/builders.ts';
import { aConsultation } from '../support/consultation-builders.ts';
import { aDatesQuestion } from '../support/dates-builders.ts';
import { ROWS } from '../support/every-command.ts';
import { NOW } from '../support/given.ts';
import { sentMinutes, someNotes } from '../support/minutes-builders.ts';
import { aClosedRound, aDraft, aRound } from '../support/round-builders.ts';

/*
 * What was said in a channel or a chat is redrawn by every command that makes it untrue. Every role of every matter stands
 * here, as its area declares it, so that a new kind of post can't be forgotten.
 */

const now = new Date(NOW);
/** The secretariat's own account, whose person holds the chair's seat too; and a substitute's, who has a chat. */
const who = { kind: 'account', tenant: 't', account: 'k1', secretariat: true } as const;
const CHAT = { serviceUrl: A_TEAM.status === 'connected' ? A_TEAM.facts.serviceUrl : '', conversation: 'a:1' };

/** Which of each matter stands here; null: nothing is said of it that can be drawn anew. */
const STANDS: { readonly [K in MatterKind]: string | null } = {
  meeting: 'm1',
  minutes: 'm1',
  dates: 'q1',
  extra: 'r1',
  round: 'r1',
  consultation: null,
  conversation: null,
};

/** Stays as it was said, whatever comes after it. */
const SAID_FOR_GOOD = [
  'consultation office-letter',
  'conversation reply',
  'meeting cancellation',
  'meeting spared',
  'minutes distribution',
  'minutes registry-letter',
  'round memo',
  'round memo-document',
  'round overtaken',
  'round receipt',
];

const annexes = [{ title: 'Underlag', href: 'https://a.example.se' }];
const noticed = aNoticed({}, [{ heading: 'Budget', kind: 'decision', annexes }]);
const edited = { ...noticed, items: noticed.agenda, numbered: 1 };
const fresh = noticed.agenda.map((item) => ({ ...item, heading: 'En annan rubrik', version: 2 }));

/** A meeting whose notice stands in the channel, changed twice since; the same with an unsent agenda; one that is planned. Its chair is asked. */
const MEETINGS: readonly Meeting[] = [
  { ...edited, revision: 3, askedFrom: 3, approvalAsked: 0 },
  { ...edited, items: fresh, revision: 3, approvalAsked: 0 },
  { ...aPlanned(), items: noticed.agenda, numbered: 1, approvalAsked: 0 },
];

type Put = <K extends Kind>(kind: K, id: string, state: KindRow<K>['row']['state']) => void;

function standing(meeting: Meeting, closed: boolean): KindRow[] {
  const all: KindRow[] = [];
  const put: Put = (kind, id, state) => all.push({ kind, row: { id, version: 1, state } } as never);
  const head = { id: 'c', name: 'C', timeZone: ZONE, secretariat: { name: 'Kansliet', mail: 'k@example.se' } };
  put('cooperation', 'c', { definition: head });
  for (const id of ['a', 'b', 'c']) put('municipality', id, { definition: aMunicipality(id) });
  const rules = { chairApprovesAgenda: true, extraMeetingByMembers: 2, substituteCounts: true };
  put('forum', 'lg', { definition: aForum({}, rules) });
  put('forum', 'trafik', { definition: aForum({ id: 'trafik', kind: 'network' }) });
  put('office', 'o', { definition: { forum: 'lg', office: 'chair', municipality: 'a', from: '2020-01-01' } });
  for (const seat of BODY_SEATS) put('seat', seat.id, { definition: seat });
  put('team', '19:t', A_TEAM);
  put('account', 'k1', { status: 'linked', person: 'p-lg-a', guest: false });
  put('meeting', 'm1', meeting);
  put('minutes', 'm1', sentMinutes());
  put('minutes-item', 'm1/p1', someNotes());
  put('date-poll', 'q1', aDatesQuestion());
  const asks = [{ seat: 'lg-b', person: 'p-lg-b', at: '2024-02-05T08:00:00.000Z' }];
  put('extra-request', 'r1', { status: 'open', forum: 'lg', when: { date: '2024-10-03' }, reason: 'Brådskar', asks });
  put('consultation', 'c1', aConsultation());
  const round = closed ? aClosedRound() : aRound();
  put('round', 'r1', { ...round, fields: { ...round.fields, purpose: 'input', consultation: 'c1' } });
  put('draft', 'r1/a', aDraft('a'));
  // The chair's substitute has been called, until the chair says that they come.
  put('rsvp', 'm1/lg-a', anRsvp('lg-a', { value: 'substitute' }, { revision: 3 }));
  put('rsvp', 'm1/lg-b', anRsvp('lg-b', { value: 'attending' }, { revision: 3 }));
  return all;
}

const SENT = 'sent';
const byId = async (id: string) => (id === SENT ? { recipients: ['p-lg-b', 'p-lg-a'] } : undefined);

/** The service's context over what stands. */
function contextOf(all: readonly KindRow[]): Context {
  return {
    store: { rows: async () => all, outbox: { byMatter: async () => [], byId } },
    links: Object.fromEntries(
      ['meeting', 'minutes', 'dates', 'round', 'consultation', 'start'].map((name) => [
        name,
        () => `https://x/${name}`,
      ]),
    ),
    clock: { now: () => now, real: () => 0 },
    random: () => 'x',
    hash: (text: string) => text,
    secretariat: [],
    matters: MATTERS,
    filings: FILINGS,
  } as unknown as Context;
}

/** The roles that can be drawn anew, with what was sent in each: a change both as the latest and as an earlier one. */
function messages(): DeliveryRow[] {
  return matters().flatMap(([kind, { roles }]) => {
    const id = STANDS[kind];
    if (id === null) return [];
    const drawn = Object.entries(roles).filter(([, { draw }]) => draw !== null);
    return drawn.flatMap(([role]) => [0, 2, 3].map((number) => sent({ matter: { kind, id }, role, number } as About)));
  });
}

function matters(): [MatterKind, Matter<Context>][] {
  return Object.entries(MATTERS) as [MatterKind, Matter<Context>][];
}

function sent(about: About): DeliveryRow {
  const key = `${about.matter.kind} ${about.role} ${about.number}`;
  // The same role stands in a chat and in the channel.
  const kind = about.number === 2 ? 'post' : 'personal';
  const person = about.role === 'substitute' ? 'p-sub-a' : 'p-lg-a';
  const payload = { address: { ...CHAT, channel: false }, to: { person, seat: 'sub-a' } };
  return { id: SENT, key, about, kind, payload, target: null } as unknown as DeliveryRow;
}

async function drawnFrom(all: readonly KindRow[], message: DeliveryRow): Promise<string> {
  const { matter, role } = message.about;
  const draw = (MATTERS[matter.kind] as Matter<Context>).roles[role]?.draw;
  return JSON.stringify(await draw?.(matter.id, contextOf(all), message));
}

function rowsOf(all: readonly KindRow[]): Rows {
  const rows = new Rows();
  for (const row of all) rows.put(row);
  return rows;
}

/** What a command changes, from what stands; undefined: it is refused there. */
async function changeBy(command: Command, all: readonly KindRow[]): Promise<Change | undefined> {
  const task = await taskOf(command, { context: contextOf(all), now, received: 0 });
  const change = workOf('k', who, task, now).decide(rowsOf(all));
  return change !== 'repeat' && 'facts' in change ? change : undefined;
}

function isRedrawn({ deliveries, redraw = [] }: Change, { matter, role }: About): boolean {
  const same = (other: { kind: string; id: string }) => other.kind === matter.kind && other.id === matter.id;
  return (
    deliveries.some(({ kind, about }) => kind === 'update' && same(about.matter) && about.role === role) ||
    redraw.some((one) => same(one.matter) && one.roles.includes(role))
  );
}

/** Every message that a command makes untrue, and whether it is redrawn: "close-dates: dates dates". */
async function doneBy(command: Command, all: readonly KindRow[]): Promise<{ what: string; redrawn: boolean }[]> {
  const change = await changeBy(command, all);
  if (change === undefined) return [];
  const after = rowsOf(all);
  for (const { kind, id, state } of change.states) after.put({ kind, row: { id, version: 2, state } } as KindRow);
  const kinds = new Set([...all.map(({ kind }) => kind), ...change.states.map(({ kind }) => kind)]);
  const stands = [...kinds].flatMap((kind) => after.list(kind).map((row) => ({ kind, row }) as KindRow));
  const done = [];
  for (const message of messages()) {
    if ((await drawnFrom(all, message)) === (await drawnFrom(stands, message))) continue;
    const { matter, role } = message.about;
    done.push({ what: `${command.do}: ${matter.kind} ${role}`, redrawn: isRedrawn(change, message.about) });
  }
  return done;
}

const COMMANDS = Object.values(ROWS).map(({ command }): Command => command);

it('det som gör något osant av det som står i en kanal eller en chatt ritar om det', async () => {
  const done = [];
  for (const meeting of MEETINGS)
    for (const closed of [false, true])
      for (const command of COMMANDS) done.push(...(await doneBy(command, standing(meeting, closed))));
  expect([...new Set(done.flatMap(({ what, redrawn }) => (redrawn ? [] : [what])))]).toEqual([]);
  const redrawn = [...new Set(done.map(({ what }) => what))];
  expect(redrawn).toEqual(
    expect.arrayContaining([
      'answer-notice: meeting notice',
      'answer-notice: meeting substitute',
      'change-meeting: meeting change',
      'send-change: meeting change',
      'set-agenda-item: meeting approval',
      'approve-agenda: meeting approval',
      ...['notice', 'change', 'approval', 'substitute'].map((role) => `cancel-meeting: meeting ${role}`),
      ...['answer-notice', 'change-meeting', 'cancel-meeting'].map((name) => `${name}: meeting reminder`),
      ...['send-minutes', 'approve-items', 'note-presence'].map((name) => `${name}: minutes verification`),
      'send-minutes: minutes reminder',
      ...['answer-dates', 'choose-date', 'set-dates-deadline', 'close-dates'].map((name) => `${name}: dates dates`),
      ...['answer-dates', 'choose-date', 'set-dates-deadline', 'close-dates'].map((name) => `${name}: dates reminder`),
      ...['join-extra-meeting', 'close-extra-meeting'].map((name) => `${name}: extra extra`),
      'change-consultation: round round',
      ...['answer-round', 'change-round', 'close-round', 'reopen-round'].map((name) => `${name}: round round`),
      ...['answer-round', 'change-round', 'close-round', 'reopen-round'].map((name) => `${name}: round reminder`),
    ]),
  );
});

it('en punkt som blir hemlig försvinner ur allt som visar den', async () => {
  const secret = { heading: '', kind: 'decision', secret: true } as const;
  const command: Command = { do: 'set-agenda-item', meeting: 'm1', item: 'p1', base: 1, fields: secret };
  const done = await doneBy(command, standing({ ...edited, revision: 3, askedFrom: 3 }, false));
  const shown = ['notice', 'change', 'substitute', 'approval'].map((role) => `set-agenda-item: meeting ${role}`);
  expect(done.map(({ what }) => what)).toEqual(expect.arrayContaining(shown));
  expect(done.filter(({ redrawn }) => !redrawn)).toEqual([]);
});

it('det som inte kan ritas om är sådant som gäller vad som än händer sedan', () => {
  const all = matters().flatMap(([kind, { roles }]) =>
    Object.entries(roles).flatMap(([role, { draw }]) => (draw === null ? [`${kind} ${role}`] : [])),
  );
  expect(all.sort()).toEqual(SAID_FOR_GOOD);
});

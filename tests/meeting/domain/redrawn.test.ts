import type { CommandName } from '../../../bot/declared/command.ts';
import type { Kind } from '../../../bot/declared/states.ts';
import { taskOf } from '../../../bot/declared/tasks.ts';
import { noticeCard } from '../../../bot/meeting/cards/notice.ts';
import { bundleOf } from '../../../bot/meeting/service/bundle.ts';
import { meetingView } from '../../../bot/meeting/views/page.ts';
import type { Loaded, NewState } from '../../../bot/ports/store.ts';
import type { Context } from '../../../bot/service/context.ts';
import { Rows } from '../../../bot/service/gather.ts';
import { workOf } from '../../../bot/service/task.ts';
import { A_TEAM, aForum, aNoticed, anAccount, aSeat, ZONE } from '../../support/builders.ts';
import { ROWS } from '../../support/every-command.ts';
import { NOW } from '../../support/given.ts';

const now = new Date(NOW);
const context = {
  store: { outbox: { byMatter: async () => [], byId: async () => undefined } },
  links: { meeting: () => 'https://teams.example.se/m1' },
  clock: { real: () => 0 },
  random: () => 'x',
} as unknown as Context;
/** The secretariat's own account, whose person holds a seat too. */
const who = { kind: 'account', tenant: 't', account: 'k1', secretariat: true } as const;

const COMMANDS = Object.keys(ROWS) as CommandName[];

/** A meeting whose notice stands in the channel, with an item and an annex. */
function standing(): Rows {
  const rows = new Rows();
  const version = 1;
  const cooperation = { id: 'c', name: 'C', timeZone: ZONE, secretariat: { name: 'Kansliet', mail: 'k@example.se' } };
  const annexes = [{ title: 'Underlag', href: 'https://a.example.se' }];
  const meeting = aNoticed({}, [{ heading: 'Budget', kind: 'decision', annexes }]);
  const seat = aSeat('lg-a');
  rows.put({ kind: 'cooperation', row: { id: 'c', version, state: { definition: cooperation } } });
  rows.put({ kind: 'forum', row: { id: 'lg', version, state: { definition: aForum() } } });
  rows.put({
    kind: 'seat',
    row: { id: seat.id, version, state: { definition: { ...seat, municipality: undefined } } },
  });
  rows.put({ kind: 'team', row: { id: '19:t', version, state: A_TEAM } });
  rows.put({
    kind: 'account',
    row: { id: 'k1', version, state: { status: 'linked', person: 'p-lg-a', guest: false } },
  });
  rows.put({ kind: 'meeting', row: { id: 'm1', version, state: { ...meeting, items: meeting.agenda, numbered: 1 } } });
  return rows;
}

function stand<K extends Kind>({ kind, id, state }: NewState<K>, rows: Rows): void {
  rows.put({ kind, row: { id, version: 2, state } });
}

function drawn(rows: Loaded): string {
  const bundle = bundleOf(rows, 'm1');
  if (bundle === undefined) throw new Error('no meeting');
  const view = meetingView(bundle, { actor: anAccount(null), language: 'sv', now, drawn: '000000001-b' });
  return JSON.stringify(
    noticeCard(view, { language: 'sv', drawn: '000000001-b', href: 'https://teams.example.se/m1' }),
  );
}

/** What a command does to the notice's card in the channel; null: it is refused there, or changes nothing of it. */
async function doneToTheCard(name: CommandName): Promise<'redrawn' | 'left' | null> {
  const { command } = ROWS[name];
  if (!('meeting' in command) || command.meeting !== 'm1') return null;
  const before = standing();
  const task = await taskOf(command, { context, now, received: 0 });
  const change = workOf('k', who, task, now).decide(before);
  if (change === 'repeat' || !('facts' in change)) return null;
  const after = new Rows(before);
  for (const one of change.states) stand(one, after);
  if (drawn(after) === drawn(before)) return null;
  return change.deliveries.some(({ kind }) => kind === 'update') ? 'redrawn' : 'left';
}

it('det som ändrar något på kallelsens kort ritar om kortet i kanalen', async () => {
  const done = await Promise.all(COMMANDS.map(async (name) => [name, await doneToTheCard(name)] as const));
  const those = (how: string) => done.flatMap(([name, what]) => (what === how ? [name] : []));
  expect(those('left')).toEqual([]);
  expect(those('redrawn')).toEqual(expect.arrayContaining(['answer-notice', 'cancel-meeting']));
});

import type { CommandName } from '../../../bot/declared/command.ts';
import { taskOf } from '../../../bot/declared/tasks.ts';
import type { Context } from '../../../bot/service/context.ts';
import type { Task } from '../../../bot/service/task.ts';
import { ROWS } from '../../support/every-command.ts';

/** What each command's task says of its own, and what it reads of the outbox before it is made. */
async function declared(name: CommandName) {
  const asked: string[] = [];
  const outbox = {
    byMatter: async () => asked.push('post') && [],
    byId: async () => void asked.push('delivery'),
  };
  const context = { store: { outbox }, clock: { real: () => 0 }, random: () => 'x' } as unknown as Context;
  const task = await taskOf(ROWS[name].command, { context, now: new Date(), received: 0 });
  return { task, asked };
}

const NAMES = Object.keys(ROWS) as CommandName[];
async function those(fits: (task: Task, asked: string[]) => boolean): Promise<CommandName[]> {
  const all = await Promise.all(NAMES.map(async (name) => ({ name, ...(await declared(name)) })));
  return all.flatMap(({ name, task, asked }) => (fits(task, asked) ? [name] : [])).sort();
}

it('det som många gör på en gång ritar om det gemensamma kortet en gång för alla', async () => {
  const soon = ['add-answer-file', 'answer-dates', 'answer-notice', 'answer-round', 'keep-draft'];
  expect(await those(({ redraw }) => redraw === 'soon')).toEqual(soon);
});

it('hur posten står i kanalen läses för det som lägger upp på nytt eller tar tillbaka, en utskickad rad för det som gäller den', async () => {
  const post = ['cancel-meeting', 'change-meeting', 'send-change', 'send-notice'];
  expect(await those((_, asked) => asked.includes('post'))).toEqual(post);
  expect(await those((_, asked) => asked.includes('delivery'))).toEqual(['resend-delivery', 'settle-delivery']);
});

it('svaret på en kallelse får sitt eget kort, och ett för sent svar på en rundfråga samma besked en gång till', async () => {
  expect(await those(({ card }) => card !== undefined)).toEqual(['answer-notice']);
  expect(await those(({ refusedBefore }) => refusedBefore !== undefined)).toEqual(['answer-round']);
});

it('filerna under en punkt som blir hemlig tas bort genast', async () => {
  const { task } = await declared('set-agenda-item');
  expect(task.afterwards).toBeUndefined();
  const { command } = ROWS['set-agenda-item'];
  const swept = jest.fn(async () => []);
  const store = { documents: { loose: swept, unknown: swept } };
  const documents = { list: swept };
  const context = { store, documents, clock: { real: () => 0 } } as unknown as Context;
  const secret = { ...command, fields: { ...command.fields, secret: true as const } };
  (await taskOf(secret, { context, now: new Date(), received: 0 })).afterwards?.();
  expect(swept).toHaveBeenCalled();
});

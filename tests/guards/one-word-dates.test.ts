import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const ROOT = join(__dirname, '..', '..');

/** Where a date question still has its first name: in what is stored, and on the cards that stand in the channels. */
const KEPT = {
  'bot/dates/cards/question.ts': [
    "export const DATES_CARD: DeclaredCard<'dates-card', 'dates', 'poll'> = {",
    "about: 'poll',",
    "actions: { 'answer-dates': { dates: { as: 'poll' }, drawn: 'sent', seat: 'sent', answers: answersIn } },",
  ],
  'bot/dates/cards/setting.ts': ["return { do: 'answer-dates' as const, poll: view.id, drawn };"],
  'bot/dates/domain/answer.ts': ["const about = { type: 'dates-answered', kind: 'poll-answer', poll: id } as const;"],
  'bot/dates/domain/apply.ts': [
    'const { poll, seat, person, received } = fact;',
    'return { poll, seat, answers, person, by, at: at.toISOString(), drawn, received, ...overtakenBy(pressed) };',
  ],
  'bot/dates/domain/carry-over.ts': [
    'const { person, drawn, received, by, at, poll } = answer;',
    'carried: { poll, by, at },',
  ],
  'bot/dates/domain/facts.ts': ['poll: Id;'],
  'bot/dates/domain/state.ts': ['poll: string;'],
  'bot/dates/service/bundle.ts': [
    '.filter((answer) => answer.poll === id && holders.get(answer.seat) === answer.person);',
  ],
  'bot/meeting/domain/facts.ts': ['carried?: { poll: Id; by: Id; at: Instant };'],
  'bot/ports/filters.ts': ["'poll-answer': { dates: { column: 'poll_id', is: 'equal', of: ({ poll }) => poll } },"],
};
/** The stored kinds, wherever they are named. */
const KINDS = /'(date-poll|poll-answer)'/g;
/** They stay as they ran. */
const MIGRATIONS = 'bot/storage/migrations/';

const sources = ['bot', 'tab'].flatMap((folder) =>
  readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(tsx?|css)$/.test(name))
    .map((name) => `${folder}/${name.replaceAll('\\', '/')}`)
    .filter((name) => !name.startsWith(MIGRATIONS)),
);

it('a date question is called dates, but where it is stored and on the cards in the channels', () => {
  const found = sources.flatMap((file) => {
    const lines = readFileSync(join(ROOT, file), 'utf8').split('\n');
    const named = lines.filter((line) => /poll/i.test(line.replaceAll(KINDS, ''))).map((line) => line.trim());
    return named.length > 0 ? [[file, named] as const] : [];
  });
  expect(Object.fromEntries(found)).toEqual(KEPT);
});

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { COMMANDS_AND_QUESTIONS } from '../../bot/declared/access.ts';

/** The way that every command and card goes; what is one's own is declared where it is. */
const COMMON = ['bot/service/handle.ts', 'bot/teams/card-action.ts', 'bot/teams/press-card.ts'];

it.each(COMMON)('%s names no command, no question and no card', (file) => {
  const code = readFileSync(join(__dirname, '..', '..', file), 'utf8');
  const quoted = [...code.matchAll(/(['"`])([a-z-]+)\1/g)].map(([, , name]) => name);
  expect(quoted.length).toBeGreaterThan(0);
  const known: readonly string[] = COMMANDS_AND_QUESTIONS;
  expect(quoted.filter((name) => known.includes(name ?? ''))).toEqual([]);
});

import type { Command, CommandName } from '../../../bot/declared/command.ts';
import type { Decided } from '../../../bot/declared/decide.ts';
import { mayDo, ROLES, type Role } from '../../../bot/kernel/access.ts';
import type { Asked } from '../../../bot/kernel/asked.ts';
import { ROWS } from '../../support/every-command.ts';
import { askedBy, type By, decide } from '../../support/given.ts';

/** The rows without what binds each to its own command's types, which the table itself has checked. */
interface AnyRow {
  command: Command;
  state: unknown;
  but?: Record<string, unknown>;
  by?: readonly Role[];
  makes: string[];
  refusedAs: string | ((role: Role) => string);
  wrong: {
    when: string;
    state?: unknown;
    but?: Record<string, unknown>;
    command?: Command;
    by?: By;
    offered?: true;
    says: string;
  }[];
  may?: (state: unknown, asked: Asked) => object | 'repeat' | undefined;
}

const TABLE = Object.entries(ROWS) as unknown as [CommandName, AnyRow][];

/** The refusal's code, also where something was kept; the types of the facts; or that it is done already. */
function said(decided: Decided | object | undefined) {
  if (decided === undefined || typeof decided === 'string') return decided;
  if (Array.isArray(decided)) return decided.map(({ type }) => type);
  const { refused } = decided as { refused: string | { refused: string } };
  return typeof refused === 'string' ? refused : refused.refused;
}

describe.each(TABLE)('%s', (name, row) => {
  const allowed = row.by ?? ROLES.filter((role) => mayDo(name, [role]));
  const barred = ROLES.filter((role) => !mayDo(name, [role]));

  it.each(allowed)('går för den som är %s', (role) => {
    expect(said(decide(row.state, row.command, role, row.but))).toEqual(row.makes);
    expect(row.may?.(row.state, askedBy(name, role, row.but))).toBeUndefined();
  });

  it.each(barred)('nekas den som är %s, och knappen visas inte', (role) => {
    const code = typeof row.refusedAs === 'string' ? row.refusedAs : row.refusedAs(role);
    expect(said(decide(row.state, row.command, role, row.but))).toBe(code);
    if (row.may) expect(said(row.may(row.state, askedBy(name, role, row.but)))).toBe(code);
  });

  it.each(row.wrong)('går inte när $when', (wrong) => {
    const [by = 'none'] = allowed;
    const but = { ...row.but, ...wrong.but };
    const state = 'state' in wrong ? wrong.state : row.state;
    const asker = wrong.by ?? by;
    expect(said(decide(state, wrong.command ?? row.command, asker, but))).toBe(wrong.says);
    if (row.may && !wrong.offered) expect(said(row.may(state, askedBy(name, asker, but)))).toBe(wrong.says);
  });
});

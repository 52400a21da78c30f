import type { PersonDefinition } from '../../bot/domain/cooperation/definition.ts';
import { linkAccounts, noteRoster } from '../../bot/domain/forum/accounts.ts';
import type { Account } from '../../bot/domain/forum/team.ts';

const person = (id: string): PersonDefinition => ({
  id,
  title: id,
  mail: `${id}@example.se`,
  language: 'sv',
  account: 'guest',
});
const people = [person('p-a'), person('p-b')];
const proposed: Account = { status: 'proposed', person: null, proposed: 'p-a', team: '19:t', guest: true };
const linked: Account = { status: 'linked', person: 'p-a', guest: true };
const known = (accounts: Record<string, Account>) => (id: string) => accounts[id];

describe('teamets medlemslista föreslår vem som är vem', () => {
  const roster = [
    { account: 'x', mail: 'P-A@EXAMPLE.SE', guest: true },
    { account: 'y', mail: 'okand@example.se', guest: true },
  ];

  it('på e-postadressen, utan hänsyn till stora och små bokstäver; okända blir inget förslag', () => {
    expect(noteRoster('19:t', roster, people, known({}), ['system'])).toEqual([
      { type: 'account-proposed', kind: 'account', id: 'x', person: 'p-a', team: '19:t', guest: true },
    ]);
  });

  it('ändrar aldrig en koppling som kansliet har bekräftat', () => {
    expect(noteRoster('19:t', roster, people, known({ x: linked }), ['system'])).toBe('repeat');
    expect(noteRoster('19:t', roster, people, known({ x: proposed }), ['system'])).toBe('repeat');
  });

  it('bara Teams kan berätta det', () => {
    expect(noteRoster('19:t', roster, people, known({}), ['secretariat'])).toHaveProperty('refused');
  });
});

describe('kansliet bekräftar kopplingar', () => {
  const links = [{ account: 'x', person: 'p-a' }];

  it('fungerar, flera på en gång, och igen ändrar inget', () => {
    expect(linkAccounts(links, known({ x: proposed }), ['secretariat'])).toEqual([
      { type: 'account-linked', kind: 'account', id: 'x', person: 'p-a' },
    ]);
    expect(linkAccounts(links, known({ x: linked }), ['secretariat'])).toBe('repeat');
  });

  it('nekas alla andra', () => {
    for (const role of ['member', 'secretary', 'none', 'system'] as const) {
      expect(linkAccounts(links, known({ x: proposed }), [role])).toEqual({ refused: 'refusal.secretariat-only' });
    }
  });

  it('nekas för ett konto som ingen medlemslista har föreslagit, eller för någon annan än den föreslagna', () => {
    expect(linkAccounts(links, known({}), ['secretariat'])).toEqual({ refused: 'refusal.unknown-account' });
    const other = [{ account: 'x', person: 'p-b' }];
    expect(linkAccounts(other, known({ x: proposed }), ['secretariat'])).toEqual({
      refused: 'refusal.unknown-account',
    });
    expect(linkAccounts(other, known({ x: linked }), ['secretariat'])).toEqual({ refused: 'refusal.unknown-account' });
  });
});

import type { AccountLink } from '../../../bot/forum/domain/commands.ts';
import type { Account } from '../../../bot/forum/domain/team.ts';
import type { PersonDefinition } from '../../../bot/kernel/definition.ts';
import { given } from '../../support/given.ts';

const person = (id: string): PersonDefinition => ({
  id,
  title: id,
  mail: `${id}@example.se`,
  language: 'sv',
  account: 'guest',
});
const people = [person('p-a'), person('p-b')];
const proposed: Account = { status: 'proposed', person: null, proposed: 'p-a', team: '19:t', guest: true };
const unmatched: Account = { status: 'unmatched', person: null, name: 'Kim Ek', team: '19:t', guest: true };
const linked: Account = { status: 'linked', person: 'p-a', guest: true };
const known = (accounts: Record<string, Account>) => new Map(Object.entries(accounts));

describe('teamets medlemslista föreslår vem som är vem', () => {
  const roster = [
    { account: 'x', mail: 'P-A@EXAMPLE.SE', guest: true },
    { account: 'y', mail: 'okand@example.se', guest: true },
  ];

  const note = (accounts: Record<string, Account>) =>
    given(known(accounts)).when({ do: 'note-roster', team: '19:t', members: roster }, 'system', { people }).decided;

  it('på e-postadressen, utan hänsyn till stora och små bokstäver; okända blir inget förslag', () => {
    expect(note({})).toEqual([
      { type: 'account-proposed', kind: 'account', id: 'x', person: 'p-a', team: '19:t', guest: true },
    ]);
  });

  it('den som varken har adress eller läsbart kontonamn sägs till kansliet med sitt namn, en gång', () => {
    const members = [
      { account: 'z', mail: '', name: 'Kim Ek', guest: true },
      { account: 'å', mail: '', guest: true },
    ];
    const met = (accounts: Record<string, Account>) =>
      given(known(accounts)).when({ do: 'note-roster', team: '19:t', members }, 'system', { people }).decided;
    const fact = { type: 'account-unmatched', kind: 'account', team: '19:t', guest: true };
    expect(met({})).toEqual([
      { ...fact, id: 'z', rowOnly: { name: 'Kim Ek' } },
      { ...fact, id: 'å', rowOnly: { name: '' } },
    ]);
    expect(met({ z: unmatched, å: linked })).toBe('repeat');
  });

  it('den som bara har en adress i kontonamnet föreslås på den, och sägs till kansliet när ingen har den', () => {
    const members = [
      { account: 'x', mail: 'p-a@example.se', guessed: true as const, name: 'Alva Ek', guest: true },
      { account: 'y', mail: 'annan@example.se', guessed: true as const, name: 'Kim Ek', guest: true },
      { account: 'z', mail: 'z@vard.example.se', guessed: true as const, guest: false },
    ];
    const met = (accounts: Record<string, Account>) =>
      given(known(accounts)).when({ do: 'note-roster', team: '19:t', members }, 'system', { people }).decided;
    const fact = { type: 'account-unmatched', kind: 'account', team: '19:t' };
    expect(met({})).toEqual([
      { type: 'account-proposed', kind: 'account', id: 'x', person: 'p-a', team: '19:t', guest: true },
      { ...fact, id: 'y', guest: true, rowOnly: { name: 'Kim Ek' } },
      { ...fact, id: 'z', guest: false, rowOnly: { name: 'z@vard.example.se' } },
    ]);
    expect(met({ x: proposed, y: unmatched, z: linked })).toBe('repeat');
  });

  it('får den en adress senare föreslås den som vanligt', () => {
    expect(note({ x: unmatched })).toMatchObject([{ type: 'account-proposed', id: 'x', person: 'p-a' }]);
  });

  it('ändrar aldrig en koppling som kansliet har bekräftat', () => {
    expect(note({ x: linked })).toBe('repeat');
    expect(note({ x: proposed })).toBe('repeat');
  });
});

describe('kansliet bekräftar kopplingar', () => {
  const links = [{ account: 'x', person: 'p-a' }];
  const link = (accounts: Record<string, Account>, all: AccountLink[] = links) =>
    given(known(accounts)).when({ do: 'link-accounts', links: all }, 'secretariat', { people }).decided;

  it('fungerar, flera på en gång, och igen ändrar inget', () => {
    expect(link({ x: proposed })).toEqual([{ type: 'account-linked', kind: 'account', id: 'x', person: 'p-a' }]);
    expect(link({ x: linked })).toBe('repeat');
  });

  it('fungerar med vem som helst som finns, för ett konto som listan inte kunde föreslå någon för', () => {
    expect(link({ x: unmatched })).toEqual([{ type: 'account-linked', kind: 'account', id: 'x', person: 'p-a' }]);
    expect(link({ x: unmatched }, [{ account: 'x', person: 'p-ingen' }])).toEqual({
      refused: 'refusal.unknown-account',
    });
  });

  it('nekas för ett konto som ingen medlemslista har föreslagit, eller för någon annan än den föreslagna', () => {
    expect(link({})).toEqual({ refused: 'refusal.unknown-account' });
    const other = [{ account: 'x', person: 'p-b' }];
    expect(link({ x: proposed }, other)).toEqual({
      refused: 'refusal.unknown-account',
    });
    expect(link({ x: linked }, other)).toEqual({ refused: 'refusal.unknown-account' });
  });
});

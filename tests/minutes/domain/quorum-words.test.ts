import { documentOf } from '../../../bot/minutes/domain/document-of.ts';
import type { Presence } from '../../../bot/minutes/domain/presence.ts';
import { settingOf } from '../../../bot/minutes/views/bundle.ts';
import { readView } from '../../../bot/minutes/views/read.ts';
import { writingView } from '../../../bot/minutes/views/writing.ts';
import { aForum, aMunicipality, aNoticed, anAccount, aSeat, byId } from '../../support/builders.ts';
import { aMinutesBundle, someMinutes, someNotes } from '../../support/minutes-builders.ts';

const HERE: Presence = { how: 'on-site' };
const LETTERS = ['a', 'b', 'c', 'd'];
const reader = {
  actor: anAccount(null, true),
  language: 'sv',
  now: new Date('2024-02-16T08:00:00Z'),
  drawn: '',
} as const;

/** What is said of the quorum to whoever writes, of the meeting and of its decision, and to whoever reads that. */
function said(seats: Record<string, Presence>) {
  const items = [{ id: 'p1', heading: 'Budget', kind: 'decision' as const, begun: '09:00' }];
  const minutes = someMinutes({ items, ended: '10:00', presence: { seats, persons: {}, others: [] } });
  const forum = aForum({}, { quorum: { share: 0.5 } });
  const { meeting, ...rest } = aMinutesBundle(aNoticed(), { minutes, notes: new Map([['p1', someNotes()]]), forum });
  const known = {
    seats: LETTERS.map((letter) => aSeat(`m-${letter}`, { municipality: letter })),
    municipalities: byId(LETTERS.map((letter) => aMunicipality(letter))),
  };
  const bundle = { ...rest, meeting: { ...meeting, ...known } };
  const writing = writingView(minutes, bundle, reader);
  const read = readView(documentOf(minutes, settingOf(bundle)), 'sv');
  return [writing.quorumText, ...writing.items.flatMap(({ warnings }) => warnings), read.items[0]?.quorumText];
}

describe('det som sägs om beslutförhet', () => {
  it('tillräckligt många: det sägs under mötet, och inget behöver sägas om beslutet', () => {
    expect(said({ 'm-a': HERE, 'm-b': HERE })).toEqual([
      '2 av 4 är här. Ledningsgruppen kan fatta beslut, det krävs minst 2.',
      '',
    ]);
  });

  it('för få: det sägs under mötet, vid punkten och för den som läser', () => {
    expect(said({ 'm-a': HERE })).toEqual([
      '1 av 4 är här. Det krävs minst 2 för att Ledningsgruppen ska kunna fatta beslut.',
      'Bara 1 av 4 var med när det beslutades. Det krävs minst 2.',
      'Bara 1 av 4 var med när det beslutades. Det krävs minst 2.',
    ]);
  });

  it('kanske för få: den som skriver får veta vad som ska rättas, den som läser vad som är säkert', () => {
    const left: Presence = { how: 'digital', until: { time: '10:00', about: true } };
    expect(said({ 'm-a': HERE, 'm-b': left })).toEqual([
      '2 av 4 är här. Ledningsgruppen kan fatta beslut, det krävs minst 2.',
      'Säkert är att 1 av 4 var med när det beslutades. Det krävs minst 2. Skriv när punkten började, eller rätta närvaron.',
      'Säkert är att 1 av 4 var med när det beslutades. Det krävs minst 2.',
    ]);
  });
});

import type { ConsultationFact } from '../../../bot/consultation/domain/facts.ts';
import { consultationHistory } from '../../../bot/consultation/views/history.ts';
import type { HappenedLine } from '../../../bot/meeting/views/history.ts';
import { ZONE } from '../../support/builders.ts';
import { someFields } from '../../support/consultation-builders.ts';

type Happened = ConsultationFact extends infer Fact
  ? Fact extends { type: ConsultationFact['type'] }
    ? Omit<Fact, 'kind' | 'id'>
    : never
  : never;

const { title, sender, questions, ...fields } = someFields();
const changed: Happened = { type: 'consultation-changed', fields, words: { title, sender, questions } };
const moved = (stage: 'considered' | 'open' | 'compiling'): Happened => ({ type: 'consultation-moved', stage });

/** Each with its day in February 2024. */
function told(...lines: [day: number, fact: Happened][]): string[] {
  const all = lines.map(([day, fact], n) => ({
    seq: n + 1,
    at: new Date(Date.UTC(2024, 1, day, 8, n)),
    fact: { kind: 'consultation', id: 'c1', ...fact } as HappenedLine['fact'],
  }));
  return consultationHistory(all, ZONE, 'sv').map(({ text }) => text);
}

describe('vad som har hänt med en remiss', () => {
  it('den som ändrar sig samma dag är en rad; det som går framåt är en rad om dagen', () => {
    expect(told([1, moved('open')], [1, moved('considered')], [1, moved('open')], [2, moved('compiling')])).toEqual([
      'Läge: Öppen för inspel',
      'Läge: Sammanställs',
    ]);
    expect(told([1, changed], [1, changed], [1, changed], [2, changed])).toEqual([
      'Uppgifterna ändrade 3 gånger',
      'Uppgifterna ändrade',
    ]);
  });

  it('en begäran som ångras är en rad, när det än sker; den före står kvar', () => {
    const asked = (until: string): Happened => ({ type: 'extension-asked', asked: '2024-02-01', until });
    expect(
      told(
        [1, asked('2024-05-20')],
        [2, { type: 'extension-refused' }],
        [3, asked('2024-06-03')],
        [9, { type: 'extension-undone' }],
      ),
    ).toEqual([
      'Anstånd begärt till måndag 20 maj 2024',
      'Anstånd nekat',
      'Anstånd begärt till måndag 3 juni 2024 (ångrat)',
    ]);
  });

  it('en bilaga som togs bort samma dag är en rad, och senare två', () => {
    const added: Happened = { type: 'consultation-annex-added', annex: { id: 'b1' }, words: { title: 'Karta' } };
    const removed: Happened = { type: 'consultation-annex-removed', annex: 'b1' };
    expect(told([1, added], [1, removed])).toEqual(['Bilaga tillagd: Karta (ångrat)']);
    expect(told([1, added], [9, removed])).toEqual(['Bilaga tillagd: Karta', 'En bilaga togs bort']);
  });

  it('en bilagas nya titel sägs, och att ordningen ändrades en gång om dagen', () => {
    const moved: Happened = { type: 'consultation-annex-moved', annex: 'b1', to: 0 };
    expect(
      told([1, moved], [1, moved], [9, { type: 'consultation-annex-renamed', annex: 'b1', words: { title: 'Plan' } }]),
    ).toEqual(['Bilagorna fick en annan ordning', 'En bilaga heter nu Plan']);
  });
});

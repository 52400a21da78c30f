import { documentChanges } from '../../../bot/declared/document-changes.ts';
import type { Fact } from '../../../bot/declared/fact.ts';
import { letGo } from '../../../bot/declared/let-go.ts';
import { filesNamed } from '../../../bot/document/domain/named-files.ts';
import { aMeetingDefinition } from '../../support/builders.ts';

const file = (document: string) => ({ document, name: `${document}.pdf`, size: 3 });
const item = (id: string, ...documents: string[]) => ({
  id,
  version: 1,
  heading: 'Budget',
  kind: 'information',
  annexes: documents.map((one) => ({ id: `${id}-${one}`, title: one, file: file(one) })),
  guests: [],
});
/** A state that says only what is asked about. */
const row = (state: object) => state as never;
const planned = row({ status: 'planned', items: [item('p1', 'a', 'b'), item('p2')] });
const noticed = row({ status: 'noticed', items: [item('p1', 'a', 'new')], agenda: [item('p1', 'a')] });
const about = { kind: 'meeting', id: 'x', item: 'p1' } as const;
const removed = (annex: string): Fact => ({ type: 'annex-removed', ...about, annex });

describe('en handling i en dagordning', () => {
  it('släpps när den tas bort innan den har skickats', () => {
    expect(letGo(planned, removed('p1-a'))).toEqual(['a']);
    expect(letGo(noticed, removed('p1-new'))).toEqual(['new']);
  });

  it('släpps med sin punkt', () => {
    expect(letGo(planned, { type: 'agenda-item-removed', ...about })).toEqual(['a', 'b']);
    expect(letGo(noticed, { type: 'agenda-item-removed', ...about })).toEqual(['new']);
  });

  it('står kvar när den har skickats', () => {
    expect(letGo(noticed, removed('p1-a'))).toEqual([]);
  });

  it('står kvar när något annat händer med mötet', () => {
    const cancelled: Fact = { type: 'meeting-cancelled', kind: 'meeting', id: 'x', words: { reason: 'Snö' } };
    expect(letGo(planned, cancelled)).toEqual([]);
    const told: Fact = {
      type: 'notice-changed',
      kind: 'meeting',
      id: 'x',
      revision: 2,
      what: ['agenda'],
      again: false,
    };
    expect(letGo(noticed, told)).toEqual([]);
    expect(
      letGo(planned, { type: 'imported', kind: 'meeting', id: 'x', words: { definition: aMeetingDefinition() } }),
    ).toEqual([]);
  });
});

describe('en remiss bilaga', () => {
  const state = row({ annexes: [{ id: 'b1', title: 'Karta', file: file('karta') }] });
  const gone: Fact = { type: 'consultation-annex-removed', kind: 'consultation', id: 'x', annex: 'b1' };

  it('släpps bara när ingen har frågats om remissen', () => {
    expect(letGo(state, { ...gone, unasked: true })).toEqual(['karta']);
    expect(letGo(state, gone)).toEqual([]);
  });
});

describe('en fil i ett utkast', () => {
  const base = { round: 'r1', municipality: 'salem', edition: 1, person: 'p' };
  const answer = { stance: 'answers' as const, values: {} };
  const stored = (document: string) => ({ id: `f-${document}`, ...file(document) });
  const draft = row({
    ...base,
    answer: { stance: 'answers', values: { f2: [stored('b')] } },
    files: { f2: [stored('a')] },
  });
  const id = 'r1/salem';

  it('släpps när utkastet går, och ett svar som nämner den håller den för egen del', () => {
    const dropped: Fact = { type: 'draft-dropped', kind: 'draft', id };
    expect(letGo(draft, dropped)).toEqual(['b', 'a']);
    const { person, round, municipality } = base;
    const answered: Fact = {
      type: 'round-answered',
      kind: 'contribution',
      id,
      round,
      municipality,
      person,
      version: 1,
      stance: 'answers',
      words: { values: { f2: [stored('a')] } },
      late: false,
      drawn: '',
      received: 0,
    };
    const owner = { kind: 'contribution', id };
    expect(documentChanges(undefined, answered)).toEqual([{ document: 'a', size: 3, owner, state: 'kept' }]);
  });

  it('släpps när ett annat utkast utan den tar dess plats', () => {
    const kept: Fact = {
      type: 'draft-kept',
      kind: 'draft',
      id,
      ...base,
      rowOnly: { answer, files: { f2: [stored('a')] } },
    };
    expect(letGo(draft, kept)).toEqual(['b']);
    expect(letGo(undefined, kept)).toEqual([]);
    expect(letGo(row({ dropped: true, round: 'r1', municipality: 'salem', edition: 1 }), kept)).toEqual([]);
  });
});

describe('vad en händelse nämner', () => {
  it('hålls, vilken sorts händelse det än är', () => {
    const minutes = {
      type: 'minutes-filed',
      kind: 'minutes',
      id: 'm1',
      paper: { pages: [{ file: file('protokoll') }] },
    };
    const owner = { kind: 'minutes', id: 'm1' };
    expect(documentChanges(undefined, minutes as unknown as Fact)).toEqual([
      { document: 'protokoll', size: 3, owner, state: 'kept' },
    ]);
  });

  it('är bara filer: ett ord som heter så är ingen', () => {
    expect(filesNamed({ document: 'a plan', size: 'stor', more: [null, 1, 'x', { document: 4, size: 4 }] })).toEqual(
      [],
    );
  });
});

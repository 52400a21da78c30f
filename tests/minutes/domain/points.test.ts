import { NO_POINTS, pointsAfter } from '../../../bot/minutes/domain/points.ts';
import { writtenLines } from '../../../bot/minutes/domain/written-lines.ts';

const kinds = (text: string) => writtenLines(text).map(({ kind, text: said }) => `${kind}: ${said}`);

describe('rader i anteckningar', () => {
  it('en etikett säger vad raden är, och ensam på sin rad vad de följande är till en tom rad', () => {
    const text = 'Läget.\n# Budget 2025\nBeslut: Godkänns.\nUppdrag:\n- Kansliet ser över.\n2. Salem svarar.\n\nSlut.';
    expect(kinds(text)).toEqual([
      'text: Läget.',
      'heading: Budget 2025',
      'decision: Godkänns.',
      'assignment: Kansliet ser över.',
      'assignment: 2. Salem svarar.',
      'text: Slut.',
    ]);
  });

  it.each([
    ['”Beslut: avslås” sa ingen.', ['quote: ”Beslut: avslås” sa ingen.']],
    ['> Beslut: avslås', ['quote: Beslut: avslås']],
    [
      '”Ur remissen:\nBeslut: avslås\nslut.”\nBeslut: Vi svarar.',
      ['quote: ”Ur remissen:', 'quote: Beslut: avslås', 'quote: slut.”', 'decision: Vi svarar.'],
    ],
    ['Beslutet: togs i juni', ['text: Beslutet: togs i juni']],
    ['beslut : Ja', ['decision: Ja']],
    ['Fo\u0308rslag: Fler', ['proposal: Fler']],
  ])('%j', (text, expected) => {
    expect(kinds(text)).toEqual(expected);
  });
});

describe('beslut och uppdrag behåller sina namn', () => {
  const written = (...texts: string[]) => texts.reduce((points, text) => pointsAfter(points, text), NO_POINTS);
  const said = (points: ReturnType<typeof written>) => points.points.map(({ id, text }) => `${id} ${text}`);

  it('medan de skrivs, när nya kommer emellan och när de byter plats', () => {
    expect(said(written('Beslut: A', 'Beslut: Av', 'Beslut: Avslås'))).toEqual(['b1 Avslås']);
    expect(said(written('Beslut: A\nBeslut: B', 'Beslut: A\nBeslut: X\nBeslut: B'))).toEqual(['b1 A', 'b3 X', 'b2 B']);
    expect(said(written('Beslut: A\nBeslut: B', 'Beslut: B\nBeslut: A'))).toEqual(['b2 B', 'b1 A']);
  });

  it('den som togs bort och skrivs igen får tillbaka det som var förtydligat, och ett namn ges aldrig två gånger', () => {
    const one = written('Beslut: A\nBeslut: B');
    const tidied = { ...one, points: one.points.map((point) => ({ ...point, detail: { plain: true as const } })) };
    const gone = pointsAfter(tidied, 'Beslut: B');
    expect(said(gone)).toEqual(['b2 B']);
    const back = pointsAfter(gone, 'Beslut: B\nBeslut: A\nBeslut: C');
    expect(said(back)).toEqual(['b2 B', 'b1 A', 'b3 C']);
    expect(back.points[1]?.detail).toEqual({ plain: true });
  });
});

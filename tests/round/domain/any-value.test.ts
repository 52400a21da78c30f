import fc from 'fast-check';
import type { Fields } from '../../../bot/kernel/fields.ts';
import { reading } from '../../../bot/kernel/fields.ts';
import { isRefusal } from '../../../bot/kernel/refusal.ts';
import { roundCard } from '../../../bot/round/cards/question.ts';
import type { Answer } from '../../../bot/round/domain/answer-shape.ts';
import { FIELD_KINDS, type FormField } from '../../../bot/round/domain/form.ts';
import { answer as parsed } from '../../../bot/round/domain/parse-answer.ts';
import type { Draft } from '../../../bot/round/domain/state.ts';
import { roundSheetCsv } from '../../../bot/round/papers/sheet-csv.ts';
import { roundSheetXlsx } from '../../../bot/round/papers/sheet-xlsx.ts';
import type { RoundBundle } from '../../../bot/round/views/bundle.ts';
import { roundView } from '../../../bot/round/views/page.ts';
import { roundTable } from '../../../bot/round/views/table.ts';
import type { Language } from '../../../bot/texts/text.ts';
import { anyValues } from '../../support/any-values.ts';
import { aRoundBundle } from '../../support/asked-round.ts';
import { faultsOfCard } from '../../support/card-schema.ts';

const CHOICES = [
  { id: 'ett', label: 'Ett' },
  { id: 'tva', label: 'Två' },
];
const FORM: FormField[] = FIELD_KINDS.map((kind, at) => ({
  id: `f${at + 1}`,
  kind,
  label: kind,
  required: false,
  ...(kind.startsWith('choice') ? { choices: CHOICES } : {}),
}));
const SHORT = FORM.filter(({ kind }) => kind !== 'file').slice(-6);
const READERS = [
  { kind: 'account', account: 'k', person: null, secretariat: true },
  { kind: 'account', account: 'a', person: 'p-lg-a', secretariat: false },
  { kind: 'account', account: 'b', person: 'p-lg-b', secretariat: false },
] as const;

it('vad som än står i ett svar eller ett utkast kan sidan, kortet och tabellerna ritas', async () => {
  const stored = anyValues(FORM.map(({ id }) => id)).map((values) => {
    const read = reading(() => parsed({ stance: 'answers', values } as Fields));
    if (isRefusal(read)) throw new Error(`not parsed: ${read.refused}`);
    return read;
  });
  await fc.assert(
    fc.asyncProperty(stored, stored, fc.constantFrom<Language>('sv', 'en'), async (given, draft, language) => {
      for (const form of [FORM, SHORT]) await draw(form, given, draft, language);
    }),
    { numRuns: 150 },
  );
});

async function draw(form: FormField[], given: Answer, draft: Answer, language: Language): Promise<void> {
  const empty = aRoundBundle({ form, answers: { a: { answer: given } }, fields: { visibility: 'at-once' } });
  const kept: Draft = {
    round: 'r1',
    municipality: 'a',
    person: 'p-lg-a',
    at: '2024-02-20T09:05:00.000Z',
    answer: draft,
    files: {},
    edition: 1,
  };
  const late = [{ ...kept, municipality: 'b', person: 'p-lg-b', tooLate: { drawn: '000000001-x' } }];
  const bundle: RoundBundle = { ...empty, drafts: new Map([['a', kept]]), lates: new Map([['b', late]]) };
  for (const actor of READERS) {
    const view = roundView(bundle, { actor, language, now: new Date('2024-02-21T10:00:00Z'), drawn: 'd' });
    expect(faultsOfCard(roundCard(view, { language, drawn: 'd', href: 'https://example.se' }))).toEqual([]);
    const table = roundTable(view, 'https://example.se', language);
    roundSheetCsv(table);
    await roundSheetXlsx(table, 'https://example.se', language);
  }
}

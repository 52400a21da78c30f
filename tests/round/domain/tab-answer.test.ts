import type { FormField } from '../../../bot/round/domain/form.ts';
import {
  answerOf,
  draftOf,
  emptyDraft,
  formStances,
  isEmpty,
  isSame,
  numberIn,
  pressStances,
} from '../../../tab/round/answer-draft.ts';
import { answerFaults, lettersLeft } from '../../../tab/round/answer-faults.ts';
import { behalfFaults, firstBehalf, formOnBehalf, giversFor, seenVersion } from '../../../tab/round/behalf.ts';
import { differingTexts } from '../../../tab/round/differing-texts.ts';

const form: FormField[] = [
  { id: 'f1', kind: 'text', label: 'Varför?', required: true, most: 10 },
  { id: 'f2', kind: 'number', label: 'Hur många?', required: false },
  { id: 'f3', kind: 'names', label: 'Vilka kommer?', required: false, most: 2 },
  {
    id: 'f4',
    kind: 'choices',
    label: 'Vilka sorter?',
    required: false,
    most: 1,
    choices: [
      { id: 'c1', label: 'Små' },
      { id: 'c2', label: 'Stora' },
    ],
  },
  { id: 'f5', kind: 'file', label: 'Underlag', required: false },
];

describe('an answer in the form', () => {
  it('leaves out what is empty, and reads numbers and names as they are written', () => {
    const draft = {
      ...emptyDraft(),
      values: { f1: ' Därför ', f2: '1 200,5', f3: 'Ann\n\nBo ', f4: ['c1'], f5: [] },
      comment: ' ',
    };
    expect(answerOf(draft, form)).toEqual({
      stance: 'answers',
      values: { f1: 'Därför', f2: 1200.5, f3: ['Ann', 'Bo'], f4: ['c1'] },
    });
  });

  it('keeps half a number as it was typed: a draft may be wrong', () => {
    expect(answerOf({ ...emptyDraft(), values: { f2: 'tolv' } }, form).values).toEqual({ f2: 'tolv' });
    expect([numberIn('-3'), numberIn('2.5'), numberIn('1e3'), numberIn('')]).toEqual([-3, 2.5, undefined, undefined]);
  });

  it('comes back into the form as it was, files by their ids', () => {
    const file = { id: 'a1', name: 'Plan.pdf', size: 10 };
    const answer = {
      stance: 'supports' as const,
      values: { f1: 'Därför', f2: 2.5, f3: ['Ann', 'Bo'], f5: [file], f9: 'borttagen fråga' },
      comment: 'Hej',
      anchoring: { level: 'political' as const, note: 'KS' },
    };
    const draft = draftOf(answer, form);
    expect(draft).toEqual({
      stance: 'supports',
      values: { f1: 'Därför', f2: '2,5', f3: 'Ann\nBo', f5: ['a1'] },
      comment: 'Hej',
      level: 'political',
      note: 'KS',
    });
    expect(answerOf(draft, form)).toMatchObject({ values: { f2: 2.5, f5: ['a1'] }, anchoring: { note: 'KS' } });
  });

  it('is the same when only spaces differ, and empty when nothing is written', () => {
    const [a, b] = ['Hej', ' Hej '].map((f1) => ({ ...emptyDraft(), values: { f1 } }));
    expect(a && b && isSame(a, b, form)).toBe(true);
    expect([isEmpty(draftOf(null, form), form), a && isEmpty(a, form)]).toEqual([true, false]);
  });

  it('says what is wrong with each question', () => {
    const values = { f1: 'x'.repeat(11), f2: 'tolv', f3: 'A\nB\nC', f4: ['c1', 'c2'] };
    expect(answerFaults({ ...emptyDraft(), values }, asking(form))).toEqual({
      f1: 'too-long',
      f2: 'not-a-number',
      f3: 'too-many',
      f4: 'too-many',
    });
    expect(answerFaults(emptyDraft(), asking(form))).toEqual({ f1: 'unanswered' });
  });

  it('counts letters near the end only', () => {
    expect([0, 17_999, 18_000, 20_001].map((n) => lettersLeft('x'.repeat(n), 20_000))).toEqual([null, null, 2_000, -1]);
  });

  it('shows what differs from the other text, in words', () => {
    const mine = { ...emptyDraft(), values: { f1: 'Min', f4: ['c1'] }, comment: 'Samma' };
    const theirs = { ...emptyDraft(), values: { f1: 'Din', f4: ['c2'] }, comment: 'Samma' };
    expect(differingTexts(mine, theirs, form, 'Kommentar')).toEqual([
      { id: 'f1', label: 'Varför?', mine: 'Min', theirs: 'Din' },
      { id: 'f4', label: 'Vilka sorter?', mine: 'Små', theirs: 'Stora' },
    ]);
  });
});

function asking(all: FormField[]) {
  return { form: all, stances: [{ id: 'answers' as const, label: '' }] };
}

it('on behalf: nothing is chosen beforehand, and what is left to choose is said; seat holders can be named', () => {
  const rows = [
    { municipality: 'botkyrka', state: 'answered', version: 2 },
    { municipality: 'salem', state: 'missing', version: 0 },
  ];
  const givers = [{ municipality: 'salem', person: 'p-kd-salem', title: 'Kommundirektör Salem' }];
  const round = { rows, givers, ways: [{ id: 'by-phone', label: '' }], stances: [], form: [] } as never;
  const stances = [{ id: 'answers' }, { id: 'supports' }, { id: 'abstains' }] as never;
  const first = firstBehalf();
  expect(first).toMatchObject({ municipality: '', person: '', way: '', stanced: false });
  expect(behalfFaults(first, { stances, form: [] })).toEqual(['municipality', 'way', 'stance']);
  expect(behalfFaults({ ...first, municipality: 'salem', way: 'by-phone' }, round)).toEqual([]);
  expect(
    behalfFaults({ ...first, municipality: 'salem', way: 'by-phone', stanced: true }, { stances, form: [] }),
  ).toEqual([]);
  expect(giversFor(round, 'salem')).toEqual(givers);
  expect([seenVersion(round, 'botkyrka'), seenVersion(round, 'haninge')]).toEqual([2, 0]);
});

it('on behalf no file is required: the municipality gives it itself', () => {
  const asked = form.map((field) => ({ ...field, required: true }));
  expect(answerFaults(emptyDraft(), asking(asked))).toMatchObject({ f1: 'unanswered', f5: 'unanswered' });
  expect(answerFaults(emptyDraft(), asking(formOnBehalf(asked)))).not.toHaveProperty('f5');
  expect(answerFaults(emptyDraft(), asking(formOnBehalf(asked)))).toMatchObject({ f1: 'unanswered' });
});

describe('a form that asks by how the municipality stands', () => {
  const date = {
    id: 'p2',
    kind: 'date',
    label: 'Beslutsdag',
    required: true,
    stances: ['adopts', 'abstains'],
  } as const;
  const by: FormField[] = [
    { ...date, stances: [...date.stances] },
    { id: 'p7', kind: 'date', label: 'Planerat till', required: true, stances: ['planned'] },
  ];
  const all = (['adopts', 'abstains', 'planned'] as const).map((id) => ({ id, label: id }));
  const round = { form: by, stances: all };
  const given = (stance: 'answers' | 'adopts' | 'abstains' | 'planned') => ({
    ...emptyDraft(),
    stance,
    values: { p2: '', p7: '2024-03-04' },
  });

  it('asks only what belongs there, and first how it stands', () => {
    expect(answerFaults(given('answers'), round)).toEqual({ stance: 'unanswered' });
    expect(answerFaults(given('adopts'), round)).toEqual({ p2: 'unanswered' });
    expect(answerFaults(given('planned'), round)).toEqual({});
    expect(answerFaults(given('abstains'), round)).toEqual({});
  });

  it('leaves out what belongs to another stance, and abstaining is a choice where something is asked of it', () => {
    expect(answerOf(given('adopts'), by)).toEqual({ stance: 'adopts', values: {} });
    expect(answerOf(given('planned'), by)).toEqual({ stance: 'planned', values: { p7: '2024-03-04' } });
    expect(formStances(round).map(({ id }) => id)).toEqual(['adopts', 'abstains', 'planned']);
    expect(pressStances(round)).toEqual([]);
    expect(isEmpty(given('adopts'), by)).toBe(true);
  });
});

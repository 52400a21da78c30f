import { isAskable, newRoundDraft, roundFieldsOf, titleOf } from '../../../tab/round/ask-round-draft.ts';
import {
  endorsementFields,
  faultsInEndorsement,
  isEndorsementDraft,
  newEndorsement,
} from '../../../tab/round/endorsement-draft.ts';
import { changedField, faultsInField, formOf, movedField, newField } from '../../../tab/round/form-draft.ts';
import { inGroups } from '../../../tab/round/in-groups.ts';

const means = {
  forums: [
    { forum: 'lg', shortName: 'Ledningsgruppen', municipalities: 8, channel: true },
    { forum: 'net-trafik', shortName: 'Trafiknätverket', municipalities: 7, channel: false },
  ],
  endorsement: { forums: [], answerBy: '2024-04-29', form: [] },
  today: '2024-01-29',
  answerBy: '2024-02-12',
  visibilities: [],
};
const first = newField([]);

describe('a form that is written', () => {
  it('begins with one question in words that must be answered; the next ones need not', () => {
    expect(first).toMatchObject({ row: 1, kind: 'text', required: true });
    expect(newField([{ ...first, row: 4 }])).toMatchObject({ row: 5, required: false });
  });

  it('keeps the rows while questions change and move, and numbers them when it is sent', () => {
    const two = [
      { ...first, label: 'A' },
      { ...newField([first]), label: 'B' },
    ];
    expect(movedField(two, 0, 1).map(({ row }) => row)).toEqual([2, 1]);
    expect(movedField(two, 0, -1)).toEqual(two);
    expect(changedField(two, 2, { label: 'C' })[1]).toMatchObject({ row: 2, label: 'C' });
    expect(formOf(movedField(two, 0, 1)).map(({ id, label }) => [id, label])).toEqual([
      ['f1', 'B'],
      ['f2', 'A'],
    ]);
  });

  it('reads the choices line by line, and the most only where several can be given', () => {
    const choices = { ...first, label: ' Vilka? ', kind: 'choices' as const, choices: 'Ja\n\n Nej ', most: '2' };
    expect(formOf([choices])[0]).toEqual({
      id: 'f1',
      kind: 'choices',
      label: 'Vilka?',
      required: true,
      choices: [
        { id: 'c1', label: 'Ja' },
        { id: 'c2', label: 'Nej' },
      ],
      most: 2,
    });
    expect(formOf([{ ...choices, kind: 'text' }])[0]).toEqual({
      id: 'f1',
      kind: 'text',
      label: 'Vilka?',
      required: true,
    });
    expect(formOf([{ ...choices, most: '0' }])[0]).not.toHaveProperty('most');
  });

  it('says what is missing: the words, and two different choices', () => {
    expect(faultsInField(first)).toEqual(['label']);
    expect(faultsInField({ ...first, label: 'A', kind: 'choice', choices: 'Ja\nja' })).toEqual(['choices']);
    expect(faultsInField({ ...first, label: 'A', kind: 'choice', choices: 'Ja\nNej' })).toEqual([]);
  });
});

describe('a new question', () => {
  it('needs its own words and nothing else', () => {
    const draft = newRoundDraft(means, undefined, 'net-trafik');
    expect(isAskable(draft)).toBe(false);
    const written = { ...draft, fields: [{ ...first, label: 'Hur går det?' }] };
    expect(isAskable(written)).toBe(true);
    expect(roundFieldsOf(written)).toEqual({
      purpose: 'question',
      forum: 'net-trafik',
      title: 'Hur går det?',
      form: [{ id: 'f1', kind: 'text', label: 'Hur går det?', required: true }],
      answerBy: { date: '2024-02-12' },
      visibility: 'at-once',
    });
    expect(isAskable({ ...written, date: '' })).toBe(false);
  });

  it('stands for the channel’s body, else the first', () => {
    expect(newRoundDraft(means, 'finns-inte', 'net-trafik').forum).toBe('net-trafik');
    expect(newRoundDraft(means, undefined).forum).toBe('lg');
  });

  it('is called what its first question says, shortened at a word', () => {
    expect(titleOf({ title: ' Budget ', fields: [first] })).toBe('Budget');
    const long = titleOf({ title: '', fields: [{ ...first, label: 'ord '.repeat(60) }] });
    expect(long).toMatch(/^(ord )+…$/);
    expect(long.length).toBeLessThan(130);
  });
});

it('the list has what waits for me first, then what is open, then what is over', () => {
  const line = (id: string, status: 'open' | 'closed', toAnswer: boolean) => ({ id, status, toAnswer }) as never;
  const groups = inGroups([line('a', 'open', false), line('b', 'open', true), line('c', 'closed', false)]);
  expect(Object.values(groups).map((all) => all.map(({ id }: { id: string }) => id))).toEqual([['b'], ['a'], ['c']]);
});

describe('a document to take a stand on', () => {
  const asked = { ...means, endorsement: { ...means.endorsement, forums: means.forums } };
  const fresh = newEndorsement(asked, 'net-okand', 'lg');
  const words = {
    title: ' Program 2040 ',
    sort: 'Plan',
    summary: 'Kort.',
    background: 'Sedan i våras.',
    proposal: 'att',
  };

  it('needs its words, a link only with https, and a day', () => {
    expect(fresh).toMatchObject({ forum: 'lg', date: '2024-04-29' });
    expect(faultsInEndorsement(fresh)).toEqual(['title', 'sort', 'summary', 'background', 'proposal']);
    expect(faultsInEndorsement({ ...fresh, ...words, href: 'http://example.se/a', date: '' })).toEqual([
      'href',
      'last-day',
    ]);
    expect(faultsInEndorsement({ ...fresh, ...words, href: 'https://example.se/a' })).toEqual([]);
  });

  it('is sent with its questions; no link is none', () => {
    const { title, sort, ...texts } = words;
    expect(endorsementFields({ ...fresh, ...words }, [])).toEqual({
      ...{ purpose: 'endorsement', forum: 'lg', title: title.trim(), document: { sort, ...texts }, form: [] },
      ...{ answerBy: { date: '2024-04-29' }, visibility: 'at-once' },
    });
    expect(isEndorsementDraft(JSON.parse(JSON.stringify(fresh)))).toBe(true);
  });
});

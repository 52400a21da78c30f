import { caretIn } from '../../../tab/minutes/caret.ts';
import { electsVerifier } from '../../../tab/minutes/elects-verifier.ts';
import { joinedTexts } from '../../../tab/minutes/joined-texts.ts';
import { labelled, replaced } from '../../../tab/minutes/labelled.ts';
import { detailOf, pointDraft } from '../../../tab/minutes/point-draft.ts';
import { readPasted } from '../../../tab/minutes/read-pasted.ts';
import { spreadNotes } from '../../../tab/minutes/spread-notes.ts';
import { NotesWorld } from '../../support/notes-world.ts';

describe('etiketter i början av raden', () => {
  const LABELS = ['Beslut:', 'Uppdrag:', '#'];
  const put = (text: string, label: string) => {
    const caret = text.indexOf('|');
    const plain = text.replace('|', '');
    return replaced(plain, labelled(plain, caret, label, LABELS));
  };

  it.each([
    ['|', 'Beslut:', 'Beslut: '],
    ['Ett.\n|', 'Beslut:', 'Ett.\nBeslut: '],
    ['Ett.\nGod|känns.\nTre.', 'Beslut:', 'Ett.\nBeslut: Godkänns.\nTre.'],
    ['Uppdrag: Salem|', 'Beslut:', 'Beslut: Salem'],
    ['beslut: ja|', 'Beslut:', 'Beslut: ja'],
    ['|Beslut: Ja', '#', '# Ja'],
  ])('%j + %s', (text, label, expected) => {
    expect(put(text, label)).toBe(expected);
  });
});

describe('texten ändras runt markören', () => {
  it.each([
    ['före den', 'Ett två', 'Noll. Ett två', 4, 10],
    ['efter den', 'Ett två', 'Ett två tre', 4, 4],
    ['på båda sidor', 'Ett två', 'Ja', 5, 2],
  ])('%s', (_where, before, after, place, expected) => {
    expect(caretIn(before, after, place)).toBe(expected);
  });
});

describe('texter som läggs ihop', () => {
  it.each([
    [['A\nB', 'A\nC'], 'A\nB\nC'],
    [['A\nB\nD', 'A\nC\nD'], 'A\nB\nC\nD'],
    [['A', 'A'], 'A'],
    [['', 'B', ' '], 'B'],
    [['A\nA', 'A'], 'A\nA'],
  ])('%j', (texts, expected) => {
    expect(joinedTexts(texts)).toBe(expected);
  });
});

describe('det inklistrade', () => {
  const ITEMS = [
    { id: 'p1', heading: 'Budget', secret: false },
    { id: 'p2', heading: 'Vatten', secret: false },
  ];
  const read = (data: Record<string, string>) => readPasted((type) => data[type] ?? '', ITEMS, 'p1');

  it('oformaterat utan dagordningens rubriker sköter webbläsaren själv', () => {
    expect(read({ 'text/plain': 'Ett\nTvå' })).toBeNull();
    expect(read({ 'text/plain': '1. Budget\nTvå' })).toBeNull();
    expect(read({ 'text/html': '<b>ord</b>', 'text/plain': 'ord' })).toBeNull();
    expect(read({ 'text/html': '<p>Ett</p><p>Två</p>' })).toMatchObject({ text: 'Ett\nTvå', split: null });
    expect(read({ 'text/html': '<p>Ett<del>Två</del></p>' })).toMatchObject({ text: 'Ett', deleted: 1 });
  });

  it('fördelas, och det går att ångra utom där någon har skrivit sedan', () => {
    const found = read({ 'text/plain': 'Inledning\n1. Budget\nPengar.\n2. Vatten\nRör.' });
    if (!found?.split) throw new Error('no headings found');
    const [here, there] = [new NotesWorld().open().editor, new NotesWorld().open().editor];
    here.type(`Före. ${found.text}`);
    there.type('Där.');
    const undo = spreadNotes(found.text, found.split, here, (item) => (item === 'p1' ? here : there));
    expect([here.now().text, there.now().text]).toEqual(['Före. Inledning\nPengar.', 'Där.\nRör.']);
    there.type('Där.\nRör. Mer.');
    expect(undo?.()).toBe(1);
    expect([here.now().text, there.now().text]).toEqual([`Före. ${found.text}`, 'Där.\nRör. Mer.']);
    expect(spreadNotes('borta', found.split, here, () => there)).toBeNull();
  });
});

describe('ett beslut och ett uppdrag förtydligas', () => {
  it('det som inte hör till slaget, och det som är tomt, följer inte med', () => {
    const draft = {
      ...pointDraft(),
      agreement: ' Omröstning ',
      forum: 'ssk',
      owners: ['lg-a'],
      ownersBy: 'seats' as const,
    };
    expect(detailOf('decision', draft)).toEqual({ agreement: 'Omröstning', forward: { forum: 'ssk' } });
    expect(detailOf('assignment', draft)).toEqual({ owners: ['lg-a'] });
    expect(detailOf('assignment', { ...draft, ownersBy: 'everyone' })).toEqual({ everyone: true });
  });

  it('och det som står ändras inte av att formuläret öppnas och sparas', () => {
    const decision = {
      plain: true,
      dissents: ['lg-a'],
      forward: { forum: 'ssk', meeting: 'm2', date: '2024-03-08' },
    } as const;
    const copy = { ...decision, dissents: ['lg-a'] };
    expect(detailOf('decision', pointDraft(copy), copy)).toEqual(decision);
    const assignment = { secretariat: true, due: '2024-03-08', reportTo: 'SSK' } as const;
    expect(detailOf('assignment', pointDraft(assignment))).toEqual(assignment);
  });
});

describe('punkten där justerare väljs', () => {
  it.each([
    ['Val av justerare', false, true],
    ['Justering', false, true],
    ['Justerade priser', false, false],
    ['Val av justerare', true, false],
  ])('%s, sekretess %s', (heading, secret, expected) => {
    expect(electsVerifier({ heading, secret })).toBe(expected);
  });
});

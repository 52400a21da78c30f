import { readConsultationList } from '../../../bot/reading/consultation-list.ts';
import { listDate } from '../../../bot/reading/consultations/list-date.ts';

const setting = {
  today: '2024-02-05',
  forums: [{ id: 'net-trafik', shortName: 'Trafiknätverket', name: 'Nätverket för trafik' }],
  forum: 'lg',
  zone: 'Europe/Stockholm',
};
const rows = async (words: string, more: object = {}) => {
  const list = await readConsultationList(Buffer.from(words), { ...setting, ...more });
  if ('fault' in list) throw new Error(list.fault);
  return list.rows;
};

describe('rubriker och ord som de skrivs', () => {
  it.each([
    ['Diarienr', 'ownNumber'],
    ['Diarie nr.', 'ownNumber'],
    ['Vårt diarienr', 'ownNumber'],
    ['Ärendenr', 'ownNumber'],
    ['Remittentens nr', 'senderNumber'],
    ['Avsändarens dnr', 'senderNumber'],
  ])('%s', async (heading, field) => {
    const [row] = await rows(`Remiss;Remittent;${heading}\nLänsplan;Regionen;EX 1`);
    expect(row?.found?.fields).toMatchObject({ [field]: 'EX 1' });
    expect(row?.found?.fields.text).toBeUndefined();
  });

  it.each([
    ['Inkom datum', 'received'],
    ['Datum inkom', 'received'],
    ['Sista svarsdatum', 'answerBy'],
  ])('%s', async (heading, field) => {
    const [row] = await rows(`Remiss;Remittent;${heading}\nLänsplan;Regionen;15/4 2024`);
    expect(row?.found?.fields).toMatchObject({ [field]: '2024-04-15' });
  });

  it('Besvarad är ett läge, en dag eller ett ja', async () => {
    const [stage] = await rows('Remiss;Remittent;Status\nA;x;Besvarad');
    expect(stage).toMatchObject({ found: { stage: 'archived' }, notes: [{ note: 'undated' }] });
    const [day] = await rows('Remiss;Remittent;Besvarad;Inlämnad\nA;x;15/1 2024;16/1 2024');
    expect(day?.found).toMatchObject({ stage: 'submitted', answered: '2024-01-15', submitted: '2024-01-16' });
    const [yes, no, dash] = await rows('Remiss;Remittent;Besvarad\nA;x;Ja\nB;x;Nej\nC;x;–');
    expect(yes).toMatchObject({ found: { stage: 'archived' }, notes: [{ note: 'undated' }] });
    for (const row of [no, dash]) expect(row).toMatchObject({ found: { stage: 'considered' }, notes: [] });
  });

  it('tomma rader hoppas över, numrerade i förväg också, och de andra står i filens ordning', async () => {
    const list = await rows('Nr;Remiss;Remittent;Klar\n1;B;x;\n2;;;FALSKT\n ; ;\u00a0;\n3;;;\n4;A;x;\n5;;y;');
    expect(list.map(({ line, title, fault }) => [line, title, fault])).toEqual([
      [2, 'B', undefined],
      [6, 'A', undefined],
      [7, '', 'no-title'],
    ]);
  });

  it('inget organ väljs åt den som inte har valt', async () => {
    const { forum: _forum, ...unchosen } = setting;
    const list = await readConsultationList(
      Buffer.from('Remiss;Organ\nA;Trafiknätverket\nB;Kulturnätverket\nC;'),
      unchosen,
    );
    expect(list).toMatchObject({
      rows: [
        { found: { fields: { forum: 'net-trafik' } } },
        { found: null, fault: 'no-forum' },
        { found: null, fault: 'no-forum' },
      ],
    });
  });
});

describe('dagar med dagen först', () => {
  it.each([
    ['15/1 2024', '2024-01-15'],
    ['15/1-2024', '2024-01-15'],
    ['15/1/2024', '2024-01-15'],
    ['15/1 -24', '2024-01-15'],
    ['15.1.2024', '2024-01-15'],
    ['15 jan. 2024', '2024-01-15'],
    ['15:e januari 2024', '2024-01-15'],
    ['måndag 15 januari 2024', '2024-01-15'],
    ['mån 15/1 2024', '2024-01-15'],
    ['Monday, 15 January 2024', '2024-01-15'],
    ['15/13 2024', null],
    ['31/2 2024', null],
    ['15/1', null],
  ])('%s', (words, date) => {
    expect(listDate(words, setting.zone)).toBe(date);
  });
});

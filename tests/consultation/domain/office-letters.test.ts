import { officeLetters } from '../../../bot/consultation/service/deliveries.ts';
import { extensionLetter } from '../../../bot/consultation/views/extension-letter.ts';
import type { Kind, States } from '../../../bot/declared/states.ts';
import { Rows } from '../../../bot/service/gather.ts';
import { aForum, aMeetingDefinition, aMunicipality, aPlanned, ZONE } from '../../support/builders.ts';
import { aConsultation, someFields } from '../../support/consultation-builders.ts';

const now = new Date('2024-02-05T08:00:00Z');
const put = <K extends Kind>(rows: Rows, kind: K, id: string, state: States[K]) =>
  rows.put<K>({ kind, row: { id, version: 1, state } });

/** A cooperation with a committee that meets, a network that answers, and a municipality that has left. */
function stored(fields = someFields({ inputBy: '2024-03-01' })): Rows {
  const rows = new Rows();
  const head = { id: 's', name: 'Samarbetet', timeZone: ZONE, secretariat: { name: 'Kansliet', mail: 'k@s.se' } };
  put(rows, 'cooperation', 's', { definition: head });
  put(rows, 'municipality', 'a', { definition: aMunicipality('a') });
  put(rows, 'municipality', 'b', { definition: aMunicipality('b') });
  put(rows, 'municipality', 'c', { definition: aMunicipality('c', { memberTo: '2023-12-31' }) });
  const network = aForum({ id: 'trafik', kind: 'network', shortName: 'Trafiknätverket' });
  const committee = aForum({ id: 'ssk', kind: 'cooperation-committee', shortName: 'Kommittén' });
  put(rows, 'forum', 'trafik', { definition: network });
  put(rows, 'forum', 'ssk', { definition: committee });
  const meeting = aMeetingDefinition({ id: 'm', forum: 'ssk', when: { date: '2024-04-18' } });
  put(rows, 'meeting', 'm', { ...aPlanned(), definition: meeting });
  put(rows, 'consultation', 'r1', aConsultation({ fields }));
  return rows;
}

describe('breven till kommunernas kanslier', () => {
  it('ett till var kommun som är med, med tidplanen och utan handlingar', () => {
    const letters = officeLetters('r1', 'timetable', stored(), now);
    expect(letters.map(({ municipality, to }) => [municipality, to])).toEqual([
      ['a', 'kansli@a.example.se'],
      ['b', 'kansli@b.example.se'],
    ]);
    expect(letters[0]?.subject).toBe('Tidplan för remissen: Regionalt trafikförsörjningsprogram');
    expect(letters[0]?.text.split('\n')).toEqual([
      'Till kommunens kansli',
      '',
      'Här är tidplanen för remissen ”Regionalt trafikförsörjningsprogram” från Region Stockholm.',
      'Vårt yttrande. Bereds av Trafiknätverket.',
      '',
      'Inspel senast fredag 1 mars 2024.',
      'Kommittén beslutar torsdag 18 april 2024.',
      'Svar till remittenten senast tisdag 30 april 2024.',
      '',
      'Den slutliga texten skickas till er när yttrandet är beslutat. Ni behöver inte svara på detta brev.',
      '',
      'Med vänlig hälsning',
      'Kansliet',
      'Samarbetet',
    ]);
  });

  it('att en remiss kommer, så grovt som det är känt', () => {
    const { answerBy: _answerBy, ...fields } = someFields({ received: '2024-03' });
    expect(officeLetters('r1', 'coming', stored(fields), now)[0]?.text).toContain('Den väntas mars 2024.');
    expect(officeLetters('finns-inte', 'coming', stored(), now)).toEqual([]);
  });
});

describe('brevet som begär anstånd', () => {
  const why = { cooperation: 'Samarbetet', secretariat: 'Kansliet', committee: 'Kommittén' };

  it('har nummer, dag och skäl', () => {
    const fields = someFields({ senderNumber: 'EX 1', ownNumber: 'SÖD 2' });
    const { subject, text } = extensionLetter({ fields }, '2024-05-20', { ...why, meeting: '2024-05-16' });
    expect(subject).toBe('Begäran om anstånd: Regionalt trafikförsörjningsprogram (EX 1)');
    expect(text).toContain('Ert diarienummer: EX 1\nVårt diarienummer: SÖD 2');
    expect(text).toContain('till och med måndag 20 maj 2024');
    expect(text).toContain('beslutas av Kommittén, som har sitt nästa möte torsdag 16 maj 2024');
  });

  it('utan möte i tid säger det det', () => {
    const { subject, text } = extensionLetter({ fields: someFields() }, '2024-05-20', why);
    expect(subject).not.toContain('(');
    expect(text).toContain('som inte har något möte planerat till och med den nuvarande sista svarsdagen');
  });
});

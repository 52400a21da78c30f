import { registrationOf } from '../../../bot/minutes/domain/distribute.ts';
import type { Minutes } from '../../../bot/minutes/domain/state.ts';
import { MINUTES_MATTER } from '../../../bot/minutes/service/matter.ts';
import { registriesAsked } from '../../../bot/minutes/service/registration.ts';
import { registriesOf } from '../../../bot/minutes/views/registries.ts';
import { registryLetter } from '../../../bot/minutes/views/registry-letter.ts';
import { PURPOSES } from '../../../bot/purposes/domain/all.ts';
import type { Contribution } from '../../../bot/round/domain/state.ts';
import { maySeeRound } from '../../../bot/round/service/ask/one.ts';
import { roundLine, roundView } from '../../../bot/round/views/page.ts';
import { roundTable } from '../../../bot/round/views/table.ts';
import { Rows } from '../../../bot/service/gather.ts';
import { aRoundBundle } from '../../support/asked-round.ts';
import { aForum, aMunicipality, aNoticed, anAccount, aSeat, byId } from '../../support/builders.ts';
import { given } from '../../support/given.ts';
import { aMinutesBundle, approvedMinutes } from '../../support/minutes-builders.ts';
import { aClosedRound, aContribution, aRound, aRoundSetting } from '../../support/round-builders.ts';

const purpose = PURPOSES.registration;
const document = approvedMinutes().approved?.document;
if (document === undefined) throw new Error('they are approved');
const letterOf = (more: Partial<Parameters<typeof registryLetter>[1]> = {}) =>
  registryLetter(document, {
    cooperation: 'Samarbetet',
    secretariat: { name: 'Kansliet', mail: 'kansli@example.se' },
    municipality: 'Botkyrka kommun',
    file: 'Minnesanteckningar LG 2024-02-16.pdf',
    hash: 'ab12',
    ...more,
  });

describe('brevet till registratorn', () => {
  it('säger vad handlingen är, när, från vem, till vem, vad den gäller och hur man svarar, och slutar med kontrollsumman', () => {
    const { subject, text } = letterOf({ number: 'HK 2024/12' });
    expect(subject).toBe('För diarieföring: Minnesanteckningar Ledningsgruppen 2024-02-16');
    expect(text).toBe(`Till registrator, Botkyrka kommun

Här är en handling från Samarbetet för diarieföring hos er. Den är bifogad som PDF.

Handling: Minnesanteckningar
Mötesdatum: fredag 16 februari 2024
Avsändare: Kansliet, Samarbetet
Mottagare: Botkyrka kommun
Gäller: ${document.meeting.title}, ${document.forum.name}
Vårt diarienummer: HK 2024/12
Bifogad fil: Minnesanteckningar LG 2024-02-16.pdf

Svara med ert diarienummer till kansliet: kansli@example.se

Med vänlig hälsning
Kansliet
Samarbetet

SHA-256 för den bifogade filen: ab12`);
  });

  it('utan eget diarienummer står inget', () => expect(letterOf().text).not.toContain('Vårt diarienummer'));

  it('en rättelse och en påminnelse säger att de är det, och när handlingen först kom', () => {
    const again = letterOf({ once: { more: 'again', first: 'fredag 1 mars 2024' } });
    expect(again.subject).toMatch(/^Rättelse, för diarieföring: /);
    expect(again.text).toContain('Vi skickade ut handlingen fredag 1 mars 2024, och den har fått rättelser');
    const reminder = letterOf({ once: { more: 'reminder', first: 'fredag 1 mars 2024' } });
    expect(reminder.subject).toMatch(/^Påminnelse om diarienummer: /);
    expect(reminder.text).toContain('Vi har inte fått ert diarienummer än');
  });
});

describe('till vem', () => {
  const bundleWith = (municipalities: ReturnType<typeof aMunicipality>[], forum = aForum()) => {
    const bundle = aMinutesBundle(aNoticed(), { forum });
    return { ...bundle, meeting: { ...bundle.meeting, municipalities: byId(municipalities) } };
  };

  it('de som var medlemmar på mötets dag, också de som har gått ur sedan; inte de som kom till efter', () => {
    const bundle = bundleWith([
      aMunicipality('a'),
      aMunicipality('b', { memberTo: '2024-02-29' }),
      aMunicipality('c', { memberTo: '2024-01-31' }),
      aMunicipality('d', { memberFrom: '2024-03-01' }),
    ]);
    expect(registriesAsked(bundle)).toEqual(['a', 'b']);
    expect(registriesAsked(bundleWith([aMunicipality('a')], aForum({}, { minutesRegistered: false })))).toEqual([]);
  });

  it('en adress som saknas, inte är någon eller delas sägs, och ingen hoppas över', () => {
    const bundle = bundleWith([
      aMunicipality('a', { registryMail: ' ' }),
      aMunicipality('b', { registryMail: 'registrator' }),
      aMunicipality('c', { registryMail: 'Diariet@example.se' }),
      aMunicipality('d', { registryMail: 'diariet@example.se' }),
      aMunicipality('e'),
    ]);
    expect(registriesOf(registriesAsked(bundle), bundle, 'sv').map(({ to, troubled }) => [to, troubled])).toEqual([
      ['adress saknas, så brevet kommer inte fram. Rätta den i samarbetets mapp först.', true],
      ['registrator är ingen e-postadress, så brevet kommer inte fram. Rätta den i samarbetets mapp först.', true],
      ['Diariet@example.se, samma adress som D. Det blir ett brev för varje kommun.', true],
      ['diariet@example.se, samma adress som C. Det blir ett brev för varje kommun.', true],
      ['registrator@e.example.se', false],
    ]);
  });
});

it('ett brev som inte kom fram skickas inte igen när en rättelse har gått ut sedan', () => {
  const one = {
    file: { document: 'd1', size: 1, hash: 'ab' },
    corrections: 0,
    by: 'k',
    at: '2024-03-01T08:00:00.000Z',
  };
  const minutes: Minutes = { ...approvedMinutes(), distributions: [one, { ...one, corrections: 1 }] };
  const loaded = new Rows();
  loaded.put({ kind: 'minutes', row: { id: 'm1', version: 1, state: minutes } });
  const around = { forum: aForum(), loaded, now: new Date('2024-03-02T08:00:00Z') };
  const { superseded } = MINUTES_MATTER.roles['registry-letter'];
  expect(superseded?.('m1', 1, around)?.refused).toBe('refusal.distribution-newer');
  expect(superseded?.('m1', 2, around)).toBeUndefined();
});

describe('numret', () => {
  const register = (number: string, contributions: Record<string, Contribution>, round = aRound({ form })) =>
    given(round).when(
      {
        do: 'answer-on-behalf',
        round: 'r1',
        municipality: 'a',
        way: 'by-mail',
        answer: { stance: 'answers', values: { p1: number } },
        drawn: '000000001-b',
      },
      'secretariat',
      { ...aRoundSetting(), purpose, latest: (municipality) => contributions[municipality], draft: () => undefined },
    ).decided;
  const form = purpose.asks((key) => key);
  const types = (decided: ReturnType<typeof register>) =>
    Array.isArray(decided) ? decided.map(({ type }) => type) : decided;

  it('står på en rad, med sammansatta bokstäver; vilken form det har spelar ingen roll', () => {
    const [fact] = register('  KS\tA\u030a\n2024/7 ', {}) as { words: object }[];
    expect(fact?.words).toMatchObject({ values: { p1: 'KS Å 2024/7' } });
    expect(register('x'.repeat(101), {})).toMatchObject({ refused: 'refusal.answer-too-long' });
    expect(register(' \n ', {})).toMatchObject({ refused: 'refusal.question-unanswered' });
  });

  it('är aldrig sent: ingen registrator har fått någon sista dag', () => {
    const past = aRound({ form, answerBy: { date: '2020-01-01' } });
    expect(register('KS 1', {}, past)).toMatchObject([{ type: 'round-answered', late: false }]);
  });

  it('med det sista stänger frågan sig själv, och inte före', () => {
    const given = (...of: string[]) => Object.fromEntries(of.map((one) => [one, aContribution(one)]));
    expect(types(register('1', given('b')))).toEqual(['round-answered']);
    expect(types(register('1', given('b', 'c')))).toEqual(['round-answered', 'round-closed']);
  });

  it('väntas också från en kommun som har gått ur: brevet gick dit', () => {
    const municipalities = byId([aMunicipality('a', { memberTo: '2024-01-01' }), aMunicipality('b')]);
    const left = { ...aRoundSetting(), municipalities, purpose, latest: () => undefined, draft: () => undefined };
    const answer = { stance: 'answers' as const, values: { p1: 'KS 1' } };
    const noted = { do: 'answer-on-behalf' as const, round: 'r1', municipality: 'a', way: 'by-mail' as const, answer };
    const decided = given(aRound({ form })).when({ ...noted, drawn: '000000001-b' }, 'secretariat', left).decided;
    expect(types(decided)).toEqual(['round-answered']);
  });

  it('kan rättas när frågan är stängd, utan att den stängs igen', () => {
    const closed = aClosedRound({ form });
    expect(types(register('2', { b: aContribution('b'), c: aContribution('c') }, closed))).toEqual(['round-answered']);
  });
});

it('frågans id är mötets, och alltid ett som går att skriva i en adress', () => {
  expect(registrationOf('lg-2024-02-16')).toBe('reg-lg-2024-02-16');
  expect(registrationOf('m'.repeat(100))).toHaveLength(100);
});

describe('vem som läser numren', () => {
  const left = aSeat('lg-a', { municipality: 'a', holders: [{ person: 'p-x', from: '2020-01-01', to: '2024-01-31' }] });
  const fields = { purpose: 'registration' as const, meeting: 'm1', visibility: 'at-once' as const, form: [] };
  const bundle = { ...aRoundBundle({ fields }), seats: [left] };

  it('den som hade en plats på mötets dag, som anteckningarna, också när den har lämnat den sedan', () => {
    expect(maySeeRound({ ...bundle, held: '2024-01-20' }, anAccount('p-x'))).toBe(true);
    expect(maySeeRound({ ...bundle, held: '2024-02-10' }, anAccount('p-x'))).toBe(false);
    expect(maySeeRound({ ...bundle, held: '2024-01-20' }, anAccount('p-y'))).toBe(false);
  });

  it('ingen av dem svarar där, och bara kansliet skriver in', () => {
    const reader = {
      actor: anAccount('p-lg-b'),
      language: 'sv',
      now: new Date('2024-02-21T10:00:00Z'),
      drawn: '',
    } as const;
    const whole = aRoundBundle({ fields });
    expect(roundView(whole, reader)).toMatchObject({ mine: null, notAskedText: null, registration: { note: false } });
    const office = { ...reader, actor: anAccount(null, true) };
    const { headline, can } = roundView(whole, office);
    expect([headline, can.change]).toEqual(['Registrerat i 0 av 4 kommuner', false]);
    const line = { summary: headline, deadlineText: '' };
    expect(roundLine(whole, office)).toMatchObject(line);
    const { head } = roundTable(roundView(whole, office), 'https://example.se/sida', 'sv');
    expect(head.map(([label]) => label)).not.toContain('Sista dag');
    expect(roundView(whole, office).registration).toMatchObject({
      note: true,
      text: 'Registrerat i 0 av 4 kommuner',
      missingText: 'Nummer saknas sedan torsdag 1 februari 2024: Botorp, Åby, Ärla, Österås',
    });
  });
});

import { chairOn, rolesIn } from '../../../bot/kernel/asking/chair.ts';
import type { OfficeDefinition } from '../../../bot/kernel/definition.ts';
import { anAccount, aSeat } from '../../support/builders.ts';

const offices: OfficeDefinition[] = [
  { forum: 'lg', office: 'chair', municipality: 'a', from: '2021-01-01', to: '2021-03-12' },
  { forum: 'lg', office: 'chair', municipality: 'b', from: '2021-03-12', to: '2021-12-31' },
  { forum: 'lg', office: 'vice-chair', municipality: 'a', from: '2021-03-12' },
  { forum: 'ssk', office: 'chair', municipality: 'a', from: '2020-01-01' },
];
const seats = [
  aSeat('lg-a', {
    holders: [
      { person: 'p-a', from: '2020-01-01', to: '2021-02-28' },
      { person: 'p-a2', from: '2021-03-01' },
    ],
  }),
  aSeat('lg-b', { holders: [{ person: 'p-b', from: '2020-01-01', assistant: 'p-ass' }] }),
  aSeat('ers-b', { role: 'substitute', substitutesFor: 'lg-b', holders: [{ person: 'p-ers', from: '2020-01-01' }] }),
];
const body = { forum: 'lg', offices, seats };
const on = (date: string) => chairOn('lg', offices, seats, date);

describe('vem som är ordförande en dag', () => {
  it('den som har platsen för kommunen med uppdraget, så länge den har den', () => {
    expect(on('2021-01-01')).toBe('p-a');
    expect(on('2021-02-28')).toBe('p-a');
    expect(on('2021-03-01')).toBe('p-a2');
  });

  it('samma dag som uppdraget byter kommun är det den som tillträder', () => {
    expect(on('2021-03-11')).toBe('p-a2');
    expect(on('2021-03-12')).toBe('p-b');
    expect(on('2021-12-31')).toBe('p-b');
  });

  it('ingen när uppdraget är slut, inte har börjat eller platsen är vakant', () => {
    expect(on('2022-01-01')).toBeUndefined();
    expect(on('2020-12-31')).toBeUndefined();
    expect(chairOn('lg', offices, [aSeat('lg-b', { holders: [] })], '2021-06-01')).toBeUndefined();
  });

  it('ordföranden i ett annat organ är det inte här', () => {
    expect(rolesIn(anAccount('p-a2'), body, '2022-06-01')).toEqual(['member']);
  });

  it('uppdraget följer den som har platsen, inte ersättaren eller assistenten', () => {
    expect(rolesIn(anAccount('p-b'), body, '2021-06-01')).toEqual(['member', 'chair']);
    expect(rolesIn(anAccount('p-ers'), body, '2021-06-01')).toEqual(['substitute']);
    expect(rolesIn(anAccount('p-ass'), body, '2021-06-01')).toEqual(['assistant']);
    expect(rolesIn(anAccount(null), body, '2021-06-01')).toEqual(['none']);
  });
});

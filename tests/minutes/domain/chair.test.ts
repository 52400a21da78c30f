import type { OfficeDefinition } from '../../../bot/kernel/definition.ts';
import { documentOf } from '../../../bot/minutes/domain/document-of.ts';
import { aForum, aMunicipality, aNoticed, aSeat, byId, ZONE } from '../../support/builders.ts';
import { someMinutes } from '../../support/minutes-builders.ts';

const chairOf = (changes: string) => {
  const offices: OfficeDefinition[] = [
    { forum: 'lg', office: 'chair', municipality: 'a', from: '2023-01-01', to: changes },
    { forum: 'lg', office: 'chair', municipality: 'b', from: changes },
  ];
  const { chair, attendance } = documentOf(someMinutes(), {
    id: 'm1',
    forum: aForum(),
    zone: ZONE,
    seats: [aSeat('lg-a'), aSeat('lg-b')],
    municipalities: byId([aMunicipality('a', { name: 'Ale' }), aMunicipality('b', { name: 'Bro' })]),
    meeting: aNoticed(),
    people: new Map(),
    offices,
    notes: new Map(),
  });
  return [chair, ...attendance.filter(({ office }) => office === 'chair').map(({ from }) => from)];
};

describe('vem protokollet säger var ordförande', () => {
  it('den som har uppdraget mötesdagen; samma dag som det byter kommun den som tillträder', () => {
    expect(chairOf('2024-02-17')).toEqual(['Kommundirektör, Ale', 'Ale']);
    expect(chairOf('2024-02-16')).toEqual(['Kommundirektör, Bro', 'Bro']);
    expect(chairOf('2024-02-15')).toEqual(['Kommundirektör, Bro', 'Bro']);
  });
});

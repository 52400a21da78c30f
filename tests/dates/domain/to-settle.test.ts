import { datesToSettle } from '../../../bot/dates/views/to-settle.ts';
import { aForum, aMunicipality, aSeat, byId, ZONE } from '../../support/builders.ts';
import { aDatesAnswer, aDatesQuestion } from '../../support/dates-builders.ts';

const actor = { kind: 'account', account: 'x', person: null, secretariat: true } as const;
const reader = { actor, language: 'sv', now: new Date('2024-02-06T08:00:00Z'), drawn: 'x' } as const;

it('ett organ utan ledamöter har svarat när alla som tillfrågas har det', () => {
  const seats = ['a', 'b'].map((id) => aSeat(`lg-${id}`, { role: 'attending' }));
  const answers = (ids: string[]) => new Map(ids.map((id) => [id, aDatesAnswer(id, { d1: 'yes' })]));
  const asked = (ids: string[]) => ({
    ...{ id: 'q1', dates: aDatesQuestion(), forum: aForum(), zone: ZONE, today: '2024-02-06', seats },
    ...{ municipalities: byId([aMunicipality('a'), aMunicipality('b')]), people: new Map(), team: undefined },
    answers: answers(ids),
  });
  expect(datesToSettle(asked(['lg-a']), reader)).toEqual([]);
  expect(datesToSettle(asked(['lg-a', 'lg-b']), reader)).toMatchObject([{ text: 'Alla har svarat: välj dag.' }]);
});

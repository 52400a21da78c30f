import {
  draftOfConsultation,
  faultsInConsultation,
  fieldsOfDraft,
  newConsultationDraft,
} from '../../../tab/consultation/draft.ts';
import { consultationHash, consultationsHash, routeOf } from '../../../tab/route.ts';
import { someFields } from '../../support/consultation-builders.ts';

const choices = {
  today: '2024-02-05',
  forums: [{ id: 'trafik', shortName: 'Trafik' }],
  municipalities: [],
  routes: [],
  standings: [],
  stages: [],
};

describe('remissens formulär', () => {
  it('det som lästs kommer oförändrat tillbaka', () => {
    const fields = someFields({
      text: 'Rad ett\nRad två',
      workingGroup: { municipalities: ['a', 'b'], until: '2024-05-01' },
      questions: [
        { id: 'f1', kind: 'text', label: 'Vad?', required: true },
        {
          id: 'f3',
          kind: 'choices',
          label: 'Vilka?',
          required: false,
          most: 2,
          choices: [
            { id: 'x', label: 'Ett' },
            { id: 'c1', label: 'Två' },
          ],
        },
        { id: 'f4', kind: 'date', label: 'När?', required: false },
      ],
    });
    expect(fieldsOfDraft(draftOfConsultation(fields, 'open'))).toEqual(fields);
  });

  it('ett alternativ som står kvar behåller sitt id; ett nytt får ett eget', () => {
    const was = {
      id: 'f1',
      kind: 'choice' as const,
      label: 'Hur?',
      required: true,
      choices: [{ id: 'c1', label: 'Så' }],
    };
    const draft = draftOfConsultation(someFields({ questions: [was] }), 'open');
    const [question] = draft.questions;
    if (!question) throw new Error('ingen fråga');
    const changed = fieldsOfDraft({ ...draft, questions: [{ ...question, choices: 'Annars\nSå\n\n' }] });
    expect(changed.questions[0]?.choices).toEqual([
      { id: 'c2', label: 'Annars' },
      { id: 'c1', label: 'Så' },
    ]);
  });

  it('säger vad som saknas, i formulärets ordning', () => {
    const draft = newConsultationDraft(choices);
    expect(faultsInConsultation(draft)).toEqual(['title', 'sender']);
    const filled = { ...draft, title: 'A', sender: 'B' };
    expect(faultsInConsultation(filled)).toEqual([]);
    expect(faultsInConsultation({ ...filled, group: ['a'] })).toEqual(['group', 'groupUntil']);
    expect(faultsInConsultation({ ...filled, group: ['a', 'b'], answerBy: '2024-04-30' })).toEqual([]);
    expect(fieldsOfDraft({ ...filled, group: ['b', 'a'], answerBy: '2024-04-30' }).workingGroup).toEqual({
      municipalities: ['a', 'b'],
      until: '2024-04-30',
    });
  });
});

it('remissernas adresser leder fram och tillbaka', () => {
  expect(routeOf(consultationsHash())).toEqual({ page: 'consultations' });
  expect(routeOf(consultationsHash(2021))).toEqual({ page: 'consultations', year: 2021 });
  expect(routeOf(consultationHash('remiss-1'))).toEqual({ page: 'consultation', id: 'remiss-1' });
  expect(routeOf('#/ny-remiss')).toEqual({ page: 'new-consultation' });
});

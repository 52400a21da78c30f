import type { Consultation, ConsultationFields } from '../../bot/consultation/domain/state.ts';

export function someFields(more: Partial<ConsultationFields> = {}): ConsultationFields {
  return {
    title: 'Regionalt trafikförsörjningsprogram',
    sender: 'Region Stockholm',
    answerBy: '2024-04-30',
    forum: 'trafik',
    route: 'short',
    standing: 'ours',
    questions: [],
    ...more,
  };
}

export function aConsultation(more: Partial<Consultation> = {}): Consultation {
  return {
    stage: 'considered',
    fields: someFields(),
    annexes: [],
    numbered: 0,
    version: 1,
    told: [],
    registeredAt: '2024-01-29T07:00:00.000Z',
    ...more,
  };
}

import { comeSoFar } from '../../consultation/domain/come-so-far.ts';
import type { Purpose } from '../../round/domain/purpose.ts';
import { aboutConsultation } from './about-consultation.ts';

/** *Ska vi svara?*: should the cooperation answer a consultation together, or each municipality alone? */
export const shouldWeAnswer: Purpose = {
  name: 'should-we-answer',
  audience: ['network', 'management-group'],
  respondent: 'seats',
  closesWhenAll: false,
  stances: ['answers', 'abstains'],
  anchoring: false,
  consultation: true,
  document: false,
  about: aboutConsultation,
  onAsk: (id, consultation) => comeSoFar(id, consultation, 'considered'),
  asks: (text) => [
    {
      id: 'p1',
      kind: 'choice',
      label: text('purpose.should-we-answer.label'),
      required: true,
      choices: [
        { id: 'together', label: text('purpose.should-we-answer.together') },
        { id: 'no', label: text('purpose.should-we-answer.no') },
        { id: 'only-ours', label: text('purpose.should-we-answer.only-ours') },
      ],
    },
    { id: 'p2', kind: 'text', label: text('purpose.should-we-answer.why'), required: false },
  ],
};

import { refuse } from '../../kernel/refusal.ts';
import type { FormField } from '../../round/domain/form.ts';
import type { Purpose } from '../../round/domain/purpose.ts';
import type { Stance } from '../../round/domain/stance.ts';
import { aboutConsultation } from './about-consultation.ts';

const DECIDED: Stance[] = ['adopts', 'endorses', 'with-addition', 'own-answer'];
const FIELD = { body: 'p1', decided: 'p2', number: 'p3', addition: 'p4', own: 'p5', ownFile: 'p6', planned: 'p7' };
const LONGEST_LINE = 200;

/** *Besked*: what each municipality's board does with a joint document. A network decides nothing, and is not asked. */
export const endorsement: Purpose = {
  name: 'endorsement',
  audience: ['management-group', 'cooperation-committee'],
  respondent: 'seats',
  closesWhenAll: false,
  stances: [...DECIDED, 'abstains', 'planned'],
  anchoring: false,
  consultation: false,
  document: true,
  planned: { stance: 'planned', day: FIELD.planned },
  about: aboutConsultation,
  asks,
  faultIn: ({ stance, values }, today) => {
    if (stance === 'own-answer' && values[FIELD.own] === undefined && values[FIELD.ownFile] === undefined)
      return refuse('refusal.own-answer-empty');
    const [decided, planned] = [values[FIELD.decided], values[FIELD.planned]];
    if (typeof decided === 'string' && decided > today) return refuse('refusal.decision-to-come', { date: decided });
    if (typeof planned === 'string' && planned < today) return refuse('refusal.planned-past', { date: planned });
    return undefined;
  },
};

function asks(text: (key: string) => string): FormField[] {
  const bodies = ['board', 'council', 'committee', 'delegation'];
  const suggested = bodies.map((one) => text(`purpose.endorsement.body.${one}`));
  const field = (name: keyof typeof FIELD, kind: FormField['kind'], required: boolean, stances: Stance[]) => ({
    ...{ id: FIELD[name], kind, label: text(`purpose.endorsement.${name}`), required, stances },
  });
  return [
    { ...field('body', 'text', true, [...DECIDED, 'abstains', 'planned']), most: LONGEST_LINE, suggested },
    field('planned', 'date', true, ['planned']),
    field('decided', 'date', true, [...DECIDED, 'abstains']),
    field('addition', 'text', true, ['with-addition']),
    field('own', 'text', false, ['own-answer']),
    { ...field('ownFile', 'file', false, ['own-answer']), most: 3 },
    { ...field('number', 'text', false, [...DECIDED, 'abstains']), most: LONGEST_LINE },
  ];
}

import { within } from '../../kernel/imported.ts';
import { type Language, text } from '../../texts/text.ts';
import { inOrder } from '../../views/names.ts';
import { ROUTES, STAGES, STANDINGS } from '../domain/state.ts';
import type { ConsultationBundle } from './bundle.ts';
import type { ConsultationChoices } from './view.ts';

/** What a consultation's form offers: the bodies that live today, today's municipalities, and the words for the rest. */
export function consultationChoices(
  { forums, municipalities, today }: Pick<ConsultationBundle, 'forums' | 'municipalities' | 'today'>,
  language: Language,
): ConsultationChoices {
  const members = [...municipalities.values()].filter((one) => within(today, one.memberFrom, one.memberTo));
  return {
    today,
    forums: inOrder(forums, (one) => one.shortName).map(({ id, shortName }) => ({ id, shortName })),
    municipalities: inOrder(members, (one) => one.name).map(({ id, name }) => ({ id, name })),
    routes: ROUTES.map((id) => ({ id, label: text(language, `consultation.route.${id}`) })),
    standings: STANDINGS.map((id) => ({ id, label: text(language, `consultation.standing.${id}`) })),
    stages: STAGES.map((id) => ({ id, label: text(language, `consultation.stage.${id}`) })),
  };
}

import type { Decide } from '../../declared/decide.ts';
import { secretariatOnly } from '../../kernel/asked.ts';
import { refuse } from '../../kernel/refusal.ts';
import type { ConsultationSetting } from './check.ts';
import { type ConsultationFact, consultationParts } from './facts.ts';
import { faultInNew } from './register.ts';
import { sameAs } from './same.ts';

/** As many rows as a list may have: what is offered can be done. */
export const MOST_IMPORTED = 2_000;

interface ImportSetting {
  settingFor(forum: string): ConsultationSetting;
  /** Is there one with this id? */
  exists(id: string): boolean;
  /** `sameAs` of every consultation that is registered. */
  known: ReadonlySet<string>;
}

/** The rows of a list become consultations, all or none. Those that are registered already are left as they are. */
export const importConsultations: Decide<'import-consultations', undefined, ImportSetting> = (
  _none,
  { list, rows },
  asked,
) => {
  const { settingFor, exists, known } = asked;
  const denied = secretariatOnly('import-consultations', asked);
  if (denied) return denied;
  if (rows.length > MOST_IMPORTED) return refuse('refusal.import-too-many', { most: String(MOST_IMPORTED) });
  const facts: ConsultationFact[] = [];
  const taken = new Set(known);
  for (const { id, ...given } of rows) {
    const { fields, ...come } = given;
    const name = sameAs(given);
    if (exists(id) || taken.has(name)) continue;
    const fault = faultInNew(given, settingFor(given.fields.forum));
    if (fault) return fault;
    taken.add(name);
    facts.push({
      type: 'consultation-registered',
      kind: 'consultation',
      id,
      imported: true,
      list,
      ...come,
      ...consultationParts(fields),
    });
  }
  return facts.length > 0 ? facts : 'repeat';
};

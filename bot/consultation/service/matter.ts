import type { About } from '../../ports/matters.ts';
import type { Context } from '../../service/context.ts';
import type { Matter } from '../../service/matter.ts';
import type { ConsultationDeliveryRole } from '../domain/delivery.ts';

/** Its letters go to each municipality's office and hold whatever the body decides meanwhile. */
export const CONSULTATION_MATTER: Matter<Context, ConsultationDeliveryRole> = {
  body: null,
  roles: { 'office-letter': { line: null, standsFor: [], draw: null, stands: 'each', superseded: null } },
  asks: null,
  passes: null,
};

/** `number`: which telling of the offices it is of. */
export function aboutConsultation(id: string, role: ConsultationDeliveryRole, number?: number): About<'consultation'> {
  return {
    matter: { kind: 'consultation', id },
    role,
    ...(number === undefined ? {} : { number }),
    standsFor: CONSULTATION_MATTER.roles[role].standsFor,
  };
}

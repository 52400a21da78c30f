import type { Consultation, ConsultationAnnex } from '../../consultation/domain/state.ts';
import type { AboutAnnex, WholeAbout } from '../../round/domain/about.ts';

/** A consultation as a Round that belongs to it knows it. */
export function aboutConsultation(id: string, { fields, annexes, registeredAt }: Consultation): WholeAbout {
  const { title, sender, forum, answerBy: lastDay, workingGroup } = fields;
  return { id, title, sender, forum, registeredAt, lastDay, workingGroup, annexes: annexes.map(annexOf) };
}

function annexOf({ id, title, href, file }: ConsultationAnnex): AboutAnnex {
  return {
    id,
    title,
    ...(href === undefined ? {} : { href }),
    ...(file ? { file: { name: file.name, size: file.size } } : {}),
  };
}

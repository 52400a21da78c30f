import type { MeetingFields } from '../../bot/meeting/domain/check-fields.ts';

export type Lack = 'place' | 'mode' | 'link' | 'agenda';

/** What whoever is called would miss in the notice, in the order in which it is said. */
export function lacksIn({ place, mode, link }: Pick<MeetingFields, 'place' | 'mode' | 'link'>, items: number): Lack[] {
  const lacks: Lack[] = [];
  if (place === undefined && mode !== 'remote') lacks.push('place');
  if (mode === 'undecided') lacks.push('mode');
  if (link === undefined && (mode === 'remote' || mode === 'hybrid')) lacks.push('link');
  if (items === 0) lacks.push('agenda');
  return lacks;
}

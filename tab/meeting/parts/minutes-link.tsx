import { useCallback } from 'react';
import type { AgendasView } from '../../../bot/minutes/views/view.ts';
import { minutesHash } from '../../route.ts';
import { useTab } from '../../shell/context.ts';
import { useLoad } from '../../shell/load.ts';
import { Section } from '../../shell/parts/section.tsx';
import { Agendas } from './agendas.tsx';

/** What there is of a meeting afterwards: its minutes, and the agenda as it was sent, changed and held. */
export function MinutesLink({ meeting }: { meeting: string }) {
  const { api, say } = useTab();
  const read = useCallback((signal: AbortSignal) => api.agendas(meeting, signal), [api, meeting]);
  const { data, problem } = useLoad(read);
  if (data === null) return problem ? <p className="quiet">{problem.message}</p> : null;
  if (isNothing(data)) return null;
  return (
    <Section title={say('tab.meeting.afterwards')}>
      {data.minutes && (
        <p>
          <a href={minutesHash(meeting)}>{say('tab.meeting.minutes')}</a> · {data.minutes.statusText}
        </p>
      )}
      {data.registrationText && <p>{data.registrationText}</p>}
      <Agendas agendas={data.agendas} />
    </Section>
  );
}

/** An agenda that was sent once stands on the page already. */
function isNothing({ minutes, agendas }: AgendasView): boolean {
  return minutes === null && agendas.every(({ which }) => which === 'sent');
}

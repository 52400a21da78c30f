import type { ExtraRequestView } from '../../bot/views/year-view.ts';
import { useTab } from '../context.ts';
import { ExtraRequest } from './extra-request.tsx';
import { Section } from './section.tsx';
import { useKept } from './use-kept.ts';

interface Props {
  requests: ExtraRequestView[];
  secretariat: boolean;
  changed: () => void;
}

/** Extra meetings that members have asked for. One that was joined or closed just now stays, and says so. */
export function ExtraRequests({ requests, secretariat, changed }: Props) {
  const { say } = useTab();
  const kept = useKept(requests, requestKey);
  if (kept.length === 0) return null;
  return (
    <Section title={say('tab.extra.title')}>
      <ul className="plain">
        {kept.map((request) => (
          <li key={request.id} className="line">
            <ExtraRequest request={request} secretariat={secretariat} changed={changed} />
          </li>
        ))}
      </ul>
    </Section>
  );
}

function requestKey({ id }: ExtraRequestView): string {
  return id;
}

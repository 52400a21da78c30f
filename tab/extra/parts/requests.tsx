import type { ExtraRequestView } from '../../../bot/extra/views/request-view.ts';
import { useTab } from '../../shell/context.ts';
import { Section } from '../../shell/parts/section.tsx';
import { useKept } from '../../shell/parts/use-kept.ts';
import { ExtraRequest } from './request.tsx';

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

import type { ConsultationLine } from '../../../bot/consultation/views/view.ts';
import { consultationHash } from '../../route.ts';
import type { IconName } from '../../shell/parts/icon.tsx';
import { Section } from '../../shell/parts/section.tsx';
import { Status } from '../../shell/parts/status.tsx';

/** Consultations, a line each: what, who asks, whose answer it is, and until when. */
export function ConsultationLines({
  title,
  lines,
  empty,
}: {
  title: string;
  lines: ConsultationLine[];
  empty?: string;
}) {
  if (lines.length === 0 && !empty) return null;
  return (
    <Section title={title}>
      {lines.length === 0 && <p>{empty}</p>}
      <ul className="plain">
        {lines.map((line) => (
          <li key={line.id} className="line">
            <p>
              <a href={consultationHash(line.id)}>{line.title}</a>
            </p>
            <p className="quiet">
              {line.sender} · {line.forum} · {line.standingText}
            </p>
            <Status icon={iconOf(line)}>{`${line.stageText} · ${line.daysText}`}</Status>
          </li>
        ))}
      </ul>
    </Section>
  );
}

function iconOf({ stage }: ConsultationLine): IconName {
  if (stage === 'submitted' || stage === 'archived') return 'check';
  return stage === 'expected' || stage === 'watched' ? 'calendar' : 'clock';
}

import type { MinutesView } from '../../../bot/minutes/views/view.ts';
import { useTab } from '../../shell/context.ts';
import { FetchButton } from '../../shell/parts/fetch-button.tsx';
import { Section } from '../../shell/parts/section.tsx';
import type { TabKey } from '../../shell/say.ts';

type FileName = 'paper.docx' | 'paper.pdf' | 'participants.pdf' | 'participants.docx';

const LABELS: Record<FileName, TabKey> = {
  'paper.docx': 'tab.minutes.paperWord',
  'paper.pdf': 'tab.minutes.paperPdf',
  'participants.pdf': 'tab.minutes.participantsPdf',
  'participants.docx': 'tab.minutes.participantsWord',
};

/** The minutes to take home, and who was there, for the invoice. */
export function Papers({ minutes: { meeting, read, draftText } }: { minutes: MinutesView }) {
  const { say } = useTab();
  if (read === null) return null;
  return (
    <Section title={say('tab.minutes.papers')}>
      {draftText && <p className="quiet">{say('tab.minutes.papersDraft')}</p>}
      <div className="choices">
        {(Object.keys(LABELS) as FileName[]).map((name) => (
          <FetchButton key={name} path={pathOf(meeting, name)} label={say(LABELS[name])} />
        ))}
      </div>
    </Section>
  );
}

/** An item by itself: protokollsutdrag. */
export function ExtractButton({ meeting, item, heading }: { meeting: string; item: string; heading: string }) {
  const { say } = useTab();
  const label = say('tab.minutes.extract');
  return (
    <FetchButton
      path={pathOf(meeting, `items/${encodeURIComponent(item)}/extract.pdf`)}
      label={label}
      about={`${label}, ${heading}`}
    />
  );
}

function pathOf(meeting: string, file: string): string {
  return `minutes/${encodeURIComponent(meeting)}/${file}`;
}

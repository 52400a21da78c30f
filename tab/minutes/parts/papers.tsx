import type { MinutesView } from '../../../bot/minutes/views/view.ts';
import { useTab } from '../../shell/context.ts';
import { FetchButton } from '../../shell/parts/fetch-button.tsx';
import { Section } from '../../shell/parts/section.tsx';
import type { TabKey } from '../../shell/say.ts';
import { RegistryNumber } from './registry-number.tsx';

type FileName = 'paper.docx' | 'paper.pdf' | 'participants.pdf' | 'participants.docx';

const LABELS: Record<FileName, TabKey> = {
  'paper.docx': 'tab.minutes.paperWord',
  'paper.pdf': 'tab.minutes.paperPdf',
  'participants.pdf': 'tab.minutes.participantsPdf',
  'participants.docx': 'tab.minutes.participantsWord',
};

/** The minutes to take home, and who was there, for the invoice. */
export function Papers({ minutes, reload }: { minutes: MinutesView; reload: () => Promise<void> }) {
  const { say } = useTab();
  const { meeting, read, draftText } = minutes;
  if (read === null) return null;
  return (
    <Section title={say('tab.minutes.papers')}>
      <RegistryNumber minutes={minutes} reload={reload} />
      {draftText && <p className="quiet">{say('tab.minutes.papersDraft')}</p>}
      <div className="choices">
        {(Object.keys(LABELS) as FileName[]).map((name) => (
          <FetchButton key={name} path={pathOf(meeting, name)} label={say(LABELS[name])} />
        ))}
      </div>
    </Section>
  );
}

const EXTRACTS = { docx: 'tab.minutes.extractWord', pdf: 'tab.minutes.extractPdf' } as const;

/** An item by itself: protokollsutdrag. */
export function ExtractButtons({ meeting, item, heading }: { meeting: string; item: string; heading: string }) {
  const { say } = useTab();
  const button = (kind: keyof typeof EXTRACTS) => (
    <FetchButton
      path={pathOf(meeting, `items/${encodeURIComponent(item)}/extract.${kind}`)}
      label={say(EXTRACTS[kind])}
      about={`${say(EXTRACTS[kind])}, ${heading}`}
    />
  );
  return (
    <div className="choices">
      {button('docx')}
      {button('pdf')}
    </div>
  );
}

function pathOf(meeting: string, file: string): string {
  return `minutes/${encodeURIComponent(meeting)}/${file}`;
}

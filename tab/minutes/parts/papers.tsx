import type { MinutesView } from '../../../bot/minutes/views/view.ts';
import { useTab } from '../../shell/context.ts';
import { Button } from '../../shell/controls/button.tsx';
import { useFileFetch } from '../../shell/fetch-file.ts';
import { Fetched } from '../../shell/parts/fetched.tsx';
import { Icon } from '../../shell/parts/icon.tsx';
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
          <PaperButton key={name} path={name} label={say(LABELS[name])} meeting={meeting} />
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
    <PaperButton
      path={`items/${encodeURIComponent(item)}/extract.pdf`}
      label={label}
      about={`${label}, ${heading}`}
      meeting={meeting}
    />
  );
}

interface Props {
  path: string;
  label: string;
  /** What the button is about, where several with the same label stand on the page. */
  about?: string;
  meeting: string;
}

function PaperButton({ path, label, about, meeting }: Props) {
  const [fetching, fetchIt] = useFileFetch();
  return (
    <>
      <Button
        icon={<Icon name="file" />}
        disabledFocusable={fetching.state === 'fetching'}
        onClick={() => fetchIt(`minutes/${encodeURIComponent(meeting)}/${path}`, label)}
        {...(about ? { 'aria-label': about } : {})}
      >
        {label}
      </Button>
      <Fetched fetching={fetching} name={label} />
    </>
  );
}

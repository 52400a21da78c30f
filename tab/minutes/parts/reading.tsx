import type { MinutesView } from '../../../bot/minutes/views/view.ts';
import { FileExtract } from '../../document/parts/file-extract.tsx';
import { MeetingFilings } from '../../document/parts/meeting-filings.tsx';
import { useTab } from '../../shell/context.ts';
import { useFound } from '../../shell/found.ts';
import { Section } from '../../shell/parts/section.tsx';
import { Status } from '../../shell/parts/status.tsx';
import { Annexes } from './annexes.tsx';
import { Distribution } from './distribution.tsx';
import { ExtractButtons, Papers } from './papers.tsx';
import { Attendance } from './reading-attendance.tsx';
import { ReadItem } from './reading-item.tsx';
import { Corrections } from './verify-corrections.tsx';
import { VerifyPart } from './verify-part.tsx';
import { ApproveAll, SendMinutes } from './verify-send.tsx';

interface Props {
  minutes: MinutesView;
  /** The decision, assignment or item that a link led to. */
  point: string | undefined;
  reload: () => Promise<void>;
}

/** The part of minutes that is no item. */
const HEAD = 'head';

/** The minutes as they are read, and, for whoever verifies them, approved. */
export function Reading({ minutes, point, reload }: Props) {
  const { say } = useTab();
  const { read, draftText, approvedText, verification, status } = minutes;
  useFound(point, placesOf);
  if (read === null) return status === 'none' ? null : <p>{say('tab.minutes.notYet')}</p>;
  const partOf = (id: string) => verification?.parts.find(({ part }) => part === id);
  const whole = (
    <>
      <Section id={`punkt-${HEAD}`} title={say('tab.minutes.attendance')}>
        <Attendance read={read} />
        <VerifyPart minutes={minutes} part={partOf(HEAD)} reload={reload} />
      </Section>
      {read.items.map((item) => (
        <Section key={item.id} id={`punkt-${item.id}`} title={`${item.no}. ${item.heading}`}>
          <ReadItem item={item} meeting={minutes.meeting} found={point} />
          <VerifyPart minutes={minutes} part={partOf(item.id)} reload={reload} />
          {item.lines.length > 0 && (
            <ExtractButtons meeting={minutes.meeting} item={item.id} heading={`${item.no}. ${item.heading}`} />
          )}
          {minutes.can.fileExtract && item.lines.length > 0 && (
            <FileExtract meeting={minutes.meeting} item={item.id} heading={`${item.no}. ${item.heading}`} />
          )}
        </Section>
      ))}
      {read.nextText && (
        <Section title={say('tab.minutes.next')}>
          <p>{read.nextText}</p>
        </Section>
      )}
    </>
  );
  return (
    <>
      <p>
        {draftText && <Status icon="edit">{draftText}</Status>}
        {approvedText && (
          <Status icon="check" tone="good">
            {approvedText}
          </Status>
        )}
      </p>
      <SendMinutes minutes={minutes} reload={reload} />
      <ApproveAll minutes={minutes} reload={reload} />
      <Distribution minutes={minutes} reload={reload} />
      <Corrections minutes={minutes} reload={reload} />
      {minutes.writing ? (
        <details open={verification !== null}>
          <summary>{say('tab.minutes.asRead')}</summary>
          {whole}
        </details>
      ) : (
        whole
      )}
      {minutes.annexes && <Annexes annexes={minutes.annexes} />}
      <Papers minutes={minutes} reload={reload} />
      {approvedText && <MeetingFilings key={minutes.corrections.length} meeting={minutes.meeting} />}
    </>
  );
}

/** A decision as it is read; an item as it is written, or else as it is read. */
function placesOf(point: string): string[] {
  const item = point.slice(0, Math.max(0, point.lastIndexOf('-'))) || point;
  return [`p-${point}`, `held-${point}`, `punkt-${point}`, `held-${item}`];
}

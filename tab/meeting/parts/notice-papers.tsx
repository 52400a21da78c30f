import type { MeetingView } from '../../../bot/meeting/views/view.ts';
import { useTab } from '../../shell/context.ts';
import { FetchButton } from '../../shell/parts/fetch-button.tsx';

/** The notice with its agenda to take home. */
export function NoticePapers({ meeting: { id, agenda } }: { meeting: MeetingView }) {
  const { say } = useTab();
  if (agenda.length === 0) return null;
  const path = `meetings/${encodeURIComponent(id)}/notice`;
  return (
    <>
      <FetchButton path={`${path}.docx`} label={say('tab.meeting.noticeWord')} />
      <FetchButton path={`${path}.pdf`} label={say('tab.meeting.noticePdf')} />
    </>
  );
}

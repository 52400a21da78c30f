import type { MeetingView } from '../../../bot/meeting/views/view.ts';
import { DELIVERIES } from '../../delivery/parts/deliveries.tsx';
import { useTab } from '../../shell/context.ts';
import { Button } from '../../shell/controls/button.tsx';
import { countKey } from '../../shell/count-key.ts';
import { Icon } from '../../shell/parts/icon.tsx';
import { Saved } from '../../shell/parts/saved.tsx';
import { isNo } from '../../shell/problem.ts';
import { useSend } from '../../shell/send.ts';
import { askedCount } from '../asked.ts';

/** For the secretariat: what the agenda has got since the notice, and the press that tells everybody. */
export function SendChanges({ meeting, changed }: { meeting: MeetingView; changed: () => void }) {
  const { say } = useTab();
  const [sending, send] = useSend();
  const { id, can, editing, answers } = meeting;
  const count = askedCount(answers.rows);
  const press = async () => {
    if (!editing || sending.state === 'sending') return;
    const problem = await send({ do: 'send-change', meeting: id, agenda: editing.agendaEdition });
    if (!problem) document.getElementById('page-title')?.focus();
    if (!problem || isNo(problem)) changed();
  };
  const waits = can.sendChange && editing !== undefined && editing.unsent.length > 0;
  return (
    <div className="answer send">
      {waits && (
        <section className="panel" aria-label={say('tab.changes.title')}>
          <h2>{say('tab.changes.title')}</h2>
          <ul>
            {editing.unsent.map((text) => (
              <li key={text}>{text}</li>
            ))}
          </ul>
          <p>{say(countKey('tab.changes.what', count), { count })}</p>
          <Button appearance="primary" icon={<Icon name="send" />} onClick={press}>
            {say('tab.changes.button')}
          </Button>
        </section>
      )}
      {!(waits && sending.state === 'saved') && (
        <Saved sending={sending} text={say(countKey('tab.changes.done', count), { count })} more={DELIVERIES} />
      )}
    </div>
  );
}

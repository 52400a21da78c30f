import type { MeetingView } from '../../../bot/meeting/views/view.ts';
import { DELIVERIES } from '../../delivery/parts/deliveries.tsx';
import { useTab } from '../../shell/context.ts';
import { countKey } from '../../shell/count-key.ts';
import { ConfirmButton } from '../../shell/parts/confirm-button.tsx';
import { Saved } from '../../shell/parts/saved.tsx';
import { isNo } from '../../shell/problem.ts';
import { useSend } from '../../shell/send.ts';
import { askedCount } from '../asked.ts';

/** For the secretariat: what the agenda has got since the notice, and the press that tells everybody. */
export function SendChanges({ meeting, changed }: { meeting: MeetingView; changed: () => void }) {
  const { say } = useTab();
  const [sending, send] = useSend();
  const { id, forum, can, editing, answers } = meeting;
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
          <ConfirmButton
            appearance="primary"
            label={say('tab.changes.button')}
            title={say('tab.changes.ask', { forum: forum.shortName })}
            confirm={say('tab.send.confirm')}
            busy={sending.state === 'sending'}
            work={press}
            lines={[say(countKey('tab.changes.what', count), { count }), say('tab.send.after')]}
          />
        </section>
      )}
      {!(waits && sending.state === 'saved') && (
        <Saved sending={sending} text={say(countKey('tab.changes.done', count), { count })} more={DELIVERIES} />
      )}
    </div>
  );
}

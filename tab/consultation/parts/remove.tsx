import { useState } from 'react';
import type { ConsultationView } from '../../../bot/consultation/views/view.ts';
import { consultationsHash } from '../../route.ts';
import { useTab } from '../../shell/context.ts';
import { Button } from '../../shell/controls/button.tsx';
import { countKey } from '../../shell/count-key.ts';
import { useDraft } from '../../shell/drafts.ts';
import { HasDraft } from '../../shell/parts/has-draft.tsx';
import { Saved } from '../../shell/parts/saved.tsx';
import { useSend } from '../../shell/send.ts';
import { isText } from '../../shell/shape.ts';
import { removeKey } from '../draft.ts';
import { Reason } from './reason.tsx';

/** What was registered by mistake goes, once it is said what goes with it; why is only written by whoever wants to. */
export function RemoveConsultation({ view: { id, title, papers } }: { view: ConsultationView }) {
  const { say } = useTab();
  const [open, setOpen] = useState(false);
  const [reason, setReason, held] = useDraft(removeKey(id), () => '', isText);
  const [sending, send] = useSend();
  const files = papers?.annexes.filter(({ file }) => file).length ?? 0;
  const remove = async () => {
    const why = reason.trim() === '' ? {} : { reason: reason.trim() };
    const problem = await send({ do: 'remove-consultation', consultation: id, ...why });
    held.settle(problem);
    if (!problem) window.location.hash = consultationsHash();
  };
  return (
    <>
      <div className="row actions">
        <Button aria-expanded={open} onClick={() => setOpen(!open)}>
          {say('tab.consultation.remove')}
          {!open && <HasDraft draftKey={removeKey(id)} />}
        </Button>
      </div>
      {open && (
        <div className="panel">
          <p>{say('tab.consultation.removeWhat', { title })}</p>
          {files > 0 && <p>{say(countKey('tab.consultation.removeFiles', files), { count: files })}</p>}
          <Reason
            label={say('tab.consultation.removeWhy')}
            hint={say('tab.consultation.removeHint')}
            value={reason}
            held={held}
            onChange={setReason}
          />
          <div className="choices">
            <Button disabledFocusable={sending.state === 'sending'} onClick={remove}>
              {say('tab.consultation.removeIt')}
            </Button>
            <Button onClick={() => setOpen(false)}>{say('tab.form.cancel')}</Button>
          </div>
          <Saved sending={sending} />
        </div>
      )}
    </>
  );
}

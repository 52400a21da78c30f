import { type FormEvent, type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { isLocalDate } from '../../../bot/kernel/local-time.ts';
import type { MeetingView } from '../../../bot/meeting/views/view.ts';
import { useTab } from '../../shell/context.ts';
import { Button } from '../../shell/controls/button.tsx';
import {
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
} from '../../shell/controls/dialog.tsx';
import { countKey } from '../../shell/count-key.ts';
import { forget, useDraft } from '../../shell/drafts.ts';
import { DraftLine } from '../../shell/parts/draft-line.tsx';
import { ProblemNotice } from '../../shell/parts/notice.tsx';
import { Status } from '../../shell/parts/status.tsx';
import type { Problem } from '../../shell/problem.ts';
import type { Sending } from '../../shell/send.ts';
import { isText } from '../../shell/shape.ts';
import { askedCount, vacantCount } from '../asked.ts';
import { sendKey } from '../draft.ts';
import { lacksIn } from '../send-lacks.ts';
import { AnswerByField } from './answer-by-field.tsx';
import { CardPreview } from './card-preview.tsx';
import { SendFacts } from './send-facts.tsx';

interface Props {
  open: boolean;
  meeting: MeetingView;
  sending: Sending;
  /** With the last day for answers, "" where none is named. Resolves to what went wrong. */
  onConfirm: (answerBy: string) => Promise<Problem | null>;
  onClose: () => void;
}

/** Says what sending does, to how many, and what is missing, and shows the card, before it is done. */
export function SendDialog({ open, meeting, sending, onConfirm, onClose }: Props) {
  const { say } = useTab();
  const { id, forum, agenda, answers, approval, editing, status } = meeting;
  const [answerBy, setAnswerBy, held] = useDraft(sendKey(id), () => editing?.answerBy ?? '', isText);
  const [pressed, setPressed] = useState(false);
  const busy = sending.state === 'sending';
  const count = askedCount(answers.rows);
  const vacant = vacantCount(answers.rows);
  const untouched = status === 'planned' && editing?.agendaEdition === 0 && agenda.length > 0;
  const lacks = editing ? lacksIn(editing.fields, agenda.length) : [];
  const unapproved = approval !== undefined && approval.state !== 'approved';
  const warnings = [
    ...lacks.map((lack) => `tab.send.lacks.${lack}` as const),
    ...(untouched ? (['tab.send.untouched'] as const) : []),
    ...(unapproved ? (['tab.send.notApproved'] as const) : []),
  ];
  const careful = lacks.length > 0 || unapproved;
  const [yes, no] = [useRef<HTMLButtonElement>(null), useRef<HTMLButtonElement>(null)];
  const content = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // Where something is missing, one press on the keyboard sends nothing.
    if (open) (careful ? no : yes).current?.focus();
    // The dialog went to the card first, which lies below what is said.
    content.current?.scrollTo(0, 0);
  }, [open, careful, yes, no]);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setPressed(true);
    if (!busy) void onConfirm(answerBy).then(held.settle);
  };
  const close = () => {
    if (busy) return;
    forget(sendKey(id));
    onClose();
  };
  return (
    <Dialog open={open} modalType="modal" onOpenChange={close}>
      <DialogSurface>
        <form noValidate onSubmit={submit} onKeyDown={notFromField}>
          <DialogBody>
            <DialogTitle>{say('tab.send.ask', { forum: forum.shortName })}</DialogTitle>
            <DialogContent ref={content}>
              <p>{say(countKey('tab.send.to', count), { count })}</p>
              {vacant > 0 && <p>{say(countKey('tab.send.vacant', vacant), { count: vacant })}</p>}
              {warnings.map((warning) => (
                <p key={warning}>
                  <Status icon="warning">{say(warning)}</Status>
                </p>
              ))}
              <DraftLine held={held} />
              <AnswerByField value={answerBy} onChange={setAnswerBy} />
              {pressed && sending.problem && <ProblemNotice problem={sending.problem} />}
              <p>{say('tab.send.after')}</p>
              <SendFacts meeting={meeting} />
              {open && <CardPreview meeting={id} answerBy={isLocalDate(answerBy) ? answerBy : ''} />}
            </DialogContent>
            <DialogActions>
              <Button ref={yes} appearance="primary" type="submit" disabledFocusable={busy}>
                {say(busy ? 'tab.send.sending' : 'tab.send.confirm')}
              </Button>
              <Button ref={no} disabledFocusable={busy} onClick={close}>
                {say('tab.send.not')}
              </Button>
            </DialogActions>
          </DialogBody>
        </form>
      </DialogSurface>
    </Dialog>
  );
}

/** A day that is written and confirmed with Enter is not a notice to everybody. */
function notFromField(event: KeyboardEvent) {
  if (event.key === 'Enter' && event.target instanceof HTMLInputElement) event.preventDefault();
}

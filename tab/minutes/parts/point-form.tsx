import { type FormEvent, useEffect, useRef } from 'react';
import type { Point } from '../../../bot/minutes/domain/points.ts';
import { useTab } from '../../shell/context.ts';
import { Button } from '../../shell/controls/button.tsx';
import { forget, useDraft } from '../../shell/drafts.ts';
import { DraftLine } from '../../shell/parts/draft-line.tsx';
import { Saved } from '../../shell/parts/saved.tsx';
import { useSend } from '../../shell/send.ts';
import { detailOf, isPointDraft, type PointDraft, pointDraft, pointKey } from '../point-draft.ts';
import { AssignmentFields } from './assignment-fields.tsx';
import { DecisionFields } from './decision-fields.tsx';

interface Props {
  meeting: string;
  item: string;
  point: Point;
  onClose: (saved: boolean) => void;
}

/** What the line itself does not say about a decision or an assignment. */
export function PointForm({ meeting, item, point, onClose }: Props) {
  const { say } = useTab();
  const [sending, send] = useSend();
  const form = useRef<HTMLFormElement>(null);
  const key = pointKey(meeting, item, point.id);
  const [draft, setDraft, held] = useDraft(key, () => pointDraft(point.detail), isPointDraft);
  const { since } = held;
  // biome-ignore lint/correctness/useExhaustiveDependencies: a form that opens by itself leaves the focus where it is
  useEffect(() => {
    if (!since) form.current?.querySelector<HTMLElement>('input, select')?.focus();
  }, []);
  const change = (next: Partial<PointDraft>) => setDraft({ ...draft, ...next });
  const close = () => {
    forget(key);
    onClose(false);
  };
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const detail = detailOf(point.kind, draft, point.detail);
    const problem = await send({ do: 'describe-point', meeting, item, point: point.id, detail });
    held.settle(problem);
    if (!problem) onClose(true);
  };
  const Fields = point.kind === 'decision' ? DecisionFields : AssignmentFields;
  return (
    <form ref={form} className="panel form" noValidate onSubmit={submit}>
      <DraftLine held={held} />
      <Fields draft={draft} change={change} />
      <div className="choices">
        <Button type="submit" appearance="primary">
          {say('tab.write.save')}
        </Button>
        <Button onClick={close}>{say('tab.write.close')}</Button>
      </div>
      <Saved sending={sending} />
    </form>
  );
}

import { useId, useRef } from 'react';
import { onServiceClock, serviceNow, sinceText } from '../clock.ts';
import { useTab } from '../context.ts';
import { Button } from '../controls/button.tsx';
import type { Held } from '../drafts.ts';
import { useFocusNext } from '../focus-next.ts';
import { Icon } from './icon.tsx';

/** What stands in the form was found again: one goes on, or throws it away, which can be undone. */
export function DraftLine({ held }: { held: Held }) {
  const { say, language } = useTab();
  const line = useRef<HTMLDivElement>(null);
  const [undo, drop] = [useId(), useId()];
  const focusNext = useFocusNext();
  const goOn = () => {
    held.goOn();
    const around = line.current?.closest('form, [role="dialog"]') ?? line.current?.parentElement;
    around?.querySelector<HTMLElement>('input, select, textarea')?.focus();
  };
  const press = (work: () => void, next: string) => () => {
    work();
    focusNext(next);
  };
  return (
    <div ref={line} className="draft-line">
      {held.since && (
        <p className="choices quiet">
          <span>{say('tab.draft.since', { when: sinceText(onServiceClock(held.since), serviceNow(), language) })}</span>
          <Button appearance="subtle" onClick={goOn}>
            {say('tab.draft.goOn')}
          </Button>
          <Button id={drop} appearance="subtle" onClick={press(held.drop, undo)}>
            {say('tab.round.dropDraft')}
          </Button>
        </p>
      )}
      <div role="status">
        {held.dropped && (
          <p className="choices quiet">
            <span>{say('tab.draft.dropped')}</span>
            <Button id={undo} appearance="subtle" icon={<Icon name="undo" />} onClick={press(held.undo, drop)}>
              {say('tab.agenda.undo')}
            </Button>
          </p>
        )}
        {held.onlyHere && <p className="quiet">{say('tab.draft.onlyHere')}</p>}
      </div>
    </div>
  );
}

import { useId } from 'react';
import { clockText } from '../../shell/clock.ts';
import { useTab } from '../../shell/context.ts';
import { Button } from '../../shell/controls/button.tsx';
import { Icon } from '../../shell/parts/icon.tsx';
import { Saved } from '../../shell/parts/saved.tsx';
import { isNo } from '../../shell/problem.ts';
import { useSend } from '../../shell/send.ts';

interface Props {
  meeting: string;
  item: string;
  changed: () => Promise<void>;
}

/** A document of which only its existence is shown: nothing is written and nothing uploaded. */
export function AddSecret({ meeting, item, changed }: Props) {
  const { say, language } = useTab();
  const hint = useId();
  const [sending, send] = useSend();
  const press = async () => {
    if (sending.state === 'sending') return;
    const problem = await send({ do: 'add-annex', meeting, item, annex: { secret: true } });
    if (!problem || isNo(problem)) await changed();
  };
  const time = sending.savedAt ? clockText(sending.savedAt, language) : '';
  return (
    <div>
      <div className="choices">
        <Button icon={<Icon name="lock" />} aria-describedby={hint} onClick={press}>
          {say('tab.annex.addSecret')}
        </Button>
      </div>
      <p id={hint} className="quiet">
        {say('tab.annex.secretMeans')}
      </p>
      <Saved sending={sending} text={say('tab.annex.added', { title: say('tab.annex.secretOne'), time })} />
    </div>
  );
}

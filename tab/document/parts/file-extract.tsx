import { useTab } from '../../shell/context.ts';
import { Button } from '../../shell/controls/button.tsx';
import { Saved } from '../../shell/parts/saved.tsx';
import { useSend } from '../../shell/send.ts';

/** An item of approved minutes by itself, in the body's library. */
export function FileExtract({ meeting, item, heading }: { meeting: string; item: string; heading: string }) {
  const { say } = useTab();
  const [sending, send] = useSend();
  return (
    <>
      <Button
        disabledFocusable={sending.state === 'sending'}
        onClick={() => send({ do: 'file-extract', meeting, item })}
      >
        {say('tab.filing.extract')}
        <span className="unseen"> ({heading})</span>
      </Button>
      <Saved sending={sending} text={say('tab.filing.extracted')} />
    </>
  );
}

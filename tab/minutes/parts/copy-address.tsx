import { useEffect, useRef, useState } from 'react';
import { minutesHash } from '../../route.ts';
import { useTab } from '../../shell/context.ts';
import { Button } from '../../shell/controls/button.tsx';
import { Input } from '../../shell/controls/input.tsx';
import { copy } from '../../shell/copy.ts';
import { Icon } from '../../shell/parts/icon.tsx';

interface Props {
  meeting: string;
  /** "p3-b1" */
  point: string;
  about: string;
}

/** The address of a decision or an assignment, to be pasted elsewhere. Where the browser can't copy it, it stands marked. */
export function CopyAddress({ meeting, point, about }: Props) {
  const { say } = useTab();
  const field = useRef<HTMLInputElement>(null);
  const [shown, setShown] = useState(false);
  const [copied, setCopied] = useState<boolean | null>(null);
  const { origin, pathname } = window.location;
  const address = `${origin}${pathname}${minutesHash(meeting, point)}`;
  useEffect(() => {
    if (!shown || !field.current) return;
    copy(field.current).then(setCopied, () => setCopied(false));
  }, [shown]);
  return (
    <>
      <Button
        appearance="subtle"
        icon={<Icon name="copy" />}
        aria-label={say('tab.write.copyOf', { text: about })}
        onClick={() => {
          setCopied(null);
          setShown(!shown);
        }}
      >
        {say('tab.write.copy')}
      </Button>
      {shown && <Input ref={field} readOnly aria-label={say('tab.write.address')} value={address} />}
      <p role="status">{copied !== null && say(copied ? 'tab.write.copied' : 'tab.write.copyMarked')}</p>
    </>
  );
}

import type { RefObject } from 'react';
import { useTab } from '../../shell/context.ts';
import { Button } from '../../shell/controls/button.tsx';
import { Icon } from '../../shell/parts/icon.tsx';

interface Props {
  onBack: () => void;
  area: RefObject<HTMLTextAreaElement | null>;
}

/** A text was left out; it comes back with a press. */
export function Dropped({ onBack, area }: Props) {
  const { say } = useTab();
  return (
    <div role="status" className="choices quiet">
      <span>{say('tab.write.dropped')}</span>
      <Button
        appearance="subtle"
        icon={<Icon name="undo" />}
        onClick={() => {
          onBack();
          area.current?.focus();
        }}
      >
        {say('tab.write.bringBack')}
      </Button>
    </div>
  );
}

import { useState } from 'react';
import { useTab } from '../../shell/context.ts';
import { Button } from '../../shell/controls/button.tsx';
import { Icon } from '../../shell/parts/icon.tsx';

interface Props {
  text: string;
  onRemove: () => void;
  onKeep: () => void;
}

/** Asked only where a removal cannot be undone. */
export function RemoveAnyway({ text, onRemove, onKeep }: Props) {
  const { say } = useTab();
  const [opener] = useState(() => document.activeElement);
  const keep = () => {
    if (opener instanceof HTMLElement) opener.focus();
    onKeep();
  };
  return (
    <div role="alert" className="notice">
      <Icon name="warning" />
      <p>{text}</p>
      <Button onClick={onRemove}>{say('tab.agenda.removeAnyway')}</Button>
      <Button onClick={keep}>{say('tab.agenda.keep')}</Button>
    </div>
  );
}

import { type ChangeEvent, useRef, useState } from 'react';
import { useTab } from '../context.ts';
import { Button } from '../controls/button.tsx';
import type { FieldControl } from '../controls/field.tsx';
import { Icon } from './icon.tsx';

interface Props {
  /** What the Field around it says of its control. */
  field: FieldControl;
  accept?: string;
  onChoose: (file: File) => void;
}

/** Chooses a file: the browser's own button speaks the browser's language, and this one the reader's. */
export function FileButton({ field, accept, onChoose }: Props) {
  const { say } = useTab();
  const input = useRef<HTMLInputElement>(null);
  const [name, setName] = useState('');
  const about = [field['aria-labelledby'], field['aria-describedby']].filter(Boolean).join(' ');
  const choose = ({ currentTarget }: ChangeEvent<HTMLInputElement>) => {
    const [file] = currentTarget.files ?? [];
    currentTarget.value = '';
    if (!file) return;
    setName(file.name);
    onChoose(file);
  };
  return (
    <div className="file">
      <input {...field} ref={input} type="file" hidden {...(accept ? { accept } : {})} onChange={choose} />
      <Button icon={<Icon name="file" />} aria-describedby={about} onClick={() => input.current?.click()}>
        {say('tab.file.choose')}
      </Button>
      <span role="status">{name}</span>
    </div>
  );
}

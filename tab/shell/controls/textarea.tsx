import type { ChangeEvent, Ref, TextareaHTMLAttributes } from 'react';
import { useFieldOf } from './field.tsx';

interface Props extends Omit<TextareaHTMLAttributes<HTMLTextAreaElement>, 'onChange'> {
  size?: 'medium' | 'large' | undefined;
  resize?: 'none' | 'vertical';
  ref?: Ref<HTMLTextAreaElement>;
  onChange?: (event: ChangeEvent<HTMLTextAreaElement>, data: { value: string }) => void;
}

export function Textarea({ size, resize = 'none', onChange, className, ...rest }: Props) {
  return (
    <span className={['input textarea', size === 'large' && 'large', resize, className].filter(Boolean).join(' ')}>
      <textarea {...useFieldOf(rest)} onChange={(event) => onChange?.(event, { value: event.currentTarget.value })} />
    </span>
  );
}

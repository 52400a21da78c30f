import type { ChangeEvent, InputHTMLAttributes, ReactNode, Ref } from 'react';
import { useFieldOf } from './field.tsx';

interface Props extends Omit<InputHTMLAttributes<HTMLInputElement>, 'size' | 'onChange'> {
  size?: 'medium' | 'large' | undefined;
  ref?: Ref<HTMLInputElement>;
  /** Stands inside, after what is written. */
  after?: ReactNode;
  onChange?: (event: ChangeEvent<HTMLInputElement>, data: { value: string }) => void;
}

export function Input({ size, onChange, className, after, ...rest }: Props) {
  return (
    <span className={['input', size === 'large' && 'large', className].filter(Boolean).join(' ')}>
      <input
        type="text"
        {...useFieldOf(rest)}
        onChange={(event) => onChange?.(event, { value: event.currentTarget.value })}
      />
      {after}
    </span>
  );
}

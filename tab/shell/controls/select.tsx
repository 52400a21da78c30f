import type { ChangeEvent, Ref, SelectHTMLAttributes } from 'react';
import { Icon } from '../parts/icon.tsx';
import { useFieldOf } from './field.tsx';

interface Props extends Omit<SelectHTMLAttributes<HTMLSelectElement>, 'size' | 'onChange'> {
  size?: 'medium' | 'large' | undefined;
  ref?: Ref<HTMLSelectElement>;
  onChange?: (event: ChangeEvent<HTMLSelectElement>, data: { value: string }) => void;
}

export function Select({ size, onChange, className, children, ...rest }: Props) {
  return (
    <span className={['select', size === 'large' && 'large', className].filter(Boolean).join(' ')}>
      <select {...useFieldOf(rest)} onChange={(event) => onChange?.(event, { value: event.currentTarget.value })}>
        {children}
      </select>
      <Icon name="open" />
    </span>
  );
}

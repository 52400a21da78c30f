import { type ChangeEvent, type InputHTMLAttributes, type ReactNode, type Ref, useId } from 'react';

interface Props extends Omit<InputHTMLAttributes<HTMLInputElement>, 'size' | 'onChange' | 'type'> {
  label: ReactNode;
  size?: 'medium' | 'large' | undefined;
  ref?: Ref<HTMLInputElement>;
  onChange?: (event: ChangeEvent<HTMLInputElement>, data: { checked: boolean }) => void;
}

export function Checkbox({ label, size, onChange, className, ...rest }: Props) {
  const own = useId();
  const id = rest.id ?? own;
  return (
    <span className={['tick', size === 'large' && 'large', className].filter(Boolean).join(' ')}>
      <input
        {...rest}
        id={id}
        type="checkbox"
        onChange={(event) => onChange?.(event, { checked: event.currentTarget.checked })}
      />
      <label htmlFor={id}>{label}</label>
    </span>
  );
}

import { type ChangeEvent, createContext, type InputHTMLAttributes, type ReactNode, useContext, useId } from 'react';
import { useField } from './field.tsx';

interface Group {
  name: string;
  value: string | undefined;
  choose: (event: ChangeEvent<HTMLInputElement>) => void;
}

interface GroupProps {
  value: string;
  layout?: 'vertical' | 'horizontal';
  className?: string;
  onChange: (event: ChangeEvent<HTMLInputElement>, data: { value: string }) => void;
  children: ReactNode;
}

interface Props extends Omit<InputHTMLAttributes<HTMLInputElement>, 'type' | 'onChange'> {
  label: ReactNode;
  onChange?: (event: ChangeEvent<HTMLInputElement>, data: { value: string }) => void;
}

const GroupContext = createContext<Group | null>(null);

/** Choices of which one is made, named by the field around. */
export function RadioGroup({ value, layout = 'vertical', className, onChange, children }: GroupProps) {
  const name = useId();
  const { required, ...about } = useField();
  const choose = (event: ChangeEvent<HTMLInputElement>) => onChange(event, { value: event.currentTarget.value });
  return (
    <div
      role="radiogroup"
      {...about}
      {...(required ? { 'aria-required': true } : {})}
      className={['radios', layout, className].filter(Boolean).join(' ')}
    >
      <GroupContext value={{ name, value, choose }}>{children}</GroupContext>
    </div>
  );
}

export function Radio({ label, onChange, className, ...rest }: Props) {
  const id = useId();
  const group = useContext(GroupContext);
  const inGroup = group && { name: group.name, checked: group.value === rest.value };
  const choose = (event: ChangeEvent<HTMLInputElement>) => {
    group?.choose(event);
    onChange?.(event, { value: event.currentTarget.value });
  };
  return (
    <span className={className ? `tick ${className}` : 'tick'}>
      <input id={id} {...inGroup} {...rest} type="radio" onChange={choose} />
      <label htmlFor={rest.id ?? id}>{label}</label>
    </span>
  );
}

import { createContext, type ReactNode, useContext, useId } from 'react';
import { Icon } from '../parts/icon.tsx';

/** What a control in a field is told of it. */
export interface FieldControl {
  id: string;
  'aria-labelledby': string;
  'aria-describedby': string | undefined;
  'aria-invalid': true | undefined;
  required: true | undefined;
}

interface Props {
  label?: ReactNode;
  /** The label's, where something beside the control is about it too. */
  labelId?: string;
  hint?: ReactNode;
  required?: boolean | undefined;
  validationState?: 'error' | 'none' | undefined;
  validationMessage?: ReactNode;
  className?: string;
  children: ReactNode | ((control: FieldControl) => ReactNode);
}

const FieldContext = createContext<FieldControl | null>(null);

interface Own {
  id?: string | undefined;
  'aria-describedby'?: string | undefined;
}

/** What the field around says of a control that is no form element of the browser's: its label names it too. */
export function useField(): Partial<FieldControl> {
  return useContext(FieldContext) ?? {};
}

/** A form element's properties with the field's: its label names it by its id, unless it has a name or an id of its own. */
export function useFieldOf<Props extends Own>(own: Props): Props & Partial<FieldControl> {
  const { 'aria-labelledby': label, ...told } = useField();
  const about = [told['aria-describedby'], own['aria-describedby']].filter(Boolean).join(' ');
  return {
    ...told,
    ...own,
    ...(about ? { 'aria-describedby': about } : {}),
    ...(own.id && label ? { 'aria-labelledby': label } : {}),
  };
}

/** A control with its label, its hint and what is wrong with it. */
export function Field({
  label,
  labelId,
  hint,
  required,
  validationState,
  validationMessage,
  className,
  children,
}: Props) {
  const id = useId();
  const wrong = validationMessage !== undefined && (validationState ?? 'error') === 'error';
  const about = [wrong && `${id}message`, hint && `${id}hint`].filter(Boolean).join(' ');
  const told: FieldControl = {
    id: `${id}control`,
    'aria-labelledby': labelId ?? `${id}label`,
    'aria-describedby': about || undefined,
    'aria-invalid': validationState === 'error' || undefined,
    required: required || undefined,
  };
  return (
    <div className={className ? `field ${className}` : 'field'}>
      <label id={told['aria-labelledby']} htmlFor={told.id}>
        {label}
        {required && (
          <span className="required" aria-hidden="true">
            *
          </span>
        )}
      </label>
      {typeof children === 'function' ? children(told) : <FieldContext value={told}>{children}</FieldContext>}
      {wrong && (
        <div id={`${id}message`} role="alert" className="field-fault">
          <Icon name="warning" />
          {validationMessage}
        </div>
      )}
      {hint && (
        <div id={`${id}hint`} className="field-hint">
          {hint}
        </div>
      )}
    </div>
  );
}

import { type RefObject, useEffect, useRef } from 'react';

/** Keeps the field's form from being sent while `held`: the field gets the focus instead, and `onHeld` says why. */
export function useHeldForm(field: RefObject<HTMLInputElement | null>, held: boolean, onHeld: () => void): void {
  const tell = useRef(onHeld);
  tell.current = onHeld;
  useEffect(() => {
    const form = field.current?.form;
    if (!held || !form) return;
    const stop = (event: Event) => {
      event.preventDefault();
      event.stopImmediatePropagation();
      tell.current();
      field.current?.focus();
    };
    form.addEventListener('submit', stop);
    return () => form.removeEventListener('submit', stop);
  }, [field, held]);
}

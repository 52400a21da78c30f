import { type ComponentProps, type RefObject, useLayoutEffect, useRef } from 'react';
import { Button } from '../controls/button.tsx';

type Props = Extract<ComponentProps<typeof Button>, { as?: 'button' }> & {
  /** The id of what the focus goes to. */
  to: string;
};

/** A button that its work takes away: then the focus goes on to what it was about. */
export function PassingButton({ to, ...rest }: Props) {
  const button = useRef<HTMLButtonElement>(null);
  usePassing(button, to);
  return <Button {...rest} ref={button} />;
}

/**
 * Where a button goes away that has the focus, the focus goes on to what has this id; `confirmed`: so it does from the
 * dialog that goes with it.
 */
export function usePassing(
  button: RefObject<HTMLButtonElement | null>,
  to: string,
  confirmed?: RefObject<boolean>,
): void {
  useLayoutEffect(() => {
    const { current } = button;
    return () => {
      const has = document.activeElement;
      const inDialog = confirmed?.current === true && has?.closest('[role="dialog"]');
      if (current && (has === current || inDialog)) document.getElementById(to)?.focus();
    };
  }, [button, to, confirmed]);
}

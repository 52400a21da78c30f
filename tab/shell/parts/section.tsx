import { type ReactNode, useId } from 'react';

interface Props {
  title: string;
  /** Where it can be gone to. */
  id?: string;
  children: ReactNode;
}

/** A part of a page under its own heading. */
export function Section({ title, id: named, children }: Props) {
  const own = useId();
  const id = named ?? own;
  return (
    <section aria-labelledby={id}>
      <h2 id={id} {...(named ? { tabIndex: -1 } : {})}>
        {title}
      </h2>
      {children}
    </section>
  );
}

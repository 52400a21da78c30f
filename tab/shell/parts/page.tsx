import { type ReactNode, useEffect, useLayoutEffect, useRef } from 'react';
import { dropShell } from '../drop-shell.ts';
import { hasMoved } from '../navigate.ts';

interface Props {
  /** The thing's own name. */
  title: string;
  /** How it stands, on the line under its name. */
  state?: string;
  children: ReactNode;
}

/** A page: its title is also the document's, and gets the focus when the reader comes from another page to all of it. */
export function Page({ title, state, children }: Props) {
  const heading = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(dropShell, []);
  // Before what stands on the page asks for it: a link may lead to a part of it.
  useLayoutEffect(() => {
    if (hasMoved()) heading.current?.focus();
  }, []);
  useEffect(() => {
    document.title = title;
  }, [title]);
  return (
    <main className="page">
      <h1 id="page-title" ref={heading} tabIndex={-1} {...(state ? { 'aria-describedby': 'page-state' } : {})}>
        {title}
      </h1>
      {state && (
        <p id="page-state" className="page-state">
          {state}
        </p>
      )}
      {children}
    </main>
  );
}

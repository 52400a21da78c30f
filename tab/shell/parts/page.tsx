import { type ReactNode, useEffect, useLayoutEffect, useRef } from 'react';
import { dropShell } from '../drop-shell.ts';
import { hasMoved } from '../navigate.ts';

interface Props {
  title: string;
  children: ReactNode;
}

/** A page: its title is also the document's, and gets the focus when the reader comes from another page. */
export function Page({ title, children }: Props) {
  const heading = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(dropShell, []);
  useEffect(() => {
    if (hasMoved()) heading.current?.focus();
  }, []);
  useEffect(() => {
    document.title = title;
  }, [title]);
  return (
    <main className="page">
      <h1 id="page-title" ref={heading} tabIndex={-1}>
        {title}
      </h1>
      {children}
    </main>
  );
}

import { type ReactNode, useEffect, useLayoutEffect, useRef } from 'react';
import { useTab } from '../context.ts';
import { hasMoved } from '../navigate.ts';
import { dropShell } from '../shell.ts';
import { Icon } from './icon.tsx';

interface Props {
  title: string;
  back?: boolean;
  children: ReactNode;
}

/** A page: its title is also the document's, and gets the focus when the reader comes from another page. */
export function Page({ title, back = false, children }: Props) {
  const heading = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(dropShell, []);
  useEffect(() => {
    if (hasMoved()) heading.current?.focus();
  }, []);
  useEffect(() => {
    document.title = title;
  }, [title]);
  return (
    <>
      {back && <BackLink />}
      <main className="page">
        <h1 id="page-title" ref={heading} tabIndex={-1}>
          {title}
        </h1>
        {children}
      </main>
    </>
  );
}

function BackLink() {
  const { say } = useTab();
  return (
    <nav aria-label={say('tab.pages')} className="back">
      <a href="#/">
        <Icon name="back" />
        {say('tab.back')}
      </a>
    </nav>
  );
}

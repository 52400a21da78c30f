import { useTab } from '../context.ts';

/** A link out of the tab. Only web addresses become links; anything else is shown as text. */
export function OutLink({ href, children }: { href: string; children: string }) {
  const { say } = useTab();
  if (!/^https?:\/\//i.test(href)) return <span>{children}</span>;
  return (
    <a href={href} target="_blank" rel="noopener noreferrer">
      {children}
      <span className="unseen"> ({say('tab.newTab')})</span>
    </a>
  );
}

import type { Route } from '../../route.ts';
import { useTab } from '../context.ts';

/** The way between the tab's main pages. A page below one of them marks none as the present one. */
export function PageNav({ page }: { page: Route['page'] }) {
  const { say } = useTab();
  const current = (one: Route['page']) => (one === page ? { 'aria-current': 'page' as const } : {});
  return (
    <nav aria-label={say('tab.pages')} className="pages">
      <a href="#/" {...current('todo')}>
        {say('tab.pages.todo')}
      </a>
      <a href="#/moten" {...current('year')}>
        {say('tab.pages.year')}
      </a>
      <a href="#/remisser" {...current('consultations')}>
        {say('tab.pages.consultations')}
      </a>
      <a href="#/fragor" {...current('rounds')}>
        {say('tab.pages.rounds')}
      </a>
      <a href="#/dokument" {...current('documents')}>
        {say('tab.pages.documents')}
      </a>
    </nav>
  );
}

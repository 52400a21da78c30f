import type { Cast, CastPerson } from '../wire.ts';
import { THEMES, type Theme } from './themes.ts';
import type { Language } from './words.ts';

export const CHAT = 'chat';

/** What a channel shows: what was said, what is filed, or the tab. */
export type View = 'posts' | 'files' | 'tab';
const VIEWS: readonly View[] = ['posts', 'files', 'tab'];

/** What one has chosen. It stands in the address after #, so two windows can be two persons. */
export interface Choice {
  person: string;
  /** A team's body, or 'chat'; null: the page chooses. */
  place: string | null;
  view: View;
  theme: Theme;
  /** Null: the person's own. */
  language: Language | null;
  oldClient: boolean;
}

export const everybody = (cast: Cast): CastPerson[] => cast.groups.flatMap((group) => group.people);

export function readChoice(hash: string, cast: Cast): Choice {
  const query = new URLSearchParams(hash.replace(/^#/, ''));
  const wanted = query.get('person');
  const language = query.get('language');
  return {
    person: everybody(cast).some(({ id }) => id === wanted) && wanted ? wanted : cast.start,
    place: query.get('place'),
    view: VIEWS.find((view) => view === query.get('view')) ?? 'posts',
    theme: THEMES.find((theme) => theme === query.get('theme')) ?? 'default',
    language: language === 'sv' || language === 'en' ? language : null,
    oldClient: query.get('client') === 'old',
  };
}

export function writeChoice(choice: Choice): string {
  const query = new URLSearchParams({ person: choice.person });
  if (choice.place) query.set('place', choice.place);
  if (choice.view !== 'posts') query.set('view', choice.view);
  if (choice.theme !== 'default') query.set('theme', choice.theme);
  if (choice.language) query.set('language', choice.language);
  if (choice.oldClient) query.set('client', 'old');
  return `#${query}`;
}

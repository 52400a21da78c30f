import type { Cast, CastPerson } from '../wire.ts';
import { THEMES, type Theme } from './themes.ts';
import type { Language } from './words.ts';

export const CHAT = 'chat';

/** What one has chosen. It stands in the address after #, so two windows can be two persons. */
export interface Choice {
  person: string;
  /** A team's body, or 'chat'; null: the page chooses. */
  place: string | null;
  view: 'posts' | 'tab';
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
    view: query.get('view') === 'tab' ? 'tab' : 'posts',
    theme: THEMES.find((theme) => theme === query.get('theme')) ?? 'default',
    language: language === 'sv' || language === 'en' ? language : null,
    oldClient: query.get('client') === 'old',
  };
}

export function writeChoice(choice: Choice): string {
  const query = new URLSearchParams({ person: choice.person });
  if (choice.place) query.set('place', choice.place);
  if (choice.view === 'tab') query.set('view', 'tab');
  if (choice.theme !== 'default') query.set('theme', choice.theme);
  if (choice.language) query.set('language', choice.language);
  if (choice.oldClient) query.set('client', 'old');
  return `#${query}`;
}

import { el } from './dom.ts';
import type { Page } from './page.ts';
import { THEMES, type Theme } from './themes.ts';

const LANGUAGES = [
  ['sv', 'Svenska'],
  ['en', 'English'],
] as const;

function select(
  id: string,
  label: string,
  options: (readonly [string, string])[],
  value: string,
  chosen: (value: string) => void,
) {
  const field = el(
    'select',
    { id, onchange: () => chosen(field.value) },
    ...options.map(([key, text]) => el('option', { value: key }, text)),
  );
  field.value = value;
  return el('div', { class: 'field' }, el('label', { for: id }, label), field);
}

/** How Teams looks to this person: theme, language, and whether the client is an older one. */
export function createSettings(): { element: HTMLElement; draw(page: Page): void } {
  const element = el('section', { class: 'settings', 'aria-labelledby': 'settings-title' });
  let drawn = '';
  return {
    element,
    draw({ words, choice, language, choose }) {
      const key = JSON.stringify([language, choice.theme, choice.oldClient]);
      if (key === drawn) return;
      drawn = key;
      const names: Record<Theme, string> = {
        default: words.themeDefault,
        dark: words.themeDark,
        contrast: words.themeContrast,
      };
      const old = el('input', {
        type: 'checkbox',
        id: 'old-client',
        'aria-describedby': 'old-client-help',
        checked: choice.oldClient,
        onchange: () => choose({ oldClient: old.checked }),
      });
      const focused = document.activeElement?.id;
      element.replaceChildren(
        el('h2', { id: 'settings-title' }, words.settings),
        select(
          'theme',
          words.theme,
          THEMES.map((theme) => [theme, names[theme]] as const),
          choice.theme,
          (theme) => choose({ theme: THEMES.find((one) => one === theme) ?? 'default' }),
        ),
        select('language', words.language, [...LANGUAGES], language, (to) =>
          choose({ language: to === 'en' ? 'en' : 'sv' }),
        ),
        el('div', { class: 'check' }, old, el('label', { for: 'old-client' }, words.oldClient)),
        el('p', { class: 'quiet', id: 'old-client-help' }, words.oldClientHelp),
      );
      if (focused) element.querySelector<HTMLElement>(`#${focused}`)?.focus();
    },
  };
}

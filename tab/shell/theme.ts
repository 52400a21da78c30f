import {
  type BrandVariants,
  createDarkTheme,
  createLightTheme,
  type Theme,
  teamsHighContrastTheme,
} from '@fluentui/react-theme';
import type { ThemeName } from './host.ts';

/** Teams' own ramp, with the accent's steps taken where white text on it reaches 7:1 (WCAG AAA). */
const teams: BrandVariants = {
  10: '#2b2b40',
  20: '#2f2f4a',
  30: '#333357',
  40: '#383966',
  50: '#3d3e78',
  60: '#3d3e78',
  70: '#444791',
  80: '#444791',
  90: '#7579eb',
  100: '#aab1fa',
  110: '#b6bcfa',
  120: '#c5cbfa',
  130: '#c5cbfa',
  140: '#c5cbfa',
  150: '#dce0fa',
  160: '#e8ebfa',
};

const light: Partial<Theme> = {
  colorNeutralForeground3: '#4d4d4d',
  colorNeutralForeground4: '#4d4d4d',
  colorPaletteRedForeground1: '#8a1020',
};
const dark: Partial<Theme> = {
  colorBrandBackground: '#444791',
  colorBrandBackgroundHover: '#3d3e78',
  colorBrandBackgroundPressed: '#383966',
  colorNeutralForeground3: '#d6d6d6',
  colorNeutralForeground4: '#d6d6d6',
  colorPaletteRedForeground1: '#f9b9bd',
};

export const themes: Record<ThemeName, Theme> = {
  default: { ...createLightTheme(teams), ...light },
  dark: { ...createDarkTheme(teams), ...dark },
  contrast: teamsHighContrastTheme,
};

/** Every theme's tokens as custom properties of the page, which the host's theme is written on. */
export function themeRules(): string {
  const { default: usual, ...others } = themes;
  return [
    rule(':root', Object.entries(usual)),
    ...Object.entries(others).map(([name, theme]) =>
      rule(`:root[data-theme="${name}"]`, Object.entries(theme).filter(differs(usual))),
    ),
  ].join('\n');
}

/** The palettes are Fluent's own colours for persons and the like; of them those that the tab uses. */
const UNUSED = /^color(Palette(?!Red(Foreground|Border))|Status)/;

function differs(usual: Theme): (token: [string, unknown]) => boolean {
  const known = new Map<string, unknown>(Object.entries(usual));
  return ([name, value]) => known.get(name) !== value;
}

function rule(selector: string, tokens: [string, unknown][]): string {
  const used = tokens.filter(([name]) => !UNUSED.test(name));
  return `${selector}{${used.map(([name, value]) => `--${name}:${value}`).join(';')}}`;
}

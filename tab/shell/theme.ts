import {
  type BrandVariants,
  createDarkTheme,
  createLightTheme,
  type Theme,
  teamsHighContrastTheme,
} from '@fluentui/react-components';
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

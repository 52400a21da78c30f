export type Theme = 'default' | 'dark' | 'contrast';

export const THEMES: readonly Theme[] = ['default', 'dark', 'contrast'];

export interface Palette {
  ground: string;
  surface: string;
  raised: string;
  text: string;
  quiet: string;
  line: string;
  edge: string;
  accent: string;
  onAccent: string;
  chosen: string;
  link: string;
  good: string;
  warning: string;
  attention: string;
}

/** The page and its cards share these; every text on its ground has a contrast of at least 7. */
export const PALETTES: Record<Theme, Palette> = {
  default: {
    ground: '#f3f2f7',
    surface: '#ffffff',
    raised: '#f7f7fa',
    text: '#242424',
    quiet: '#4d4d57',
    line: '#dcdce4',
    edge: '#80808a',
    accent: '#444791',
    onAccent: '#ffffff',
    chosen: '#ebebfa',
    link: '#3d3e78',
    good: '#0a4f0a',
    warning: '#634500',
    attention: '#8a0c17',
  },
  dark: {
    ground: '#1f1f1f',
    surface: '#292929',
    raised: '#323232',
    text: '#ffffff',
    quiet: '#d6d6d6',
    line: '#474747',
    edge: '#999999',
    accent: '#c0c3ff',
    onAccent: '#1f1f1f',
    chosen: '#34344a',
    link: '#c0c3ff',
    good: '#8be08b',
    warning: '#f2c661',
    attention: '#ffb8bd',
  },
  contrast: {
    ground: '#000000',
    surface: '#000000',
    raised: '#000000',
    text: '#ffffff',
    quiet: '#ffffff',
    line: '#ffffff',
    edge: '#ffffff',
    accent: '#1aebff',
    onAccent: '#000000',
    chosen: '#00282c',
    link: '#ffff00',
    good: '#3ff23f',
    warning: '#ffff00',
    attention: '#ffb3b3',
  },
};

/** Hands the palette to the style sheets. */
export function applyTheme(theme: Theme): void {
  const { style, dataset } = document.documentElement;
  dataset.theme = theme;
  style.colorScheme = theme === 'default' ? 'light' : 'dark';
  for (const [name, colour] of Object.entries(PALETTES[theme])) style.setProperty(`--${name}`, colour);
}

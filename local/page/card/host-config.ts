import { HostConfig } from 'adaptivecards';
import { PALETTES, type Palette, type Theme } from '../themes.ts';

const FONT =
  '"Segoe UI", "Segoe UI Web (West European)", -apple-system, BlinkMacSystemFont, Roboto, "Helvetica Neue", sans-serif';

const colour = (ink: string, quiet = ink) => ({ default: ink, subtle: quiet });

function container(palette: Palette, backgroundColor: string) {
  return {
    backgroundColor,
    borderColor: palette.line,
    foregroundColors: {
      default: colour(palette.text, palette.quiet),
      dark: colour(palette.text, palette.quiet),
      light: colour(palette.quiet),
      accent: colour(palette.link),
      good: colour(palette.good),
      warning: colour(palette.warning),
      attention: colour(palette.attention),
    },
  };
}

/** Cards as Teams draws them, in the page's own palette. */
export function hostConfig(theme: Theme): HostConfig {
  const palette = PALETTES[theme];
  const plain = container(palette, palette.surface);
  const tinted = container(palette, palette.raised);
  return new HostConfig({
    fontFamily: FONT,
    supportsInteractivity: true,
    fontTypes: { default: { fontFamily: FONT }, monospace: { fontFamily: 'ui-monospace, Consolas, monospace' } },
    fontSizes: { small: 12, default: 14, medium: 16, large: 18, extraLarge: 24 },
    fontWeights: { lighter: 400, default: 400, bolder: 600 },
    lineHeights: { small: 16, default: 20, medium: 22, large: 24, extraLarge: 32 },
    imageSizes: { small: 32, medium: 52, large: 100 },
    spacing: { small: 4, default: 8, medium: 12, large: 16, extraLarge: 24, padding: 16 },
    separator: { lineThickness: 1, lineColor: palette.line },
    containerStyles: {
      default: { ...plain, backgroundColor: 'transparent' },
      emphasis: tinted,
      accent: container(palette, palette.chosen),
      good: tinted,
      warning: tinted,
      attention: tinted,
    },
    // The page's h1 and h2 stand above, the author of a post is an h3.
    textBlock: { headingLevel: 4 },
    textStyles: { heading: { size: 'large', weight: 'bolder' } },
    inputs: {
      label: {
        inputSpacing: 'small',
        requiredInputs: { weight: 'bolder', suffix: ' *', suffixColor: 'attention' },
        optionalInputs: { weight: 'bolder' },
      },
      errorMessage: { color: 'attention', spacing: 'small' },
    },
    actions: {
      maxActions: 6,
      spacing: 'default',
      buttonSpacing: 8,
      actionsOrientation: 'horizontal',
      actionAlignment: 'left',
      allowTitleToWrap: true,
      showCard: { actionMode: 'inline', inlineTopMargin: 12, style: 'emphasis' },
    },
    factSet: {
      title: { color: 'default', size: 'default', weight: 'bolder', wrap: true, maxWidth: 160 },
      value: { color: 'default', size: 'default', weight: 'default', wrap: true },
      spacing: 12,
    },
    table: { cellSpacing: 8 },
  });
}

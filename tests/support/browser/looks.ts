import type { Look, TeamsWindow } from './window.ts';

/** Both widths in all three themes; the last is the one in which a walk goes on. */
const LOOKS = [
  { width: 320, theme: 'dark' },
  { width: 320, theme: 'contrast' },
  { width: 320, theme: 'default' },
  { width: 1280, theme: 'dark' },
  { width: 1280, theme: 'contrast' },
  { width: 1280, theme: 'default' },
] as const satisfies readonly Look[];

/** The page as it stands has no fault in any look. `settled`: awaited before each is looked at. */
export async function looksWell(where: TeamsWindow, settled?: () => Promise<unknown>): Promise<void> {
  for (const { width, theme } of LOOKS) {
    await where.page.setViewportSize({ width, height: 1000 });
    await where.page.getByLabel('Tema').selectOption(theme);
    await where.tab.locator(`html[data-theme="${theme}"]`).waitFor();
    await settled?.();
    const faults = [...(await where.faults()), ...(await where.overflow())];
    expect({ width, theme, faults }).toEqual({ width, theme, faults: [] });
  }
}

import { useEffect } from 'react';

/** Goes to what a link leads to, and unfolds it: once, when the page is there. `idsOf`: where it may stand, the best place first. */
export function useFound(place: string | undefined, idsOf: (place: string) => string[]): void {
  useEffect(() => {
    const places = place === undefined ? [] : idsOf(place).map((id) => document.getElementById(id));
    const found = places.find((one) => one !== null);
    const around = found?.closest('details');
    if (around) around.open = true;
    found?.scrollIntoView({ block: 'center' });
    found?.focus();
  }, [place, idsOf]);
}

import { useEffect } from 'react';

/**
 * Goes to what a link leads to: once, when the page is there. `idsOf`: where it may stand, the best place first; what is
 * folded away is none.
 */
export function useFound(place: string | undefined, idsOf: (place: string) => string[]): void {
  useEffect(() => {
    const places = place === undefined ? [] : idsOf(place).map((id) => document.getElementById(id));
    const found = places.find((one) => one && !one.closest('details:not([open])'));
    found?.scrollIntoView({ block: 'center' });
    found?.focus();
  }, [place, idsOf]);
}

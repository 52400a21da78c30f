import { useEffect, useState } from 'react';
import type { YearView } from '../../bot/year/views/view.ts';
import { serviceToday } from '../shell/clock.ts';
import { monthId } from './parts/month-jumps.tsx';

/** The year opens where today is: scrolled there once, where that month is not in sight. The focus stays. */
export function useOpenOnToday(months: YearView['months']): void {
  const [opened] = useState(months);
  useEffect(() => {
    const today = serviceToday().slice(0, 7);
    if (!opened.some(({ month }) => month.startsWith(today.slice(0, 4)))) return;
    const index = opened.findIndex(({ month }) => month >= today);
    // After the heading has got the focus, which scrolls to it.
    const frame = requestAnimationFrame(() => index > 0 && show(document.getElementById(monthId(index))));
    return () => cancelAnimationFrame(frame);
  }, [opened]);
}

function show(heading: HTMLElement | null): void {
  if (heading && heading.getBoundingClientRect().top > window.innerHeight * 0.75) heading.scrollIntoView();
}

import type { Clock } from '../bot/ports/clock.ts';
import type { JsonFile } from './json-file.ts';

export interface ClockFile {
  /** Business time minus real time in milliseconds; null before the first start. */
  offset: number | null;
}

export function createBusinessClock(
  file: JsonFile<ClockFile>,
  startAt: Date,
  real: () => number,
  changed: () => void,
): Clock & { set(at: Date): void } {
  const set = (at: Date) => {
    file.value.offset = at.getTime() - real();
    void file.save();
    changed();
  };
  if (file.value.offset === null) set(startAt);
  return { real, set, now: () => new Date(real() + (file.value.offset ?? 0)) };
}

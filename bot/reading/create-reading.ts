import { setImmediate } from 'node:timers/promises';
import type { Reading } from '../ports/reading.ts';
import { readConsultationList } from './consultation-list.ts';
import { readOutsideCalendar } from './outside-calendar.ts';

/** Reads here, beside what people are answered. */
export function createReading(): Reading {
  return {
    list: inTurn((bytes, setting) =>
      readConsultationList(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength), setting),
    ),
    calendar: inTurn((bytes, window) => readOutsideCalendar(bytes, window.zone, window)),
  };
}

/** One piece of heavy work at a time, and what waits beside it is answered in between. */
function inTurn<Given extends unknown[], Made>(
  work: (...given: Given) => Made | Promise<Made>,
): (...given: Given) => Promise<Made> {
  let last: Promise<unknown> = Promise.resolve();
  return (...given) => {
    const mine = last.then(() => setImmediate()).then(() => work(...given));
    last = mine.catch(() => undefined);
    return mine;
  };
}

import { randomUUID } from 'node:crypto';
import { ics, vevent } from '../ics.ts';
import { SECRETARIAT } from '../product.ts';
import type { Hand } from './hand.ts';
import { text } from './words.ts';

const FILE = ics(vevent('UID:a', 'DTSTART:20240405T070000Z', 'DTEND:20240405T090000Z', `SUMMARY:${text('händelsen')}`));

/** A calendar that was replaced, one that was removed, and one that is here; an address that is open, and one that is closed. */
export async function keepCalendars({ product, done, uploaded }: Hand): Promise<void> {
  await uploaded('/api/tab/calendars', FILE);
  await uploaded('/api/tab/calendars', FILE);
  const { calendars } = (await product.get(SECRETARIAT, '/api/tab/year?year=2024')).body;
  await done({ do: 'remove-calendar', calendar: calendars[0].id });
  await uploaded('/api/tab/calendars', FILE);
  for (const person of ['p-kd-salem', 'p-kd-haninge']) {
    const body = JSON.stringify({ key: randomUUID(), forum: 'lg' });
    const headers = { 'content-type': 'application/json' };
    await product.request(person, '/api/tab/subscriptions', { method: 'POST', headers, body });
  }
  await done({ do: 'close-subscription', forum: 'lg' }, 'p-kd-haninge');
}

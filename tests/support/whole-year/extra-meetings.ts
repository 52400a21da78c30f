import type { Hand } from './hand.ts';
import { text } from './words.ts';

const JOIN = ['haninge', 'huddinge', 'nykvarn', 'tyreso'];
const asked = (id: string, date: string) => ({
  do: 'ask-extra-meeting',
  id,
  forum: 'ssk',
  when: { date, start: '09:00', end: '10:00' },
  reason: text('skälet'),
});

/** Asked for by as many as the body's rule says; asked for by one and closed; and one that still waits. */
export async function askExtraMeetings({ done, pressed }: Hand): Promise<void> {
  await done(asked('extra', '2024-10-03'), 'p-kso-salem');
  for (const one of JOIN) await pressed({ do: 'join-extra-meeting', request: 'extra' }, `p-kso-${one}`);
  await done(asked('extra-stangd', '2024-10-10'), 'p-kso-salem');
  await done({ do: 'close-extra-meeting', request: 'extra-stangd' });
  await done(asked('extra-vantar', '2024-10-17'), 'p-kso-tyreso');
}

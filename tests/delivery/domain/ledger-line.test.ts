import { MATTERS } from '../../../bot/declared/matters.ts';
import { deliveryLine } from '../../../bot/delivery/service/ask/line.ts';
import { aboutMeeting } from '../../../bot/meeting/service/matter.ts';
import type { DeliveryRow } from '../../../bot/ports/store.ts';
import type { Context } from '../../../bot/service/context.ts';
import { ZONE } from '../../support/builders.ts';

const now = new Date('2024-02-05T09:00:00Z');
const context = { matters: MATTERS, clock: { now: () => now, real: () => now.getTime() } } as unknown as Context;

function lineOf(role: 'notice' | 'substitute' | 'approval', thread: string) {
  const row = { id: '1', kind: 'update', thread, about: aboutMeeting('m1', role), status: 'sent', updatedAt: now };
  const { what, to } = deliveryLine(row as DeliveryRow, 'Ledningsgruppen', 'sv', ZONE, context);
  return `${what} → ${to}`;
}

it('en uppdatering säger vilket kort det är och var det står', () => {
  expect(lineOf('notice', '19:lg@thread.tacv2')).toBe('Kallelsen i kanalen, uppdatering → Kanalen i Ledningsgruppen');
  expect(lineOf('substitute', '19:lg@thread.tacv2')).toBe(
    'Kallelsen till en ersättare, uppdatering → Kanalen i Ledningsgruppen',
  );
  expect(lineOf('substitute', 'a:1')).toBe('Kallelsen till en ersättare, uppdatering → En egen chatt');
  expect(lineOf('approval', 'a:1')).toBe('Frågan till ordföranden, uppdatering → En egen chatt');
});

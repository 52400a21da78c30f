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

it.each([
  ['sent', null, 'Lämnat till e-postsystemet'],
  ['queued', null, 'Väntar på att skickas'],
  ['withdrawn', null, 'Återtaget innan det skickades'],
  ['withdrawn', { reason: 'interrupted', unsure: true }, 'Återtaget, men det kan ha skickats dessförinnan'],
  ['failed', { reason: 'document-gone' }, 'Skickades inte: handlingen som skulle följa med finns inte kvar.'],
  ['uncertain', { reason: 'time-out', unsure: true }, 'Osäkert om det skickades: brevlådan svarade inte i tid.'],
] as const)('ett brev som är %s säger bara vad som är säkert: %j', (status, outcome, words) => {
  const payload = { to: 'a@example.se', subject: 'Remiss', text: 'Hej', reference: 'k' };
  const row = { id: '1', kind: 'mail', about: aboutMeeting('m1', 'notice'), payload, status, outcome, updatedAt: now };
  const line = deliveryLine(row as unknown as DeliveryRow, 'Ledningsgruppen', 'sv', ZONE, context);
  expect(line.statusText).toMatch(new RegExp(`^${words}`));
  expect(line.statusText).not.toMatch(/kom fram|levererat/i);
});

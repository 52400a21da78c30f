import { noteNow, serviceNow, serviceToday } from '../../../tab/shell/clock.ts';

describe('flikens klocka', () => {
  it('är tjänstens, som den står i varje svar, också när datorns är en annan dag', () => {
    noteNow((name) => (name === 'samverkan-now' ? '2024-01-29T23:30:00.000Z' : null));
    expect(Math.abs(serviceNow().getTime() - Date.parse('2024-01-29T23:30:00Z'))).toBeLessThan(5_000);
    expect(serviceToday()).toBe('2024-01-30');
  });

  it('står kvar när ett svar inte säger någon tid', () => {
    noteNow(() => null);
    expect(serviceToday()).toBe('2024-01-30');
  });
});

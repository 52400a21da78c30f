import { dayAsTyped } from '../../../bot/kernel/as-typed.ts';
import { dayText, monthText, noteNow, serviceNow, serviceToday } from '../../../tab/shell/clock.ts';

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

  it('säger en månad där ingen dag är känd', () => {
    expect([monthText('2024-03', 'sv'), monthText('2024-03', 'en')]).toEqual(['mars 2024', 'March 2024']);
  });

  it('säger ingen dag medan den skrivs, och går aldrig sönder av det som står i fältet', () => {
    expect(dayText('2024-03-22', 'sv')).toBe('fredag 22 mars 2024');
    const typed = [
      '2024-02-31',
      '12/2 2024',
      '12 februari',
      'v. 7 2024',
      'tisdag v. 53',
      '99999-12-31',
      'nästa fredag',
    ];
    const halves = typed.flatMap((text) => Array.from(text, (_, at) => text.slice(0, at + 1)));
    for (const half of halves) {
      expect([dayText(half, 'sv'), dayText(half, 'en')]).toEqual(['', '']);
      expect(() => dayAsTyped(half, '2024-01-29')).not.toThrow();
    }
  });
});

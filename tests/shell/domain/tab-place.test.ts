import type { BrowserStorage } from '../../../tab/shell/browser-storage.ts';
import { sinceText } from '../../../tab/shell/clock.ts';
import { HOURS_KEPT, placesOf } from '../../../tab/shell/place.ts';

const START = Date.parse('2024-01-29T08:09:00Z');

function browser() {
  const held = new Map<string, string>();
  const clock = { now: START };
  const storage: BrowserStorage = {
    length: 0,
    key: () => null,
    getItem: (key) => held.get(key) ?? null,
    setItem: (key, text) => void held.set(key, text),
    removeItem: (key) => void held.delete(key),
  };
  const of = (user: string, channel?: string) =>
    placesOf(
      { user, ...(channel ? { channel } : {}) },
      () => storage,
      () => clock.now,
    );
  return { held, clock, of };
}

describe('where the tab opens again', () => {
  it('is where the same reader was in the same channel', () => {
    const { of } = browser();
    of('a', 'lg').note('#/mote/m1');
    expect([of('a', 'lg').last(), of('a', 'sk').last(), of('a').last(), of('b', 'lg').last()]).toEqual([
      '#/mote/m1',
      '',
      '',
      '',
    ]);
  });

  it('is the first page after half a day, and after the reader went there or the page was gone', () => {
    const { of, clock } = browser();
    of('a').note('#/mote/m1');
    clock.now += HOURS_KEPT * 3_600_000 - 1;
    expect(of('a').last()).toBe('#/mote/m1');
    clock.now += 1;
    expect(of('a').last()).toBe('');
    of('a').note('#/fragor');
    of('a').note('#/');
    expect(of('a').last()).toBe('');
    of('a').note('#/fragor');
    of('a').leave();
    expect(of('a').last()).toBe('');
  });

  it.each(['{"hash":1,"at":2}', '{"hash":"javascript:alert(1)","at":1706515740000}', 'x', '[]'])(
    'is the first page when what is stored says nothing: %s',
    (text) => {
      const { of, held } = browser();
      held.set('samverkan-place/1/a/', text);
      expect(of('a').last()).toBe('');
    },
  );

  it('is the first page where the browser refuses to store', () => {
    const refused = placesOf({ user: 'a' }, () => {
      throw new DOMException('no', 'SecurityError');
    });
    refused.note('#/fragor');
    refused.leave();
    expect(refused.last()).toBe('');
  });
});

describe('since when a draft is there', () => {
  it('is a clock time the same day, else a day with its time', () => {
    const at = new Date(START);
    expect(sinceText(at, new Date('2024-01-29T21:00:00Z'), 'sv')).toBe('9.09');
    expect(sinceText(at, new Date('2024-01-29T23:30:00Z'), 'sv')).toBe('måndag 29 januari 2024 kl. 9.09');
  });
});

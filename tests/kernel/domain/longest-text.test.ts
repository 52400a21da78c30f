import { parseCommand } from '../../../bot/declared/parse-command.ts';
import { fitting, reading, words } from '../../../bot/kernel/fields.ts';
import { LONGEST_TEXT } from '../../../bot/kernel/readable.ts';

const cancel = (reason: string) => parseCommand({ do: 'cancel-meeting', meeting: 'm1', reason });

describe('hur lång en text får vara', () => {
  it('står där kommandot läses, och sägs till den som skrev för långt, hur långt det än är', () => {
    for (const length of [501, 2_001, LONGEST_TEXT]) {
      expect(cancel('x'.repeat(length))).toEqual({
        refused: 'refusal.field-too-long',
        params: { length: String(length), most: '500' },
      });
    }
    expect(cancel('x'.repeat(LONGEST_TEXT + 1))).toEqual({ refused: 'refusal.too-long' });
  });

  it('får inte vara mer än vad något kommando bär: då märks det när kommandot görs', () => {
    expect(reading(() => words({ text: 'kort' }, 'text', LONGEST_TEXT))).toBe('kort');
    expect(() => reading(() => words({ text: 'kort' }, 'text', LONGEST_TEXT + 1))).toThrow(RangeError);
    expect(() => reading(() => fitting('kort', LONGEST_TEXT + 1))).toThrow(RangeError);
  });
});

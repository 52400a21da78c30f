import { localTime } from '../../../bot/kernel/local-time.ts';
import { dateWords, instantWords, timeWords } from '../../../bot/texts/dates.ts';
import type { Language } from '../../../bot/texts/text.ts';
import { longTime } from '../../../local/page/dates.ts';
import { clockText, dayText, hourText, momentText } from '../../../tab/shell/clock.ts';

const ZONE = 'Europe/Stockholm';
const LANGUAGES: Language[] = ['sv', 'en'];

/** Before and after noon and midnight, on both sides of when the clocks change, in both halves of the hour that comes twice. */
const INSTANTS = [
  '2024-01-29T07:00:00Z',
  '2024-02-29T11:05:00Z',
  '2024-03-31T00:59:00Z',
  '2024-03-31T01:00:00Z',
  '2024-06-30T22:07:00Z',
  '2024-10-27T00:30:00Z',
  '2024-10-27T01:30:00Z',
  '2024-12-31T23:00:00Z',
  '2024-12-31T22:59:00Z',
];

/** The service, the tab and the laptop's stand-in have each their own code for it, since each loads as little as it can. */
describe.each(LANGUAGES)('klockslag och dagar sägs lika överallt (%s)', (language) => {
  it.each(INSTANTS)('%s', (iso) => {
    const at = new Date(iso);
    const said = instantWords(language, at, ZONE);
    expect({ tab: momentText(iso, language), page: longTime(at, language) }).toEqual({ tab: said, page: said });
    const time = localTime(at, ZONE);
    const words = timeWords(language, time);
    expect({ clock: clockText(at, language), hour: hourText(time, language) }).toEqual({ clock: words, hour: words });
    expect(said.endsWith(words)).toBe(true);
  });

  it.each(['2024-02-16', '2024-03-31', '2025-01-01'])('dagen %s', (date) => {
    expect(dayText(date, language)).toBe(dateWords(language, date));
  });
});

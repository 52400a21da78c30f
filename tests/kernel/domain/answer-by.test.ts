import { datesAnswerBy, noticeAnswerBy } from '../../../bot/kernel/asking/answer-by.ts';
import { aForum } from '../../support/builders.ts';

const { rules } = aForum();

describe('den sista svarsdag som föreslås', () => {
  it.each([
    ['tre arbetsdagar före mötet', '2024-02-16', '2024-01-29', '2024-02-13'],
    ['över en helg', '2024-02-19', '2024-01-29', '2024-02-14'],
    ['arbetsdagen före mötet, när de tre dagarna är inne', '2024-02-16', '2024-02-13', '2024-02-15'],
    ['i dag, när mötet är i morgon', '2024-02-16', '2024-02-15', '2024-02-15'],
  ])('för en kallelse: %s', (_name, meeting, today, expected) => {
    expect(noticeAnswerBy(meeting, today, rules)).toBe(expected);
  });

  it('organets egna regler går före', () => {
    expect(noticeAnswerBy('2024-02-16', '2024-01-29', { ...rules, noticeAnswerDays: 5 })).toBe('2024-02-09');
    expect(datesAnswerBy('2024-01-29', { ...rules, datesAnswerDays: 2 })).toBe('2024-01-31');
  });

  it('för en fråga om dag: fem arbetsdagar efter att den ställdes', () => {
    expect(datesAnswerBy('2024-01-29', rules)).toBe('2024-02-05');
  });
});

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { countByYear } from '../../../bot/consultation/domain/count-by-year.ts';
import { COMPILING_DAYS, proposeInputBy } from '../../../bot/consultation/domain/propose-input-by.ts';
import { isWorkingDay, workingDaysBetween } from '../../../bot/kernel/days/working-days.ts';
import { addDays } from '../../../bot/kernel/local-time.ts';
import { aConsultation, someFields } from '../../support/consultation-builders.ts';

interface Row {
  title: string;
  kind: string;
  submitted: string | null;
  answeredYear?: number;
}

const remisser: { remisser: Row[]; counts: Record<string, number> } = JSON.parse(
  readFileSync(join(__dirname, '../../support/domain/remisser.json'), 'utf8'),
);
const days = (...dates: string[]) => dates.map((date) => ({ id: `m-${date}`, date }));
const proposing = (answerBy: string, ssk: string[], lg: string[], today = '2024-01-10') =>
  proposeInputBy({
    answerBy,
    today,
    committee: { meetings: days(...ssk), noticeDays: 14 },
    management: { meetings: days(...lg), noticeDays: 7 },
  });

describe('förslag till intern svarsdag', () => {
  it('det sista kommittémötet i tid vinner, med ledningsgruppen före det och tio arbetsdagar att sammanställa', () => {
    const found = proposing('2024-04-30', ['2024-02-09', '2024-04-19', '2024-06-14'], ['2024-02-16', '2024-03-22']);
    expect(found).toEqual({
      inputBy: '2024-03-01',
      handInBy: '2024-04-30',
      decision: { meeting: 'm-2024-04-19', date: '2024-04-19', papers: '2024-04-05' },
      preparing: { meeting: 'm-2024-03-22', date: '2024-03-22', papers: '2024-03-15' },
      delegation: null,
      notes: [],
    });
  });

  it('ett möte på remittentens egen dag är i tid; dagen efter är det inte', () => {
    expect(proposing('2024-04-19', ['2024-04-19'], []).decision?.date).toBe('2024-04-19');
    expect(proposing('2024-04-18', ['2024-04-19'], [])).toMatchObject({ decision: null, delegation: 'no-meeting' });
  });

  it('hinner det inte till ledningsgruppen går det direkt till kommittén; hinner inte det heller är det delegation', () => {
    const soon = proposing('2024-04-30', ['2024-04-19'], ['2024-03-22'], '2024-03-10');
    expect(soon).toMatchObject({ preparing: null, notes: ['skips-management'], inputBy: '2024-03-20' });
    const late = proposing('2024-04-30', ['2024-04-19'], ['2024-03-22'], '2024-04-02');
    expect(late).toMatchObject({ decision: null, delegation: 'too-late', inputBy: '2024-04-16' });
    expect(proposing('2024-04-12', [], [], '2024-04-10')).toMatchObject({ delegation: 'no-meeting', inputBy: null });
  });

  it('juli och fria dagar sägs, och vår egen dag läggs på arbetsdagen före', () => {
    expect(proposing('2024-05-01', [], [])).toMatchObject({ handInBy: '2024-04-30', notes: ['sender-free-day'] });
    expect(proposing('2024-07-25', [], [])).toMatchObject({
      inputBy: '2024-06-28',
      notes: ['sender-july', 'from-july'],
    });
  });

  it('alltid en arbetsdag, aldrig i juli, aldrig efter remittentens dag eller manusstoppet den räknats från', () => {
    const day = fc.integer({ min: 0, max: 800 }).map((n) => addDays('2024-01-01', n));
    fc.assert(
      fc.property(
        day,
        day,
        fc.array(day, { maxLength: 8 }),
        fc.array(day, { maxLength: 12 }),
        (answerBy, today, ssk, lg) => {
          const found = proposing(answerBy, ssk, lg, today);
          if (found.decision) expect(found.decision.date <= answerBy && found.decision.date > today).toBe(true);
          expect(found.delegation === null).toBe(found.decision !== null);
          const { inputBy } = found;
          if (inputBy === null) return;
          const papers = found.preparing?.papers ?? found.decision?.papers ?? found.handInBy;
          expect(isWorkingDay(inputBy)).toBe(true);
          expect(inputBy.slice(5, 7)).not.toBe('07');
          expect(inputBy >= today && inputBy <= answerBy && inputBy <= papers).toBe(true);
          expect(workingDaysBetween(inputBy, papers)).toBeGreaterThanOrEqual(COMPILING_DAYS);
          if (found.preparing && found.decision) {
            expect(found.preparing.date < found.decision.date).toBe(true);
            expect(inputBy <= found.decision.papers).toBe(true);
          }
        },
      ),
    );
  });
});

describe('besvarade och inlämnade räknas var och en på sitt år', () => {
  const all = remisser.remisser.flatMap(({ kind, submitted, answeredYear, title }) => {
    const answered = answeredYear ? { answered: String(answeredYear) } : {};
    const standing = kind === 'remiss' ? ('ours' as const) : ('own-initiative' as const);
    const stage = submitted ? ('submitted' as const) : ('archived' as const);
    return [
      aConsultation({
        stage,
        fields: someFields({ title, standing }),
        ...answered,
        ...(submitted ? { submitted } : {}),
      }),
    ];
  });

  it('2021 lämnades sju in, och två till besvarades då men lämnades in 2022', () => {
    const counts = countByYear(all);
    const { external2021Submitted: inYear = 0, external2021AnsweredButSubmitted2022: later = 0 } = remisser.counts;
    expect(counts.find(({ year }) => year === 2021)).toEqual({
      year: 2021,
      answered: inYear + later,
      submitted: inYear,
    });
    expect(counts.find(({ year }) => year === 2022)).toEqual({ year: 2022, answered: 0, submitted: later });
    expect(counts.find(({ year }) => year === 2025)).toEqual({ year: 2025, answered: 3, submitted: 3 });
  });
});

import ICAL from 'ical.js';
import type { Budget } from './budget.ts';

type Options = ConstructorParameters<typeof ICAL.RecurIterator>[0] & { budget: Budget };

const weekdays = new Map<string, [number, number]>();

/**
 * ical.js 2.2.1 never comes back from a rule that nothing fulfils, e.g. FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30 (its issue
 * 1038), and walks a long interval day by day. Every one of its loops passes through the methods that count here.
 */
export class BoundedRule extends ICAL.RecurIterator {
  declare budget: Budget;

  constructor(options: Options) {
    super(options);
  }

  override fromData(options: Options): void {
    this.budget = options.budget;
    super.fromData(options);
  }

  override is_day_in_byday(time: InstanceType<typeof ICAL.Time>): 0 | 1 {
    const { BYDAY = [] } = this.rule.parts as { BYDAY?: unknown[] };
    this.budget.spend(BYDAY.length / 3);
    return super.is_day_in_byday(time);
  }

  override sort_byday_rules(days: string[]): void {
    this.budget.spend(days.length ** 2 / 100);
    super.sort_byday_rules(days);
  }

  /** Asked for the same few days again and again, by a regular expression: by far the most of the time. */
  override ruleDayOfWeek(
    day: string,
    weekStart?: Parameters<ICAL.RecurIterator['ruleDayOfWeek']>[1],
  ): [number, number] {
    const name = `${day} ${weekStart}`;
    const known = weekdays.get(name) ?? (super.ruleDayOfWeek(day, weekStart) as [number, number]);
    if (weekdays.size < 10_000) weekdays.set(name, known);
    return known;
  }

  override check_contracting_rules(): boolean {
    this.budget.spend(1);
    return super.check_contracting_rules();
  }

  override increment_monthday(days: number): void {
    this.budget.spend(days / 10);
    super.increment_monthday(days);
  }

  override increment_month(): void {
    this.budget.spend(1);
    super.increment_month();
  }

  override increment_year(years: number): void {
    this.budget.spend(1);
    super.increment_year(years);
  }

  override expand_year_days(year: number): number {
    this.budget.spend(2 + Object.values(this.rule.parts).flat().length);
    return super.expand_year_days(year);
  }
}

import { type Language, text } from '../../texts/text.ts';
import { countByYear, type YearCount } from '../domain/count-by-year.ts';
import { type Consultation, isOver } from '../domain/state.ts';
import type { ConsultationLine, ConsultationsView, ImportedView } from './view.ts';
import { daysText, headlineOf, nextDay } from './words.ts';

export interface CalendarEntry {
  id: string;
  consultation: Consultation;
  /** The body's short name. */
  forum: string;
}

interface Asked {
  year: number;
  /** Local date. */
  today: string;
  language: Language;
  mayRegister: boolean;
  imports: ImportedView[];
}

/** The consultation calendar of a year. What is coming and under way stands in this year's whatever its days are. */
export function consultationsView(all: readonly CalendarEntry[], asked: Asked): ConsultationsView {
  const { year, today, language } = asked;
  const now = Number(today.slice(0, 4));
  const shown = all.filter((one) => yearsOf(one).includes(year) || (year === now && !isOver(one.consultation)));
  const sorted = [...shown].sort(byDay);
  const lines = (of: (one: CalendarEntry) => boolean) => sorted.filter(of).map((one) => lineOf(one, language));
  const isComing = ({ consultation }: CalendarEntry) => consultation.stage === 'expected';
  const isPast = ({ consultation }: CalendarEntry) => isOver(consultation);
  const counts = countByYear(all.map(({ consultation }) => consultation));
  return {
    title: titleOf(
      sorted.filter((one) => !isPast(one) && !isComing(one)),
      asked,
    ),
    year,
    years: [...new Set([...all.flatMap(yearsOf), now, year])].sort(),
    coming: lines(isComing),
    ongoing: lines((one) => !isComing(one) && !isPast(one)),
    past: lines(isPast).reverse(),
    counts: counts.map((one) => ({ ...one, text: countText(one, language) })),
    imports: asked.imports,
    can: { register: asked.mayRegister },
  };
}

export function lineOf({ id, consultation, forum }: CalendarEntry, language: Language): ConsultationLine {
  const { stage, fields } = consultation;
  return {
    id,
    title: fields.title,
    sender: fields.sender,
    forum,
    stage,
    stageText: text(language, `consultation.stage.${stage}`),
    standing: fields.standing,
    standingText: text(language, `consultation.standing.${fields.standing}`),
    daysText: daysText(consultation, language),
  };
}

function countText({ year, answered, submitted }: YearCount, language: Language): string {
  return text(language, 'consultation.count', {
    year,
    answered: text(language, `consultation.answered-count.${answered === 1 ? 'one' : 'many'}`, { count: answered }),
    submitted: text(language, `consultation.submitted-count.${submitted === 1 ? 'one' : 'many'}`, { count: submitted }),
  });
}

function titleOf(ongoing: readonly CalendarEntry[], { year, today, language }: Asked): string {
  const next = [...ongoing].sort(byNextDay)[0];
  if (next === undefined) return text(language, 'consultation.title.none', { year });
  const many = ongoing.length === 1 ? 'one' : 'many';
  const headline = headlineOf(next.consultation, language, today);
  const first = headline.charAt(0).toLowerCase() + headline.slice(1);
  return text(language, `consultation.title.${many}`, { count: ongoing.length, first });
}

function yearsOf({ consultation }: CalendarEntry): number[] {
  const { fields, answered, submitted } = consultation;
  const days = [fields.received, fields.inputBy, fields.answerBy, answered, submitted];
  const dated = days.flatMap((day) => (day === undefined ? [] : [Number(day.slice(0, 4))]));
  return dated.length > 0 ? [...new Set(dated)] : [Number(consultation.registeredAt.slice(0, 4))];
}

function byNextDay(a: CalendarEntry, b: CalendarEntry): number {
  const [first = '9', second = '9'] = [a, b].map(({ consultation }) => nextDay(consultation));
  return first === second ? byDay(a, b) : first < second ? -1 : 1;
}

function byDay(a: CalendarEntry, b: CalendarEntry): number {
  const [first, second] = [a, b].map(({ consultation: { fields, submitted, answered } }) =>
    [submitted ?? answered ?? fields.answerBy ?? fields.received ?? '9', fields.title].join(' '),
  );
  return (first ?? '') < (second ?? '') ? -1 : 1;
}

import type { Consultation } from '../../consultation/domain/state.ts';
import { isOver } from '../../consultation/domain/state.ts';
import { consultationsIn } from '../../consultation/service/bundle.ts';
import { headlineOf, nextDay } from '../../consultation/views/words.ts';
import { forums } from '../../forum/service/bodies.ts';
import { addDays } from '../../kernel/local-time.ts';
import type { Loaded } from '../../ports/store.ts';
import { dateWords } from '../../texts/dates.ts';
import { type Language, text } from '../../texts/text.ts';
import type { DueView } from '../views/due.ts';
import { SHOWN_DAYS_AHEAD } from './due-meetings.ts';

/** Consultations whose last day comes soon or has been, whose own day has been, or whose sender has not said if there is more time. */
export function dueConsultations(loaded: Loaded, language: Language, today: string): DueView[] {
  const names = new Map(forums(loaded).map(({ id, shortName }) => [id, shortName]));
  return consultationsIn(loaded).flatMap(({ id, consultation }) => {
    const { fields } = consultation;
    const awaited = extensionWords(consultation, language);
    const due = dueOf(consultation, today);
    if (due === undefined && awaited === undefined) return [];
    const headline = `${headlineOf(consultation, language, today)}.`;
    const said =
      due === undefined ? [awaited ?? '', headline] : [headline, ...(awaited === undefined ? [] : [awaited])];
    const [first = '', ...more] = said;
    return {
      about: { kind: 'consultation' as const, id },
      title: `${fields.title} (${names.get(fields.forum) ?? fields.forum})`,
      text: first,
      more,
      ...(due ?? { day: nextDay(consultation) ?? consultation.extension?.until ?? today, overdue: false }),
    };
  });
}

/** The day that is near or has been, where one is. A day of which only the month is known is no last day. */
function dueOf(consultation: Consultation, today: string): { day: string; overdue: boolean } | undefined {
  if (isOver(consultation) || consultation.stage === 'expected') return undefined;
  const { answerBy, inputBy } = consultation.fields;
  const next = nextDay(consultation);
  if (inputBy !== undefined && inputBy === next && inputBy < today) return { day: inputBy, overdue: true };
  if (answerBy?.length !== 10 || answerBy > addDays(today, SHOWN_DAYS_AHEAD)) return undefined;
  return { day: next ?? answerBy, overdue: answerBy < today };
}

function extensionWords(consultation: Consultation, language: Language): string | undefined {
  const { extension } = consultation;
  if (extension === undefined || extension.outcome !== undefined || isOver(consultation)) return undefined;
  const days = { asked: dateWords(language, extension.asked), until: dateWords(language, extension.until) };
  return text(language, 'todo.extension', days);
}

import type { Asked } from '../../kernel/asked.ts';
import { dateWords } from '../../texts/dates.ts';
import { type Language, text } from '../../texts/text.ts';
import { inOrder } from '../../views/names.ts';
import { mayChangeConsultation } from '../domain/change.ts';
import type { ConsultationBundle } from './bundle.ts';
import { lineOf } from './calendar.ts';
import { consultationEditing } from './editing.ts';
import { consultationHistory } from './history.ts';
import { sentView } from './sent.ts';
import type { ConsultationView, PapersView } from './view.ts';
import { headlineOf, numbersText, partialDateWords } from './words.ts';

/** What of a consultation is this reader's: its papers, and what they may ask of it. */
export interface Sight {
  papers: boolean;
  asked: Asked;
}

/** A consultation as its page shows it to one reader. */
export function consultationView(
  bundle: ConsultationBundle,
  { papers, asked }: Sight,
  language: Language,
): ConsultationView {
  const { id, consultation, forum, today } = bundle;
  const { fields } = consultation;
  const group = groupText(bundle, language);
  return {
    ...lineOf({ id, consultation, forum: forum.shortName }, language),
    headline: headlineOf(consultation, language, today),
    routeText: text(language, `consultation.route.${fields.route}`),
    numbersText: numbersText(fields, language),
    days: daysOf(bundle, language),
    ...(group === undefined ? {} : { workingGroupText: group }),
    notes: notesOf(bundle, language),
    papers: papers ? papersView(bundle, language) : null,
    ...(mayChangeConsultation(consultation, asked) ? {} : { editing: consultationEditing(bundle, asked, language) }),
  };
}

function daysOf({ consultation: { fields, answered, submitted } }: ConsultationBundle, language: Language) {
  const { received, inputBy, answerBy } = fields;
  const days = { received, inputBy, answerBy, answered, submitted };
  return Object.entries(days).flatMap(([name, date]) =>
    date === undefined
      ? []
      : [
          {
            label: text(language, `consultation.day.${name as keyof typeof days}`),
            text: partialDateWords(language, date),
          },
        ],
  );
}

function groupText({ consultation, municipalities }: ConsultationBundle, language: Language): string | undefined {
  const group = consultation.fields.workingGroup;
  if (group === undefined) return undefined;
  const names = inOrder(
    group.municipalities.map((one) => municipalities.get(one)?.name ?? one),
    (name) => name,
  );
  return text(language, 'consultation.group', { names: names.join(', '), date: dateWords(language, group.until) });
}

function notesOf({ consultation: { extension, stage, reason } }: ConsultationBundle, language: Language): string[] {
  const said =
    extension &&
    text(language, `consultation.extension.${extension.outcome ?? 'asked'}`, {
      until: dateWords(language, extension.until),
      asked: dateWords(language, extension.asked),
    });
  return [
    ...(said ? [said] : []),
    ...(stage === 'declined' && reason ? [text(language, 'consultation.declined-why', { reason })] : []),
  ];
}

function papersView(bundle: ConsultationBundle, language: Language): PapersView {
  const { consultation, rounds, outcome, lines, cooperation } = bundle;
  const { timeZone } = cooperation;
  const { fields, annexes } = consultation;
  return {
    ...(fields.text === undefined ? {} : { text: fields.text }),
    questions: fields.questions,
    annexes: annexes.map((one) => (one.file ? { ...one, file: { ...one.file, document: '' } } : one)),
    rounds,
    outcome,
    sent: sentView(bundle, language),
    history: consultationHistory(lines, timeZone, language),
  };
}

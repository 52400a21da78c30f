import type { LetterView } from '../../delivery/views/letter.ts';
import type { Asked } from '../../kernel/asked.ts';
import { workingDaysAfter } from '../../kernel/days/working-day-by.ts';
import { dateWords, instantWords } from '../../texts/dates.ts';
import { type Language, text } from '../../texts/text.ts';
import type { ExtensionStep } from '../domain/commands.ts';
import { mayDeclineConsultation } from '../domain/decline.ts';
import { mayMoveConsultation } from '../domain/move.ts';
import { mayNoteExtension } from '../domain/note-extension.ts';
import { mayRemoveConsultation } from '../domain/remove.ts';
import { isToCome, STAGES, TOLD } from '../domain/state.ts';
import { mayTellOffices } from '../domain/tell-offices.ts';
import { askView } from './ask.ts';
import type { ConsultationBundle, ForReader } from './bundle.ts';
import { consultationChoices } from './choices.ts';
import { extensionLetter } from './extension-letter.ts';
import { officeLetter } from './office-letter.ts';
import type { ConsultationEditing, ExtensionView, OfficesView } from './view.ts';

/** What the secretariat edits, and what it can do next. */
export function consultationEditing(bundle: ConsultationBundle, asked: Asked, language: Language): ConsultationEditing {
  const { consultation } = bundle;
  const { fields, version, answered, submitted } = consultation;
  const wasAsked = bundle.asked.length > 0;
  return {
    fields,
    version,
    ...(answered ? { answered } : {}),
    ...(submitted ? { submitted } : {}),
    stages: STAGES.flatMap((id) =>
      id === 'declined' || mayMoveConsultation(consultation, { ...asked, stage: id })
        ? []
        : [{ id, label: text(language, `consultation.stage.${id}`) }],
    ),
    can: {
      decline: mayDeclineConsultation(consultation, asked) === undefined,
      remove: mayRemoveConsultation(consultation, { ...asked, wasAsked }) === undefined,
    },
    choices: consultationChoices(bundle, language),
    extension: extensionView(bundle, asked, language),
    offices: officesView(bundle, asked, language),
    ask: askView(bundle),
  };
}

function extensionView(bundle: ConsultationBundle, by: Asked, language: Language): ExtensionView {
  const { consultation, today } = bundle;
  const { extension, fields } = consultation;
  const may = (step: ExtensionStep) => mayNoteExtension(consultation, { ...by, step }) === undefined;
  const closed = !may('asked');
  const state = extension ? (extension.outcome ?? 'asked') : closed ? 'closed' : 'none';
  const { after } = decisionsAround(bundle);
  const from = [fields.answerBy ?? today, today].sort().at(-1) ?? today;
  const suggested = workingDaysAfter(after ?? from, after ? 1 : 10);
  const days = extension && {
    until: dateWords(language, extension.until),
    asked: dateWords(language, extension.asked),
  };
  return {
    state,
    text: text(language, `consultation.extension.${state}`, days ?? {}),
    ...(closed ? {} : { suggested, suggestedText: suggestedText(suggested, after, language) }),
    ...(extension ? { until: extension.until } : {}),
    undo: may('undone'),
  };
}

function suggestedText(suggested: string, after: string | undefined, language: Language): string {
  const key = after ? 'consultation.suggested.meeting' : 'consultation.suggested.no-meeting';
  return text(language, key, { date: dateWords(language, suggested) });
}

/** The last meeting that decides on or before the sender's day, and the first one after it. */
function decisionsAround({
  consultation,
  decisionDays,
  today,
}: Pick<ConsultationBundle, 'consultation' | 'decisionDays' | 'today'>) {
  const { answerBy = '' } = consultation.fields;
  return {
    before: decisionDays.findLast((day) => day <= answerBy),
    after: decisionDays.find((day) => day > answerBy && day > today),
  };
}

/** The letter that asks for more time until a day. */
export function letterUntil(bundle: Omit<ConsultationBundle, keyof ForReader>, until: string): LetterView {
  const { name, secretariat } = bundle.cooperation;
  const { before, after } = decisionsAround(bundle);
  return extensionLetter(bundle.consultation, until, {
    cooperation: name,
    secretariat: secretariat.name,
    committee: bundle.committee,
    ...(before ? { tooSoon: before } : {}),
    ...(after && after <= until ? { meeting: after } : {}),
  });
}

function officesView({ consultation, ...bundle }: ConsultationBundle, by: Asked, language: Language): OfficesView {
  const { municipalities, cooperation, today } = bundle;
  const { told } = consultation;
  const members = [...municipalities.values()].filter(
    (one) => one.memberFrom <= today && (one.memberTo ?? today) >= today,
  );
  // That something comes is no news once it has come; what was told is no news either, until its days are others.
  const news = TOLD.filter((what) => what === 'timetable' || isToCome(consultation, today));
  const letters = news.filter((what) => mayTellOffices(consultation, { ...by, what }) === undefined);
  return {
    told: told.map(({ what, at }) =>
      text(language, 'consultation.told-at', {
        what: text(language, `consultation.told.${what}`),
        when: instantWords(language, new Date(at), cooperation.timeZone),
      }),
    ),
    count: members.length,
    letters: letters.map((what) => ({
      what,
      label: text(language, `consultation.told.${what}`),
      to: text(language, `consultation.told-to.${members.length === 1 ? 'one' : 'many'}`, { count: members.length }),
      ...officeLetter(consultation, what, officeNames(bundle)),
    })),
  };
}

/** Who signs an office's letter, who answers and when it is decided. */
export function officeNames(bundle: Pick<ConsultationBundle, 'cooperation' | 'forum' | 'committee' | 'proposal'>) {
  const { cooperation, forum, committee, proposal } = bundle;
  const decision = proposal?.decision;
  return {
    cooperation: cooperation.name,
    secretariat: cooperation.secretariat.name,
    forum: forum.shortName,
    ...(decision ? { decision: { committee, date: decision.date } } : {}),
  };
}

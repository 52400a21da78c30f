import type { Asked } from '../../kernel/asked.ts';
import { workingDaysAfter } from '../../kernel/days/working-day-by.ts';
import { PURPOSES } from '../../purposes/domain/all.ts';
import { MOST_FIELDS } from '../../round/domain/form.ts';
import { dateWords, instantWords } from '../../texts/dates.ts';
import { type Language, type TextKey, text } from '../../texts/text.ts';
import { mayNoteExtension } from '../domain/note-extension.ts';
import { isToCome, STAGES, TOLD } from '../domain/state.ts';
import { mayTellOffices } from '../domain/tell-offices.ts';
import type { ConsultationBundle } from './bundle.ts';
import { consultationChoices } from './choices.ts';
import { extensionLetter } from './extension-letter.ts';
import { officeLetter } from './office-letter.ts';
import type { AskView, ConsultationEditing, ExtensionView, OfficesView } from './view.ts';

/** What the secretariat edits, and what it can do next. */
export function consultationEditing(bundle: ConsultationBundle, asked: Asked, language: Language): ConsultationEditing {
  const { fields, version, answered, submitted } = bundle.consultation;
  return {
    fields,
    version,
    ...(answered ? { answered } : {}),
    ...(submitted ? { submitted } : {}),
    stages: STAGES.flatMap((id) =>
      id === 'declined' ? [] : [{ id, label: text(language, `consultation.stage.${id}`) }],
    ),
    choices: consultationChoices(bundle, language),
    extension: extensionView(bundle, asked, language),
    offices: officesView(bundle, asked, language),
    ask: askView(bundle),
  };
}

function extensionView(bundle: ConsultationBundle, by: Asked, language: Language): ExtensionView {
  const { consultation, today } = bundle;
  const { extension, fields } = consultation;
  const closed = mayNoteExtension(consultation, { ...by, step: 'asked' }) !== undefined;
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
    ...(extension ? { until: extension.until, letter: letterUntil(bundle, extension.until) } : {}),
  };
}

function suggestedText(suggested: string, after: string | undefined, language: Language): string {
  const key = after ? 'consultation.suggested.meeting' : 'consultation.suggested.no-meeting';
  return text(language, key, { date: dateWords(language, suggested) });
}

/** The last meeting that decides on or before the sender's day, and the first one after it. */
function decisionsAround({ consultation, decisionDays, today }: ConsultationBundle) {
  const { answerBy = '' } = consultation.fields;
  return {
    before: decisionDays.findLast((day) => day <= answerBy),
    after: decisionDays.find((day) => day > answerBy && day > today),
  };
}

function letterUntil(bundle: ConsultationBundle, until: string) {
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
  // That something comes is no news once it has come.
  const letters = TOLD.filter((what) => what === 'timetable' || isToCome(consultation, today)).flatMap((what) => {
    const not = mayTellOffices(consultation, { ...by, what });
    return not === undefined || not === 'repeat' ? [{ what, done: not === 'repeat' }] : [];
  });
  return {
    told: told.map(({ what, at }) =>
      text(language, 'consultation.told-at', {
        what: text(language, `consultation.told.${what}`),
        when: instantWords(language, new Date(at), cooperation.timeZone),
      }),
    ),
    letters: letters.map(({ what, done }) => ({
      what,
      label: text(language, `consultation.told.${what}`),
      to: text(language, `consultation.told-to.${members.length === 1 ? 'one' : 'many'}`, { count: members.length }),
      done,
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

/** The forms a Round can have. They are asked of a body, so in Swedish whoever reads this. */
function askView({ consultation: { fields }, proposal, today, channel }: ConsultationBundle): AskView {
  const words = (key: string) => text('sv', key as TextKey);
  const label = text('sv', 'consultation.default-question');
  const plain = [{ id: 'f1', kind: 'text' as const, label, required: true }];
  const input = fields.questions.length > 0 ? fields.questions : plain;
  const shouldWeAnswer = PURPOSES['should-we-answer'].asks(words);
  const answerBy = fields.inputBy ?? proposal?.inputBy ?? fields.answerBy ?? workingDaysAfter(today, 10);
  // Who says no has nothing more to say: in both at once, only whether to answer must be answered.
  const both = [...shouldWeAnswer, ...input.map((field) => ({ ...field, required: false }))];
  return {
    title: fields.title,
    answerBy,
    ...(fields.answerBy === undefined ? {} : { latest: fields.answerBy }),
    channel,
    input,
    shouldWeAnswer,
    both: both.length > MOST_FIELDS ? null : both,
  };
}

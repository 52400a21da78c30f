import { workingDaysAfter } from '../../kernel/days/working-day-by.ts';
import { PURPOSES } from '../../purposes/domain/all.ts';
import { asksTheSame } from '../../round/domain/asks-the-same.ts';
import { MOST_FIELDS } from '../../round/domain/form.ts';
import type { Round } from '../../round/domain/state.ts';
import { type TextKey, text } from '../../texts/text.ts';
import { isOver } from '../domain/state.ts';
import type { ConsultationBundle } from './bundle.ts';
import { asksWhether } from './outcome.ts';
import type { AskView, AskWhat } from './view.ts';

/** The forms a Round can have. They are asked of a body, so in Swedish whoever reads this. */
export function askView(bundle: ConsultationBundle): AskView {
  const { consultation, proposal, today, channel, respondents } = bundle;
  const { fields } = consultation;
  const words = (key: string) => text('sv', key as TextKey);
  const label = text('sv', 'consultation.default-question');
  const plain = [{ id: 'f1', kind: 'text' as const, label, required: true }];
  const input = fields.questions.length > 0 ? fields.questions : plain;
  const shouldWeAnswer = PURPOSES['should-we-answer'].asks(words);
  const answerBy = fields.inputBy ?? proposal?.inputBy ?? fields.answerBy ?? workingDaysAfter(today, 10);
  // Who says no has nothing more to say: in both at once, only whether to answer must be answered.
  const both = [...shouldWeAnswer, ...input.map((field) => ({ ...field, required: false }))];
  const forms = { input, shouldWeAnswer, both: both.length > MOST_FIELDS ? null : both };
  return {
    title: fields.title,
    answerBy,
    ...(fields.answerBy === undefined ? {} : { latest: fields.answerBy }),
    channel,
    respondents,
    ...forms,
    offers: offersOf(bundle, forms.both !== null),
  };
}

/** What is asked and still open is not asked again; who is asked both at once is asked each. */
function offersOf({ consultation, asked }: ConsultationBundle, mayAskBoth: boolean): AskView['offers'] {
  if (isOver(consultation)) return [];
  const { forum } = consultation.fields;
  const open = asked.filter(({ status }) => status === 'open');
  const isAsked = {
    input: open.some(({ fields }) => asksTheSame(fields, { purpose: 'input', forum })),
    shouldWeAnswer: open.some(({ fields }) => asksWhether(fields) && fields.forum === forum),
  };
  const both = !mayAskBoth || isAsked.input || isAsked.shouldWeAnswer;
  const likely = likelyNow(consultation, asked);
  return (['input', 'shouldWeAnswer', 'both'] as const)
    .filter((what) => !{ ...isAsked, both }[what])
    .map((what) => ({ what, likely: what === likely }));
}

/** What its stage calls for: first whether to answer, then what the answer should say, each once. */
function likelyNow({ stage, fields }: ConsultationBundle['consultation'], asked: readonly Round[]): AskWhat | null {
  if (fields.route === 'watch' || asked.some((one) => one.fields.purpose === 'input')) return null;
  if (stage === 'open') return 'input';
  const whether = asked.find((one) => asksWhether(one.fields));
  if (stage !== 'considered' || whether?.status === 'open') return null;
  return whether ? 'input' : 'shouldWeAnswer';
}

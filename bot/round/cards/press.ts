import type { DeclaredCard, Sent } from '../../cards/declared-card.ts';
import { dateAsTyped } from '../../kernel/as-typed.ts';

export const ROUND_CARD: DeclaredCard<'round-card', 'round'> = {
  draw: 'round-card',
  about: 'round',
  refreshed: true,
  written: true,
  actions: {
    'answer-round': {
      round: 'sent',
      municipality: 'sent',
      drawn: 'sent',
      seen: 'sent',
      edition: 'sent',
      answer: answerIn,
    },
    'keep-draft': { round: 'sent', municipality: 'sent', edition: 'sent', answer: answerIn, over: 'never' },
  },
};

/** A Round's inputs are named by its questions; `as` says which of them are more than a text. */
function answerIn(sent: Sent): object {
  const names = Object.keys(sent).filter((name) => /^[fpq]\d{1,3}$/.test(name));
  const kinds = new Map(Object.entries(sent.as ?? {}));
  const { stance, anchor } = sent;
  return {
    stance: stance === undefined || stance === '' ? 'answers' : stance,
    values: Object.fromEntries(names.map((name) => [name, valueAs(kinds.get(name), sent[name])])),
    ...(anchor === undefined || anchor === '' ? {} : { anchoring: { level: anchor } }),
  };
}

/** What an input sends is a text, with commas between choices and names on lines; a number may come as either. */
function valueAs(kind: unknown, value: unknown): unknown {
  if (kind === 'number' && typeof value === 'string') return numberIn(value);
  if (kind === 'date' && typeof value === 'string') return dateAsTyped(value) ?? value;
  if (typeof value !== 'string') return value;
  if (kind === 'choices') return value.split(',').filter((one) => one !== '');
  return kind === 'names' ? value.split('\n') : value;
}

/** "1 200,5" is a number however its blanks are typed. A text that is no number stays what it is, so that its writer is told. */
function numberIn(text: string): number | string {
  const plain = text.replace(/\s/g, '').replace(',', '.').replace('−', '-');
  return /^-?\d+(\.\d+)?$/.test(plain) ? Number(plain) : text;
}

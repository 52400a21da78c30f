import { dateWords, instantWords } from '../../texts/dates.ts';
import { type Language, text } from '../../texts/text.ts';
import type { ConsultationBundle, SentDelivery, SentThing } from './bundle.ts';
import { askingsFor } from './history.ts';
import type { SentView } from './view.ts';

/** What went out about it, oldest first: questions, letters to the offices, and what the secretariat asked of the sender. */
export function sentView(bundle: ConsultationBundle, language: Language): SentView[] {
  const { sent, lines, cooperation, consultation } = bundle;
  const { sender } = consultation.fields;
  const asked = askingsFor(lines).map(({ at, until }) => ({
    at: at.toISOString(),
    text: text(language, 'sent.extension', { sender, date: dateWords(language, until) }),
  }));
  const things = sent.map((thing) => ({ at: thing.at, ...thingView(thing, language) }));
  return [...things, ...asked]
    .sort((a, b) => Date.parse(a.at) - Date.parse(b.at))
    .map((one) => ({ ...one, atText: instantWords(language, new Date(one.at), cooperation.timeZone) }));
}

function thingView({ round, told, deliveries }: SentThing, language: Language): Omit<SentView, 'at' | 'atText'> {
  if (round === undefined) {
    const what = text(language, `consultation.told.${told ?? 'timetable'}`);
    return { text: text(language, 'sent.offices', { what }), ...(deliveries ? lettersText(deliveries, language) : {}) };
  }
  const { respondents: count, forum } = round;
  const purpose = text(language, `purpose.${round.purpose}`);
  const said = text(language, `sent.round.${count === 1 ? 'one' : 'many'}`, { purpose, count, forum });
  const post = deliveries?.at(-1);
  if (deliveries === undefined) return { text: said, round: round.id };
  return { text: said, round: round.id, ...(post ?? { statusText: text(language, 'sent.in-tab') }) };
}

/** One that failed or is uncertain is told before those that the mail system has. */
function lettersText(all: readonly SentDelivery[], language: Language): Pick<SentView, 'status' | 'statusText'> {
  const worst = all.find(({ status }) => status === 'failed' || status === 'uncertain');
  const waiting = all.find(({ status }) => status !== 'sent');
  const shown = worst ?? waiting ?? all[0];
  if (shown === undefined) return {};
  const sent = all.filter(({ status }) => status === 'sent').length;
  return { status: shown.status, statusText: text(language, 'sent.letters', { sent, count: all.length }) };
}

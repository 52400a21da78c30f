import { type Element, plain, shortened, subheading } from '../../cards/parts.ts';
import { type Language, text } from '../../texts/text.ts';
import { inOrder, someNames } from '../../views/names.ts';
import type { AgendaItemView, AnswerRowView, MeetingView } from '../views/view.ts';
import { agendaDetails } from './agenda-details.ts';

/** A card must stay under 20 KB and be read on a phone: longer lists are on the meeting's page. */
const MOST_ITEMS = 20;
const MOST_NAMES = 40;
const LONGEST_HEADING = 110;
const LONGEST_PRESENTER = 50;

export function agendaPart(view: MeetingView, language: Language): Element[] {
  const title = subheading(text(language, 'card.notice.agenda'));
  if (view.agenda.length === 0) return [title, plain(text(language, 'card.notice.agenda-empty'))];
  const lines = view.agenda.slice(0, MOST_ITEMS).map((item) => plain(line(item, language), { spacing: 'None' }));
  const left = view.agenda.length - MOST_ITEMS;
  if (left > 0) lines.push(plain(text(language, 'card.notice.agenda-more', { count: left })));
  const annexes = view.agenda.reduce((count, item) => count + item.annexes.length, 0);
  if (annexes > 0) lines.push(plain(text(language, 'card.notice.annexes', { count: annexes }), { spacing: 'Small' }));
  return [title, ...lines, ...agendaDetails(view, lines, language)];
}

function line({ no, heading, presenter }: AgendaItemView, language: Language): string {
  const short = shortened(heading, LONGEST_HEADING);
  if (presenter === undefined) return text(language, 'card.notice.agenda-item', { no, heading: short });
  return text(language, 'card.notice.agenda-presenter', {
    no,
    heading: short,
    presenter: shortened(presenter, LONGEST_PRESENTER),
  });
}

/** The members' answers by municipality: each answer with the municipalities that gave it; silence is shown as silence. */
export function answersPart(view: MeetingView, language: Language): Element[] {
  const members = view.answers.rows.filter((row) => row.role === 'member');
  const groups = new Map<string, AnswerRowView[]>();
  for (const row of members) groups.set(row.text, [...(groups.get(row.text) ?? []), row]);
  const lines = [...groups]
    .sort(([, a], [, b]) => rank(a) - rank(b))
    .slice(0, MOST_ITEMS)
    .map(([answer, rows]) => {
      const names = inOrder(rows, (row) => row.who).map((row) => row.who);
      return plain(text(language, 'answers.group', { answer, names: someNames(language, names, MOST_NAMES) }), {
        spacing: 'None',
      });
    });
  return [subheading(`${text(language, 'card.notice.answers')}: ${view.answers.summary}`), ...lines];
}

const RANK = ['attending', 'remote', 'coming', 'substitute', 'declined', 'silent', 'vacant'];

function rank(rows: AnswerRowView[]): number {
  return RANK.indexOf(rows[0]?.value ?? 'vacant');
}

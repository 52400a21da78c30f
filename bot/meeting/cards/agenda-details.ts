import { type Element, plain, shortened } from '../../cards/parts.ts';
import { type Language, text } from '../../texts/text.ts';
import type { AgendaItemView, MeetingView } from '../views/view.ts';

const FOLDED = 'agenda-details';
/** In bytes, with the agenda above: all that can stand beside it leaves the card under 20 KB. */
const MOST_BYTES = 9_300;
const LONGEST_HEADING = 110;
/** Of one proposal, or one background, where there is room, and where there is less; the whole text is on the meeting's page. */
const LONGEST_TEXTS = [1_500, 300];
const LONGEST_ANNEXES = 300;

/**
 * What is proposed on each item, its background and its documents, folded under the agenda. What the card has no room for
 * is on the meeting's page, and the card says so. `above`: the agenda as it stands there.
 */
export function agendaDetails({ agenda }: MeetingView, above: readonly Element[], language: Language): Element[] {
  const told = agenda.filter(({ proposal, background, annexes }) => proposal || background || annexes.length > 0);
  if (told.length === 0) return [];
  const shown = withRoomFor(told, MOST_BYTES - bytesOf(above), language);
  const texts = told.some(({ proposal, background }) => proposal || background);
  const title = text(language, texts ? 'card.notice.details' : 'card.notice.documents');
  const toggle = { type: 'Action.ToggleVisibility', title, targetElements: [FOLDED] };
  return [
    { type: 'ActionSet', actions: [toggle] },
    { type: 'Container', id: FOLDED, isVisible: false, items: shown },
  ];
}

function withRoomFor(items: readonly AgendaItemView[], most: number, language: Language): Element[] {
  const shown: Element[] = [];
  for (const item of items) {
    const fits = (next: Element[]) => bytesOf([...shown, ...next]) <= most;
    const next = LONGEST_TEXTS.map((longest) => details(item, longest, language)).find(fits);
    if (next === undefined) return [...shown, plain(text(language, 'card.notice.details-more'), { spacing: 'Medium' })];
    shown.push(...next);
  }
  return shown;
}

function details(item: AgendaItemView, longest: number, language: Language): Element[] {
  const { no, heading, proposal, background, annexes } = item;
  const titles = annexes.map(({ title, fileText }) => (fileText ? `${title} (${fileText})` : title)).join(', ');
  return [
    plain(text(language, 'card.notice.agenda-item', { no, heading: shortened(heading, LONGEST_HEADING) }), {
      bold: true,
      spacing: 'Medium',
    }),
    ...(proposal ? written(text(language, 'agenda.proposal'), proposal, longest, language) : []),
    ...(background ? written(text(language, 'agenda.background'), background, longest, language) : []),
    ...(titles
      ? [plain(text(language, 'card.notice.documents-are', { titles: shortened(titles, LONGEST_ANNEXES) }))]
      : []),
  ];
}

/** A line a block: a text run knows no line breaks. */
function written(label: string, whole: string, longest: number, language: Language): Element[] {
  const lines = shortened(whole, longest)
    .split('\n')
    .filter((line) => line.trim() !== '');
  const rest = whole.length > longest ? [text(language, 'card.notice.text-more')] : [];
  return [
    plain(label, { subtle: true, spacing: 'Small' }),
    ...[...lines, ...rest].map((line, at) => plain(line, { spacing: at === 0 ? 'None' : 'Small' })),
  ];
}

function bytesOf(elements: readonly Element[]): number {
  return new TextEncoder().encode(JSON.stringify(elements)).length;
}

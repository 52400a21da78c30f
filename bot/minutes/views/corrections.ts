import { localDate } from '../../kernel/local-time.ts';
import type { MeetingBundle } from '../../meeting/views/bundle.ts';
import { dateWords } from '../../texts/dates.ts';
import type { Language } from '../../texts/text.ts';
import type { Minutes } from '../domain/state.ts';
import { headingOf } from './heading.ts';
import type { CorrectionView } from './view.ts';

/** The dated additions to approved minutes, oldest first. */
export function correctionViews(minutes: Minutes, { zone }: MeetingBundle, language: Language): CorrectionView[] {
  const document = minutes.approved?.document;
  return minutes.corrections.map(({ id, item, text, at }) => ({
    id,
    ...(item && document ? { itemText: headingOf(item, minutes, document, language) } : {}),
    text,
    atText: dateWords(language, localDate(new Date(at), zone)),
  }));
}

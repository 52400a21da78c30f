import { forums, head, municipalities, seatsOf, teamOf } from '../../../forum/service/bodies.ts';
import type { ForumKind } from '../../../kernel/definition.ts';
import { within } from '../../../kernel/imported.ts';
import { localDate } from '../../../kernel/local-time.ts';
import type { Loaded, Read } from '../../../ports/store.ts';
import { PURPOSES } from '../../../purposes/domain/all.ts';
import { type Language, type TextKey, text } from '../../../texts/text.ts';
import { inOrder } from '../../../views/names.ts';
import { respondentsOf } from '../../domain/respondents.ts';
import { VISIBILITIES } from '../../domain/state.ts';
import { DAYS_OF_BOARDS, suggestedDeadline } from '../../domain/suggested-deadline.ts';
import type { AskForumView, AskRoundView } from '../../views/view.ts';

/** What must be read to say whom a new question can go to. */
export const ASK_ROUND_READS: Read[] = [
  { kind: 'cooperation' },
  { kind: 'municipality' },
  { kind: 'forum' },
  { kind: 'seat' },
  { kind: 'team' },
];

/** What the form of a new question starts from. */
export function askRoundMeans(loaded: Loaded, now: Date, language: Language): AskRoundView {
  const today = localDate(now, head(loaded).timeZone);
  const { endorsement } = PURPOSES;
  return {
    forums: askable(loaded, today, PURPOSES.question.audience),
    endorsement: {
      forums: askable(loaded, today, endorsement.audience),
      answerBy: suggestedDeadline(today, DAYS_OF_BOARDS),
      // They are asked of a body, so in Swedish whoever reads this.
      form: endorsement.asks((key) => text('sv', key as TextKey)),
    },
    today,
    answerBy: suggestedDeadline(today),
    visibilities: VISIBILITIES.map((id) => ({ id, label: text(language, `round.visibility.${id}`) })),
  };
}

/** The bodies of today that have municipalities to ask. */
function askable(loaded: Loaded, today: string, audience: readonly ForumKind[]): AskForumView[] {
  const living = forums(loaded).filter((forum) => within(today, forum.validFrom, forum.validTo));
  const asked = living.filter(({ kind }) => audience.includes(kind));
  const found = asked.map(({ id, shortName, memberForums = [] }) => ({
    forum: id,
    shortName,
    municipalities: respondentsOf(seatsOf(loaded, [id, ...memberForums]), municipalities(loaded), today).length,
    channel: teamOf(loaded, id) !== undefined,
  }));
  return inOrder(
    found.filter((one) => one.municipalities > 0),
    ({ shortName }) => shortName,
  );
}

import { datesCard } from '../../bot/dates/cards/question.ts';
import { datesView } from '../../bot/dates/views/page.ts';
import { whichForumCard } from '../../bot/forum/cards/team.ts';
import { noticeCard } from '../../bot/meeting/cards/notice.ts';
import { answerChoices } from '../../bot/meeting/views/my-answer.ts';
import { meetingView } from '../../bot/meeting/views/page.ts';
import { PURPOSES } from '../../bot/purposes/domain/all.ts';
import { roundCard } from '../../bot/round/cards/question.ts';
import type { FormField } from '../../bot/round/domain/form.ts';
import { roundView } from '../../bot/round/views/page.ts';
import { aForum, aMunicipality, aNoticed, aSeat, byId, ZONE } from './builders.ts';
import { aDatesQuestion } from './dates-builders.ts';
import { aRound } from './round-builders.ts';

/** Cards as they are drawn today, for tests of what is pressed on them. */
const DRAWN = '000000001-n';
const HREF = 'https://teams.microsoft.com/l/entity/x/samverkan';
const now = new Date('2024-02-05T08:00:00Z');
const reader = {
  actor: { kind: 'account', account: 'x', person: 'p-lg-a', secretariat: false },
  language: 'sv',
  now,
  drawn: DRAWN,
} as const;
const setting = { language: 'sv', drawn: DRAWN, href: HREF } as const;
const around = {
  forum: aForum(),
  zone: ZONE,
  seats: [aSeat('lg-a'), aSeat('lg-b')],
  municipalities: byId([aMunicipality('a'), aMunicipality('b')]),
  people: new Map(),
  team: undefined,
};

const notice = (meeting: string) => ({
  ...around,
  id: meeting,
  meeting: aNoticed(),
  rsvps: new Map(),
  earlier: new Map(),
  offices: [],
});

/** A meeting's card as a member's own. */
export function ownNotice(meeting: string): object {
  return noticeCard(meetingView(notice(meeting), reader), setting);
}

/** The same card as everybody sees it, with the accounts whose clients fetch their own. */
export function commonNotice(meeting: string, users: string[]): object {
  const choices = answerChoices(notice(meeting), 'member', 'sv');
  return noticeCard(meetingView(notice(meeting), reader), { ...setting, common: { users, choices } });
}

/** A date question's card; with accounts it is everybody's. */
export function drawnDates(dates: string, users?: string[]): object {
  const bundle = { ...around, id: dates, dates: aDatesQuestion(), today: '2024-02-05', answers: new Map() };
  return datesCard(datesView(bundle, reader), { ...setting, ...(users ? { common: { users } } : {}) });
}

/** A Round's card as a member's own. */
export function ownRound(round: string, form: FormField[]): object {
  const asked = { ...aRound({ form }), respondents: ['a', 'b'] };
  const none = { contributions: new Map(), lates: new Map(), editions: new Map(), drafts: new Map() };
  const bundle = { ...around, ...none, id: round, round: asked, purpose: PURPOSES[asked.fields.purpose] };
  const whole = {
    ...bundle,
    today: '2024-02-05',
    about: undefined,
    held: undefined,
    secretariat: 'Kansliet',
    cooperation: { name: 'Samverkan Väst', mail: 'kansliet@example.se' },
  };
  return roundCard(roundView(whole, reader), setting);
}

/** The question which body a team is for. */
export function drawnTeam(team: string, forum: string): object {
  return whichForumCard({ id: team, name: 'Team' }, [{ id: forum, name: 'Ledningsgruppen' }], 'sv');
}

import { apply } from '../../../bot/domain/apply.ts';
import type { Fact } from '../../../bot/domain/fact.ts';
import type { Team } from '../../../bot/domain/forum/team.ts';
import { answerNotice } from '../../../bot/domain/meeting/answer-notice.ts';
import { cancelMeeting } from '../../../bot/domain/meeting/cancel-meeting.ts';
import { changeMeeting } from '../../../bot/domain/meeting/change-meeting.ts';
import { addAnnex } from '../../../bot/domain/meeting/edit-annexes.ts';
import { type Meeting, postOf, type Rsvp } from '../../../bot/domain/meeting/meeting.ts';
import { planMeeting } from '../../../bot/domain/meeting/plan-meeting.ts';
import { sendChange } from '../../../bot/domain/meeting/send-change.ts';
import { sendNotice } from '../../../bot/domain/meeting/send-notice.ts';
import { setAgendaItem } from '../../../bot/domain/meeting/set-agenda-item.ts';
import { isRefusal, type Refusal } from '../../../bot/domain/refusal.ts';
import { answersView } from '../../../bot/views/answer-rows.ts';
import type { MeetingBundle } from '../../../bot/views/meeting-bundle.ts';
import { A_TEAM, aForum, aMeetingFields, aMunicipality, anAccount, aSeat, byId, ZONE } from '../builders.ts';
import { SEATS } from './steps.ts';

export interface Press {
  who: string;
  assistant: boolean;
  value: string;
  drawn: string;
  revision: number;
}

/** The product as far as it is pure: decisions in, facts applied; nothing is decided here. */
export class PureProduct {
  meeting: Meeting | undefined;
  readonly rsvps = new Map<string, Rsvp>();
  /** The sendings that posted the card. */
  readonly posts: number[] = [];
  lost = false;
  received = 1_000_000;
  private readonly forum = aForum();
  private readonly seats = SEATS.map((of) =>
    aSeat(`lg-${of}`, { holders: [{ person: `p-${of}`, from: '2020-01-01', assistant: `ass-${of}` }] }),
  );
  private readonly now = new Date('2024-01-29T07:00:00Z');
  private readonly setting = { forum: this.forum, zone: ZONE };
  private readonly roles = ['secretariat'] as const;

  private take(facts: Fact[] | Refusal | 'repeat'): string {
    if (facts === 'repeat') return 'repeat';
    if (isRefusal(facts)) return facts.refused;
    for (const fact of facts) {
      if (fact.kind === 'meeting') {
        this.meeting = apply(this.meeting, fact, 'kansliet', this.now) as Meeting;
        if (fact.type === 'notice-sent' || (fact.type === 'notice-changed' && fact.anew)) {
          this.posts.push(postOf(this.meeting));
          this.lost = false;
        }
      } else if (fact.type === 'notice-answered') {
        this.rsvps.set(fact.seat, apply(this.rsvps.get(fact.seat), fact, 'någon', this.now) as Rsvp);
      }
    }
    return 'done';
  }

  private get there(): Meeting {
    if (this.meeting === undefined) throw new Error('not planned');
    return this.meeting;
  }

  plan() {
    return this.take(planMeeting('m1', this.meeting, aMeetingFields(), this.setting, this.roles, this.now));
  }

  send() {
    const facts = { id: 't', name: 't', channel: 't', tenant: 't', serviceUrl: 'https://x' };
    const team: Team = { status: 'connected', facts, forum: 'lg' };
    return this.take(sendNotice('m1', this.there, { ...this.setting, team }, this.roles, this.now));
  }

  change(more: Parameters<typeof aMeetingFields>[0]) {
    const { id: _, agenda: __, ...fields } = this.there.definition;
    const given = { base: this.there.edition ?? 0, fields: { ...fields, ...more } };
    const setting = { ...this.setting, lost: this.lost };
    return this.take(changeMeeting('m1', this.there, given, setting, this.roles, this.now));
  }

  agenda() {
    const given = { base: 0, fields: { heading: 'Ny punkt', kind: 'other' as const } };
    return this.take(setAgendaItem('m1', this.there, given, this.setting, this.roles, this.now));
  }

  annex() {
    const annex = { title: 'Underlag', href: 'https://example.se/u' };
    return this.take(addAnnex('m1', this.there, { item: 'p1', annex }, this.setting, this.roles, this.now));
  }

  sendChange(edition = this.there.agendaEdition ?? 0) {
    const setting = { ...this.setting, lost: this.lost, team: A_TEAM };
    return this.take(sendChange('m1', this.there, edition, setting, this.roles, this.now));
  }

  cancel() {
    return this.take(cancelMeeting('m1', this.there, this.forum, 'Snö', this.roles, this.now, ZONE));
  }

  press({ who, assistant, value, drawn, revision }: Press) {
    const actor = anAccount(assistant ? `ass-${who}` : `p-${who}`);
    const setting = { ...this.setting, seats: this.seats, latest: (seat: string) => this.rsvps.get(seat) };
    const given = { revision, answer: { value: value as never }, drawn };
    return this.take(answerNotice('m1', this.there, given, setting, actor, this.now, this.received));
  }

  /** What the page says of each, by municipality. */
  shown(): Record<string, string> {
    const meeting = this.there;
    const rsvps = [...this.rsvps].filter(([, rsvp]) => rsvp.revision >= (meeting.askedFrom ?? 0));
    const earlier = [...this.rsvps].filter(([, rsvp]) => rsvp.revision < (meeting.askedFrom ?? 0));
    const bundle: MeetingBundle = {
      id: 'm1',
      meeting,
      forum: this.forum,
      zone: ZONE,
      seats: this.seats,
      municipalities: byId(SEATS.map((of) => aMunicipality(of))),
      people: new Map(),
      rsvps: new Map(rsvps),
      earlier: new Map(earlier),
      team: undefined,
      offices: [],
    };
    return Object.fromEntries(answersView(bundle, 'sv').rows.map(({ seat, text }) => [seat.slice(3), text]));
  }
}

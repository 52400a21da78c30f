import { apply } from '../../../bot/declared/apply.ts';
import type { Command } from '../../../bot/declared/command.ts';
import { type Meeting, postOf, type Rsvp } from '../../../bot/meeting/domain/state.ts';
import { answersView } from '../../../bot/meeting/views/answer-rows.ts';
import type { MeetingBundle } from '../../../bot/meeting/views/bundle.ts';
import { aForum, aMeetingFields, aMunicipality, anAccount, aSeat, byId, ZONE } from '../builders.ts';
import { type By, decide } from '../given.ts';
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
  annexes = 0;
  received = 1_000_000;
  private readonly forum = aForum();
  private readonly seats = SEATS.map((of) =>
    aSeat(`lg-${of}`, { holders: [{ person: `p-${of}`, from: '2020-01-01', assistant: `ass-${of}` }] }),
  );
  private readonly now = new Date('2024-01-29T07:00:00Z');

  private take(state: Meeting | undefined, command: Command, by: By = 'secretariat'): string {
    const { forum, seats, lost, received, now } = this;
    const latest = (seat: string) => this.rsvps.get(seat);
    const decided = decide(state, command, by, { forum, seats, latest, lost, received, now });
    if (decided === 'repeat') return 'repeat';
    if (!Array.isArray(decided)) return typeof decided.refused === 'string' ? decided.refused : decided.refused.refused;
    for (const fact of decided) {
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
    return this.take(this.meeting, { do: 'plan-meeting', id: 'm1', fields: aMeetingFields() });
  }

  send() {
    return this.take(this.there, { do: 'send-notice', meeting: 'm1' });
  }

  change(more: Parameters<typeof aMeetingFields>[0]) {
    const { id: _, agenda: __, ...fields } = this.there.definition;
    const base = this.there.edition ?? 0;
    return this.take(this.there, { do: 'change-meeting', meeting: 'm1', base, fields: { ...fields, ...more } });
  }

  agenda() {
    const fields = { heading: 'Ny punkt', kind: 'other' as const };
    return this.take(this.there, { do: 'set-agenda-item', meeting: 'm1', base: 0, fields });
  }

  annex() {
    this.annexes += 1;
    const annex = { title: 'Underlag', href: `https://example.se/${this.annexes}` };
    return this.take(this.there, { do: 'add-annex', meeting: 'm1', item: 'p1', annex });
  }

  sendChange(agenda = this.there.agendaEdition ?? 0) {
    return this.take(this.there, { do: 'send-change', meeting: 'm1', agenda });
  }

  cancel() {
    return this.take(this.there, { do: 'cancel-meeting', meeting: 'm1', reason: 'Snö' });
  }

  press({ who, assistant, value, drawn, revision }: Press) {
    const by = anAccount(assistant ? `ass-${who}` : `p-${who}`);
    const answer = { value: value as never };
    return this.take(this.there, { do: 'answer-notice', meeting: 'm1', revision, answer, drawn }, by);
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

import type { CommandOf } from '../../../bot/declared/decide.ts';
import type { Actor } from '../../../bot/kernel/actor.ts';
import type { RsvpAnswer } from '../../../bot/meeting/domain/rsvp.ts';
import type { Meeting, Rsvp } from '../../../bot/meeting/domain/state.ts';
import { aForum, aNoticed, anRsvp, aPlanned, aSeat, ZONE } from '../../support/builders.ts';
import { given } from '../../support/given.ts';

const seats = [
  aSeat('lg-a', { holders: [{ person: 'p-lg-a', from: '2020-01-01', assistant: 'p-assistent' }] }),
  aSeat('lg-b', { holders: [{ person: 'p-slutade', from: '2020-01-01', to: '2024-02-15' }] }),
  aSeat('sub-a', { role: 'substitute', substitutesFor: 'lg-a' }),
  aSeat('sek', { role: 'secretary', municipality: undefined }),
];
const now = new Date('2024-02-05T08:00:00Z');
const drawn = '00000000b-card';

function actor(person: string | null, secretariat = false): Actor {
  return { kind: 'account', account: 'x', person, secretariat };
}

function answering(
  answer: RsvpAnswer,
  how: {
    by?: Actor;
    meeting?: Meeting;
    latest?: Rsvp;
    given?: Partial<CommandOf<'answer-notice'>>;
    now?: Date;
    received?: number;
  } = {},
) {
  const setting = { forum: aForum(), seats, zone: ZONE, latest: () => how.latest };
  const command = { do: 'answer-notice' as const, meeting: 'm1', revision: 1, answer, drawn, ...how.given };
  const but = { ...setting, now: how.now ?? now, received: how.received ?? 1_000_000 };
  return given(how.meeting ?? aNoticed()).when(command, how.by ?? actor('p-lg-a'), but).decided;
}

describe('svar på kallelsen', () => {
  it('fungerar: den som har platsen svarar för den', () => {
    expect(answering({ value: 'remote', until: '10:00' })).toMatchObject([
      {
        type: 'notice-answered',
        id: 'm1/lg-a',
        seat: 'lg-a',
        person: 'p-lg-a',
        answer: { value: 'remote', until: '10:00' },
      },
    ]);
  });

  it('assistenten svarar för sin chef, och svaret är chefens', () => {
    expect(answering({ value: 'declined' }, { by: actor('p-assistent') })).toMatchObject([
      { seat: 'lg-a', person: 'p-lg-a' },
    ]);
  });

  it('ersättaren svarar för sin egen plats', () => {
    expect(answering({ value: 'attending' }, { by: actor('p-sub-a') })).toMatchObject([{ seat: 'sub-a' }]);
  });

  it('nekas vänligt den som inte har någon plats, också kansliet', () => {
    expect(answering({ value: 'attending' }, { by: actor('p-annan') })).toEqual({
      refused: 'refusal.no-seat',
      params: { forum: 'Ledningsgruppen' },
    });
    expect(answering({ value: 'attending' }, { by: actor(null, true) })).toMatchObject({ refused: 'refusal.no-seat' });
    expect(answering({ value: 'attending' }, { by: actor('p-sek') })).toMatchObject({ refused: 'refusal.no-seat' });
  });

  it('nekas den som har lämnat platsen före mötets dag', () => {
    expect(answering({ value: 'attending' }, { by: actor('p-slutade') })).toMatchObject({ refused: 'refusal.no-seat' });
  });

  it('nekas för någon annans plats', () => {
    expect(answering({ value: 'attending' }, { given: { seat: 'sub-a' } })).toMatchObject({
      refused: 'refusal.no-seat',
    });
  });

  it('nekas efter mötet också när det aldrig blev kallat: det har varit', () => {
    expect(answering({ value: 'attending' }, { meeting: aPlanned(), now: new Date('2024-02-16T10:31:00Z') })).toEqual({
      refused: 'refusal.meeting-over',
      params: { forum: 'Ledningsgruppen' },
    });
  });

  it.each<[RsvpAnswer, Partial<Parameters<typeof aNoticed>[0]>, string]>([
    [{ value: 'remote' }, { mode: 'on-site' }, 'refusal.no-remote'],
    [{ value: 'attending' }, { mode: 'remote' }, 'refusal.no-room'],
    [{ value: 'declined', from: '09:00' }, {}, 'refusal.times-not-for-this'],
    [{ value: 'remote', from: '10:00', until: '09:30' }, {}, 'refusal.times-reversed'],
    [{ value: 'remote', from: '10:00', until: '10:00' }, {}, 'refusal.times-reversed'],
    [{ value: 'remote', until: '12:00' }, {}, 'refusal.times-outside'],
    [{ value: 'remote', from: '08:59' }, {}, 'refusal.times-outside'],
    [{ value: 'remote', from: '11:30' }, {}, 'refusal.times-outside'],
    [{ value: 'remote', until: '09:00' }, {}, 'refusal.times-outside'],
  ])('svaret %j går inte när mötet är %j: %s', (answer, meeting, refused) => {
    expect(answering(answer, { meeting: aNoticed(meeting) })).toMatchObject({ refused });
  });

  it('bara ledamöter svarar att ersättare kommer', () => {
    expect(answering({ value: 'substitute' }, { by: actor('p-sub-a') })).toEqual({
      refused: 'refusal.members-substitute',
    });
    expect(answering({ value: 'substitute' })).toHaveLength(1);
  });

  it('en ersättare som inte är kallad än nekas, och får veta när de kallas', () => {
    const [member, , waiting] = seats;
    const setting = { forum: aForum(), seats: member ? [member] : [], waiting: waiting ? [waiting] : [], zone: ZONE };
    const answer = { value: 'attending' } as const;
    const command = { do: 'answer-notice', meeting: 'm1', revision: 1, answer, drawn } as const;
    given(aNoticed())
      .when(command, actor('p-sub-a'), { ...setting, latest: () => undefined, received: 1 })
      .then('refusal.substitute-not-called');
  });

  it('tider går fritt när mötet inte har några klockslag', () => {
    const day = aNoticed({ when: { date: '2024-02-16' } });
    expect(answering({ value: 'attending', from: '07:00' }, { meeting: day })).toHaveLength(1);
  });

  it('nekas på ett kort för en revision som inte finns', () => {
    expect(answering({ value: 'attending' }, { given: { revision: 2 } })).toEqual({ refused: 'refusal.malformed' });
  });
});

describe('den som har flera platser, eller ärver en', () => {
  const joint = [
    aSeat('rufs-n', { forum: 'rufs', holders: [{ person: 'p-n', from: '2024-01-01' }] }),
    aSeat('trafik-n', { forum: 'trafik', holders: [{ person: 'p-n', from: '2024-01-01' }] }),
    aSeat('sub-n', { forum: 'trafik', role: 'substitute', holders: [{ person: 'p-n', from: '2024-01-01' }] }),
  ];
  const setting = { forum: aForum(), seats: joint, zone: ZONE, latest: () => undefined };

  it('ett svar gäller alla platser av samma slag i ett gemensamt organ', () => {
    const answer = { value: 'attending' } as const;
    const command = { do: 'answer-notice', meeting: 'm1', revision: 1, answer, drawn } as const;
    const facts = given(aNoticed()).when(command, actor('p-n'), setting).decided;
    expect(facts).toMatchObject([{ seat: 'rufs-n' }, { seat: 'trafik-n' }]);
  });

  it('företrädarens svar är inte ett upprepat tryck', () => {
    const before = anRsvp('lg-a', { value: 'attending' }, { person: 'p-forra', drawn, received: 1_000_000 });
    expect(answering({ value: 'attending' }, { latest: before, received: 1_001_000 })).toHaveLength(1);
  });
});

describe('upprepade tryck', () => {
  const latest = anRsvp('lg-a', { value: 'attending' }, { drawn, received: 1_000_000 });

  it('samma svar på samma kort inom två minuter är samma tryck', () => {
    expect(answering({ value: 'attending' }, { latest, received: 1_119_000 })).toBe('repeat');
  });

  it('efter två minuter är det ett nytt', () => {
    expect(answering({ value: 'attending' }, { latest, received: 1_121_000 })).toHaveLength(1);
  });

  it('ja, nej, ja på ett kort som aldrig ritades om är tre tryck', () => {
    expect(answering({ value: 'declined' }, { latest, received: 1_001_000 })).toHaveLength(1);
    const second = anRsvp('lg-a', { value: 'declined' }, { drawn, received: 1_001_000 });
    expect(answering({ value: 'attending' }, { latest: second, received: 1_002_000 })).toHaveLength(1);
  });

  it('andra tider är ett nytt svar', () => {
    expect(answering({ value: 'attending', until: '10:00' }, { latest, received: 1_001_000 })).toHaveLength(1);
  });

  it('ett tryck på ett äldre kort än det senast besvarade är en sen omsändning', () => {
    const older = { given: { drawn: '00000000a-card' } };
    expect(answering({ value: 'declined' }, { latest, received: 1_010_000, ...older })).toBe('repeat');
    expect(answering({ value: 'declined' }, { latest, received: 1_200_000, ...older })).toHaveLength(1);
  });
});

describe('svar efter att mötet har fått ny tid, plats eller form', () => {
  const changed: Meeting = { ...aNoticed({ mode: 'on-site' }), revision: 2, askedFrom: 2 } as Meeting;
  const before = anRsvp('lg-a', { value: 'remote', until: '10:00' }, { drawn, received: 1_000_000, revision: 1 });

  it('ett kort från före ändringen tas inte emot: det som gäller nu visas i stället', () => {
    expect(answering({ value: 'attending' }, { meeting: changed })).toEqual({ refused: 'refusal.meeting-changed' });
    expect(answering({ value: 'attending' }, { meeting: changed, latest: before, received: 2_000_000 })).toEqual({
      refused: 'refusal.meeting-changed',
    });
  });

  it('det sägs före allt annat: svaret kan ha varit rätt på det kort där det gavs', () => {
    for (const answer of [{ value: 'remote' }, { value: 'attending', until: '15:00' }] as const) {
      expect(answering(answer, { meeting: changed })).toEqual({ refused: 'refusal.meeting-changed' });
    }
  });

  it('en omsändning av ett svar som togs emot före ändringen är bara en omsändning', () => {
    const same = { meeting: changed, latest: before, received: 1_015_000 };
    expect(answering({ value: 'remote', until: '10:00' }, same)).toBe('repeat');
    expect(answering({ value: 'declined' }, { ...same, given: { drawn: '00000000a-card' } })).toBe('repeat');
  });

  it('på det nya kortet tas samma svar emot på nytt, för den nya revisionen', () => {
    const newest = { revision: 2, drawn: '00000000c-card' };
    expect(answering({ value: 'attending' }, { meeting: changed, latest: before, given: newest })).toMatchObject([
      { revision: 2, answer: { value: 'attending' } },
    ]);
  });

  it('efter en ändring av bara dagordningen gäller det gamla kortet', () => {
    const agendaOnly: Meeting = { ...aNoticed(), revision: 2 } as Meeting;
    expect(answering({ value: 'attending' }, { meeting: agendaOnly })).toMatchObject([{ revision: 2 }]);
  });

  it('den som nekas nekas ändå: utan plats, och när mötet är inställt eller har varit', () => {
    expect(answering({ value: 'attending' }, { meeting: changed, by: actor('p-annan') })).toMatchObject({
      refused: 'refusal.no-seat',
    });
    const late = new Date('2024-02-17T08:00:00Z');
    expect(answering({ value: 'attending' }, { meeting: changed, now: late })).toMatchObject({
      refused: 'refusal.meeting-over',
    });
  });
});

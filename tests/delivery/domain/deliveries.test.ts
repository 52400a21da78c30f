import { datesSuperseded } from '../../../bot/dates/domain/delivery.ts';
import { apply } from '../../../bot/declared/apply.ts';
import { parseCommand } from '../../../bot/declared/parse-command.ts';
import type { Settlement, Standing } from '../../../bot/delivery/domain/state.ts';
import { extraSuperseded } from '../../../bot/extra/domain/delivery.ts';
import { type MeetingDeliveryRole, meetingSuperseded } from '../../../bot/meeting/domain/delivery.ts';
import type { Meeting } from '../../../bot/meeting/domain/state.ts';
import { roundSuperseded } from '../../../bot/round/domain/delivery.ts';
import { aCancelled, aForum, aNoticed, ZONE } from '../../support/builders.ts';
import { aDatesQuestion } from '../../support/dates-builders.ts';
import { askedBy } from '../../support/extra-meeting.ts';
import { type But, given } from '../../support/given.ts';
import { aClosedRound, aRound } from '../../support/round-builders.ts';

const ID = '7c3f5a54-0d8e-4d7b-9d0a-0f6f2f2f1c11';
const NOW = new Date('2024-02-01T08:00:00Z');
const settlement: Settlement = {
  how: 'sent-again',
  was: 'failed',
  by: 'secretariat:k',
  at: '2024-02-01T08:00:00.000Z',
};

const aDelivery = (over: Partial<Standing> = {}): Standing => ({
  about: 'dates:q1',
  kind: 'post',
  status: 'failed',
  settlement: undefined,
  ...over,
});

describe('kansliet skickar igen det som inte kom fram', () => {
  const resend = (delivery: Standing | undefined, but: But<'resend-delivery'> = {}) =>
    given<Standing | undefined>(delivery).when({ do: 'resend-delivery', delivery: ID }, 'secretariat', but).decided;

  it.each(['failed', 'uncertain'] as const)('fungerar när det är %s', (status) => {
    expect(resend(aDelivery({ status }))).toEqual([
      { type: 'delivery-sent-again', kind: 'settlement', id: ID, about: 'dates:q1', was: status },
    ]);
  });

  it.each(['queued', 'sending', 'sent', 'withdrawn'])('nekas när det är %s', (status) => {
    expect(resend(aDelivery({ status }))).toEqual({ refused: 'refusal.delivery-settled' });
  });

  it('nekas när det redan är avgjort, utom ett kort som ska ritas om och kan misslyckas en gång till', () => {
    expect(resend(aDelivery({ settlement }))).toEqual({ refused: 'refusal.delivery-settled' });
    expect(resend(aDelivery({ settlement, kind: 'update' }))).toMatchObject([{ type: 'delivery-sent-again' }]);
  });

  it('nekas när det inte finns, och när något talar emot det', () => {
    expect(resend(undefined)).toEqual({ refused: 'refusal.unknown-delivery' });
    const against = { refused: 'refusal.resend-closed' } as const;
    expect(resend(aDelivery(), { against })).toEqual(against);
  });

  it('läses bara med ett id', () => {
    expect(parseCommand({ do: 'resend-delivery', delivery: ID })).toEqual({ do: 'resend-delivery', delivery: ID });
    for (const delivery of [undefined, '', 7, "x' or 1=1", { id: ID }])
      expect(parseCommand({ do: 'resend-delivery', delivery })).toEqual({ refused: 'refusal.malformed' });
  });
});

describe('kansliet har sett att det kom fram, eller behöver det inte', () => {
  const settle = (delivery: Standing | undefined, but: But<'settle-delivery'> = {}) =>
    given<Standing | undefined>(delivery).when({ do: 'settle-delivery', delivery: ID }, 'secretariat', but).decided;

  it('fungerar, och vem som gjorde det står kvar', () => {
    const facts = settle(aDelivery({ status: 'uncertain' }));
    const fact = { type: 'delivery-settled', kind: 'settlement', id: ID, about: 'dates:q1', was: 'uncertain' } as const;
    expect(facts).toEqual([fact]);
    expect(apply(undefined, fact, 'secretariat:k', NOW)).toEqual({
      how: 'settled',
      was: 'uncertain',
      by: 'secretariat:k',
      at: NOW.toISOString(),
    });
  });

  it('nekas för ett kort som ett tryck kan rita om, och fungerar när det inte hjälper, hur ofta det än har hänt', () => {
    const card = aDelivery({ kind: 'update', settlement });
    expect(settle(card, { redrawable: true })).toEqual({ refused: 'refusal.card-behind' });
    expect(settle(card)).toMatchObject([{ type: 'delivery-settled', was: 'failed' }]);
  });

  it('nekas när det inte är misslyckat eller osäkert, är avgjort eller inte finns', () => {
    expect(settle(aDelivery({ status: 'sent' }))).toEqual({ refused: 'refusal.delivery-settled' });
    expect(settle(aDelivery({ settlement }))).toEqual({ refused: 'refusal.delivery-settled' });
    expect(settle(undefined)).toEqual({ refused: 'refusal.unknown-delivery' });
  });
});

describe('det som inte längre gäller skickas inte igen', () => {
  const forum = aForum({}, { chairApprovesAgenda: true });
  const why = (role: MeetingDeliveryRole, meeting: Meeting, number = 1, now = NOW) =>
    meetingSuperseded({ role, meeting, number, zone: ZONE }, forum, now)?.refused;
  const asked: Meeting = { ...aNoticed(), agendaEdition: 3, approvalAsked: 3 };

  it('kallelsen: bara den senaste, till ett möte som blir av', () => {
    expect(why('notice', aNoticed())).toBeUndefined();
    expect(why('notice', { ...aNoticed(), revision: 2, post: 2 })).toBe('refusal.resend-newer');
    expect(why('notice', { ...aNoticed(), revision: 2 })).toBeUndefined();
    expect(why('notice', aCancelled())).toBe('refusal.resend-cancelled');
    expect(why('notice', aNoticed(), 1, new Date('2024-02-17T08:00:00Z'))).toBe('refusal.resend-over');
  });

  it('en kallelse som en äldre version lade upp på nytt säger inte vilken den var, och är den senaste', () => {
    const sent = { role: 'notice', number: undefined, meeting: aNoticed(), zone: ZONE } as const;
    expect(meetingSuperseded(sent, forum, NOW)).toBeUndefined();
    expect(meetingSuperseded({ ...sent, meeting: aCancelled() }, forum, NOW)?.refused).toBe('refusal.resend-cancelled');
    expect(meetingSuperseded({ ...sent, role: 'change' }, forum, NOW)?.refused).toBe('refusal.resend-newer');
  });

  it('inte om en punkt som stod öppet har fått sekretess: det skickade är som det var', () => {
    const open = { id: 'p1', version: 1, heading: 'Tvist', kind: 'decision', annexes: [], guests: [] };
    const secret = { ...open, heading: '', secret: true };
    const meeting = (sent: object, now: object) => ({ ...aNoticed(), agenda: [sent], items: [now] }) as Meeting;
    for (const what of ['notice', 'change'] as const) {
      expect(why(what, meeting(open, secret))).toBe('refusal.resend-secret');
      expect(why(what, meeting(secret, secret))).toBeUndefined();
      expect(why(what, meeting(open, open))).toBeUndefined();
    }
  });

  it('ändringen: bara den senaste', () => {
    expect(why('change', { ...aNoticed(), revision: 2 }, 2)).toBeUndefined();
    expect(why('change', { ...aNoticed(), revision: 3 }, 2)).toBe('refusal.resend-newer');
    expect(why('change', aCancelled())).toBe('refusal.resend-cancelled');
  });

  it('att mötet är inställt: tills dagen har varit', () => {
    expect(why('cancellation', aCancelled())).toBeUndefined();
    expect(why('cancellation', aCancelled(), 1, new Date('2024-02-17T08:00:00Z'))).toBe('refusal.resend-over');
  });

  it('frågan till ordföranden: så länge samma dagordning väntar på svar', () => {
    expect(why('approval', asked, 3)).toBeUndefined();
    expect(why('approval', { ...asked, agendaEdition: 4 }, 3)).toBe('refusal.resend-newer');
    const approval = { edition: 3, how: 'card', by: 'p', at: NOW.toISOString() } as const;
    expect(why('approval', { ...asked, approval }, 3)).toBe('refusal.resend-newer');
  });

  it('frågan om dag, begäran om extra möte och frågan till kommunerna: så länge de är öppna', () => {
    const closed = { refused: 'refusal.resend-closed', params: { forum: 'Ledningsgruppen' } };
    expect(datesSuperseded(aDatesQuestion(), forum)).toBeUndefined();
    expect(datesSuperseded({ ...aDatesQuestion(), status: 'closed' }, forum)).toEqual(closed);
    expect(extraSuperseded(askedBy('seat-a'), forum)).toBeUndefined();
    expect(extraSuperseded({ ...askedBy('seat-a'), status: 'closed' }, forum)).toEqual(closed);
    expect(roundSuperseded(aRound(), forum)).toBeUndefined();
    expect(roundSuperseded(aClosedRound(), forum)).toEqual(closed);
  });
});

import { partsOf } from '../../../bot/minutes/domain/parts.ts';
import type { Minutes } from '../../../bot/minutes/domain/state.ts';
import { type MinutesLine, minutesToSteer } from '../../../bot/minutes/views/todo.ts';
import { BODY_SEATS } from '../../support/body-seats.ts';
import { aMunicipality, anAccount, byId, ZONE } from '../../support/builders.ts';
import { approvedMinutes, sentMinutes, someMinutes } from '../../support/minutes-builders.ts';

const comment = { id: 'k1', part: 'p1', seat: 'lg-a', kind: 'comment', round: 1, text: 'Bra.', at: '' } as const;
const people = new Map([
  [
    'p-lg-a',
    { id: 'p-lg-a', title: 'Kommundirektör A', mail: 'a@example.se', language: 'sv', account: 'home' } as const,
  ],
]);

/** What *Att göra* says of minutes on a day; of a meeting on 16 February that were sent that day. */
function on(day: string, minutes: Minutes, seats = BODY_SEATS, verified = true, goesTo: MinutesLine['goesTo'] = null) {
  const municipalities = byId(['a', 'b', 'c'].map((id) => aMunicipality(id)));
  const body = { forum: 'Ledningsgruppen', verified, goesTo, zone: ZONE, seats, municipalities, people };
  const line = { id: 'm1', minutes, ...body };
  const now = new Date(`${day}T09:00:00Z`);
  return minutesToSteer(line, { actor: anAccount(null, true), language: 'sv', now, drawn: '' });
}

function approvedAll(): Minutes {
  const sent = sentMinutes();
  const parts = sent.sent ? [...partsOf(sent.sent.document).keys()] : [];
  return { ...sent, approvals: parts.map((part) => ({ seat: 'lg-a', part, at: '' })) };
}

describe('anteckningar i kansliets Att göra', () => {
  it('ett utkast står från mötets dag, och är sent en vecka efter', () => {
    expect(on('2024-02-15', someMinutes())).toBeUndefined();
    const text = 'Skriv klart anteckningarna och skicka dem, senast fredag 23 februari 2024.';
    expect(on('2024-02-16', someMinutes())).toEqual({ text, more: [], day: '2024-02-23', overdue: false });
    expect(on('2024-02-23', someMinutes())).toMatchObject({ overdue: false });
    expect(on('2024-02-24', someMinutes())).toMatchObject({ text, overdue: true });
    expect(on('2024-09-24', someMinutes())).toMatchObject({ text, overdue: true });
  });

  it('i ett organ utan justerare ska utkastet göras klart och inte skickas', () => {
    expect(on('2024-02-16', someMinutes(), BODY_SEATS, false)?.text).toBe(
      'Skriv färdigt anteckningarna och gör dem klara, senast fredag 23 februari 2024.',
    );
  });

  it('skickade väntar på justeraren till dagen har varit; då påminner kansliet', () => {
    expect(on('2024-03-01', sentMinutes())).toBeUndefined();
    const text = 'Skulle ha justerats fredag 1 mars 2024. Påminn den som justerar, eller välj någon annan.';
    expect(on('2024-03-02', sentMinutes())).toEqual({ text, more: [], day: '2024-03-01', overdue: true });
  });

  it('en kommentar väntar på kansliet, och då inte på justeraren', () => {
    const text = 'En kommentar från justeringen att ta hand om.';
    expect(on('2024-02-20', sentMinutes({ comments: [comment] }))).toMatchObject({ text, more: [], overdue: false });
    expect(on('2024-03-02', sentMinutes({ comments: [comment] }))).toMatchObject({ text, more: [], overdue: true });
    const settled = { ...comment, settled: { at: '' } };
    expect(on('2024-02-20', sentMinutes({ comments: [settled] }))).toBeUndefined();
  });

  it('allt är godkänt och de är inte låsta: det sägs vad som kan göras', () => {
    expect(on('2024-02-20', approvedAll())?.text).toMatch(
      /^Allt som skickades är godkänt, men anteckningarna är inte låsta\./,
    );
  });

  it('justerarens plats har fått en ny innehavare: kansliet frågas, också innan det är sent', () => {
    const seats = BODY_SEATS.map((seat) =>
      seat.id === 'lg-a' ? { ...seat, holders: [{ person: 'p-ny', from: '2024-02-18' }] } : seat,
    );
    expect(on('2024-02-20', sentMinutes(), seats)).toMatchObject({
      text: expect.stringMatching(/har en ny innehavare\. Kommundirektör A var med på mötet och kan justera/),
      overdue: false,
    });
    expect(on('2024-03-02', sentMinutes(), seats)).toMatchObject({
      text: expect.stringMatching(/^Skulle ha justerats/),
      more: [expect.stringContaining('ny innehavare')],
    });
  });

  it('den vars plats är tom frågas kansliet också om, men inte den som redan har godkänt allt', () => {
    const seats = BODY_SEATS.map((seat) => (seat.id === 'lg-a' ? { ...seat, holders: [] } : seat));
    expect(on('2024-02-20', sentMinutes(), seats)?.text).toMatch(
      /^\S.* har ingen innehavare nu\. Kommundirektör A var med/,
    );
    const done = approvedAll();
    const two = { ...done, verifiers: [...done.verifiers, { seat: 'lg-b', person: 'p-lg-b' }] };
    expect(on('2024-02-20', two, seats)).toBeUndefined();
  });

  it('godkända som ingen ska ha väntar inte på någon', () => {
    expect(on('2024-09-24', approvedMinutes())).toBeUndefined();
  });

  it('godkända väntar på att skickas till kommunerna, och rättade en gång till', () => {
    const waits = (minutes: Minutes, day = '2024-02-27') => on(day, minutes, BODY_SEATS, true, 'registries');
    const text = 'De är godkända. Skicka dem till kommunerna, senast måndag 4 mars 2024.';
    expect(waits(approvedMinutes())).toEqual({ text, more: [], day: '2024-03-04', overdue: false });
    expect(waits(approvedMinutes(), '2024-03-05')).toMatchObject({ overdue: true });
    const post = 'De är godkända. Säg till i kanalen, senast måndag 4 mars 2024.';
    expect(on('2024-02-27', approvedMinutes(), BODY_SEATS, true, 'channel')).toMatchObject({ text: post });
    const file = { document: 'd1', size: 1, hash: 'ab' };
    const distributions = [{ file, corrections: 0, by: 'k', at: '2024-02-28T08:00:00.000Z' }];
    expect(waits({ ...approvedMinutes(), distributions })).toBeUndefined();
    const corrections = [{ id: 'r1', text: 'Fel belopp.', by: 'k', at: '2024-03-01T08:00:00.000Z' }];
    expect(waits({ ...approvedMinutes(), distributions, corrections })).toMatchObject({
      text: expect.stringMatching(/^De har fått en rättelse\. .* senast fredag 8 mars 2024\.$/),
    });
  });
});

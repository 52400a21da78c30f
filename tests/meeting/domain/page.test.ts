import type { OfficeDefinition } from '../../../bot/kernel/definition.ts';
import type { MeetingBundle } from '../../../bot/meeting/views/bundle.ts';
import { meetingView } from '../../../bot/meeting/views/page.ts';
import {
  A_TEAM,
  aForum,
  aMunicipality,
  aNoticed,
  anRsvp,
  aPlanned,
  aSeat,
  byId,
  ZONE,
} from '../../support/builders.ts';

const offices: OfficeDefinition[] = [
  { forum: 'lg', office: 'chair', municipality: 'a', from: '2021-01-01', to: '2021-03-12' },
  { forum: 'lg', office: 'chair', municipality: 'b', from: '2021-03-12', to: '2021-12-31' },
  { forum: 'lg', office: 'vice-chair', municipality: 'a', from: '2021-03-12' },
];

function bundle(more: Partial<MeetingBundle> = {}): MeetingBundle {
  return {
    id: 'm1',
    meeting: aNoticed(),
    forum: aForum(),
    zone: ZONE,
    seats: [
      aSeat('lg-a', { holders: [{ person: 'p-lg-a', from: '2020-01-01', assistant: 'p-ass' }] }),
      aSeat('lg-b', { holders: [] }),
    ],
    municipalities: byId([aMunicipality('a', { name: 'Österby' }), aMunicipality('b', { name: 'Åby' })]),
    people: byId([
      { id: 'p-lg-a', title: 'Kommundirektör Österby', mail: 'x@example.se', language: 'sv', account: 'guest' },
    ]),
    rsvps: new Map(),
    earlier: new Map(),
    team: undefined,
    offices,
    ...more,
  };
}

function page(of: MeetingBundle, who: { person?: string; secretariat?: boolean } = {}, now = '2024-02-05T08:00:00Z') {
  const actor = {
    kind: 'account' as const,
    account: 'x',
    person: who.person ?? null,
    secretariat: who.secretariat ?? false,
  };
  return meetingView(of, { actor, language: 'sv', now: new Date(now), drawn: '00000000a-x' });
}

const on = (date: string) => bundle({ meeting: aNoticed({ when: { date } }) });

describe('vem som är ordförande på mötets dag', () => {
  it('byter mitt i året: samma dag som bytet står den som tillträder', () => {
    expect(page(on('2021-03-11')).officesText).toBe('Ordförande: Österby.');
    expect(page(on('2021-03-12')).officesText).toBe('Ordförande: Åby. Vice ordförande: Österby.');
    expect(page(on('2023-01-01')).officesText).toBe('Vice ordförande: Österby.');
    expect(page(on('2019-01-01')).officesText).toBe('');
  });
});

describe('mötets sida', () => {
  it('visar kommunerna i svensk ordning, en vakans som vakans och tystnad som tystnad', () => {
    const rows = page(bundle()).answers.rows.map(({ who, text }) => `${who}: ${text}`);
    expect(rows).toEqual(['Åby: Vakant', 'Österby: Inget svar']);
  });

  it('säger när i dagar, också över månadsskiftet', () => {
    const near = (now: string) => page(bundle(), {}, now).when.near;
    expect(near('2024-01-29T07:00:00Z')).toBe('om 18 dagar');
    expect(near('2024-02-14T23:30:00Z')).toBe('i morgon');
    expect(near('2024-02-16T08:00:00Z')).toBe('i dag');
    expect(near('2024-02-17T08:00:00Z')).toBe('i går');
  });

  it('assistenten ser vems svar det är', () => {
    const { mine } = page(bundle({ rsvps: new Map([['lg-a', anRsvp('lg-a', { value: 'remote', from: '09:30' })]]) }), {
      person: 'p-ass',
    });
    expect(mine).toMatchObject({
      onBehalfOf: 'Kommundirektör Österby',
      text: 'Du har svarat för Kommundirektör Österby: Deltar digitalt från kl. 9.30',
    });
  });

  it('den som saknar plats har inget eget svar, och bara kansliet ser beslutförhet och utskick', () => {
    const quorate = bundle({ forum: aForum({}, { quorum: { share: 0.5 } }) });
    expect(page(quorate, { person: 'p-annan' })).toMatchObject({ mine: null });
    expect(page(quorate, { person: 'p-lg-a' })).not.toHaveProperty('quorum');
    expect(page(quorate, { secretariat: true }).quorum).toMatchObject({ needed: 1, present: 0, of: 2, met: false });
    expect(page(quorate, { secretariat: true }).quorum?.text).toBe(
      '0 av 2 är med. Det krävs minst 1 för beslut. Saknas: Åby, Österby.',
    );
  });

  it('före kallelsen visas organets stående dagordning, och kansliet får veta varför den inte går att skicka', () => {
    const view = page(bundle({ meeting: aPlanned() }), { secretariat: true });
    expect(view.agenda.map(({ heading }) => heading)).toEqual(['Välkommen', 'Nästa möte']);
    expect(view.can).toMatchObject({ sendNotice: false, sendNoticeHint: expect.stringContaining('Team LG') });
  });

  it('två dagar utan klockslag, och med', () => {
    const when = (time: object) =>
      page(bundle({ meeting: aNoticed({ when: { date: '2024-08-29', endDate: '2024-08-30', ...time } }) })).when.text;
    expect(when({})).toBe('torsdag 29 augusti – fredag 30 augusti 2024');
    expect(when({ start: '12:00', end: '12:00' })).toBe(
      'torsdag 29 augusti kl. 12.00 – fredag 30 augusti 2024 kl. 12.00',
    );
  });
});

describe('en knapp som skulle nekas visas inte', () => {
  it('kallelsen till en dag då organet har upphört: det står varför', () => {
    const planned = { meeting: aPlanned(), team: A_TEAM };
    expect(page(bundle(planned), { secretariat: true }).can).toMatchObject({ sendNotice: true });
    const ended = bundle({ ...planned, forum: aForum({ validTo: '2024-02-15' }) });
    expect(page(ended, { secretariat: true }).can).toMatchObject({
      sendNotice: false,
      sendNoticeHint: 'Ledningsgruppen finns inte den dagen.',
    });
  });

  it('dagordningen till ett möte som har varit: ingen ombeds godkänna den', () => {
    const asked = bundle({ forum: aForum({}, { chairApprovesAgenda: true }), offices: CHAIR });
    const approval = (who: object, now?: string) => page(asked, who, now).approval;
    const after = '2024-02-17T08:00:00Z';
    expect(approval({ person: 'p-lg-a' })).toMatchObject({ mayApprove: true });
    expect(approval({ person: 'p-lg-a' }, after)).toBeUndefined();
    expect(approval({ secretariat: true })).toMatchObject({ mayAsk: true, mayRecord: true });
    expect(approval({ secretariat: true }, after)).toBeUndefined();
  });

  it('svaret för en kommun som har lämnat samarbetet före mötets dag', () => {
    expect(page(bundle(), { person: 'p-lg-a' }).mine).toMatchObject({ open: true });
    const municipalities = byId([aMunicipality('a', { memberTo: '2024-02-15' }), aMunicipality('b')]);
    expect(page(bundle({ municipalities }), { person: 'p-lg-a' }).mine).toBeNull();
  });
});

const CHAIR: OfficeDefinition[] = [{ forum: 'lg', office: 'chair', municipality: 'a', from: '2024-01-01' }];

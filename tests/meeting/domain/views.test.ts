import { changeCard } from '../../../bot/meeting/cards/change.ts';
import { noticeCard } from '../../../bot/meeting/cards/notice.ts';
import type { AgendaItem } from '../../../bot/meeting/domain/agenda-item.ts';
import { CHANGED, type Changed } from '../../../bot/meeting/domain/facts.ts';
import type { Meeting } from '../../../bot/meeting/domain/state.ts';
import type { MeetingBundle } from '../../../bot/meeting/views/bundle.ts';
import { changeNotice } from '../../../bot/meeting/views/change.ts';
import { historyView } from '../../../bot/meeting/views/history.ts';
import { meetingView, type PageMeans } from '../../../bot/meeting/views/page.ts';
import {
  A_TEAM,
  aCancelled,
  aForum,
  aMunicipality,
  aNoticed,
  anAccount,
  anRsvp,
  aSeat,
  byId,
  ZONE,
} from '../../support/builders.ts';

const SECRETS = /Upphandling|Juristen|hemlig|Underlag p2/i;
const item = (id: string, more: Partial<AgendaItem> = {}): AgendaItem => ({
  id,
  version: 1,
  heading: `Rubrik ${id}`,
  kind: 'discussion',
  annexes: [{ id: `${id}-b9`, title: `Underlag ${id}`, href: `https://example.se/${id}` }],
  guests: [],
  ...more,
});
const secret = item('p2', { heading: 'Upphandling', presenter: 'Juristen', secret: true });
const secretAnnex = item('p3', {
  annexes: [{ id: 'p3-b4', title: 'Hemlig bilaga', href: 'https://hemlig.se', secret: true }],
});
const agenda = [item('p1', { guests: ['p-gast'] }), secret, secretAnnex];

const noticed = (more: object = {}): Meeting => ({ ...aNoticed(), agenda, items: agenda, ...more }) as Meeting;

function bundle(meeting: Meeting, more: Partial<MeetingBundle> = {}): MeetingBundle {
  return {
    id: 'm1',
    meeting,
    forum: aForum(),
    zone: ZONE,
    seats: [aSeat('lg-a'), aSeat('lg-b')],
    municipalities: byId([aMunicipality('a', { name: 'Åby' }), aMunicipality('b', { name: 'Österby' })]),
    people: byId([
      {
        id: 'p-gast',
        title: 'Trafikdirektör',
        organisation: 'Region X',
        mail: 'g@x.se',
        language: 'sv',
        account: 'guest',
      },
    ]),
    rsvps: new Map([['lg-a', anRsvp('lg-a', { value: 'attending' })]]),
    earlier: new Map(),
    team: undefined,
    offices: [],
    ...more,
  };
}

const editing = {
  copyFrom: [],
  people: new Map(),
  uploads: true,
  page: 'https://teams.example/m1',
  promised: false,
  noted: false,
  inMinutes: () => 'none' as const,
  chairChats: true,
};
function page(of: MeetingBundle, who: { person?: string; secretariat?: boolean } = {}, means?: PageMeans) {
  const actor = anAccount(who.person ?? null, who.secretariat ?? false);
  const reader = { actor, language: 'sv' as const, now: new Date('2024-02-05T08:00:00Z'), drawn: '00000000a-x' };
  return meetingView(of, reader, means);
}
const meeting = { kind: 'meeting', id: 'm1' } as const;
const change = { revision: 2, what: ['agenda' as const, 'annexes' as const], again: false };
const history = historyView(
  [
    { seq: 2, at: new Date('2024-02-03'), fact: { ...meeting, type: 'notice-changed', ...change } },
    { seq: 1, at: new Date('2024-02-03'), fact: { ...meeting, type: 'notice-sent', revision: 1, words: null } },
  ],
  ZONE,
  'sv',
);
const means: PageMeans = { lines: [], lost: false, history, editing };

describe('gästen på en punkt', () => {
  const view = page(bundle(noticed()), { person: 'p-gast' }, means);

  it('ser sin punkt under sitt nummer, med dess handlingar, och när och var mötet är', () => {
    expect(view.agenda).toMatchObject([{ no: 1, heading: 'Rubrik p1', annexes: [{ title: 'Underlag p1' }] }]);
    expect(view.when.text).toContain('16 februari 2024');
    expect(view.placeText).toBe('Kommunhuset');
  });

  it('ser inga andra punkter, inga svar, ingen historik, och kan ingenting göra', () => {
    expect(view).toMatchObject({ answers: { of: 0, rows: [], summary: '' }, history: [], mine: null });
    expect(view).not.toHaveProperty('editing');
    expect(view).not.toHaveProperty('deliveries');
    expect(Object.values(view.can).some(Boolean)).toBe(false);
    expect(JSON.stringify(view)).not.toMatch(/Rubrik p3|sekretess|Kommer på plats|Åby/);
  });

  it('på den tredje punkten har den nummer tre', () => {
    const third = [item('p1'), item('p2'), item('p3', { guests: ['p-gast'] })];
    const own = page(bundle(noticed({ agenda: third, items: third })), { person: 'p-gast' }).agenda;
    expect(own.map(({ no }) => no)).toEqual([3]);
  });

  it('en inbjudan gäller när den är gjord, och slutar gälla när den tas tillbaka', () => {
    const invited = [item('p1'), item('p3', { guests: ['p-gast'] })];
    const sent = [item('p1', { guests: ['p-gast'] }), item('p3')];
    const view = page(bundle(noticed({ agenda: sent, items: invited })), { person: 'p-gast' });
    expect(view.agenda.map(({ heading }) => heading)).toEqual(['Rubrik p3']);
  });

  it('medlemmen ser vem som är gäst', () => {
    const [first] = page(bundle(noticed()), { person: 'p-lg-a' }).agenda;
    expect(first?.guestsText).toContain('Trafikdirektör, Region X');
  });
});

describe('det som har sekretess', () => {
  const of = bundle(noticed());
  const seen = (who: object) => page(of, who, means);

  it('heter neutralt för medlemmen, och har varken föredragande, länk eller fil', () => {
    const [, hidden, beside] = seen({ person: 'p-lg-a' }).agenda;
    expect(hidden).toMatchObject({ no: 2, heading: 'Punkt med sekretess', annexes: [] });
    expect(beside?.annexes).toEqual([{ id: 'p3-b4', title: 'Handling med sekretess. Den lämnas utanför Samverkan.' }]);
  });

  it('inte ens ett ord som av misstag stod kvar i raden når ett kort, en sida, en post eller historiken', () => {
    const setting = { language: 'sv', drawn: '00000000a-x', href: 'https://example.se' } as const;
    const view = seen({ person: 'p-lg-a' });
    const after = bundle(noticed({ items: agenda, agenda: [] }));
    const told = changeNotice(after, after, { what: [...CHANGED], again: true }, 'sv');
    const shown = [view, noticeCard(view, setting), changeCard(told, setting), history];
    for (const one of shown) expect(JSON.stringify(one)).not.toMatch(SECRETS);
    expect(JSON.stringify(noticeCard(view, setting))).toContain('Punkt med sekretess');
    expect(JSON.stringify(told)).toContain('Handling med sekretess');
  });
});

describe('efter en ändring', () => {
  const earlier = new Map([['lg-a', anRsvp('lg-a', { value: 'remote', until: '10:00' })]]);
  const changed = bundle(noticed({ revision: 2, askedFrom: 2 }), { rsvps: new Map(), earlier });

  it('alla ombads svara igen: det gamla svaret står som gammalt och räknas inte', () => {
    const view = page(changed, { person: 'p-lg-a' });
    expect(view).toMatchObject({ askedAgain: true, answers: { answered: 0 }, mine: { value: null, open: true } });
    expect(view.mine?.text).toContain('Deltar digitalt till kl. 10.00');
    expect(view.answers.rows.map(({ who, text }) => `${who}: ${text}`)).toEqual([
      'Åby: Inget svar efter ändringen (förut: Deltar digitalt till kl. 10.00)',
      'Österby: Inget svar',
    ]);
    expect(view.answers.rows[0]?.value).toBe('silent');
  });

  it('den som har svarat igen står med sitt nya svar', () => {
    const again = bundle(noticed({ revision: 2, askedFrom: 2 }), {
      rsvps: new Map([['lg-a', anRsvp('lg-a', { value: 'declined' }, { revision: 2 })]]),
    });
    expect(page(again, { person: 'p-lg-a' }).answers.rows[0]?.text).toBe('Har förhinder');
  });

  it('det som inte är skickat än syns för kansliet, i ord, och medlemmen ser det som skickades', () => {
    const draft = bundle(noticed({ items: [...agenda, item('p5')] }), { team: A_TEAM });
    const view = page(draft, { secretariat: true }, means);
    expect(view.editing?.unsent).toEqual([
      'Dagordningen är ändrad sedan kallelsen gick ut.',
      'Handlingar har kommit till sedan kallelsen gick ut.',
    ]);
    expect(view.can.sendChange).toBe(true);
    expect(page(draft, { person: 'p-lg-a' }).agenda).toHaveLength(3);
    expect(page(draft, { person: 'p-lg-a' }, means)).not.toHaveProperty('editing');
  });

  it('ett inställt möte kan inte ändras eller skickas, och säger varför det är inställt', () => {
    const view = page(bundle(aCancelled()), { secretariat: true }, means);
    expect(view).toMatchObject({ status: 'cancelled', reason: 'Snö', can: { change: false, cancel: false } });
    expect(page(bundle(aCancelled()), { person: 'p-lg-a' }).mine).toMatchObject({ open: false });
  });
});

describe('vad en kort post säger om en ändring', () => {
  const before = bundle(noticed());
  const after = bundle({
    ...noticed(),
    definition: {
      ...aNoticed().definition,
      when: { date: '2024-02-23', start: '13:00', end: '15:00' },
      place: 'Biblioteket',
      mode: 'remote',
      title: 'Extra viktigt',
      purpose: 'Beslut om budget',
    },
  } as Meeting);
  const lines = (what: Changed[], again = false) => changeNotice(before, after, { what, again }, 'sv').lines;

  it.each<[Changed, string]>([
    ['time', 'Ny tid: fredag 23 februari 2024 kl. 13.00–15.00. Förut: fredag 16 februari 2024 kl. 9.00–11.30.'],
    ['place', 'Ny plats: Biblioteket. Förut: Kommunhuset.'],
    ['mode', 'Ny form: Digitalt. Förut: På plats och digitalt.'],
    ['link', 'Möteslänken är ny.'],
    ['title', 'Mötet heter nu: Extra viktigt'],
    ['purpose', 'Nytt syfte: Beslut om budget'],
    ['agenda', 'Dagordningen är ändrad.'],
  ])('%s', (what, line) => {
    expect(lines([what])).toEqual([line]);
  });

  it('sista svarsdagen, med den som var förut, en gång', () => {
    const until = (answerBy?: string) => bundle(noticed(answerBy === undefined ? {} : { answerBy }));
    const said = (was?: string, is?: string) => {
      const by = is === undefined ? {} : { answerBy: is };
      return changeNotice(until(was), until(is), { what: ['answer-by'], again: false, ...by }, 'sv').lines;
    };
    expect(said('2024-02-13', '2024-02-15')).toEqual([
      'Svara senast: torsdag 15 februari 2024. Förut: tisdag 13 februari 2024.',
    ]);
    expect(said('2024-02-13')).toEqual(['Svara senast: ingen dag. Förut: tisdag 13 februari 2024.']);
  });

  it('ombads alla svara igen sägs det sist', () => {
    expect(lines(['time', 'place'], true).at(-1)).toBe('Svara igen, även om du har svarat förut.');
  });

  it('många handlingar blir tjugo rader, den sista hur många till', () => {
    const annexes = Array.from({ length: 25 }, (_, n) => ({
      id: `p1-b${n + 20}`,
      title: `Underlag ${n}`,
      href: 'https://x.se',
    }));
    const full = bundle(noticed({ items: [item('p1', { annexes }), secret, secretAnnex] }));
    const told = changeNotice(full, full, { what: ['annexes'], again: false }, 'sv');
    expect(told.title).toBe('Kompletterande handlingar: Ledningsgruppen');
    expect(told.lines).toHaveLength(20);
    expect(told.lines[0]).toBe('Punkt 1, Rubrik p1: Underlag 0');
    expect(told.lines[19]).toBe('och 6 till');
    const all = changeNotice(full, full, { what: [...CHANGED], again: true }, 'sv').lines;
    expect(all).toHaveLength(20);
    expect(all.slice(-2)).toEqual(['och 15 till', 'Svara igen, även om du har svarat förut.']);
  });
});

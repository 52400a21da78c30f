import fc from 'fast-check';
import { type Existing, type ImportPlan, itemsOf, planImport } from '../../../bot/cooperation/domain/diff.ts';
import type { CooperationDefinition, MeetingDefinition } from '../../../bot/kernel/definition.ts';
import { smallFolder } from '../../support/small-folder.ts';

function definition(): CooperationDefinition {
  const files = smallFolder();
  return {
    cooperation: files['cooperation.json'],
    ...files['municipalities.json'],
    ...files['forums.json'],
    ...files['people.json'],
    ...files['seats.json'],
    ...files['offices.json'],
    plans: [files['plans/2026.json']],
    ...files['calendar/2026.json'],
  };
}

/** How everything stands right after an import. */
function imported(from: CooperationDefinition): Map<string, Existing> {
  return new Map(
    itemsOf(from).map((item) => [`${item.kind}/${item.id}`, { imported: item.definition, current: item.definition }]),
  );
}

/** Carries a plan out. */
function apply(plan: ImportPlan, existing: ReadonlyMap<string, Existing>): Map<string, Existing> {
  const after = new Map(existing);
  for (const { kind, id, definition: now } of [...plan.add, ...plan.change])
    after.set(`${kind}/${id}`, { imported: now, current: now });
  return after;
}

const meetingKey = 'meeting/rad-2026-02-13';

function withMeeting(change: Partial<MeetingDefinition>): CooperationDefinition {
  const whole = definition();
  return { ...whole, meetings: whole.meetings.map((meeting) => ({ ...meeting, ...change })) };
}

function standing(change: Partial<Existing>): Map<string, Existing> {
  const existing = imported(definition());
  const meeting = existing.get(meetingKey);
  if (!meeting) throw new Error('The meeting is not there');
  return existing.set(meetingKey, { ...meeting, ...change });
}

function meetingWith(change: Partial<MeetingDefinition>): unknown {
  return withMeeting(change).meetings[0];
}

describe('the first import of a folder', () => {
  it('adds everything, an office under its first day', () => {
    const plan = planImport(definition(), new Map());
    expect(plan.add).toHaveLength(1 + 3 + 2 + 2 + 2 + 2 + 1 + 1 + 1);
    expect(plan.add.filter(({ kind }) => kind === 'office').map(({ id }) => id)).toEqual([
      'rad-chair-2020-01-01',
      'rad-chair-2024-03-12',
    ]);
    expect(plan).toMatchObject({ change: [], same: 0, kept: [], missing: [] });
  });
});

describe('the next import of a folder', () => {
  it('finds everything the same, whatever order the properties are written in', () => {
    const turned = JSON.parse(JSON.stringify(definition()), (_key, value) =>
      typeof value === 'object' && value !== null && !Array.isArray(value)
        ? Object.fromEntries(Object.entries(value).reverse())
        : value,
    );
    expect(planImport(turned, imported(definition()))).toEqual({
      add: [],
      change: [],
      same: 15,
      kept: [],
      missing: [],
    });
  });

  it('takes an absent property and an undefined one as the same', () => {
    expect(planImport(withMeeting({ place: undefined } as object), imported(definition())).same).toBe(15);
  });

  it('changes what the folder changed, and names the properties', () => {
    const moved = withMeeting({ place: 'Kommunhuset', when: { date: '2026-02-20' } });
    const plan = planImport(moved, imported(definition()));
    expect(plan.change).toEqual([
      { kind: 'meeting', id: 'rad-2026-02-13', definition: moved.meetings[0], fields: ['when', 'place'] },
    ]);
    expect(plan.same).toBe(14);
  });

  it('leaves what was changed only in the product, and does not list it', () => {
    const existing = standing({ current: meetingWith({ place: 'Biblioteket' }) });
    expect(planImport(definition(), existing)).toMatchObject({ change: [], same: 15, kept: [] });
  });

  it('never overwrites what was changed in the product, but lists it when the folder changed too', () => {
    const existing = standing({ current: meetingWith({ place: 'Biblioteket' }) });
    const plan = planImport(withMeeting({ place: 'Kommunhuset' }), existing);
    expect(plan.change).toEqual([]);
    expect(plan.kept).toEqual([
      { kind: 'meeting', id: 'rad-2026-02-13', fields: ['place'], why: 'import.kept.changed' },
    ]);
  });

  it('has nothing to say when the folder was brought up to what the product already says', () => {
    const existing = standing({ current: meetingWith({ place: 'Kommunhuset' }) });
    expect(planImport(withMeeting({ place: 'Kommunhuset' }), existing)).toMatchObject({ same: 15, kept: [] });
  });

  it('keeps what is locked, with the reason', () => {
    const plan = planImport(withMeeting({ place: 'Kommunhuset' }), standing({ locked: 'import.kept.noticed' }));
    expect(plan.change).toEqual([]);
    expect(plan.kept).toEqual([
      { kind: 'meeting', id: 'rad-2026-02-13', fields: ['place'], why: 'import.kept.noticed' },
    ]);
  });

  it('leaves what the folder no longer has, and lists it', () => {
    const plan = planImport({ ...definition(), meetings: [] }, imported(definition()));
    expect(plan.missing).toEqual([{ kind: 'meeting', id: 'rad-2026-02-13' }]);
    expect(plan.same).toBe(14);
  });
});

describe('whatever was added, changed or dropped', () => {
  const title = fc.constantFrom('Rådet', 'Råd', 'Extra möte');
  const meeting = fc.record(
    {
      id: fc.constantFrom('m-1', 'm-2', 'm-3', 'm-4'),
      forum: fc.constant('rad'),
      kind: fc.constant('ordinary' as const),
      title,
      when: fc.record({ date: fc.constantFrom('2026-01-01', '2026-02-02') }),
      mode: fc.constantFrom('hybrid' as const, 'remote' as const),
      note: title,
    },
    { requiredKeys: ['id', 'forum', 'kind', 'title', 'when', 'mode'] },
  );
  const meetings = fc.uniqueArray(meeting, { selector: ({ id }) => id });
  const folder = meetings.map((some) => ({ ...definition(), meetings: some }));

  it('a second import right after the first finds everything the same', () => {
    fc.assert(
      fc.property(folder, folder, (before, after) => {
        const existing = imported(before);
        const again = planImport(after, apply(planImport(after, existing), existing));
        expect(again).toMatchObject({ add: [], change: [], kept: [], same: itemsOf(after).length });
      }),
    );
  });

  it('what was changed in the product still stands after the import', () => {
    fc.assert(
      fc.property(folder, folder, (before, after) => {
        const existing = imported(before);
        const first = before.meetings[0];
        if (first) existing.set(`meeting/${first.id}`, { imported: first, current: { ...first, title: 'Ändrat här' } });
        const stood = first && apply(planImport(after, existing), existing).get(`meeting/${first.id}`);
        if (first) expect(stood?.current).toEqual({ ...first, title: 'Ändrat här' });
      }),
    );
  });
});

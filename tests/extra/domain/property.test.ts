import fc from 'fast-check';
import { countedAsks, type ExtraRequest } from '../../../bot/extra/domain/state.ts';
import { Book, FORUM, MEMBERS, NOW, person, SEATS, SETTING, WANTED } from '../../support/extra-meeting.ts';
import { decide } from '../../support/given.ts';

const PEOPLE = [...MEMBERS.map((seat) => `p-${seat}`), 'p-assistent', 'p-okänd'];

/** Who presses, in which order; each press may come again, at once or later. */
const presses = fc.array(fc.constantFrom(...PEOPLE), { minLength: 1, maxLength: 40 });
const rule = fc.integer({ min: 1, max: MEMBERS.length });

it('i vilken ordning och hur många gånger trycken än kommer: platserna räknas en gång, och mötet finns en gång när de räcker', () => {
  fc.assert(
    fc.property(presses, rule, (order, needed) => {
      const forum = { ...FORUM, rules: { ...FORUM.rules, extraMeetingByMembers: needed } };
      const setting = { ...SETTING, forum };
      const book = new Book();
      const wanted = new Set<string>();
      for (const who of order) {
        const request = book.found('r1');
        const command = request
          ? ({ do: 'join-extra-meeting', request: 'r1' } as const)
          : ({ do: 'ask-extra-meeting', id: 'r1', forum: 'ssk', ...WANTED } as const);
        book.take(decide(request, command, person(who), { ...book.asking(setting), now: NOW }), person(who));
        if (MEMBERS.includes(who.slice(2)) && wanted.size < needed) wanted.add(who.slice(2));
        const count = countedAsks(book.found('r1') ?? NOBODY, SEATS).length;
        const meetings = book.facts.filter(({ type }) => type === 'meeting-planned').length;
        expect([count, meetings]).toEqual([wanted.size, wanted.size >= needed ? 1 : 0]);
      }
    }),
  );
});

const NOBODY = {
  status: 'closed',
  forum: 'ssk',
  when: WANTED.when,
  reason: '',
  asks: [],
} satisfies ExtraRequest as ExtraRequest;

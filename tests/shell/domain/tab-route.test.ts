import { addressFor, chosenForum } from '../../../tab/forum/channel-forum.ts';
import {
  askDatesHash,
  askExtraHash,
  datesHash,
  deepLinkHash,
  meetingHash,
  minutesHash,
  planHash,
  roundHash,
  routeOf,
  yearHash,
} from '../../../tab/route.ts';

describe('the tab’s addresses', () => {
  it.each(['', '#', '#/', '#/nagot-annat', '#/mote/', '#/mote', '#/mote/%E0%A4%A'])('%p is Att göra', (hash) => {
    expect(routeOf(hash)).toEqual({ page: 'todo' });
  });

  it('names a meeting, and back again', () => {
    for (const id of ['lg-2024-02-16', 'a/b c', 'åäö']) {
      expect(routeOf(meetingHash(id))).toEqual({ page: 'meeting', id });
    }
  });

  it('names a date question, and the page where one is asked', () => {
    expect(routeOf(datesHash('lg-1'))).toEqual({ page: 'dates', id: 'lg-1' });
    expect(routeOf('#/fraga/ny?organ=lg')).toEqual({ page: 'ask-dates', forum: 'lg' });
    expect(routeOf('#/fraga/ny')).toEqual({ page: 'ask-dates' });
    expect(routeOf(askDatesHash({ year: 2024, forum: 'lg' }))).toEqual({ page: 'ask-dates', year: 2024, forum: 'lg' });
    expect(routeOf('#/fraga/')).toEqual({ page: 'todo' });
  });

  it('names the questions, one of them, and the page where one is asked', () => {
    expect(routeOf('#/fragor')).toEqual({ page: 'rounds' });
    expect(routeOf('#/ny-fraga')).toEqual({ page: 'ask-round' });
    expect(routeOf('#/ny-fraga?organ=lg')).toEqual({ page: 'ask-round', forum: 'lg' });
    expect(routeOf('#/ny-fraga?om=dokument')).toEqual({ page: 'ask-round', document: true });
    expect(routeOf(roundHash('r/1'))).toEqual({ page: 'round', id: 'r/1' });
    expect(routeOf(roundHash('r1', 'salem'))).toEqual({ page: 'round', id: 'r1', municipality: 'salem' });
    expect(routeOf('#/rundfraga/')).toEqual({ page: 'todo' });
    expect(deepLinkHash('round:r1')).toBe('#/rundfraga/r1');
    expect(deepLinkHash('consultation:rm-1')).toBe('#/remiss/rm-1');
  });

  it('names the minutes of a meeting, and where on them', () => {
    expect(routeOf(meetingHash('lg/1', 'p3'))).toEqual({ page: 'meeting', id: 'lg/1', item: 'p3' });
    expect(routeOf(minutesHash('lg-1', ''))).toEqual({ page: 'minutes', id: 'lg-1' });
    expect(routeOf(minutesHash('lg-1'))).toEqual({ page: 'minutes', id: 'lg-1' });
    expect(routeOf(minutesHash('lg/1', 'p3-b1'))).toEqual({ page: 'minutes', id: 'lg/1', point: 'p3-b1' });
    expect(deepLinkHash('minutes:lg-1')).toBe('#/anteckningar/lg-1');
  });

  it('names the configuration page, whatever Teams adds to it', () => {
    expect(routeOf('#/config?host=teams')).toEqual({ page: 'config' });
  });
});

describe('the addresses of Möten', () => {
  it('hold the year and the body, and back again', () => {
    expect(yearHash({ year: 2024, forum: 'lg' })).toBe('#/moten?ar=2024&organ=lg');
    expect(routeOf('#/moten?ar=2024&organ=lg')).toEqual({ page: 'year', year: 2024, forum: 'lg' });
    expect(routeOf(yearHash({}))).toEqual({ page: 'year' });
  });

  it('hold a new meeting, an extra one, and the asking for one', () => {
    expect(routeOf(planHash({ forum: 'lg' }))).toEqual({ page: 'plan', extra: false, forum: 'lg' });
    expect(routeOf(planHash({ forum: 'ssk' }, true))).toEqual({ page: 'plan', extra: true, forum: 'ssk' });
    expect(routeOf(askExtraHash({ year: 2024, forum: 'ssk' }))).toEqual({
      page: 'ask-extra',
      year: 2024,
      forum: 'ssk',
    });
  });

  it.each(['#/moten?ar=i-fjol&organ=', '#/moten?ar=24', '#/moten/annat', '#/moten?%E0%A4%A'])(
    '%p is this year',
    (hash) => {
      expect(routeOf(hash)).toEqual({ page: 'year' });
    },
  );
});

describe('a card’s deep link', () => {
  it('opens the meeting it names', () => {
    expect(deepLinkHash('meeting:lg-2024-02-16')).toBe('#/mote/lg-2024-02-16');
  });

  it('opens the date question it names', () => {
    expect(deepLinkHash('dates:lg-1')).toBe('#/fraga/lg-1');
  });

  it.each([undefined, '', 'meeting:', 'protokoll:1', 'x meeting:1'])('%p leads nowhere', (subPage) => {
    expect(deepLinkHash(subPage)).toBeNull();
  });
});

describe('the body chosen when the tab was added', () => {
  it('stands in the tab’s address', () => {
    const miljo = { id: 'miljo', shortName: 'Miljönätverket & co' };
    expect(chosenForum(new URL(addressFor('https://samverkan.example.se', miljo)).search)).toEqual(miljo);
  });

  it('is none in an address without it', () => {
    expect(chosenForum('?forum=miljo')).toBeNull();
  });
});

import { faultInFile } from '../../../tab/calendar/check-file.ts';
import { isDay } from '../../../tab/calendar/clash-query.ts';
import {
  draftOf,
  type FormForum,
  faultsIn,
  faultsInRequest,
  fieldsOf,
  newFields,
  withForum,
} from '../../../tab/meeting/draft.ts';
import { chosenAmong, plannable } from '../../../tab/meeting/plan-choice.ts';
import { extraRequestId, fourLetters, meetingId } from '../../../tab/shell/new-id.ts';
import { yearSteps } from '../../../tab/shell/year-steps.ts';

const lg: FormForum = {
  forum: 'lg',
  shortName: 'Ledningsgruppen',
  usual: { title: 'Ledningsgrupp', start: '09:00', end: '11:30', mode: 'on-site', place: 'Huddinge' },
};
const ssk: FormForum = {
  forum: 'ssk',
  shortName: 'Samarbetskommittén',
  extraOnly: true,
  usual: { title: 'Samarbetskommitté', start: '13:00', end: '16:00', mode: 'hybrid' },
};
const planned = { ...draftOf(newFields(lg, 'ordinary')), date: '2024-10-04' };

describe('a new meeting’s form', () => {
  it('begins with what the body’s meetings usually are, and with no day', () => {
    expect(newFields(lg, 'ordinary')).toEqual({
      forum: 'lg',
      kind: 'ordinary',
      title: 'Ledningsgrupp',
      when: { date: '', start: '09:00', end: '11:30' },
      mode: 'on-site',
      place: 'Huddinge',
    });
  });

  it('follows another body, but keeps what somebody wrote', () => {
    const written = { ...planned, title: 'Budgetmöte' };
    expect(withForum(written, lg, ssk)).toEqual({
      ...written,
      forum: 'ssk',
      kind: 'extra',
      start: '13:00',
      end: '16:00',
      mode: 'hybrid',
      place: '',
    });
  });

  it('sends only what is filled in, and one day once', () => {
    const draft = { ...planned, title: ' Möte ', endDate: '2024-10-04', start: '', end: '', place: ' ' };
    expect(fieldsOf(draft, newFields(lg, 'ordinary'))).toEqual({
      forum: 'lg',
      kind: 'ordinary',
      title: 'Möte',
      when: { date: '2024-10-04' },
      mode: 'on-site',
    });
  });

  it('keeps the note that it does not show, and a second day', () => {
    const before = { ...newFields(lg, 'ordinary'), note: 'Lunch 12.00' };
    const fields = fieldsOf({ ...planned, endDate: '2024-10-05' }, before);
    expect(fields).toMatchObject({ note: 'Lunch 12.00', when: { date: '2024-10-04', endDate: '2024-10-05' } });
  });

  it('asks for title, day and a whole link before anything is sent', () => {
    expect(faultsIn(planned)).toEqual([]);
    expect(faultsIn({ ...planned, title: ' ', date: '', link: 'www.teams.se' })).toEqual(['title', 'date', 'link']);
    expect(faultsIn({ ...planned, link: 'https://teams.example.se/m/1' })).toEqual([]);
  });

  it('asks for day and reason when an extra meeting is asked for', () => {
    expect(faultsInRequest({ ...planned, purpose: 'Budgeten' })).toEqual([]);
    expect(faultsInRequest({ ...planned, date: '', purpose: ' ' })).toEqual(['date', 'purpose']);
  });

  it('asks what a day clashes with only when its year is written', () => {
    expect(['2024-02-16', '0020-02-16', '', '20240-02-16'].map(isDay)).toEqual([true, false, false, false]);
  });
});

describe('the bodies a meeting can be planned for', () => {
  const all = [lg, ssk].map((one) => ({
    extraOnly: false,
    usual: { title: '', mode: 'undecided' as const },
    ...one,
    mayPlan: true,
    askedBy: null,
    reached: { holders: 8, members: 8, channel: true },
    answerBy: '2024-02-05',
  }));
  const member = all.map((one) => ({ ...one, mayPlan: false }));

  it('are all for the secretariat, with the chair’s for an extra one, and none for a member', () => {
    expect(plannable(all, false).map(({ forum }) => forum)).toEqual(['lg']);
    expect(plannable(all, true).map(({ forum }) => forum)).toEqual(['lg', 'ssk']);
    expect(plannable(member, true)).toEqual([]);
  });

  it('begin with the one in the address, then the channel’s, then the first', () => {
    expect(chosenAmong(all, 'ssk', 'lg')?.forum).toBe('ssk');
    expect(chosenAmong(all, 'alla', 'ssk')?.forum).toBe('ssk');
    expect(chosenAmong(all, undefined, undefined)?.forum).toBe('lg');
    expect(chosenAmong([], 'lg')).toBeUndefined();
  });
});

describe('ids that the page makes', () => {
  it('name body and day, and are ones that the service reads', () => {
    expect(meetingId('lg', '2024-02-16', 'k3x9')).toBe('lg-2024-02-16-k3x9');
    expect(extraRequestId('ssk', 'k3x9')).toBe('extra-ssk-k3x9');
    expect(meetingId('x'.repeat(100), '2024-02-16', 'k3x9')).toMatch(/^[a-z0-9][a-z0-9-]{0,99}$/);
    expect(fourLetters()).toMatch(/^[a-z0-9]{4}$/);
  });
});

describe('steps between years', () => {
  it('go back to the first with something in it, and one year past the last, to plan it', () => {
    expect(yearSteps(2024, [2023, 2024])).toEqual({ before: 2023, after: 2025 });
    expect(yearSteps(2023, [2023, 2024])).toEqual({ after: 2024 });
    expect(yearSteps(2025, [2023, 2024])).toEqual({ before: 2024 });
    expect(yearSteps(2024, [])).toEqual({ after: 2025 });
  });

  it('lead back from a year far away', () => {
    expect(yearSteps(2090, [2023, 2024])).toEqual({ before: 2024 });
    expect(yearSteps(1999, [2023, 2024])).toEqual({ after: 2023 });
  });
});

describe('a calendar file', () => {
  it('is sent when it is one', () => {
    expect(faultInFile({ name: 'Regionen 2024.ICS', size: 900 })).toBeNull();
  });

  it.each([
    ['kalender.pdf', 900, 'tab.calendar.notIcs'],
    ['kalender.ics', 0, 'tab.calendar.emptyFile'],
    ['kalender.ics', 5 * 1024 * 1024 + 1, 'tab.calendar.tooBig'],
  ])('%s of %d bytes is not', (name, size, fault) => {
    expect(faultInFile({ name, size })).toBe(fault);
  });
});

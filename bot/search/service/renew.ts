import type { Due, Renewed } from '../../ports/search.ts';
import type { KindRow, Read, Store } from '../../ports/store.ts';
import { Rows } from '../../service/gather.ts';
import { text } from '../../texts/text.ts';
import { agendaEntries, consultationEntries } from '../domain/entries.ts';
import type { SearchEntry } from '../domain/entry.ts';
import { minutesEntries } from '../domain/minutes-entries.ts';

const MOST_AT_ONCE = 50;

/** What has changed is made ready before somebody searches: who writes never waits for it. */
export async function renewSearch({ search }: Store, { most, stopping }: { most: number; stopping?: AbortSignal }) {
  for (let done = 0; done < most && !stopping?.aborted; ) {
    const some = await search.renew(Math.min(MOST_AT_ONCE, most - done), readsOf, renewed);
    if (some === 0) return;
    done += some;
  }
}

function readsOf(due: readonly Due[]): Read[] {
  return due.flatMap(({ kind, id }): Read[] => {
    if (kind === 'meeting') return [{ kind, ids: [id] }];
    if (kind === 'consultation') return [{ kind, ids: [id] }];
    if (kind === 'minutes')
      return [
        { kind, ids: [id] },
        { kind: 'minutes-item', meeting: id },
      ];
    if (kind === 'minutes-item')
      return [
        { kind, ids: [id] },
        { kind: 'minutes', ids: [meetingOf(id)] },
      ];
    return [];
  });
}

function renewed(due: readonly Due[], found: readonly KindRow[]): Renewed {
  const rows = new Rows();
  for (const row of found) rows.put(row);
  const neutral = { title: text('sv', 'agenda.secret') };
  const whole = new Set(due.flatMap(({ kind, id }) => (kind === 'minutes' ? [id] : [])));
  const of: Renewed['of'] = [];
  const entries: SearchEntry[] = [];
  for (const { kind, id } of due) {
    if (kind === 'meeting') {
      const meeting = rows.get(kind, id)?.state;
      of.push({ kind, id });
      if (meeting) entries.push(...agendaEntries(id, meeting, neutral));
    } else if (kind === 'consultation') {
      const consultation = rows.get(kind, id)?.state;
      of.push({ kind, id });
      if (consultation) entries.push(...consultationEntries(id, consultation));
    } else if (kind === 'minutes' || kind === 'minutes-item') {
      const meeting = kind === 'minutes' ? id : meetingOf(id);
      const item = kind === 'minutes' ? undefined : id.slice(meeting.length + 1);
      if (item !== undefined && whole.has(meeting)) continue;
      of.push({ kind: 'minutes', id: meeting, ...(item === undefined ? {} : { item }) });
      const all = minutesOf(meeting, rows, neutral);
      entries.push(...all.filter((entry) => item === undefined || entry.item === item));
    }
  }
  return { of, entries };
}

function minutesOf(meeting: string, rows: Rows, neutral: { title: string }): SearchEntry[] {
  const minutes = rows.get('minutes', meeting)?.state;
  const notes = rows.list('minutes-item').filter(({ state }) => state.meeting === meeting);
  return minutes
    ? minutesEntries(
        meeting,
        minutes,
        notes.map(({ state }) => state),
        neutral,
      )
    : [];
}

/** Of "meeting/item". */
function meetingOf(id: string): string {
  return id.slice(0, id.lastIndexOf('/'));
}

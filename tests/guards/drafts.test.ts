import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const TAB = join(__dirname, '..', '..', 'tab');

/**
 * Parts with a field and a state of their own that keep no draft, and why nothing that was written is lost there. A new one
 * keeps what is written with `useDraft`, or says here why it need not.
 */
const WITHOUT: Record<string, string> = {
  'consultation/parts/form.tsx': 'the pages around it keep its draft',
  'consultation/parts/import-list.tsx': 'a file and a body are chosen, nothing is written',
  'consultation/parts/import-rows.tsx': 'which rows are shown',
  'consultation/parts/letter.tsx': 'it is read and copied',
  'forum/parts/connect-channel.tsx': 'one choice, then a press',
  'forum/parts/connect-team.tsx': 'one choice, then a press',
  'forum/parts/link-stranger.tsx': 'one choice, then a press',
  'meeting/parts/copy-agenda.tsx': 'one choice, then a press',
  'meeting/parts/guests.tsx': 'it is read and copied',
  'meeting/parts/new-documents.tsx': 'the item around it keeps its draft',
  'minutes/parts/add-item.tsx': 'its heading is kept by the fields in it; its place is one choice',
  'minutes/parts/begin-item.tsx': 'one hour, written while it is looked at',
  'minutes/parts/beside-texts.tsx': 'it is read',
  'minutes/parts/copy-address.tsx': 'it is read and copied',
  'minutes/parts/left-notes.tsx': 'it shows what was kept',
  'minutes/parts/meeting-hours.tsx': 'saved when the field is left',
  'minutes/parts/notes.tsx': 'notes have a store of their own',
  'minutes/parts/presence-row.tsx': 'saved when it is chosen',
  'minutes/parts/registry-number.tsx': 'saved when the field is left',
  'minutes/parts/verifiers.tsx': 'one choice, then a press',
  'round/parts/memos.tsx': 'one tick, then a press',
  'round/parts/mine.tsx': 'which municipality is looked at; answers have a store of their own',
  'round/parts/registration-row.tsx': 'one number, copied out of a letter and saved with Enter',
  'search/parts/search-form.tsx': 'what is looked for stands in the address',
};

const FIELD = /<(Input|Textarea|DateField|AnswerByField|Select|Checkbox|Radio)\b/;
const OWN_STATE = /\buseState\b/;
const KEPT = /\buse(Followed)?Draft\b/;

const parts = readdirSync(TAB, { recursive: true, encoding: 'utf8' })
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => file.endsWith('.tsx') && !file.startsWith('shell/'));
const textOf = (file: string) => readFileSync(join(TAB, file), 'utf8');

describe('what is written in the tab outlives that the tab is left', () => {
  it('a part with a field keeps its draft, or it says here why it need not', () => {
    const without = parts.filter((file) => {
      const text = textOf(file);
      return FIELD.test(text) && OWN_STATE.test(text) && !KEPT.test(text);
    });
    expect(without.sort()).toEqual(Object.keys(WITHOUT).sort());
  });
});

import type { documentSv } from './sv.ts';

export const documentEn = {
  'refusal.file-too-big': 'The file is too big: {most} MB at most. Nothing was saved. Give a link instead.',
  'refusal.file-empty': 'The file is empty. Nothing was saved.',
  'refusal.file-kind':
    'The file {name} is of a kind that is not taken, so nothing was saved. These are: {kinds}. Save it as a PDF, or give a link instead.',
  'refusal.file-not-its-kind':
    'What is in the file {name} does not fit its ending, so nothing was saved. Open it and save it anew, without a password.',
  'refusal.annex-exists': 'It is there already, as “{title}”. Nothing was changed.',
  'refusal.annex-name-taken':
    'There is a file called {name} already, with other content. Nothing was added yet. Choose whether the new one replaces it, or both stay.',
  'refusal.unexpected':
    'Something went wrong on our side, and we do not know whether it was saved. Try again in a moment. The same answer counts only once.',
  'refusal.unknown-filing':
    'The document is not among what is to be filed in the library. Load the page again. Nothing was changed.',
  'refusal.filed-already':
    'The document is in the library already, so nothing was changed. Load the page again to see the link to it.',
  'refusal.filing-dropped':
    'The document is not to be filed in the library any more, so nothing was changed. Load the page again to see why.',
  'refusal.filing-as-filed':
    'The document is as it was filed in the library, so there is nothing to confirm. Nothing was changed.',
  'filing.queued': 'Is being filed in the library. You need not do anything.',
  'filing.no-library': 'Waits until a document library is set up. What is to be filed there is kept here.',
  'filing.filed': 'In the library since {when}.',
  'filing.filed-version': 'In the library since {when}, version {version}.',
  'filing.not-described': 'What is noted of it (date, kind, registry number) is not written in the library yet: {why}',
  'filing.dropped.superseded': 'Was not filed in the library: a newer version came first and is filed instead.',
  'filing.dropped.secret': 'Was not filed in the library: its item has become secret.',
  'filing.dropped.no-file': 'Was not filed in the library: the file is no longer here.',
  'filing.hidden': 'Document of a secret item',
  'filing.hidden-filed':
    'It was filed in the library before the item became secret and is still there, in the folder {folder}. Remove it there.',
  'filing.hidden-gone': 'It has been removed from the library.',
  'filing.since': 'Waiting since {when}.',
  'filing.next': 'Next attempt {when}.',
  'filing.no-next': 'It is not tried again by itself.',
  'filing.waiting.locked': 'Somebody has the file open. It is filed when it is closed.',
  'filing.waiting.locked-by': '{by} has the file open. It is filed when it is closed.',
  'filing.waiting.not-granted':
    'The app may not write in the library {place}. Whoever administers Microsoft 365 grants it with the command below.',
  'filing.waiting.no-place':
    'The library {place} was not found. Check the setting of the body’s library, or whether it was renamed.',
  'filing.waiting.record':
    'A retention label in the library keeps it from being written. Whoever administers Microsoft 365 can change it.',
  'filing.waiting.not-so': 'The file changed while it was filed. It is compared once more.',
  'filing.waiting.name': 'The library does not take the file’s name. Write to whoever runs the service.',
  'filing.waiting.too-big': 'The file is too big for the library. Put it there by hand.',
  'filing.waiting.service': 'The library does not answer just now. The document is kept here.',
  'filing.waiting.no-token':
    'The service could not sign in to Microsoft 365. The document is kept here. If this goes on: ask whoever runs the service to run npm run doctor.',
  'filing.waiting.other-content':
    'There is a file of the same name with other content already. Neither was changed. Rename it in the library or move it, then press Try now.',
  'filing.waiting.unverified':
    'The file was stored, but what is there is not the document, so it does not count as filed. Remove it in the library, then press Try now.',
  'filing.waiting.not-made': 'The document could not be made. It is kept here and made anew.',
  'filing.the-library': 'of the body',
  'filing.outside.moved':
    'Was moved to the folder {folder}, seen {when}. If it is in its right place: press I have seen it.',
  'filing.outside.moved-top':
    'Was moved out of its folder, seen {when}. If it is in its right place: press I have seen it.',
  'filing.outside.renamed': 'Is called {name} in the library now, seen {when}. If it should be: press I have seen it.',
  'filing.outside.changed':
    'Its content was changed in the library, seen {when}. What was filed is there as an earlier version. Restore it, or press I have seen it.',
  'filing.outside.gone':
    'Was removed from the library, seen {when}. Restore it from the library’s recycle bin, or press I have seen it.',
  'filing.settled.moved': 'Was moved in the library. The secretariat has seen it.',
  'filing.settled.renamed': 'Was renamed in the library. The secretariat has seen it.',
  'filing.settled.changed': 'Was changed in the library. The secretariat has seen it.',
  'filing.settled.gone': 'Was removed from the library. The secretariat has seen it.',
  'filing.outside.secret': 'The item has become secret, and the document is still in the library. Remove it there.',
  'filing.outside.secret-in':
    'An item in it has become secret since it was filed. Remove it in the library and send the changes: the new version is then filed.',
  'filing.settled.secret': 'The item has become secret. The secretariat has seen it.',
  'todo.filings.waiting.one': 'A document has waited for more than an hour to be filed in its library.',
  'todo.filings.waiting.many': '{count} documents have waited for more than an hour to be filed in their libraries.',
  'todo.filings.outside.one': 'A filed document is otherwise in its library than it was filed.',
  'todo.filings.outside.many': '{count} filed documents are otherwise in their libraries than they were filed.',
} satisfies Record<keyof typeof documentSv, string>;

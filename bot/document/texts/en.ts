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
} satisfies Record<keyof typeof documentSv, string>;

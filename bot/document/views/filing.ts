import type { Role } from '../../kernel/access.ts';
import { mayDo } from '../../kernel/access.ts';
import { instantWords } from '../../texts/dates.ts';
import { text } from '../../texts/text.ts';
import { askedBy, type Reader } from '../../views/reader.ts';
import { mayFileAgain } from '../domain/file-again.ts';
import { type Filing, type FilingOf, folderOf } from '../domain/filing.ts';
import { maySettleFiling } from '../domain/settle-filing.ts';
import { outsideLines } from './filing-outside.ts';
import { type Granted, libraryGrant, siteGrant } from './grant-commands.ts';
import type { FilingView } from './view.ts';
import { waitedText } from './waited.ts';

/** What a line about a paper is drawn with. */
export interface FilingMeans {
  roles: readonly Role[];
  /** IANA name of the cooperation's time zone. */
  zone: string;
  /** Is there a library at all? */
  library: boolean;
  /** Who is let in where the app may not write; absent: that is not known. */
  granted?: Granted | undefined;
}

/** A paper as a page shows it. */
export function filingView(id: string, filing: Filing, reader: Reader, means: FilingMeans): FilingView {
  const { language } = reader;
  const asked = askedBy(reader, means.roles);
  const { paper, status } = filing;
  const may = (not: unknown) => not === undefined;
  return {
    id,
    name: paper.hidden ? text(language, 'filing.hidden') : nameOf(filing),
    meeting: paper.about,
    status,
    lines: linesOf(filing, reader, means),
    link: linkOf(filing),
    troubled: isTroubled(filing),
    commands: mayDo('file-again', means.roles) ? commandsOf(filing, means) : null,
    can: {
      again: status === 'queued' ? false : may(mayFileAgain(filing, asked)),
      settle: may(maySettleFiling(filing, asked)),
    },
  };
}

/** As it was filed: another paper may have had its name. */
function nameOf(filing: Filing): string {
  return filing.status === 'filed' ? filing.filed.name : filing.paper.name;
}

/** Somebody must see to it. */
export function isTroubled(filing: Filing): boolean {
  if (filing.status === 'filed') return filing.outside !== undefined || filing.described !== undefined;
  return filing.status === 'waiting';
}

function linkOf(filing: Filing): string | null {
  if (filing.status !== 'filed') return null;
  const { filed, outside, settled } = filing;
  const now = outside ?? settled;
  if (now?.what === 'gone') return null;
  return now?.link ?? (filed.link || null);
}

function linesOf(filing: Filing, reader: Reader, means: FilingMeans): string[] {
  const { language } = reader;
  switch (filing.status) {
    case 'queued':
      return [text(language, means.library ? 'filing.queued' : 'filing.no-library')];
    case 'waiting':
      return [waitedText(filing.waited, language), ...triesLines(filing, reader, means)];
    case 'filed':
      return filedLines(filing, reader, means);
    case 'dropped':
      return [text(language, `filing.dropped.${filing.why}`)];
    default:
      return filing satisfies never;
  }
}

function triesLines({ waited, next }: FilingOf<'waiting'>, { language }: Reader, { zone }: FilingMeans): string[] {
  const when = (at: string) => instantWords(language, new Date(at), zone);
  return [
    text(language, 'filing.since', { when: when(waited.since) }),
    next ? text(language, 'filing.next', { when: when(next) }) : text(language, 'filing.no-next'),
  ];
}

function filedLines(filing: FilingOf<'filed'>, { language }: Reader, { zone }: FilingMeans): string[] {
  const { paper, filed, described } = filing;
  if (paper.hidden) {
    const gone = (filing.outside ?? filing.settled)?.what === 'gone';
    return [text(language, gone ? 'filing.hidden-gone' : 'filing.hidden-filed', { folder: folderOf(paper) })];
  }
  const when = instantWords(language, new Date(filed.at), zone);
  const { version } = filed;
  return [
    version ? text(language, 'filing.filed-version', { when, version }) : text(language, 'filing.filed', { when }),
    ...outsideLines(filing, language, zone),
    ...(described ? [text(language, 'filing.not-described', { why: waitedText(described, language) })] : []),
  ];
}

function commandsOf(filing: Filing, { granted }: FilingMeans) {
  const waited = filing.status === 'waiting' ? filing.waited : filing.status === 'filed' ? filing.described : undefined;
  const place = waited?.why === 'not-granted' ? waited.place : undefined;
  if (granted === undefined || place === undefined || !URL.canParse(place)) return null;
  return place.startsWith('drive:') ? libraryGrant(place, granted) : siteGrant(place, granted);
}

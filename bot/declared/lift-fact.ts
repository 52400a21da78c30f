import { consultationAnnexParts, consultationParts } from '../consultation/domain/facts.ts';
import type { ConsultationAnnex, ConsultationFields } from '../consultation/domain/state.ts';
import type { DatesFields } from '../dates/domain/commands.ts';
import { datesParts } from '../dates/domain/facts.ts';
import type { TeamFacts } from '../forum/domain/commands.ts';
import { teamParts } from '../forum/domain/facts.ts';
import type { AgendaItemDefinition, MeetingDefinition } from '../kernel/definition.ts';
import type { Hash, Id } from '../kernel/named.ts';
import { type KeptAnnex, meetingParts } from '../meeting/domain/facts.ts';
import { roundParts } from '../round/domain/facts.ts';
import type { RoundFields } from '../round/domain/state.ts';
import type { Fact, JournaledFact } from './fact.ts';
import { NewerSchemaError } from './lift.ts';

/** What a line of the journal says of its fact. */
export interface FactLine {
  kind: Fact['kind'];
  id: Id;
  type: string;
  schema: number;
  data: unknown;
}

/** Where what people wrote in a fact is: in a content row, and in the first shape in the line itself. */
export interface KeptWords {
  id?: Id;
  /** SHA-256 of the row's canonical JSON; the first shape had none. */
  hash?: Hash;
  inline?: object;
}

type Data = Record<string, unknown>;

/** From one shape to the next. */
type Step = (type: string, data: Data) => Data;

/** The steps of each kind's facts; a kind that is not here has its first shape. */
const STEPS: Partial<Record<Fact['kind'], readonly Step[]>> = {
  'calendar-entry': [wordsApart],
  chat: [wordsApart],
  consultation: [wordsApart],
  contribution: [wordsApart],
  cooperation: [wordsApart],
  'date-poll': [wordsApart],
  'extra-request': [wordsApart],
  forum: [wordsApart],
  meeting: [wordsApart],
  municipality: [wordsApart],
  office: [wordsApart],
  'outside-calendar': [wordsApart],
  plan: [wordsApart],
  round: [wordsApart],
  seat: [wordsApart],
  team: [wordsApart],
};

/** The number of the shape that a kind's facts have today. */
export function factSchema(kind: Fact['kind']): number {
  return 1 + (STEPS[kind]?.length ?? 0);
}

/** A line's fact in today's shape, and where its words are; undefined where it has none. Throws NewerSchemaError. */
export function liftFact({ kind, id, type, schema, data }: FactLine): { fact: JournaledFact; words?: KeptWords } {
  const newest = factSchema(kind);
  if (schema > newest) {
    throw new NewerSchemaError(`a fact of ${kind}/${id} has schema ${schema}; this version reads up to ${newest}`);
  }
  let lifted = data as Data;
  for (const step of STEPS[kind]?.slice(schema - 1) ?? []) lifted = step(type, lifted);
  const { words, ...rest } = lifted;
  return { fact: { ...rest, type, kind, id } as JournaledFact, ...(words ? { words } : {}) };
}

/** Facts of the first shape in whose lines stood what people wrote. */
type FirstShape =
  | { type: 'imported'; definition: unknown }
  | { type: 'meeting-planned' | 'meeting-changed'; definition: MeetingDefinition }
  | { type: 'notice-sent'; agenda?: AgendaItemDefinition[] }
  | { type: 'meeting-cancelled'; reason: string; agenda?: AgendaItemDefinition[] }
  | { type: 'annex-added'; annex: KeptAnnex & { href?: string } }
  | { type: 'dates-asked'; fields: DatesFields }
  | { type: 'round-asked'; fields: RoundFields }
  | { type: 'round-changed'; text?: string }
  | { type: 'consultation-registered' | 'consultation-changed'; fields: ConsultationFields }
  | { type: 'consultation-annex-added'; annex: ConsultationAnnex }
  | { type: 'consultation-declined'; reason: string }
  | { type: 'team-connected' | 'channel-noted'; facts: TeamFacts }
  | { type: 'chat-opened'; serviceUrl: string };

/** What people wrote, out of the line or by the name of its content row. */
function wordsApart(type: string, { words: before, ...data }: Data): Data {
  const named = typeof before === 'string' ? { id: before } : {};
  const written = typeof before === 'object' ? before : undefined;
  const { words: inLine, ...rest } = partsOf({ ...data, type } as FirstShape);
  const inline = written || inLine ? { inline: { ...inLine, ...written } } : {};
  return before || inLine ? { ...rest, words: { ...named, ...inline } } : rest;
}

function partsOf(first: FirstShape): Data & { words?: object } {
  switch (first.type) {
    case 'imported':
      return { words: { definition: first.definition } };
    case 'meeting-planned':
    case 'meeting-changed':
      return { ...first, ...meetingParts(first.definition) };
    case 'notice-sent': {
      const { agenda, ...rest } = first;
      return agenda ? { ...rest, words: { agenda } } : rest;
    }
    case 'meeting-cancelled': {
      const { reason, agenda, ...rest } = first;
      return { ...rest, words: { reason, agenda } };
    }
    case 'annex-added': {
      const { href, ...annex } = first.annex;
      return { ...first, annex, ...(href === undefined ? {} : { words: { href } }) };
    }
    case 'dates-asked':
      return { ...first, ...datesParts(first.fields) };
    case 'round-asked':
      return { ...first, ...roundParts(first.fields) };
    case 'round-changed': {
      const { text, ...rest } = first;
      return text === undefined ? rest : { ...rest, words: { text } };
    }
    case 'consultation-registered':
    case 'consultation-changed':
      return { ...first, ...consultationParts(first.fields) };
    case 'consultation-annex-added':
      return { ...first, ...consultationAnnexParts(first.annex) };
    case 'consultation-declined': {
      const { reason, ...rest } = first;
      return { ...rest, words: { reason } };
    }
    case 'team-connected':
    case 'channel-noted':
      return { ...first, ...teamParts(first.facts) };
    case 'chat-opened': {
      const { serviceUrl, ...rest } = first;
      return { ...rest, words: { serviceUrl } };
    }
    default:
      return first;
  }
}

import { mayDo, type Question, type Role } from '../kernel/access.ts';
import type { Actor } from '../kernel/actor.ts';
import { isRefusal, type Refusal, refuse } from '../kernel/refusal.ts';
import type { Answer, Asked, QuestionName, Who } from '../ports/service.ts';
import type { Loaded, Read } from '../ports/store.ts';
import type { Language } from '../texts/text.ts';
import type { Reader } from '../views/reader.ts';
import { actorOf, actorReads } from './actor.ts';
import type { Context, Drawing } from './context.ts';
import { newDrawing } from './drawing.ts';
import { gather } from './gather.ts';

/** Who asks, what they said, and when. Business time. */
export interface Asking<A> {
  who: Who;
  asked: A;
  now: Date;
}

/** The same once it is known who the account is. */
export interface Seeing<A> extends Asking<A> {
  actor: Actor;
  drawing: Drawing;
}

/** What questions are about, and who sees it. */
export interface Seeable<A, Found extends object> {
  /** What must be read, as far as that is known yet; the account of who asks always is. */
  reads(asking: Asking<A>, loaded: Loaded): Read[];
  /** What was read as what it is, or that there is no such thing. */
  find(loaded: Loaded, seeing: Seeing<A>): Found | Refusal;
  access(found: Found, seeing: Seeing<A>): Access;
}

export interface Access {
  /** What whoever asks is to it; the access table says whether that is enough. */
  roles: Role[];
  /** What they are told where it is not. */
  otherwise: Refusal;
}

/** A question: its line in the access table, what is read, and who may see it. */
interface Line<Q extends QuestionName, Found extends object> extends Seeable<Asked<Q>, Found> {
  question: Q;
  /** What can't be asked, whoever asks it. */
  fault?(asked: Asked<Q>): Refusal | undefined;
}

/** What they are shown; it reads nothing more. */
interface Declared<Q extends QuestionName, Found extends object> extends Line<Q, Found> {
  view(found: Found, seeing: Seeing<Asked<Q>>): View<Q> | Promise<View<Q>>;
}

interface DeclaredWith<Q extends QuestionName, Found extends object, More> extends Line<Q, Found> {
  /** What is not among the states (the outbox, the journal, contents), or is read for this reader alone. */
  more(found: Found, seeing: Seeing<Asked<Q>>, context: Context): Promise<More>;
  view(found: Found, seeing: Seeing<Asked<Q>>, more: More): View<Q> | Promise<View<Q>>;
}

type View<Q extends QuestionName> = Answer<Q> | Refusal;

export interface Askable<Q extends QuestionName> {
  question: Q;
  ask(who: Who, asked: Asked<Q>, context: Context): Promise<Answer<Q> | Refusal>;
}

export function question<Q extends QuestionName, Found extends object>(declared: Declared<Q, Found>): Askable<Q> {
  return questionWith({ ...declared, more: async () => undefined });
}

/** A question whose answer needs more than states. */
export function questionWith<Q extends QuestionName, Found extends object, More>(
  declared: DeclaredWith<Q, Found, More>,
): Askable<Q> {
  return {
    question: declared.question,
    ask: async (who, asked, context) => {
      const fault = isStranger(who, context) ? refuse('refusal.other-tenant') : declared.fault?.(asked);
      if (fault) return fault;
      const asking = { who, asked, now: context.clock.now() };
      const loaded = await read(declared, asking, context);
      const seeing = seeingOf(asking, loaded, context);
      const found = foundIn(declared.question, declared, loaded, seeing);
      if (isRefusal(found)) return found;
      return declared.view(found, seeing, await declared.more(found, seeing, context));
    },
  };
}

/** What a question is about, to whoever may ask it: for what is not a question, such as a file. */
export async function see<A, Found extends object>(
  line: Question,
  seeable: Seeable<A, Found>,
  who: Who,
  asked: A,
  context: Context,
): Promise<Found | Refusal> {
  if (isStranger(who, context)) return refuse('refusal.other-tenant');
  const asking = { who, asked, now: context.clock.now() };
  const loaded = await read(seeable, asking, context);
  return foundIn(line, seeable, loaded, seeingOf(asking, loaded, context));
}

export function foundIn<A, Found extends object>(
  line: Question,
  seeable: Seeable<A, Found>,
  loaded: Loaded,
  seeing: Seeing<A>,
): Found | Refusal {
  const found = seeable.find(loaded, seeing);
  if (isRefusal(found)) return found;
  const { roles, otherwise } = seeable.access(found, seeing);
  return mayDo(line, roles) ? found : otherwise;
}

export function seeingOf<A>(asking: Asking<A>, loaded: Loaded, drawing: Drawing): Seeing<A> {
  return { ...asking, actor: actorOf(asking.who, loaded), drawing };
}

export function readerOf({ actor, now, asked, drawing }: Seeing<{ language: Language }>): Reader {
  return { actor, language: asked.language, now, drawn: newDrawing(drawing) };
}

function isStranger(who: Who, { tenant }: Context): boolean {
  return who.kind === 'account' && who.tenant !== tenant;
}

function read<A, Found extends object>({ reads }: Seeable<A, Found>, asking: Asking<A>, { store }: Context) {
  return gather(store, (rows) => [...actorReads(asking.who), ...reads(asking, rows)]);
}

import type { MyRoundView } from '../../bot/round/views/view.ts';
import type { Problem } from '../shell/problem.ts';
import type { AnswerDraft } from './answer-draft.ts';
import type { Stash } from './stash.ts';

export type KeptDraft = NonNullable<MyRoundView['draft']>;

export type SaverState =
  | { kind: 'quiet' }
  | { kind: 'saving' }
  | { kind: 'saved'; at: Date }
  /** It waits in the browser, and is sent when that works again. */
  | { kind: 'waiting'; problem: Problem }
  /** The service will not keep it as it is. */
  | { kind: 'refused'; problem: Problem }
  /** The draft was changed elsewhere meanwhile: both are shown. */
  | { kind: 'conflict'; theirs: KeptDraft };

export interface SaverMeans {
  stash: Stash;
  /** Resolves to what went wrong, or null when it is kept. */
  keep(draft: AnswerDraft, edition: number, over: boolean): Promise<Problem | null>;
  /** The draft as the service has it. */
  read(): Promise<KeptDraft | null>;
  /** Does the work later; what it returns takes that back. */
  later(work: () => void, milliseconds: number): () => void;
  show(state: SaverState): void;
  now(): Date;
}

const AFTER_LAST_KEY = 1_500;
const TRY_AGAIN = 15_000;
/** Refusals for good; after anything else it is tried again. */
const FOR_GOOD: readonly Problem['kind'][] = ['refused', 'forbidden', 'missing'];

/** Keeps an answer while it is written: in the browser at once, with the service shortly after the last key. One save at a time. */
export class DraftSaver {
  private readonly means: SaverMeans;
  private edition: number;
  private unsaved: AnswerDraft | null = null;
  private saving: Promise<void> | null = null;
  private cancel: () => void = () => undefined;
  private state: SaverState = { kind: 'quiet' };

  constructor(edition: number, means: SaverMeans) {
    this.edition = edition;
    this.means = means;
  }

  changed(draft: AnswerDraft): void {
    this.unsaved = draft;
    this.means.stash.write({ draft, edition: this.edition });
    if (this.state.kind !== 'conflict') this.soon(AFTER_LAST_KEY);
  }

  /** Saves what is unsaved now: at blur, when the page is left, before it is sent. */
  async flush(): Promise<void> {
    this.cancel();
    while (this.saving) await this.saving;
    if (this.unsaved && this.state.kind !== 'conflict') await this.save(false);
  }

  /** Nothing more is saved: it was sent, or thrown away. What was under way is waited for. */
  async stop(): Promise<void> {
    this.cancel();
    this.unsaved = null;
    await this.saving;
    this.unsaved = null;
    this.means.stash.clear();
    this.show({ kind: 'quiet' });
  }

  /** The service's draft was read again; `same`: it says what the form says. True: the form takes it over. */
  seen(theirs: KeptDraft, same: boolean): boolean {
    if (theirs.edition <= this.edition || this.saving) return false;
    if (this.unsaved && !same) {
      this.cancel();
      this.show({ kind: 'conflict', theirs });
      return false;
    }
    this.settleOn(theirs);
    return !same;
  }

  /** The draft got a new edition by something else than writing: a file. */
  moved(edition: number): void {
    this.edition = Math.max(this.edition, edition);
  }

  /** In a conflict: mine shall stand. */
  async keepMine(): Promise<void> {
    if (this.state.kind !== 'conflict') return;
    this.edition = this.state.theirs.edition;
    await this.save(true);
  }

  /** In a conflict: the other shall stand; it goes into the form. */
  takeTheirs(): KeptDraft | null {
    if (this.state.kind !== 'conflict') return null;
    const { theirs } = this.state;
    this.settleOn(theirs);
    return theirs;
  }

  /** The number of the draft that holds what the form says. */
  keptAs(): number {
    return this.edition;
  }

  /** Nothing is sent before it is chosen which text shall stand. */
  inConflict(): boolean {
    return this.state.kind === 'conflict';
  }

  private settleOn({ edition }: KeptDraft): void {
    this.cancel();
    this.unsaved = null;
    this.edition = edition;
    this.means.stash.clear();
    this.show({ kind: 'quiet' });
  }

  private soon(milliseconds: number): void {
    this.cancel();
    this.cancel = this.means.later(() => void this.flush(), milliseconds);
  }

  private async save(over: boolean): Promise<void> {
    const draft = this.unsaved;
    if (!draft) return;
    // What says that it waits stands until it is known otherwise: it would move the button from under whoever presses it.
    if (this.state.kind !== 'waiting') this.show({ kind: 'saving' });
    this.saving = this.carryOut(draft, over);
    await this.saving;
    this.saving = null;
    if (this.unsaved && (this.state.kind === 'saved' || this.state.kind === 'waiting'))
      this.soon(this.state.kind === 'saved' ? AFTER_LAST_KEY : TRY_AGAIN);
  }

  private async carryOut(draft: AnswerDraft, over: boolean): Promise<void> {
    const problem = await this.means.keep(draft, this.edition, over);
    if (problem?.code === 'refusal.draft-changed') return this.conflict(problem);
    if (problem) return this.show({ kind: FOR_GOOD.includes(problem.kind) ? 'refused' : 'waiting', problem });
    const kept = await this.means.read().catch(() => null);
    if (kept?.own === false) return this.show({ kind: 'conflict', theirs: kept });
    this.edition = kept?.edition ?? this.edition + 1;
    if (this.unsaved === draft) {
      this.unsaved = null;
      this.means.stash.clear();
    } else if (this.unsaved) this.means.stash.write({ draft: this.unsaved, edition: this.edition });
    this.show({ kind: 'saved', at: this.means.now() });
  }

  private async conflict(problem: Problem): Promise<void> {
    const theirs = await this.means.read().catch(() => null);
    this.show(theirs ? { kind: 'conflict', theirs } : { kind: 'waiting', problem });
  }

  private show(state: SaverState): void {
    this.state = state;
    this.means.show(state);
  }
}

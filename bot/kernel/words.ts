/**
 * What people wrote in a fact is its `words`: they are stored in a content row, which can be cleared, and the journal
 * names that row. Persons' details and drafts are in `rowOnly`: they stand in the aggregate's own row and nowhere else.
 */
type Apart = 'words' | 'rowOnly';

type Without<F, Names extends PropertyKey> = F extends unknown ? Omit<F, Names> : never;

/**
 * A fact as the journal keeps it. `Bare` is what `BareText` finds in it: where that is anything, this does not compile, and
 * the error names the place.
 */
export type Journaled<F, Bare extends never> = [Bare] extends [never] ? Without<F, Apart> : never;

/** A fact as it is read again; its words are null where they were cleared. */
export type Recalled<F> = F extends unknown
  ? Without<F, Apart> & ('words' extends keyof F ? { words: F['words'] | null } : unknown)
  : never;

/** The places of a fact that hold a string which is neither named (`Id`, `Day` …) nor one of a few: "type.field.field". */
export type BareText<F> = F extends { type: infer Type extends string } ? BareIn<Omit<F, Apart>, Type> : never;

type BareIn<T, Place extends string> = unknown extends T
  ? Place
  : T extends string
    ? BareString<T, Place>
    : T extends readonly (infer One)[]
      ? BareIn<One, Place>
      : T extends object
        ? { [Key in keyof T & string]-?: BareIn<T[Key], `${Place}.${Key}`> }[keyof T & string]
        : never;

type BareString<T extends string, Place> = string extends T ? ('named' extends keyof T ? never : Place) : never;

/** How a type of fact keeps its words, where it is not as usual. */
export interface Wording<F> {
  /** What they are about, when that can be cleared apart from the rest of the aggregate's. */
  topic?(fact: F): string;
  /** The topics of which everything that was ever written is cleared. */
  needless?(fact: F): string[];
}

export type Wordings<F extends { type: string }> = { [Type in F['type']]?: Wording<Extract<F, { type: Type }>> };

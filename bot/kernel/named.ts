/** A string that says what it is; any string may become one. A fact holds these, and everything else that is written in its `words`. */
type Named<Name extends string> = string & { readonly named?: Name };

/** Whatever names something: an aggregate, a person, a place in Teams, a drawing. */
export type Id = Named<'id'>;
/** A local date, YYYY-MM-DD, or YYYY-MM or YYYY where no more is known. */
export type Day = Named<'day'>;
/** A local wall time, HH:MM. */
export type WallTime = Named<'wall-time'>;
/** UTC, ISO form. */
export type Instant = Named<'instant'>;
export type Hash = Named<'hash'>;

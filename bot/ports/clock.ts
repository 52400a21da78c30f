/** Two times: the business's (local mode may set it) and the machine's (tokens, leases, repeats). */
export interface Clock {
  /** Business time, an instant. */
  now(): Date;
  /** Real time in milliseconds since 1970. */
  real(): number;
}

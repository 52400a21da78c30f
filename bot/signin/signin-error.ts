export type SigninReason =
  | 'no-token'
  | 'malformed-token'
  | 'algorithm'
  | 'unknown-key'
  | 'signature'
  | 'expired'
  | 'issuer'
  | 'audience'
  | 'channel'
  | 'endorsement'
  | 'service-url'
  | 'address'
  | 'tenant'
  | 'scope'
  | 'client'
  | 'account'
  | 'keys-unavailable';

/** Why somebody was not let in. `reason` is for the log; the caller is told the status only. */
export class SigninError extends Error {
  override name = 'SigninError';
  readonly status: 401 | 403 | 503;
  readonly reason: SigninReason;

  constructor(status: 401 | 403 | 503, reason: SigninReason) {
    super(reason);
    this.status = status;
    this.reason = reason;
  }
}

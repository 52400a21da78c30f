/** What the secretariat can ask about a paper that is filed. */
export type FilingCommand =
  /** It is tried now, whatever it waits for. */
  | { do: 'file-again'; filing: string }
  /** It has seen that the paper lies otherwise in the library than it was filed. */
  | { do: 'settle-filing'; filing: string };

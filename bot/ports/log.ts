/** Logs hold ids only: no names, addresses, texts or tokens. */
export interface Logger {
  info(line: object, message: string): void;
  warn(line: object, message: string): void;
  error(line: object, message: string): void;
}

/** What the pages need of a log; pino's loggers fit. */
export interface WebLogger {
  warn(context: object, message: string): void;
  error(context: object, message: string): void;
}

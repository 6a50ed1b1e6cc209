/** Where the bot tells its operator what went wrong; pino's logger is one. */
export interface BotLogger {
  debug(details: object, message: string): void;
  warn(details: object, message: string): void;
  error(details: object, message: string): void;
}

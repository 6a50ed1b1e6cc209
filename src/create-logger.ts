import { type Logger, pino } from 'pino';
import type { LogLevel } from './config.js';

/** Makes the log: one JSON object a line on stderr, so that stdout stays for people. */
export function createLogger(level: LogLevel): Logger {
  return pino({ level, base: null }, pino.destination({ dest: 2, sync: true }));
}

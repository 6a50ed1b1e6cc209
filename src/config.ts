import { statSync } from 'node:fs';
import { z } from 'zod';

/** What the environment says, checked, with defaults filled in. */
export interface Config {
  /** Absent when no token is given: Discord is left out. */
  readonly discord?: DiscordConfig;
  /** Where people reach the reader, without a closing slash; absent when only locally. */
  readonly publicUrl?: string;
  /** 0 takes any free port. */
  readonly port: number;
  readonly host: string;
  /** Absent for the built-in corpus. */
  readonly corpusDirectory?: string;
  readonly dataDirectory: string;
  /** Absent when things are remembered in `dataDirectory`. */
  readonly databaseUrl?: string;
  readonly logLevel: LogLevel;
}

/** What logging in to Discord needs. */
interface DiscordConfig {
  readonly token: string;
  /** Register commands in this one server, at once, instead of everywhere. */
  readonly guildId?: string;
  /** The base of Discord's API, without a closing slash; Discord's own when absent. */
  readonly apiUrl?: string;
  readonly messageContentIntent: boolean;
}

/** pino's names, https://getpino.io/#/docs/api?id=loggerlevel-string-gettersetter. */
const logLevels = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const;

export type LogLevel = (typeof logLevels)[number];

export type ConfigReading =
  | { readonly kind: 'config'; readonly config: Config }
  | { readonly kind: 'problems'; readonly problems: readonly string[] };

/**
 * Reads the configuration from environment variables; empty ones count as not set.
 *
 * @returns The configuration, or one line for each bad variable: its name, its value unless it
 *   is secret, and what to do.
 */
export function readConfig(env: Readonly<Record<string, string | undefined>>): ConfigReading {
  const set = Object.fromEntries(
    variables.flatMap((name) => {
      const value = env[name]?.trim();
      return value ? [[name, value]] : [];
    }),
  );
  const reading = schema.safeParse(set);
  if (reading.success) return { kind: 'config', config: toConfig(reading.data) };
  const problems = reading.error.issues.map(({ path, message }) => {
    const name = String(path[0]);
    const shown = secrets.has(name) ? 'is set, but cannot be used' : `is "${set[name]}"`;
    return `${name} ${shown}. ${message}`;
  });
  return { kind: 'problems', problems };
}

const secrets: ReadonlySet<string> = new Set(['DISCORD_TOKEN', 'DATABASE_URL']);

const switchWords: ReadonlyMap<string, boolean> = new Map([
  ...['on', 'true', 'yes', '1'].map((word) => [word, true] as const),
  ...['off', 'false', 'no', '0'].map((word) => [word, false] as const),
]);

const schema = z.object({
  DISCORD_TOKEN: z
    .string()
    .regex(
      /^(?!bot\b)[\w.-]+$/iu,
      'Copy it again from the Bot page of the Discord developer portal: no quotation marks, no spaces, no "Bot" before it.',
    )
    .optional(),
  DISCORD_GUILD_ID: z
    .string()
    .regex(
      /^\d{15,20}$/u,
      'Use the server\'s id, 17 to 20 digits: in Discord, turn on Developer Mode, then "Copy Server ID".',
    )
    .optional(),
  DISCORD_API_URL: webAddress('Use an address such as https://discord.com/api.'),
  MESSAGE_CONTENT_INTENT: z
    .string()
    .transform((word) => switchWords.get(word.toLowerCase()))
    .refine((state) => state !== undefined, 'Use on or off.')
    .optional(),
  PUBLIC_URL: webAddress('Use the address of the reader, such as https://footnote.example.org.'),
  PORT: z
    .string()
    .refine((digits) => /^\d{1,5}$/u.test(digits) && Number(digits) <= 65_535, {
      message: 'Use a whole number from 0 to 65535; 0 takes any free port.',
    })
    .transform(Number)
    .default(3000),
  HOST: z
    .string()
    .regex(/^[\w.:%-]+$/u, 'Use an address of this machine, such as 127.0.0.1 or 0.0.0.0.')
    .default('127.0.0.1'),
  CORPUS_DIR: z
    .string()
    .refine((path) => statSync(path, { throwIfNoEntry: false })?.isDirectory() === true, {
      message: 'Use a directory of Markdown files that is there.',
    })
    .optional(),
  DATA_DIR: z
    .string()
    .refine((path) => statSync(path, { throwIfNoEntry: false })?.isDirectory() !== false, {
      message: 'Use a directory; this is a file.',
    })
    .default('data'),
  DATABASE_URL: z
    .string()
    .regex(
      /^postgres(?:ql)?:\/\/\S+$/u,
      'Use postgres://user:password@host:5432/database, or leave it out to keep everything in DATA_DIR.',
    )
    .optional(),
  LOG_LEVEL: z
    .string()
    .toLowerCase()
    .pipe(z.enum(logLevels, `Use one of ${logLevels.join(', ')}.`))
    .default('warn'),
});

const variables = Object.keys(schema.shape);

function webAddress(remedy: string) {
  return z
    .string()
    .refine(isWebAddress, remedy)
    .transform((address) => address.replace(/\/+$/u, ''))
    .optional();
}

function isWebAddress(address: string): boolean {
  if (!URL.canParse(address)) return false;
  const { protocol, search, hash } = new URL(address);
  return /^https?:$/u.test(protocol) && search === '' && hash === '';
}

function toConfig(set: z.output<typeof schema>): Config {
  const { DISCORD_TOKEN: token, DISCORD_GUILD_ID: guildId, DISCORD_API_URL: apiUrl } = set;
  return {
    ...(token === undefined
      ? {}
      : {
          discord: {
            token,
            ...(guildId === undefined ? {} : { guildId }),
            ...(apiUrl === undefined ? {} : { apiUrl }),
            messageContentIntent: set.MESSAGE_CONTENT_INTENT ?? false,
          },
        }),
    ...(set.PUBLIC_URL === undefined ? {} : { publicUrl: set.PUBLIC_URL }),
    port: set.PORT,
    host: set.HOST,
    ...(set.CORPUS_DIR === undefined ? {} : { corpusDirectory: set.CORPUS_DIR }),
    dataDirectory: set.DATA_DIR,
    ...(set.DATABASE_URL === undefined ? {} : { databaseUrl: set.DATABASE_URL }),
    logLevel: set.LOG_LEVEL,
  };
}

/** What the process ends with: quoted, error, bad usage, abstained. */
export const exitCodes = { quoted: 0, error: 1, usage: 2, abstained: 3 } as const;

export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes];

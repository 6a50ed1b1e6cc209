import { existsSync } from 'node:fs';

/** Adds the variables of `.env` in the working directory; those that are set already win. */
export async function loadEnv(): Promise<void> {
  if (!existsSync('.env')) return;
  const { config } = await import('dotenv');
  config({ quiet: true });
}

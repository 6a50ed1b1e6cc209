import { defineConfig } from 'vitest/config';

/** Files that leave nothing behind in a process share one: each alone loads its modules anew. */
const shared = ['cli', 'core', 'discord', 'discord-server', 'end-to-end', 'ingest', 'web'].map(
  (folder) => `tests/${folder}/**/*.test.ts`,
);

export default defineConfig({
  test: {
    // Generous, for slow and busy machines: what fails does not pass by waiting longer.
    testTimeout: 120_000,
    hookTimeout: 120_000,
    expect: { poll: { timeout: 20_000 } },
    projects: [
      { extends: true, test: { name: 'shared', include: shared, isolate: false } },
      { extends: true, test: { name: 'apart', include: ['tests/**/*.test.ts'], exclude: shared } },
    ],
  },
});

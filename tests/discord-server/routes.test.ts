import { describe, expect, it } from 'vitest';
import { describedOperations, hasApiDescription } from './http/api-description.js';
import { discordRoutes } from './http/routes/discord-routes.js';

describe('routes of the stand-in', () => {
  it.skipIf(!hasApiDescription)(
    "are all in Discord's API description (../shared/discord/openapi.json)",
    () => {
      const described = describedOperations();

      const own = discordRoutes(() => '').map(({ method, path }) => `${method} ${path}`);

      expect(own.filter((operation) => !described.has(operation))).toEqual([]);
    },
  );
});

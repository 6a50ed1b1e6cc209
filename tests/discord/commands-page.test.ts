import { expect, it } from 'vitest';
import { commandsPage } from './commands-page.js';

it('docs/commands.md tells of the commands as they are registered', async () => {
  await expect(commandsPage()).toMatchFileSnapshot('../../docs/commands.md');
});

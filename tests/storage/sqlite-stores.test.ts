import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';
import { openStores } from '../../src/storage/open-stores.js';
import { describeStores } from './store-contract.js';

describeStores('in memory', (clock) => openStores({ kind: 'memory' }, clock));

const root = mkdtempSync(join(tmpdir(), 'footnote-stores-'));
let opened = 0;
describeStores('in a file', (clock) => {
  opened += 1;
  return openStores({ kind: 'directory', path: join(root, `${opened}`) }, clock);
});

afterAll(() => rmSync(root, { recursive: true }));

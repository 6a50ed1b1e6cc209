import { afterAll, beforeAll, describe } from 'vitest';
import { openStores } from '../../src/storage/open-stores.js';
import { hasPostgres, startPostgres, type TestPostgres } from './private-postgres.js';
import { describeStores } from './store-contract.js';

describe.skipIf(!hasPostgres())('with a PostgreSQL server', () => {
  let server: TestPostgres | undefined;
  let url = '';

  beforeAll(async () => {
    server = await startPostgres();
    url = await server.createDatabase();
  });

  afterAll(async () => {
    await server?.stop();
  });

  describeStores('on PostgreSQL', async (clock) => {
    await server?.empty(url);
    return openStores({ kind: 'postgres', url }, clock);
  });
});

import { once } from 'node:events';
import { createServer } from 'node:net';

/**
 * Finds a port that is free now.
 *
 * @throws {Error} When the host is no address of this machine.
 */
export async function findFreePort(host: string): Promise<number> {
  const server = createServer().listen(0, host);
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  return typeof address === 'object' && address ? address.port : 0;
}

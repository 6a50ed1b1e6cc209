import { describe, expect, it } from 'vitest';
import { startWeb } from '../../src/web/start-web.js';
import { createWebFixture } from './web-fixture.js';

describe('startWeb', () => {
  it('serves on a free port until it is stopped', async () => {
    const web = await startWeb({ app: createWebFixture().app, host: '127.0.0.1', port: 0 });

    const response = await fetch(`${web.url}/healthz`);
    expect(response.status).toBe(200);

    await web.stop();
    await expect(fetch(`${web.url}/healthz`)).rejects.toThrow();
  });

  it('says what to do about a port in use', async () => {
    const { app } = createWebFixture();
    const web = await startWeb({ app, host: '127.0.0.1', port: 0 });
    const port = Number(new URL(web.url).port);

    await expect(startWeb({ app, host: '127.0.0.1', port })).rejects.toThrow(
      `Port ${port} is in use. Stop the other program, or set PORT to another number.`,
    );

    await web.stop();
  });
});

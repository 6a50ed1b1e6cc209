import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';

interface LockedPackage {
  readonly version?: string;
  readonly resolved?: string;
  readonly hasInstallScript?: boolean;
  readonly dev?: boolean;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

async function readLock(): Promise<Readonly<Record<string, LockedPackage>>> {
  return JSON.parse(await readFile('package-lock.json', 'utf8')).packages;
}

describe('package-lock.json', () => {
  // npm leaves out those of other platforms that its registry lacks; `npm ci` then refuses the file.
  it('lists the optional packages of every platform', async () => {
    const lock = await readLock();

    const missing = Object.entries(lock).flatMap(([key, { optionalDependencies = {} }]) =>
      Object.keys(optionalDependencies).filter(
        (name) => !lock[`${key}/node_modules/${name}`] && !lock[`node_modules/${name}`],
      ),
    );
    expect(missing).toEqual([]);
  });

  it('names no place to download from', async () => {
    const addresses = Object.values(await readLock()).filter(({ resolved }) => resolved);

    expect(addresses).toEqual([]);
  });

  it('brings no install script, which would ask for approval or compile', async () => {
    const scripts = Object.entries(await readLock()).filter(
      ([key, { hasInstallScript }]) => key !== '' && hasInstallScript,
    );

    expect(scripts.map(([key]) => key)).toEqual([]);
  });
});

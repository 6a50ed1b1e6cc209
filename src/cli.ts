#!/usr/bin/env node
import { readFileSync } from 'node:fs';
import module from 'node:module';

keepCompiledModules();
const [{ createCliServices }, { createNodeTerminal }, { runCli }, { loadEnv }] = await Promise.all([
  import('./cli-wiring.js'),
  import('./cli/node-terminal.js'),
  import('./cli/run-cli.js'),
  import('./load-env.js'),
]);
await loadEnv();
process.exitCode = await runCli(process.argv.slice(2), {
  services: createCliServices(process.env),
  terminal: createNodeTerminal(process),
  version: readVersion(),
});

/** From Node 22.1 on, modules are kept compiled between runs, in the system's folder for that. */
function keepCompiledModules(): void {
  if ('enableCompileCache' in module && typeof module.enableCompileCache === 'function') {
    module.enableCompileCache();
  }
}

function readVersion(): string {
  const text = readFileSync(new URL('../package.json', import.meta.url), 'utf8');
  const { version }: { readonly version: string } = JSON.parse(text);
  return version;
}

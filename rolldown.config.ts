import { defineConfig } from 'rolldown';

/**
 * Joins the programs' modules, and those of most libraries, into a few files beside the compiled
 * ones: finding, reading and compiling some 500 files one by one took most of the time that
 * `footnote ask` takes. The files lie in `dist` itself, from where `../corpus` and `./web` are found.
 */
export default defineConfig({
  input: {
    cli: 'src/cli.ts',
    main: 'src/main.ts',
    'convert-worker': 'src/ingest/convert/convert-worker.ts',
  },
  platform: 'node',
  external: apart(['discord.js', 'libsql', 'linkedom', 'mammoth', 'pg', 'pino', 'unpdf']),
  output: {
    dir: 'dist',
    entryFileNames: '[name].js',
    chunkFileNames: 'joined-[name].js',
    codeSplitting: {
      groups: [
        // Only letters of ASCII, which take half the memory where no other ones stand among them.
        { name: 'word-vectors', test: /word-vectors/ },
        { name: 'common-english', test: /common-english/ },
      ],
    },
  },
});

/** Libraries that load files of their own as they run, or that few runs need. */
function apart(names: readonly string[]): RegExp {
  return new RegExp(`^(?:${names.join('|').replaceAll('.', '\\.')})(?:/|$)`);
}

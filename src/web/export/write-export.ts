import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Article } from '../../core/article/article.js';
import { serverOf } from '../../core/article/server-of.js';
import { loadAssets } from '../assets.js';
import { type ExportFile, exportFiles } from './export-files.js';

/** What became of an export. */
export type ExportOutcome =
  | { readonly kind: 'written'; readonly articles: number; readonly bytes: number }
  | { readonly kind: 'refused'; readonly reason: string };

/** Lists the files of an export, so that a later one knows them as its own. */
const manifest = 'footnote-export.json';

/**
 * Writes the reader as a static site, in place of an earlier export. Articles of one server
 * alone are left out.
 *
 * @param assetDirectory - See `loadAssets`.
 * @returns Refused where the directory holds anything but an export, or there is no article.
 */
export async function writeExport(
  directory: string,
  articles: readonly Article[],
  assetDirectory?: string,
): Promise<ExportOutcome> {
  const open = articles.filter(({ metadata }) => serverOf(metadata) === undefined);
  if (open.length === 0) return { kind: 'refused', reason: 'There is no article for everybody.' };
  const earlier = await earlierExport(directory);
  if (earlier.kind === 'foreign') {
    const reason = `${directory} ${earlier.what}. Name a directory that is new or empty, or an earlier export.`;
    return { kind: 'refused', reason };
  }
  const files = exportFiles(open, loadAssets(assetDirectory));
  for (const old of earlier.files) await rm(path.join(directory, old), { force: true });
  for (const file of files) await write(directory, file);
  const paths = files.map((file) => file.path);
  const content = `${JSON.stringify({ footnote: 'export', files: paths }, undefined, 2)}\n`;
  await write(directory, { path: manifest, content });
  const bytes = files.reduce((sum, file) => sum + Buffer.byteLength(file.content), 0);
  return { kind: 'written', articles: open.length, bytes };
}

type EarlierExport =
  | { readonly kind: 'own'; readonly files: readonly string[] }
  | { readonly kind: 'foreign'; readonly what: string };

async function earlierExport(directory: string): Promise<EarlierExport> {
  let names: readonly string[];
  try {
    names = await readdir(directory);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    if (code === 'ENOENT') return { kind: 'own', files: [] };
    if (code === 'ENOTDIR') return { kind: 'foreign', what: 'is a file' };
    throw error;
  }
  if (names.length === 0) return { kind: 'own', files: [] };
  if (!names.includes(manifest)) {
    return { kind: 'foreign', what: 'holds files that are no export of Footnote' };
  }
  const files = readManifest(await readFile(path.join(directory, manifest), 'utf8'));
  if (files) return { kind: 'own', files };
  return { kind: 'foreign', what: `has a ${manifest} that Footnote did not write` };
}

/** Reads which files an export wrote; undefined for anything else, or for files elsewhere. */
function readManifest(text: string): readonly string[] | undefined {
  try {
    const { footnote, files }: { readonly footnote?: unknown; readonly files?: unknown } =
      JSON.parse(text);
    if (footnote !== 'export' || !Array.isArray(files)) return undefined;
    const isOwn = (file: unknown): file is string =>
      typeof file === 'string' &&
      /^(?:index\.html$|(?:read|assets)\/)/.test(file) &&
      !/(?:^|[\\/])\.\.(?:[\\/]|$)/.test(file);
    return files.every(isOwn) ? files : undefined;
  } catch {
    return undefined;
  }
}

async function write(directory: string, { path: name, content }: ExportFile): Promise<void> {
  const target = path.join(directory, name);
  await mkdir(path.dirname(target), { recursive: true });
  await writeFile(target, content);
}

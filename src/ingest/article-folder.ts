import { randomBytes } from 'node:crypto';
import { mkdir, open, rename, rm } from 'node:fs/promises';
import path from 'node:path';

/** Where the files of added articles are. */
export interface ArticleFolder {
  /** Keeps a file; it is on the disk, whole, when the promise is kept. */
  write(slug: string, markdown: string): Promise<void>;
  /** Takes a file away; one that is gone already is left so. */
  remove(slug: string): Promise<void>;
}

/** Keeps articles as Markdown files of a directory, which is made when it is first needed. */
export function articleFolder(directory: string): ArticleFolder {
  const fileOf = (slug: string) => path.join(directory, `${slug}.md`);
  return {
    async write(slug, markdown) {
      await mkdir(directory, { recursive: true });
      // A name that starts with a dot is not read as an article, should this be the last moment.
      const draft = path.join(directory, `.${slug}-${randomBytes(4).toString('hex')}.tmp`);
      const file = await open(draft, 'w');
      try {
        await file.writeFile(markdown);
        await file.sync();
      } finally {
        await file.close();
      }
      await rename(draft, fileOf(slug));
    },
    remove: (slug) => rm(fileOf(slug), { force: true }),
  };
}

/** Keeps nothing: what is added lives in the library, as long as the process. */
export const noFolder: ArticleFolder = {
  write: async () => undefined,
  remove: async () => undefined,
};

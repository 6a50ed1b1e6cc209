import type { SiteLinks } from '../site-links.js';
import { Brand } from './brand.js';
import { SearchBox } from './search-box.js';

interface SiteHeaderOptions {
  readonly links: SiteLinks;
  readonly current?: 'articles';
}

/** The line at the top of the pages that one reads. */
export function SiteHeader({ links, current }: SiteHeaderOptions) {
  return (
    <header class="site-header">
      <a class="brand" href={links.ask ?? links.articles}>
        <Brand />
      </a>
      <SearchBox links={links} />
      <nav aria-label="Footnote">
        <a href={links.articles} {...(current === 'articles' ? { 'aria-current': 'page' } : {})}>
          Articles
        </a>
        {links.ask && <a href={links.ask}>Ask a question</a>}
      </nav>
    </header>
  );
}

import { Brand } from './brand.js';

/** The line at the top of the pages that one reads. */
export function SiteHeader({ current }: { readonly current?: 'articles' }) {
  return (
    <header class="site-header">
      <a class="brand" href="/">
        <Brand />
      </a>
      <nav aria-label="Footnote">
        <a href="/read" {...(current === 'articles' ? { 'aria-current': 'page' } : {})}>
          Articles
        </a>
        <a href="/">Ask a question</a>
      </nav>
    </header>
  );
}

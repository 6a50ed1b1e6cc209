import { extractText, getDocumentProxy } from 'unpdf';
import { describe, expect, it } from 'vitest';
import { articleLink } from '../../src/core/answer/reader-link.js';
import { longArticle } from '../linked-articles/long-article.js';
import { hasChromium } from './browser.js';
import { useSite } from './use-site.js';

const long = longArticle(18);
/** Words of the last section alone. */
const lastWords = 'in the year 1450';
const phone = { viewport: { width: 390, height: 844 }, reducedMotion: 'reduce' } as const;
/** The paragraph at the top of the screen. */
const seenFirst = `[...document.querySelectorAll('.block')].find(
  (block) => block.getBoundingClientRect().bottom > 0)?.id`;
const isTargetSeen = `(() => {
  const { top, bottom } = document.querySelector(':target').getBoundingClientRect();
  return top > 0 && bottom < innerHeight;
})()`;
const targetTop = `document.querySelector(':target').getBoundingClientRect().top`;
const laidOut = (isAll: boolean) => `(() => {
  const sections = [...document.querySelectorAll('.section')];
  const isLaidOut = ({ lastElementChild: last }) =>
    last?.checkVisibility({ contentVisibilityAuto: true }) ?? true;
  return ${isAll} ? sections.every(isLaidOut) : sections.filter(isLaidOut).length;
})()`;

describe.skipIf(!hasChromium)('what is below the screen of a long article', () => {
  const visit = useSite([long]);
  const open = async ({ hasScript }: { readonly hasScript: boolean }) => {
    const { page } = await visit.openPage(phone);
    if (!hasScript) await page.route('**/*.js', (route) => route.abort());
    return { page, url: articleLink(visit.site.url, long) };
  };

  it('is laid out after the first paint, and all of it then', async () => {
    const { page, url } = await open({ hasScript: false });
    await page.goto(url);
    expect(await page.evaluate(laidOut(false))).toBeLessThan(4);
    await page.unroute('**/*.js');

    await page.goto('about:blank');
    await page.goto(url);

    await expect.poll(() => page.evaluate(laidOut(true))).toBe(true);
    await page.context().close();
  });

  it('is found by an anchor, a text fragment, the search in the page, and a printer', async () => {
    const { page, url } = await open({ hasScript: false });
    await page.goto(`${url}#p17-3`);
    await expect.poll(() => page.evaluate(isTargetSeen)).toBe(true);

    await page.goto('about:blank');
    await page.goto(`${url}#:~:text=${encodeURIComponent(lastWords)}`);
    await expect.poll(() => page.evaluate(seenFirst)).toMatch(/^p18-/);

    await page.goto('about:blank');
    await page.goto(url);
    expect(await page.evaluate(`window.find('${lastWords}')`)).toBe(true);
    await expect.poll(() => page.evaluate(seenFirst)).toMatch(/^p18-/);

    const printed = await getDocumentProxy(new Uint8Array(await page.pdf()));
    const { text } = await extractText(printed, { mergePages: true });
    expect(text.replaceAll(/\s+/g, ' ')).toContain(lastWords);
    await page.context().close();
  });

  it('leaves the paragraph of an address where it is, and a reader where they were', async () => {
    const { page, url } = await open({ hasScript: true });
    await page.goto(`${url}#p12-2`);
    await expect.poll(() => page.evaluate(isTargetSeen)).toBe(true);
    const top = await page.evaluate(targetTop);
    await expect.poll(() => page.evaluate(laidOut(true))).toBe(true);
    expect(await page.evaluate(targetTop)).toBe(top);

    await page.mouse.wheel(0, 2500);
    await expect.poll(() => page.evaluate(seenFirst)).not.toMatch(/^p12-/);
    const seen = await page.evaluate(seenFirst);
    await page.reload();
    await expect.poll(() => page.evaluate(laidOut(true))).toBe(true);
    expect(await page.evaluate(seenFirst)).toBe(seen);
    await page.context().close();
  });
});

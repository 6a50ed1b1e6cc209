import { sectionLink } from '../../../core/answer/reader-link.js';
import type { Article } from '../../../core/article/article.js';
import type { PlannedPart } from '../../../core/study/session/reading-plan.js';
import { type Block, plainBlock } from '../block.js';
import { escapeMarkdown } from '../escape-markdown.js';
import { linked, sectionLabel } from '../place-view.js';
import { shorten } from '../shorten.js';
import type { ViewSetting } from '../view-setting.js';

/** A title longer than this is shortened in a plan. */
const MAX_TITLE = 60;

/** Names a part: `§2 Water`, with its paragraphs where its section has several parts. */
export function partLabel(
  { number, title, first, last, section }: PlannedPart,
  plan: readonly PlannedPart[],
  { texts }: ViewSetting,
): string {
  const name = sectionLabel({ number, title: shorten(title, MAX_TITLE) }, texts);
  const isSplit = plan.filter((one) => one.section === section).length > 1;
  return isSplit ? `${name}, ¶ ${first}–${last}` : name;
}

/** Tells how long reading a plan takes: whole minutes, at least 1. */
export function readingMinutes(plan: readonly PlannedPart[]): number {
  const seconds = plan.reduce((sum, part) => sum + part.seconds, 0);
  return Math.max(1, Math.round(seconds / 60));
}

/** Tells how long reading a part takes. */
export function partTime({ seconds }: PlannedPart, { texts: { study } }: ViewSetting): string {
  return seconds < 45 ? study.halfMinute : study.minutes(Math.round(seconds / 60));
}

/**
 * Shows a reading plan by sections with reading times; what is read is ticked off.
 *
 * @param room - Characters; parts that do not fit are counted.
 */
export function planView(
  {
    plan,
    read,
    article,
  }: {
    readonly plan: readonly PlannedPart[];
    readonly read: number;
    readonly article: Article | undefined;
  },
  room: number,
  setting: ViewSetting,
): Block {
  const { study } = setting.texts;
  const lines = [study.plan(plan.length, readingMinutes(plan))];
  for (const [at, part] of plan.entries()) {
    const label = partLabel(part, plan, setting);
    const section = article?.sections.find(({ id }) => id === part.section);
    const name =
      article && section && setting.baseUrl !== undefined
        ? linked(label, sectionLink(setting.baseUrl, article, section))
        : escapeMarkdown(label);
    const timed = study.timed(name, partTime(part, setting));
    const line = `- ${timed}${at < read ? ' ✓' : ''}`;
    const more = study.moreParts(plan.length - at);
    if ([...lines, line, more].join('\n').length > room) {
      return plainBlock([...lines, more].join('\n'));
    }
    lines.push(line);
  }
  return plainBlock(lines.join('\n'));
}

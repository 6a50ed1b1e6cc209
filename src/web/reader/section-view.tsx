import type { Article, Paragraph, Section } from '../../core/article/article.js';
import type { Span } from '../../core/article/span.js';
import { ParagraphText } from './paragraph-text.js';
import { StudyMarkLine, type StudyMarks } from './study-marks.js';

/** A section of an article, and what to mark in it. */
export interface SectionViewOptions {
  readonly article: Article;
  readonly section: Section;
  readonly quoted?: Span | undefined;
  /** How often paragraphs were asked about and discussed. */
  readonly marks?: StudyMarks | undefined;
}

/** Draws a section: its heading and its numbered paragraphs. */
export function SectionView({ article, section, quoted, marks }: SectionViewOptions) {
  const isColophon = section.number === '';
  const id = openingHeading(article)?.section === section.index ? {} : { id: section.id };
  return (
    <section {...id} class={isColophon ? 'colophon' : 'section'}>
      {isColophon && <h2>About this article</h2>}
      {sectionParagraphs(article, section).map((paragraph) => (
        <ParagraphBlock
          article={article}
          section={section}
          paragraph={paragraph}
          quoted={quoted}
          marks={marks}
        />
      ))}
    </section>
  );
}

function sectionParagraphs(article: Article, section: Section): readonly Paragraph[] {
  const heading = openingHeading(article);
  return article.paragraphs.filter(
    (paragraph) => paragraph.section === section.index && paragraph !== heading,
  );
}

/**
 * Finds the heading of the opening, which stands on top of the page; nothing when the text
 * has no heading of its own for the whole of it.
 */
export function openingHeading({ sections, paragraphs }: Article): Paragraph | undefined {
  const [first] = paragraphs;
  const [opening] = sections;
  return opening?.number === '0' && first?.kind === 'heading' ? first : undefined;
}

interface ParagraphBlockOptions extends SectionViewOptions {
  readonly paragraph: Paragraph;
}

/** Draws a paragraph with its number, which is the link to it, in the margin. */
export function ParagraphBlock(options: ParagraphBlockOptions) {
  const { article, section, paragraph, quoted, marks } = options;
  const { id, kind, number } = paragraph;
  const mark = marks?.get(id);
  return (
    <div class={`block block-${kind}`} id={id} data-start={paragraph.span.start}>
      {kind === 'heading' ? (
        <a
          class="number"
          href={`#${section.id}`}
          aria-label={`§${section.number}, link to section ${section.number}`}
        >
          §{section.number}
        </a>
      ) : (
        <a class="number" href={`#${id}`} aria-label={numberLabel(section, number)}>
          {number}
        </a>
      )}
      <ParagraphText article={article} section={section} paragraph={paragraph} quoted={quoted} />
      {mark && <StudyMarkLine {...mark} />}
    </div>
  );
}

function numberLabel(section: Section, number: number): string {
  if (section.number === '') return `${number}, link to this line`;
  return `${number}, link to paragraph ${number} of section ${section.number}`;
}

import { strToU8, zipSync } from 'fflate';
import type { Source } from '../../../src/ingest/convert/source.js';

/** A source of some text. */
export function textSource(name: string, text: string, type?: string): Source {
  return { name, bytes: strToU8(text), ...(type === undefined ? {} : { type }) };
}

/** Packs files as a document's archive does. */
export function packed(name: string, files: Readonly<Record<string, string>>): Source {
  const parts = Object.entries(files).map(([path, text]) => [path, strToU8(text)]);
  return { name, bytes: zipSync(Object.fromEntries(parts), { level: 0 }) };
}

/** A Word document of these paragraphs, each with the name of its style. */
export function docx(paragraphs: readonly (readonly [style: string, words: string])[]): Source {
  const body = paragraphs
    .map(([style, words]) => {
      const look = style === '' ? '' : `<w:pPr><w:pStyle w:val="${style}"/></w:pPr>`;
      return `<w:p>${look}<w:r><w:t xml:space="preserve">${words}</w:t></w:r></w:p>`;
    })
    .join('');
  const w = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
  const styles = [...new Set(paragraphs.map(([style]) => style))]
    .filter((style) => style !== '')
    .map((style) => {
      const name = style.replace(/^Heading(\d)$/u, 'heading $1');
      return `<w:style w:type="paragraph" w:styleId="${style}"><w:name w:val="${name}"/></w:style>`;
    })
    .join('');
  const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  const relations = 'xmlns="http://schemas.openxmlformats.org/package/2006/relationships"';
  const types = 'application/vnd.openxmlformats-officedocument.wordprocessingml';
  return packed('notes.docx', {
    '[Content_Types].xml': `<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="${types}.document.main+xml"/><Override PartName="/word/styles.xml" ContentType="${types}.styles+xml"/></Types>`,
    '_rels/.rels': `<?xml version="1.0"?><Relationships ${relations}><Relationship Id="r1" Type="${office}/officeDocument" Target="word/document.xml"/></Relationships>`,
    'word/_rels/document.xml.rels': `<?xml version="1.0"?><Relationships ${relations}><Relationship Id="r1" Type="${office}/styles" Target="styles.xml"/></Relationships>`,
    'word/styles.xml': `<?xml version="1.0"?><w:styles ${w}>${styles}</w:styles>`,
    'word/document.xml': `<?xml version="1.0"?><w:document ${w}><w:body>${body}</w:body></w:document>`,
    'docProps/core.xml':
      '<?xml version="1.0"?><cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>Minutes</dc:title><dc:creator>Jane Doe; John Roe</dc:creator></cp:coreProperties>',
  });
}

/** An e-book of these chapters, in the order of its spine. */
export function epub(
  chapters: readonly string[],
  extra: Readonly<Record<string, string>> = {},
): Source {
  const ids = chapters.map((_, index) => `c${index}`);
  return packed('book.epub', {
    mimetype: 'application/epub+zip',
    'META-INF/container.xml':
      '<?xml version="1.0"?><container xmlns="urn:oasis:names:tc:opendocument:xmlns:container" version="1.0"><rootfiles><rootfile full-path="OPS/book.opf" media-type="application/oebps-package+xml"/></rootfiles></container>',
    'OPS/book.opf': `<?xml version="1.0"?><package xmlns="http://www.idpf.org/2007/opf" xmlns:dc="http://purl.org/dc/elements/1.1/" version="3.0"><metadata><dc:title>On tea</dc:title><dc:creator>Jane Doe</dc:creator><dc:date>2020-02-03T00:00:00Z</dc:date><dc:publisher>Leaf</dc:publisher><dc:language>en</dc:language></metadata><manifest><item id="nav" href="nav.xhtml" properties="nav" media-type="application/xhtml+xml"/>${ids
      .map(
        (id) => `<item id="${id}" href="text%20${id}.xhtml" media-type="application/xhtml+xml"/>`,
      )
      .join('')}</manifest><spine><itemref idref="nav"/>${ids
      .map((id) => `<itemref idref="${id}"/>`)
      .join('')}</spine></package>`,
    'OPS/nav.xhtml': '<html><body><nav><ol><li>Contents to leave out</li></ol></nav></body></html>',
    ...Object.fromEntries(
      chapters.map((chapter, index) => [
        `OPS/text c${index}.xhtml`,
        `<?xml version="1.0"?><html xmlns="http://www.w3.org/1999/xhtml"><head><title>x</title></head><body>${chapter}</body></html>`,
      ]),
    ),
    ...extra,
  });
}

/** A PDF of one page for each list of lines: their size in points, and their words. */
export function pdf(
  pages: readonly (readonly (readonly [size: number, words: string])[])[],
): Source {
  const objects: string[] = [];
  const add = (body: string): number => objects.push(body);
  add('<< /Type /Catalog /Pages 2 0 R >>');
  add('');
  add('<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>');
  const kids = pages.map((lines) => {
    let y = 780;
    const drawn = lines.map(([size, words]) => {
      y -= words === '' ? 20 : size * 1.2;
      const text = words.replace(/[\\()]/gu, '\\$&');
      return words === '' ? '' : `BT /F1 ${size} Tf 60 ${y.toFixed(1)} Td (${text}) Tj ET`;
    });
    const stream = drawn.join('\n');
    const content = add(`<< /Length ${stream.length} >>\nstream\n${stream}\nendstream`);
    return add(
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents ${content} 0 R /Resources << /Font << /F1 3 0 R >> >> >>`,
    );
  });
  objects[1] = `<< /Type /Pages /Count ${kids.length} /Kids [${kids.map((kid) => `${kid} 0 R`).join(' ')}] >>`;
  let file = '%PDF-1.4\n';
  const offsets = objects.map((body, index) => {
    const offset = file.length;
    file += `${index + 1} 0 obj\n${body}\nendobj\n`;
    return offset;
  });
  const start = file.length;
  file += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n`;
  file += offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
  file += `trailer << /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${start}\n%%EOF\n`;
  return textSource('paper.pdf', file);
}

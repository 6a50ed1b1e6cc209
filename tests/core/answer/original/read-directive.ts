import type { TextDirective } from '../../../../src/core/answer/original/text-directive.js';

/** Reads a directive as a browser does: the steps of "parse a text directive". */
export function readDirective(encoded: string): TextDirective {
  const parts = encoded.split(',');
  const decode = (part: string): string => decodeURIComponent(part);
  const prefix = parts[0]?.endsWith('-') ? parts.shift()?.slice(0, -1) : undefined;
  const suffix = parts.at(-1)?.startsWith('-') ? parts.pop()?.slice(1) : undefined;
  const [start = '', end, ...rest] = parts;
  if (start === '' || rest.length > 0) throw new Error(`Expected a text directive, got ${encoded}`);
  return {
    start: decode(start),
    ...(prefix === undefined ? {} : { prefix: decode(prefix) }),
    ...(end === undefined ? {} : { end: decode(end) }),
    ...(suffix === undefined ? {} : { suffix: decode(suffix) }),
  };
}

import { type IncomingMessage, request as requestHttp } from 'node:http';
import { request as requestHttps } from 'node:https';
import { RequestFilteringHttpAgent, RequestFilteringHttpsAgent } from 'request-filtering-agent';
import type { Source } from './convert/source.js';
import { IngestError } from './ingest-error.js';
import { ingestLimits } from './ingest-limits.js';

/** Whose word an address is. */
interface FetchTrust {
  /** Whether addresses inside this machine's own network may be asked, too. */
  readonly isLocalAllowed: boolean;
}

/**
 * Gets a page, following redirects. A stranger's address reaches the public web alone: what a
 * name resolves to is checked for each connection, so that no name leads inside.
 *
 * @throws {IngestError} When it is no address, cannot be had, or is too large.
 */
export async function fetchSource(address: string, trust: FetchTrust): Promise<Source> {
  const signal = AbortSignal.timeout(ingestLimits.fetchMs);
  let url = readAddress(address);
  for (let hop = 0; hop <= ingestLimits.redirects; hop += 1) {
    const response = await get(url, trust, signal);
    const { statusCode: status = 0, headers } = response;
    if (status >= 300 && status < 400 && headers.location !== undefined) {
      response.destroy();
      url = readAddress(headers.location, url);
      continue;
    }
    if (status !== 200) {
      response.destroy();
      throw new IngestError('unreachable', `${url.host} answers with HTTP ${status}`);
    }
    const type = headers['content-type'];
    return {
      bytes: await readBody(response),
      name: fileName(url),
      address: url.href,
      ...(type === undefined ? {} : { type }),
    };
  }
  throw new IngestError('unreachable', `more than ${ingestLimits.redirects} redirects`);
}

function readAddress(address: string, base?: URL): URL {
  const url = URL.canParse(address, base?.href) ? new URL(address, base) : undefined;
  if (!url || !/^https?:$/u.test(url.protocol) || url.username !== '' || url.password !== '') {
    throw new IngestError('bad-address', address.slice(0, 200));
  }
  url.hash = '';
  return url;
}

function get(url: URL, { isLocalAllowed }: FetchTrust, signal: AbortSignal) {
  return new Promise<IncomingMessage>((resolve, reject) => {
    const options = { allowPrivateIPAddress: isLocalAllowed, allowMetaIPAddress: isLocalAllowed };
    const isSecure = url.protocol === 'https:';
    const agent = isSecure
      ? new RequestFilteringHttpsAgent(options)
      : new RequestFilteringHttpAgent(options);
    const headers = {
      accept: 'text/html, application/xhtml+xml, application/pdf, text/*;q=0.9, */*;q=0.5',
      'accept-encoding': 'identity',
      'user-agent': 'Footnote (reads one page when a person asks for it)',
    };
    const request = isSecure ? requestHttps : requestHttp;
    request(url, { agent, headers, signal }, resolve)
      .on('error', (cause) => reject(refusal(url, cause)))
      .end();
  });
}

/** What the agent refuses carries no code; what the network refuses does. */
function refusal({ host }: URL, cause: Error & { readonly code?: string }): IngestError {
  if (cause.name === 'TimeoutError' || cause.name === 'AbortError') {
    return new IngestError('unreachable', `${host} does not answer`, { cause });
  }
  return cause.code === undefined
    ? new IngestError('bad-address', `${host} is not on the public web`, { cause })
    : new IngestError('unreachable', `${host} cannot be reached (${cause.code})`, { cause });
}

async function readBody(response: IncomingMessage): Promise<Uint8Array> {
  const parts: Buffer[] = [];
  let size = 0;
  try {
    for await (const part of response) {
      const bytes = Buffer.from(part as Uint8Array);
      size += bytes.length;
      if (size > ingestLimits.sourceBytes) {
        throw new IngestError('too-large', 'the page is larger than 10 MB');
      }
      parts.push(bytes);
    }
  } catch (cause) {
    if (cause instanceof IngestError) throw cause;
    throw new IngestError('unreachable', 'the connection broke off', { cause });
  } finally {
    response.destroy();
  }
  return Buffer.concat(parts);
}

function fileName({ pathname }: URL): string {
  const last = pathname.split('/').at(-1) ?? '';
  try {
    return decodeURIComponent(last);
  } catch {
    return last;
  }
}

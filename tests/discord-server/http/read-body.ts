import type { IncomingMessage } from 'node:http';
import type { UploadedFile } from './route.js';

/** A request's body: its JSON, and the files beside it. */
export interface RequestBody {
  /** undefined when there is no body. */
  readonly json: unknown;
  readonly files: readonly UploadedFile[];
}

/**
 * Reads a JSON or multipart body.
 *
 * @throws SyntaxError when what should be JSON is not.
 */
export async function readBody(request: IncomingMessage): Promise<RequestBody> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(Buffer.from(chunk));
  const bytes = Buffer.concat(chunks);
  if (bytes.length === 0) return { json: undefined, files: [] };
  const type = request.headers['content-type'] ?? '';
  if (!type.startsWith('multipart/form-data')) {
    return { json: JSON.parse(bytes.toString()), files: [] };
  }
  return readForm(bytes, type);
}

async function readForm(bytes: Buffer<ArrayBuffer>, type: string): Promise<RequestBody> {
  const form = await new Response(bytes, { headers: { 'content-type': type } }).formData();
  const files: UploadedFile[] = [];
  for (const value of form.values()) {
    if (typeof value !== 'string') {
      const { name, type: contentType } = value;
      files.push({ name, type: contentType, bytes: new Uint8Array(await value.arrayBuffer()) });
    }
  }
  const payload = form.get('payload_json');
  return { json: typeof payload === 'string' ? JSON.parse(payload) : {}, files };
}

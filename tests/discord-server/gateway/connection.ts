import { constants, createDeflate, type Deflate, deflateSync } from 'node:zlib';
import type { WebSocket } from 'ws';

/** One WebSocket of the bot, compressed as it asked for. */
export interface Connection {
  send(payload: Readonly<Record<string, unknown>>): void;
  close(code: number, reason: string): void;
  /** Drops the connection without a word, as a broken line does. */
  drop(): void;
  isOpen(): boolean;
  /** Compresses each payload by itself, as IDENTIFY's `compress` asks. */
  compressPayloads(): void;
}

/** Wraps a WebSocket; `transport` is the `compress` of its address. */
export function createConnection(socket: WebSocket, transport: string | null): Connection {
  const stream = transport === 'zlib-stream' ? createDeflate() : undefined;
  let isEachCompressed = false;
  stream?.on('error', () => socket.terminate());

  const isOpen = () => socket.readyState === socket.OPEN;
  let queue = Promise.resolve();
  return {
    send(payload) {
      const text = JSON.stringify(payload);
      if (stream === undefined) {
        if (isOpen()) socket.send(isEachCompressed ? deflateSync(text) : text);
        return;
      }
      queue = queue.then(async () => {
        const bytes = await deflateNext(stream, text);
        if (isOpen()) socket.send(bytes);
      });
    },
    close(code, reason) {
      void queue.then(() => socket.close(code, reason));
    },
    drop: () => socket.terminate(),
    isOpen,
    compressPayloads() {
      isEachCompressed = stream === undefined;
    },
  };
}

/** Compresses one message of a stream up to a sync flush, whose end (00 00 FF FF) marks it. */
function deflateNext(stream: Deflate, text: string): Promise<Buffer> {
  return new Promise((resolve) => {
    const chunks: Buffer[] = [];
    const keep = (chunk: Buffer) => chunks.push(chunk);
    stream.on('data', keep);
    stream.write(text);
    stream.flush(constants.Z_SYNC_FLUSH, () => {
      stream.off('data', keep);
      resolve(Buffer.concat(chunks));
    });
  });
}

import type { PlaygroundNews } from '../../core/ports/playground.js';

/** What the page does about what it did not ask for. */
export interface NewsStreamOptions {
  readonly onNews: (news: PlaygroundNews) => void;
  /** Is told whether the connection holds; the browser tries again by itself. */
  readonly onConnection: (isThere: boolean) => void;
  /** Is told when the answer was another than news; the browser does not try again then. */
  readonly onRefused: () => void;
}

/** Listens to what happens in a conversation; a new one takes the place of the last. */
export function createNewsStream({ onNews, onConnection, onRefused }: NewsStreamOptions) {
  let source: EventSource | undefined;
  return {
    open(session: string): void {
      source?.close();
      const opened = new EventSource(`/api/sessions/${session}/news`);
      source = opened;
      opened.addEventListener('open', () => onConnection(true));
      opened.addEventListener('error', () => {
        if (source === opened && opened.readyState === EventSource.CLOSED) onRefused();
        // A stream that ends in time is asked for again at once: that is no loss.
        setTimeout(() => {
          if (source === opened && opened.readyState === EventSource.CONNECTING) {
            onConnection(false);
          }
        }, 4000);
      });
      opened.addEventListener('news', ({ data }) => {
        onNews(JSON.parse(String(data)) as PlaygroundNews);
      });
    },
  };
}

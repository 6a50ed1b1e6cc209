import { relativeTime } from '../view/time-view.js';

const everyMs = 15_000;

/** Keeps what is said as "in 5 minutes" true while the page is open. */
export function keepTimes(chat: HTMLElement): void {
  setInterval(() => {
    for (const time of chat.querySelectorAll<HTMLTimeElement>('time[data-relative]')) {
      const seconds = (Date.parse(time.dateTime) - Date.now()) / 1000;
      time.textContent = relativeTime(seconds, time.dataset.relative ?? 'en-US');
    }
  }, everyMs);
}

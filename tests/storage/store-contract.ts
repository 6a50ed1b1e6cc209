import { afterEach, beforeEach, describe } from 'vitest';
import type { Clock } from '../../src/core/ports.js';
import type { OpenStores } from '../../src/storage/open-stores.js';
import { answeredMessageContract } from './contract/answered-message-contract.js';
import { articlePostContract } from './contract/article-post-contract.js';
import { bookmarkContract } from './contract/bookmark-contract.js';
import { discussionContract } from './contract/discussion-contract.js';
import { feedbackContract } from './contract/feedback-contract.js';
import { openQuestionContract } from './contract/open-question-contract.js';
import { privacyContract } from './contract/privacy-contract.js';
import { quizContract } from './contract/quiz-contract.js';
import { settingsContract } from './contract/settings-contract.js';
import { soloQuizContract } from './contract/solo-quiz-contract.js';
import { studyMarkContract } from './contract/study-mark-contract.js';
import { studySessionContract } from './contract/study-session-contract.js';
import type { Subject } from './contract/subject.js';

/**
 * Holds every kind of database to the same behaviour.
 *
 * @param open - Opens an empty database; called anew for each test.
 */
export function describeStores(name: string, open: (clock: Clock) => Promise<OpenStores>): void {
  describe(`stores ${name}`, () => {
    let stores: OpenStores | undefined;
    let timeMs = 0;
    const subject: Subject = {
      get stores() {
        if (!stores) throw new Error('Expected the stores to be open in a test');
        return stores;
      },
      passTime(ms) {
        timeMs += ms;
      },
      now: () => timeMs,
    };

    beforeEach(async () => {
      timeMs = Date.UTC(2026, 0, 1);
      stores = await open({ now: () => timeMs });
    });

    afterEach(async () => {
      await stores?.close();
      stores = undefined;
    });

    describe('settings', () => settingsContract(subject));
    describe('bookmarks', () => bookmarkContract(subject));
    describe('feedback', () => feedbackContract(subject));
    describe('open questions', () => openQuestionContract(subject));
    describe('discussions', () => discussionContract(subject));
    describe('answered messages', () => answeredMessageContract(subject));
    describe('article posts', () => articlePostContract(subject));
    describe('study sessions', () => studySessionContract(subject));
    describe('study marks', () => studyMarkContract(subject));
    describe('quizzes', () => quizContract(subject));
    describe('solo quizzes', () => soloQuizContract(subject));
    describe('privacy', () => privacyContract(subject));
  });
}

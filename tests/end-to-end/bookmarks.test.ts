import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { articleText, quotesIn } from './article-text.js';
import { type DataDirectory, makeDataDirectory } from './data-directory.js';
import { openStage, type Stage } from './open-stage.js';

const QUESTION = { question: 'What share of leading enterprises innovate partner relationships?' };
const ANSWER = '60% of leading enterprises choose to innovate partner relationships';

describe('bookmarks on Discord', () => {
  let data: DataDirectory;
  let stage: Stage;

  beforeAll(async () => {
    data = await makeDataDirectory();
    stage = await openStage({ env: { DATA_DIR: data.path } });
  });

  afterAll(async () => {
    await stage.close();
    await data.remove();
  });

  it('are kept for whoever clicks, and shown to nobody else', async () => {
    const { ana, ben, mod } = stage;
    const { message } = await ana.runCommand('ask', QUESTION);

    const kept = await ben.clickButton(message, 'Bookmark');
    const list = await ben.runCommand('bookmark list');
    const others = await mod.runCommand('bookmark list');

    expect(kept.isEphemeral).toBe(true);
    expect(kept.text).toContain('/bookmark list');
    expect(list.isEphemeral).toBe(true);
    expect(quotesIn(list.text)[0]).toContain(ANSWER);
    expect(articleText).toContain(quotesIn(list.text)[0]);
    expect(others.text).toContain('You have no bookmarks');
  });

  it('are still there after a restart, in direct messages as well', async () => {
    const { ben } = stage;

    await stage.restart();
    const list = await ben.runCommand('bookmark list', {}, ben.directMessages);

    expect(list.text).toContain('1 bookmark, newest first');
    expect(list.text).toContain(ANSWER);
  });

  it('are exported as a file, in private', async () => {
    const exported = await stage.ben.runCommand('bookmark export');

    expect(exported.isEphemeral).toBe(true);
    expect(exported.message.attachments).toEqual(['bookmarks.md']);
  });

  it('are offered by their words, and removed', async () => {
    const { ben } = stage;

    const [choice] = await ben.autocomplete('bookmark remove', 'bookmark', 'enterprises');
    const removed = await ben.runCommand('bookmark remove', { bookmark: choice?.value });
    const list = await ben.runCommand('bookmark list');

    expect(choice?.name).toContain('§3');
    expect(removed.text).toBe('Removed.');
    expect(list.text).toContain('You have no bookmarks');
  });

  it('work for one who carries Footnote to another server, in Chinese', async () => {
    const elsewhere = stage.discord.createGuild('Elsewhere', { hasBot: false });
    const cleo = elsewhere.createMember('Cleo', { locale: 'zh-CN' });
    cleo.installApp();
    const { message } = await cleo.runCommand('ask', QUESTION);

    const kept = await cleo.clickButton(message, '收藏');
    const list = await cleo.runCommand('bookmark list');

    expect(kept.text).toContain('已收藏');
    expect(list.text).toContain('1 个收藏');
    expect(list.isEphemeral).toBe(true);
  });

  it('send nothing that Discord would refuse', () => {
    expect(stage.discord.problems).toEqual([]);
  });
});

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type DataDirectory, makeDataDirectory } from './data-directory.js';
import { openStage, type Stage } from './open-stage.js';

const QUESTION = { question: 'What share of leading enterprises innovate partner relationships?' };

describe('privacy on Discord', () => {
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

  it('shows in private what is kept, and that of nobody else', async () => {
    const { ana, ben } = stage;
    const { message } = await ana.runCommand('ask', QUESTION);
    await ana.clickButton(message, 'Bookmark');
    await ana.clickButton(message, 'Helpful');

    const own = await ana.runCommand('privacy show');
    const others = await ben.runCommand('privacy show');

    expect(own.isEphemeral).toBe(true);
    expect(own.text).toContain('1 bookmark');
    expect(own.text).toContain('1 opinion on an answer');
    expect(others.text).toContain('Nothing is kept about you.');
  });

  it('deletes it once that is confirmed, also after a restart', async () => {
    const { ana } = stage;
    const asked = await ana.runCommand('privacy delete');

    await stage.restart();
    const deleted = await ana.clickButton(asked.message, 'Delete all of it');
    const shown = await ana.runCommand('privacy show', {}, ana.directMessages);

    expect(asked.isEphemeral).toBe(true);
    expect(asked.text).toContain('2 entries');
    expect(deleted.text).toBe('Deleted: 2 entries.');
    expect(deleted.buttons).toEqual([]);
    expect(shown.text).toContain('Nothing is kept about you.');
  });

  it('keeps nothing of one who opted out, until they opt in again', async () => {
    const { mod } = stage;
    mod.speak('zh-CN');
    const { message } = await mod.runCommand('ask', QUESTION);

    const out = await mod.runCommand('privacy opt-out');
    await stage.restart();
    const refused = await mod.clickButton(message, '收藏');
    const back = await mod.runCommand('privacy opt-out');
    const kept = await mod.clickButton(message, '收藏');

    expect(out.text).toContain('您已选择退出');
    expect(refused.text).toContain('什么都没有保存');
    expect(back.text).toContain('您已恢复保存');
    expect(kept.text).toContain('已收藏');
  });

  it('sends nothing that Discord would refuse', () => {
    expect(stage.discord.problems).toEqual([]);
  });
});

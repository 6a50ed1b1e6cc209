import { Command } from 'commander';
import type { CliContext } from '../cli-context.js';

/** `footnote register`: the Discord commands, without starting the bot. */
export function createRegisterCommand(context: CliContext): Command {
  return new Command('register')
    .description('Register the Discord commands, where they differ from those registered.')
    .option('--dry-run', 'only tell what would change')
    .option('-j, --json', 'print one JSON object')
    .addHelpText('after', examples)
    .action((options: RegisterOptions) => register(options, context));
}

interface RegisterOptions {
  readonly dryRun?: boolean;
  readonly json?: boolean;
}

async function register(
  { dryRun = false, json }: RegisterOptions,
  { services, terminal }: CliContext,
): Promise<void> {
  const { changed, names } = await services.registerCommands({ dryRun });
  if (json) {
    await terminal.write(`${JSON.stringify({ changed, dryRun, names })}\n`);
    return;
  }
  const list = names.map((name) => `  ${name}\n`).join('');
  await terminal.write(`${headline(changed, dryRun)}\n${list}`);
}

function headline(changed: boolean, dryRun: boolean): string {
  if (!changed) return 'Nothing to do: these commands are registered as they should be.';
  return dryRun ? 'These commands would be registered:' : 'These commands are registered now:';
}

const examples = `
Reads DISCORD_TOKEN, DISCORD_GUILD_ID and DISCORD_API_URL from the environment or .env.
The bot does the same when it starts.

Examples:
  $ footnote register --dry-run
  $ DISCORD_GUILD_ID=123456789012345678 footnote register`;

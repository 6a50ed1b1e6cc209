import {
  type APIApplicationCommandOption,
  ApplicationCommandType,
  ApplicationIntegrationType,
  type RESTPostAPIApplicationCommandsJSONBody as Body,
  InteractionContextType as Context,
  ApplicationCommandOptionType as Type,
} from 'discord-api-types/v10';
import { commandBodies } from '../../src/discord/command-bodies.js';
import { manageServer } from '../../src/discord/commands/may-run.js';

/** Writes the page of all commands from what is registered with Discord. */
export function commandsPage(): string {
  const bodies = commandBodies({ scope: 'everywhere', hasMessageContent: true });
  return [
    '# Commands',
    'Made from the registry by `npm run docs:commands`; a test holds it true. Names in parentheses are those in Chinese. An option with `?` may be left out.',
    ...bodies.filter(isSlash).map(commandPart),
    '## In the menu of a message (Apps)',
    ...bodies
      .filter((body) => !isSlash(body))
      .map((body) => `- **${body.name}** (${chinese(body)}). ${whereOf(body)}`),
    '',
  ].join('\n\n');
}

function isSlash({ type }: Body): boolean {
  return type === undefined || type === ApplicationCommandType.ChatInput;
}

function commandPart(body: Body): string {
  const options = 'options' in body ? (body.options ?? []) : [];
  const subcommands = options.filter(({ type }) => type === Type.Subcommand);
  const lines = [
    `## /${body.name} (${chinese(body)})`,
    `${'description' in body ? body.description : ''}. ${whereOf(body)}`,
  ];
  if (subcommands.length === 0) return [...lines, ...usage(`/${body.name}`, options)].join('\n\n');
  const parts = subcommands.map((one) => {
    const inner = 'options' in one ? (one.options ?? []) : [];
    const name = `/${body.name} ${one.name}`;
    return [`### ${name} (${chinese(one)})`, `${one.description}.`, ...usage(name, inner)].join(
      '\n\n',
    );
  });
  return [...lines, ...parts].join('\n\n');
}

function usage(name: string, options: readonly APIApplicationCommandOption[]): readonly string[] {
  const shown = options.map(({ name, required }) => `${name}${required ? '' : '?'}`);
  const line = `\`${[name, ...shown].join(' ')}\``;
  if (options.length === 0) return [line];
  const rows = options.map((option) => {
    const values = 'choices' in option ? (option.choices ?? []).map((choice) => choice.name) : [];
    const offered = values.length > 0 ? `: ${values.join(', ')}` : '';
    return `- \`${option.name}\` (${chinese(option)}) ${option.description}${offered}`;
  });
  return [line, rows.join('\n')];
}

function chinese({ name_localizations: names }: Pick<Body, 'name_localizations'>): string {
  return names?.['zh-CN'] ?? '';
}

function whereOf({ contexts, integration_types, default_member_permissions }: Body): string {
  const places = [
    [Context.Guild, 'in servers'],
    [Context.BotDM, 'in direct messages'],
    [Context.PrivateChannel, 'in group messages'],
  ] as const;
  const where = places.filter(([place]) => contexts?.includes(place)).map(([, name]) => name);
  const isPersonal = integration_types?.includes(ApplicationIntegrationType.UserInstall);
  const who =
    default_member_permissions === manageServer ? ' For those who manage the server.' : '';
  return `Works ${where.join(', ')}${isPersonal ? ', and as a personal app' : ''}.${who}`;
}

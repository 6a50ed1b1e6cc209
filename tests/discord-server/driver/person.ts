import {
  ApplicationCommandType,
  ComponentType,
  PermissionFlagsBits as Flag,
  InteractionType,
} from 'discord.js';
import { isObject, type JsonObject, objectsAt, textAt } from '../json.js';
import { withNested } from '../limits/component-limits.js';
import { renderReadableMessage } from '../render/render-message.js';
import { openDirectMessages } from '../world/channels.js';
import { addMessage, deleteMessage, editMessage } from '../world/messages.js';
import { channelPermissions, sendingPermission } from '../world/permissions.js';
import type { ChannelRecord, InteractionRecord, UserRecord, World } from '../world/world.js';
import { commandData, type OptionValues } from './command-data.js';
import { dispatchInteraction } from './dispatch-interaction.js';
import { type Outcome, outcomeOf } from './outcome.js';
import { commandsFor, findRegistered } from './registered-command.js';
import { buttonsOf, labelOf, type SeenMessage, seeMessage } from './seen-message.js';

/** A suggestion while typing. */
export interface Choice {
  readonly name: string;
  readonly value: string | number;
}

/** A person with a Discord client. What the client does not let a person do, throws. */
export interface Person {
  readonly id: string;
  readonly name: string;
  /** How others mention the person: `<@id>`. */
  readonly mention: string;
  /** The person's direct messages with the bot. */
  readonly directMessages: ChannelRecord;
  /** Writes a message; a reply pings the one replied to unless `isQuiet`. */
  say(channel: ChannelRecord, text: string, reply?: Reply): SeenMessage;
  directMessage(text: string, reply?: Reply): SeenMessage;
  edit(message: SeenMessage, text: string): void;
  delete(message: SeenMessage): void;
  /** Runs `/name`; the channel is the server's first when it is left out. */
  runCommand(name: string, values?: OptionValues, channel?: ChannelRecord): Promise<Outcome>;
  /** Types into an option and reads the suggestions. */
  autocomplete(
    name: string,
    option: string,
    typed: string,
    others?: { readonly values?: OptionValues; readonly channel?: ChannelRecord },
  ): Promise<readonly Choice[]>;
  /** Uses a command from a message's menu (Apps). */
  useOnMessage(name: string, message: SeenMessage): Promise<Outcome>;
  clickButton(message: SeenMessage, label: string): Promise<Outcome>;
  /** Picks values of the one select of a message. */
  choose(message: SeenMessage, ...values: readonly string[]): Promise<Outcome>;
  /** Fills in the form that an outcome opened, by the fields' custom ids, and sends it. */
  submitModal(outcome: Outcome, values: Readonly<Record<string, string>>): Promise<Outcome>;
  /** Names the commands that Discord offers the person there; messages' menus included. */
  commandsIn(channel: ChannelRecord): readonly string[];
  /** Whether the message is there for the person to see. */
  sees(message: SeenMessage): boolean;
  /** Changes the language of the person's Discord client. */
  speak(locale: string): void;
  /** Adds the application to the person's own account, or takes it away. */
  installApp(isInstalled?: boolean): void;
  closeDirectMessages(): void;
}

/** What a message replies to. */
export interface Reply {
  readonly replyTo: SeenMessage;
  readonly isQuiet?: boolean;
}

/** Gives a user hands; `home` is where commands run that name no channel. */
export function createPerson(world: World, user: UserRecord, home?: ChannelRecord): Person {
  const directMessages = () => openDirectMessages(world, user.id);
  const channelOf = (message: SeenMessage): ChannelRecord => {
    const channel = world.channels.get(message.channelId);
    if (channel === undefined) throw new Error('The channel of this message is gone.');
    return channel;
  };
  const requireSight = (message: SeenMessage) => {
    if (!sees(world, user, message)) throw new Error(`${user.name} does not see this message.`);
  };
  const click = (message: SeenMessage, name: string, data: JsonObject) => {
    const type = InteractionType.MessageComponent;
    const deed = { user, channel: channelOf(message), type, name, data };
    const sourceMessage = message.record;
    return outcomeOf(world, dispatchInteraction(world, { ...deed, sourceMessage }));
  };
  const say = (channel: ChannelRecord, text: string, reply?: Reply): SeenMessage => {
    const permissions = channelPermissions(world, channel, user.id);
    if (!(permissions & sendingPermission(channel))) {
      throw new Error(`${user.name} may not write in ${channel.name || 'this channel'}.`);
    }
    if (channel.thread) {
      channel.thread.archived = false;
      channel.thread.memberIds.add(user.id);
    }
    const message = addMessage(world, channel, {
      authorId: user.id,
      content: text,
      replyTo: reply?.replyTo.record,
      allowed: { parse: ['users', 'roles', 'everyone'], replied_user: !reply?.isQuiet },
    });
    return seeMessage(message);
  };

  return {
    id: user.id,
    name: user.name,
    mention: `<@${user.id}>`,
    get directMessages() {
      return directMessages();
    },
    say,
    directMessage: (text, reply) => say(directMessages(), text, reply),
    edit(message, text) {
      editMessage(world, message.record, { content: text });
    },
    delete(message) {
      const permissions = channelPermissions(world, channelOf(message), user.id);
      if (message.authorId !== user.id && !(permissions & Flag.ManageMessages)) {
        throw new Error(`${user.name} may not delete this message.`);
      }
      deleteMessage(world, message.record);
    },
    runCommand(name, values = {}, channel = home ?? directMessages()) {
      const type = InteractionType.ApplicationCommand;
      const interaction = typeCommand(world, user, channel, { name, values, type });
      return outcomeOf(world, interaction);
    },
    async autocomplete(name, option, typed, others = {}) {
      const channel = others.channel ?? home ?? directMessages();
      const type = InteractionType.ApplicationCommandAutocomplete;
      const values = { ...others.values, [option]: typed };
      const deed = { name, values, type, focused: option };
      const outcome = await outcomeOf(world, typeCommand(world, user, channel, deed));
      return (outcome.interaction.choices ?? []).map(readChoice);
    },
    useOnMessage(name, message) {
      requireSight(message);
      const channel = channelOf(message);
      const wanted = { name, type: ApplicationCommandType.Message };
      const command = findRegistered(world, user, wanted, channel);
      const resolved = { messages: { [message.id]: renderReadableMessage(world, message.record) } };
      const { id, type } = command;
      const data = { id, name, type, target_id: message.id, resolved };
      const deed = { user, channel, type: InteractionType.ApplicationCommand, name, data };
      return outcomeOf(world, dispatchInteraction(world, deed));
    },
    clickButton(message, label) {
      requireSight(message);
      const button = buttonsOf(message.record).find((one) => labelOf(one) === label);
      if (button === undefined || button.disabled === true || !button.custom_id) {
        const labels = message.buttons.map((one) => `"${one}"`).join(', ') || 'none';
        throw new Error(`There is no button "${label}" to click; there are: ${labels}.`);
      }
      const { custom_id, id } = button;
      const data = { custom_id, id, component_type: ComponentType.Button };
      return click(message, `the button "${label}"`, data);
    },
    choose(message, ...values) {
      requireSight(message);
      const selects = message.record.components.flatMap(withNested);
      const select = selects.find((part) => part.type === ComponentType.StringSelect);
      if (select === undefined) throw new Error('There is nothing to choose from.');
      const offered = objectsAt(select, 'options').map((option) => option.value);
      const stranger = values.find((value) => !offered.includes(value));
      if (stranger !== undefined)
        throw new Error(`"${stranger}" is not among ${offered.join(', ')}.`);
      const { custom_id, id } = select;
      const data = { custom_id, id, component_type: ComponentType.StringSelect, values };
      return click(message, `the choice of ${values.join(', ')}`, data);
    },
    submitModal: (outcome, values) => submitModal(world, user, outcome.interaction, values),
    commandsIn: (channel) =>
      commandsFor(world, user, channel).map((command) => textAt(command, 'name') ?? ''),
    sees: (message) => sees(world, user, message),
    speak(locale) {
      user.locale = locale;
    },
    installApp(isInstalled = true) {
      user.hasInstalledApp = isInstalled;
    },
    closeDirectMessages() {
      user.acceptsDirectMessages = false;
    },
  };
}

function typeCommand(
  world: World,
  user: UserRecord,
  channel: ChannelRecord,
  typed: {
    readonly name: string;
    readonly values: OptionValues;
    readonly type: InteractionType;
    readonly focused?: string;
  },
): InteractionRecord {
  const name = typed.name.split(' ')[0] ?? '';
  const wanted = { name, type: ApplicationCommandType.ChatInput };
  const command = findRegistered(world, user, wanted, channel);
  const guild = channel.guildId === undefined ? undefined : world.guilds.get(channel.guildId);
  const data = commandData(world, guild, command, typed);
  const deed = { user, channel, type: typed.type, name: `/${typed.name}`, data };
  return dispatchInteraction(world, deed);
}

function submitModal(
  world: World,
  user: UserRecord,
  opened: InteractionRecord,
  values: Readonly<Record<string, string>>,
): Promise<Outcome> {
  const channel = world.channels.get(opened.channelId);
  const { modal, sourceMessage } = opened;
  if (modal === undefined || channel === undefined) throw new Error('No form was opened.');
  const known = objectsAt(modal, 'components').flatMap(withNested);
  const stranger = Object.keys(values).find((id) => !known.some((part) => part.custom_id === id));
  if (stranger !== undefined) throw new Error(`The form has no field "${stranger}".`);
  const fill = (part: JsonObject): JsonObject => {
    const id = textAt(part, 'custom_id');
    const { type } = part;
    if (id !== undefined) return { type, id: part.id ?? 1, custom_id: id, value: values[id] ?? '' };
    const inner = part.component;
    return {
      type,
      id: part.id ?? 1,
      ...(isObject(inner) ? { component: fill(inner) } : {}),
      ...(Array.isArray(part.components)
        ? { components: objectsAt(part, 'components').map(fill) }
        : {}),
    };
  };
  const components = objectsAt(modal, 'components').map(fill);
  const data = { custom_id: modal.custom_id, components };
  const name = `the form "${textAt(modal, 'title') ?? ''}"`;
  const deed = { user, channel, type: InteractionType.ModalSubmit, name, data };
  return outcomeOf(
    world,
    dispatchInteraction(world, { ...deed, ...(sourceMessage ? { sourceMessage } : {}) }),
  );
}

function sees(world: World, user: UserRecord, message: SeenMessage): boolean {
  if (message.isDeleted) return false;
  if (message.record.onlyFor !== undefined) return message.record.onlyFor === user.id;
  const channel = world.channels.get(message.channelId);
  const permissions = channel ? channelPermissions(world, channel, user.id) : 0n;
  return (permissions & Flag.ViewChannel) !== 0n;
}

function readChoice(choice: JsonObject): Choice {
  const { value } = choice;
  return {
    name: textAt(choice, 'name') ?? '',
    value: typeof value === 'number' ? value : String(value),
  };
}

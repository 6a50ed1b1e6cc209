import {
  ApplicationCommandType,
  ComponentType,
  PermissionFlagsBits as Flag,
  InteractionType,
} from 'discord.js';
import { type JsonObject, objectsAt, textAt } from '../json.js';
import { withNested } from '../limits/component-limits.js';
import { renderReadableMessage } from '../render/render-message.js';
import { openDirectMessages } from '../world/channels.js';
import { addMessage, deleteMessage, editMessage } from '../world/messages.js';
import { channelPermissions, sendingPermission } from '../world/permissions.js';
import type { ChannelRecord, InteractionRecord, UserRecord, World } from '../world/world.js';
import { commandData, type OptionValues } from './command-data.js';
import { dispatchInteraction } from './dispatch-interaction.js';
import { outcomeOf } from './outcome.js';
import type { Choice, Person, Reply } from './person.js';
import { commandsFor, findRegistered } from './registered-command.js';
import { buttonsOf, labelOf, type SeenMessage, seeMessage } from './seen-message.js';
import { submitModal } from './submit-modal.js';

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
  const data = commandData(world, guild, command, { ...typed, userId: user.id });
  const deed = { user, channel, type: typed.type, name: `/${typed.name}`, data };
  return dispatchInteraction(world, deed);
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

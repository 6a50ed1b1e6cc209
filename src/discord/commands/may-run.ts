import { PermissionFlagsBits } from 'discord-api-types/v10';
import type { RequestBase } from '../request.js';
import type { Command } from './command.js';

/**
 * Whether a person may run a command. Discord hides set-up commands from others, unless a
 * server's admin has set it otherwise by mistake: so it is checked here, too.
 */
export function mayRun({ data }: Command, { person }: Pick<RequestBase, 'person'>): boolean {
  return data.default_member_permissions !== manageServer || person.isManager;
}

/** `default_member_permissions` of a command that sets the bot up. */
export const manageServer = PermissionFlagsBits.ManageGuild.toString();

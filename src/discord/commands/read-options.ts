import type { CommandRequest } from '../request.js';

/** Reads an option that takes words; undefined when it is left out or blank. */
export function textOf({ options }: CommandRequest, name: string): string | undefined {
  const value = options[name];
  return typeof value === 'string' && value.trim() !== '' ? value : undefined;
}

/** Whether the reply is wanted for the asker alone. */
export function wantsHidden({ options }: CommandRequest): boolean {
  return options.hide === true;
}

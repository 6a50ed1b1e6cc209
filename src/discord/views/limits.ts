/**
 * What Discord takes; lengths in characters, counted here as UTF-16 code units, of which
 * there are never fewer.
 */
export const limits = {
  /** https://docs.discord.com/developers/resources/message#create-message */
  content: 2000,
  /** https://docs.discord.com/developers/components/reference#action-row */
  rows: 5,
  /** https://docs.discord.com/developers/components/reference#action-row */
  buttonsPerRow: 5,
  /** https://docs.discord.com/developers/components/reference#button */
  buttonLabel: 80,
  /** https://docs.discord.com/developers/components/reference#anatomy-of-a-component */
  customId: 100,
  /** https://docs.discord.com/developers/interactions/receiving-and-responding#interaction-response-object-modal */
  modalTitle: 45,
  /** https://docs.discord.com/developers/components/reference#label */
  fieldLabel: 45,
  /** https://docs.discord.com/developers/components/reference#text-input */
  fieldPlaceholder: 100,
  /** https://docs.discord.com/developers/resources/channel#start-thread-without-message */
  threadName: 100,
  /** A file's bytes: https://docs.discord.com/developers/reference#uploading-files */
  file: 10 * 1024 * 1024,
  /** https://docs.discord.com/developers/resources/guild-scheduled-event */
  eventName: 100,
  /** https://docs.discord.com/developers/resources/guild-scheduled-event */
  eventDescription: 1000,
  /** https://docs.discord.com/developers/interactions/receiving-and-responding#interaction-response-object-autocomplete */
  choices: 25,
  /** https://docs.discord.com/developers/interactions/application-commands#application-command-object-application-command-option-choice-structure */
  choiceName: 100,
  /** https://docs.discord.com/developers/interactions/application-commands#application-command-object-application-command-option-choice-structure */
  choiceValue: 100,
  /** https://docs.discord.com/developers/interactions/application-commands#application-command-object-application-command-naming */
  commandName: 32,
  /** https://docs.discord.com/developers/interactions/application-commands#application-command-object-application-command-structure */
  commandDescription: 100,
  /** All names, descriptions and values of a command: https://docs.discord.com/developers/interactions/application-commands#registering-a-command */
  commandText: 8000,
} as const;

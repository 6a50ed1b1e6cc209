/** A channel that could not be written in; nothing is missing where it is gone. */
export interface StudyHindrance {
  readonly channelId: string;
  readonly missing: readonly string[];
}

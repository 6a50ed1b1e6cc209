import {
  type APIButtonComponentWithCustomId,
  ButtonStyle,
  ComponentType,
} from 'discord-api-types/v10';
import type { Citation } from '../../core/answer/citation.js';
import type { ButtonAction } from '../buttons/button-state.js';
import { encodeButton } from '../buttons/encode-button.js';
import type { ButtonRow } from '../reply.js';
import { limits } from './limits.js';
import { shorten } from './shorten.js';
import type { ViewSetting } from './view-setting.js';

/** A button before it is drawn: its words, and what it does. */
export interface ButtonPlan {
  readonly label: string;
  /** Absent for a button that is greyed out. */
  readonly action?: ButtonAction | undefined;
  readonly isDangerous?: boolean;
}

/**
 * Draws buttons in rows of five, in order; those past the last row are left out.
 *
 * @returns No rows for no buttons.
 */
export function buttonRows(
  plans: readonly ButtonPlan[],
  { askerId }: Pick<ViewSetting, 'askerId'>,
): readonly ButtonRow[] {
  const buttons = plans.map(
    ({ label, action, isDangerous }, at): APIButtonComponentWithCustomId => ({
      type: ComponentType.Button,
      style: isDangerous ? ButtonStyle.Danger : ButtonStyle.Secondary,
      label: shorten(label, limits.buttonLabel),
      custom_id: encodeButton({ askerId, ...(action ?? { kind: 'none', at }) }),
      ...(action ? {} : { disabled: true }),
    }),
  );
  const count = Math.min(limits.rows, Math.ceil(buttons.length / limits.buttonsPerRow));
  return Array.from({ length: count }, (_, row) => ({
    type: ComponentType.ActionRow,
    components: buttons.slice(row * limits.buttonsPerRow, (row + 1) * limits.buttonsPerRow),
  }));
}

/** Puts one more button behind those of a message, where there is room. */
export function withButton(
  rows: readonly ButtonRow[],
  plan: ButtonPlan,
  setting: ViewSetting,
): readonly ButtonRow[] {
  const [added] = buttonRows([plan], setting);
  const last = rows.at(-1);
  if (!added || (rows.length >= limits.rows && isFull(last))) return rows;
  if (!last || isFull(last)) return [...rows, added];
  const components = [...last.components, ...added.components];
  return [...rows.slice(0, -1), { ...last, components }];
}

function isFull(row: ButtonRow | undefined): boolean {
  return (row?.components.length ?? 0) >= limits.buttonsPerRow;
}

/** The button that takes an answer away; none where only the asker sees it. */
export function deleteButton({ texts, isPrivate }: ViewSetting): readonly ButtonPlan[] {
  if (isPrivate) return [];
  return [{ label: texts.button.delete, action: { kind: 'delete' } }];
}

/** The buttons that say what one thinks of an answer; `places` is what it quotes first. */
export function opinionButtons(
  places: readonly Citation[],
  { texts }: ViewSetting,
): readonly ButtonPlan[] {
  return [
    { label: texts.button.helpful, action: { kind: 'helpful', places } },
    { label: texts.button.notHelpful, action: { kind: 'not-helpful', places } },
  ];
}

/**
 * The buttons that turn pages; none for a single page.
 *
 * @param page - From 0.
 */
export function pageButtons(
  { page, pages }: { readonly page: number; readonly pages: number },
  turn: (page: number) => ButtonAction,
  { texts }: ViewSetting,
): readonly ButtonPlan[] {
  if (pages <= 1) return [];
  const { previousPage, nextPage } = texts.button;
  return [
    { label: previousPage, action: page > 0 ? turn(page - 1) : undefined },
    { label: nextPage, action: page < pages - 1 ? turn(page + 1) : undefined },
  ];
}

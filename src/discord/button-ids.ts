/**
 * Lists what the buttons of a message are known by, in their order; those that open an address
 * have nothing.
 *
 * @param components - As Discord's API writes them.
 */
export function buttonIds(components: readonly unknown[]): readonly string[] {
  return components.flatMap((one) => {
    if (typeof one !== 'object' || one === null) return [];
    if ('components' in one && Array.isArray(one.components)) return buttonIds(one.components);
    return 'custom_id' in one && typeof one.custom_id === 'string' ? one.custom_id : [];
  });
}

/** The name of the product, as it stands on every page. */
export function Brand() {
  return (
    <>
      Footnote
      <span aria-hidden="true" class="brand-mark">
        *
      </span>
    </>
  );
}

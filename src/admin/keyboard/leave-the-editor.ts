const isInList = () =>
  Boolean(document.getSelection()?.anchorNode?.parentElement?.closest('[data-slate-editor] li'));

/**
 * Strapi's editor of rich text takes every Tab for itself, so that whoever has no mouse cannot get out of it. In a list
 * it indents; anywhere else it does nothing, and there Tab goes on to the next field as everywhere.
 */
export function letTabLeaveTheEditor(): void {
  document.addEventListener(
    'keydown',
    (event) => {
      const { key, target } = event;
      if (key !== 'Tab' || !(target instanceof Element)) return;
      if (target.closest('[data-slate-editor]') && !isInList()) event.stopPropagation();
    },
    { capture: true },
  );
}

import type { Injector } from '@univerjs/core';
import { IShortcutService, KeyCode, type IShortcutItem } from '@univerjs/preset-sheets-core';

/** How the grid names what keys do in its list of functions. */
const LIST = 'sheet.formula-embedding-editor.search_function.';
/** The grid makes the list when nothing has been typed for 300 ms: what is younger came after it. */
const BEFORE_LIST_MS = 250;

/**
 * Lets Enter enter what was typed, as in Excel. The grid's list of functions comes late, took the
 * key for itself, and put one of its functions over the formula. Tab takes the function that is
 * marked in the list, unless something has been typed since the list was made.
 * @param injector of the grid's Univer
 * @param container the element that the grid fills
 */
export function typedStays(injector: Injector, container: HTMLElement): void {
  const service = injector.get(IShortcutService);
  const register = service.registerShortcut.bind(service);
  let typedAt = -Infinity;
  let listedAt = -Infinity;
  const isCurrent = (): boolean => listedAt - typedAt > BEFORE_LIST_MS && hasMark();
  Object.defineProperty(service, 'registerShortcut', {
    value: (item: IShortcutItem) => {
      if (!item.id.startsWith(LIST)) return register(item);
      listedAt = performance.now();
      if (item.binding === KeyCode.ENTER) return { dispose: () => undefined };
      if (item.binding !== KeyCode.TAB) return register(item);
      return register({ ...item, preconditions: isCurrent });
    },
  });
  container.addEventListener(
    'keydown',
    ({ key }) => {
      if (key.length === 1 || OTHER_TYPING.has(key)) typedAt = performance.now();
    },
    true,
  );
}

/** Keys beside characters that change what is typed; a key of an input method is Process. */
const OTHER_TYPING: ReadonlySet<string> = new Set(['Backspace', 'Delete', 'Process']);

/** None is marked when the pointer has left the list, or when the list has become shorter. */
function hasMark(): boolean {
  return (
    document.querySelector('[data-u-comp=sheets-formula-editor] li.univer-bg-gray-200') !== null
  );
}

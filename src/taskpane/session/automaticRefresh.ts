const KEY = 'pcf-automatic-refresh';
const OFF = 'off';

/** Whether stale sheets are written again unasked: kept for the person, not for the workbook. */
export interface AutomaticRefresh {
  get(): boolean;
  set(isAutomatic: boolean): void;
}

/**
 * The preference as the browser keeps it; where it keeps nothing, it lasts as long as the pane.
 * @param storage of the page
 */
export function automaticRefresh(storage: Pick<Storage, 'getItem' | 'setItem'>): AutomaticRefresh {
  let current = true;
  try {
    current = storage.getItem(KEY) !== OFF;
  } catch {
    // Storage may be closed to add-ins: then every pane begins with the standard.
  }
  return {
    get: () => current,
    set: (isAutomatic) => {
      if (isAutomatic === current) return;
      current = isAutomatic;
      try {
        storage.setItem(KEY, isAutomatic ? 'on' : OFF);
      } catch {
        // As above: it holds for this pane.
      }
    },
  };
}

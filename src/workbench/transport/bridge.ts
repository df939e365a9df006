import type { EventEntry } from '../host/hostEvents';
import type { ResponseBody } from '../host/protocol';
import { PAGE_EXCEL, type ExcelWindow, type PageExcel } from './pageExcel';
import { REQUIREMENTS, windowExternal, type AnsweringHost } from './windowExternal';

/**
 * Runs in the add-in's frame before office.js and stands where Excel for Windows puts its object.
 * A page that is opened by itself stays as it is: no Excel is around it.
 */
function playExcel(): void {
  const offer = window.parent === window ? undefined : (window.parent as ExcelWindow)[PAGE_EXCEL];
  if (offer === undefined) {
    // office.js remembers the Excel of a former load and would wait for it.
    window.sessionStorage.removeItem('hostInfoValue');
    return;
  }
  const page = offer();
  const external = windowExternal(hostOf(page), {
    locale: page.locale,
    documentUrl: page.documentUrl,
    requirements: REQUIREMENTS,
    instanceId: page.instanceId,
    theme: page.theme,
    later,
    ribbon: {
      // Not before the page's own scripts have run: they tell office.js what the commands are.
      onCommands: (listener) => {
        whenLoaded(() => {
          page.ribbon.onCommands(listener);
        });
      },
      endCommand: page.ribbon.endCommand,
    },
  });
  Object.defineProperty(window, 'external', { value: external, configurable: true });
}

function hostOf(page: PageExcel): AnsweringHost {
  return {
    execute: async (body) => {
      return JSON.parse(await page.execute(JSON.stringify(body))) as ResponseBody;
    },
    onEvents: (listener) => {
      page.onEvents((entries) => {
        listener(JSON.parse(entries) as readonly EventEntry[]);
      });
    },
    flushEvents: () => {
      page.flushEvents();
    },
    context: { extras: { documentSettings: page.documentSettings } },
  };
}

function whenLoaded(work: () => void): void {
  if (document.readyState === 'complete') work();
  else window.addEventListener('load', work, { once: true });
}

/** Sooner than a timer, which browsers slow down in frames that are not seen. */
function later(work: () => void): void {
  const { port1, port2 } = new MessageChannel();
  port1.onmessage = () => {
    port1.close();
    work();
  };
  port2.postMessage(null);
}

playExcel();

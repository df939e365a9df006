import { associateCommands } from '../../src/commands/associateCommands';
import type { CommandListener } from '../../src/workbench/transport/windowExternal';
import { officePage, type OfficePage } from '../support/officeInJsdom';

let page: OfficePage;
let send: CommandListener | null = null;
/** Told the status of each command that has ended, by its id. */
const ends = new Map<string, (status: number) => void>();

beforeAll(async () => {
  page = await officePage({
    ribbon: {
      onCommands: (listener) => {
        send = listener;
      },
      endCommand: (id, status) => {
        ends.get(id)?.(status);
      },
    },
  });
  Object.assign(globalThis, { Office: page.Office });
});

afterAll(() => {
  page.close();
});

/** Presses a button as Excel does, and waits for the status that office.js tells of its end. */
function pressed(id: string, functionName: string): Promise<number> {
  if (send === null) throw new Error('office.js does not listen to the ribbon.');
  const end = new Promise<number>((resolve) => ends.set(id, resolve));
  send(id, functionName, 'Pcf.Button');
  return end;
}

it('runs the handler of the button, and tells Excel when it has ended', async () => {
  const done: string[] = [];
  associateCommands({
    calculate: () => Promise.resolve(done.push('calculate')).then(),
    refresh: () => Promise.resolve(done.push('refresh')).then(),
    report: () => Promise.resolve(done.push('report')).then(),
  });
  expect(await pressed('1', 'refresh')).toBe(0);
  expect(await pressed('2', 'calculate')).toBe(0);
  expect(await pressed('3', 'report')).toBe(0);
  expect(done).toEqual(['refresh', 'calculate', 'report']);
});

it('lets office.js refuse a function that nobody has associated', async () => {
  expect(await pressed('4', 'dance')).not.toBe(0);
});

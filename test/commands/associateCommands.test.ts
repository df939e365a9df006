import { associateCommands } from '../../src/commands/associateCommands';
import { officePage, type OfficePage } from '../support/officeInJsdom';

/** Presses buttons as Excel does, and hears how office.js says they ended: [id, status]. */
interface Ribbon {
  press: (id: string, functionName: string) => void;
  readonly ended: (readonly [string, number])[];
}

let page: OfficePage;
let ribbon: Ribbon;

beforeAll(async () => {
  const ended: Ribbon['ended'] = [];
  ribbon = { ended, press: () => undefined };
  page = await officePage({
    ribbon: {
      onCommands: (listener) => {
        ribbon.press = (id, functionName) => {
          listener(id, functionName, 'Pcf.Button');
        };
      },
      endCommand: (id, status) => {
        ended.push([id, status]);
      },
    },
  });
  Object.assign(globalThis, { Office: page.Office });
});

afterAll(() => {
  page.close();
});

async function pressed(id: string, functionName: string): Promise<number | undefined> {
  ribbon.press(id, functionName);
  while (!ribbon.ended.some(([each]) => each === id))
    await new Promise((resolve) => setTimeout(resolve, 5));
  return ribbon.ended.find(([each]) => each === id)?.[1];
}

it('runs the handler of the button, and tells Excel when it has ended', async () => {
  const done: string[] = [];
  associateCommands({
    calculate: () => Promise.resolve(done.push('calculate')).then(),
    refresh: () => Promise.resolve(done.push('refresh')).then(),
  });
  expect(await pressed('1', 'refresh')).toBe(0);
  expect(await pressed('2', 'calculate')).toBe(0);
  expect(done).toEqual(['refresh', 'calculate']);
});

it('lets office.js refuse a function that nobody has associated', async () => {
  expect(await pressed('4', 'dance')).not.toBe(0);
});

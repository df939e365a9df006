import { Extras } from '../../src/workbench/host/extras';
import { forgetSheet } from '../../src/workbench/host/extrasMemory';
import { References } from '../../src/workbench/host/references';
import type { HostObject } from '../../src/workbench/host/hostObject';
import { officePage } from '../support/officeInJsdom';

const OBJECT = {} as HostObject;

it('forgets the ranges of events long past, and nothing that the add-in keeps', () => {
  const references = new References();
  const kept = references.keep(OBJECT);
  const names = Array.from({ length: 1200 }, () => references.keepForEvent(OBJECT));
  const known = names.filter((name) => references.find(name) !== null);
  expect(known).toEqual(names.slice(200));
  expect(references.find(kept)).toBe(OBJECT);
  expect(references.size).toBe(1);
});

it('forgets what stood on sheets that undo cannot bring back any more', () => {
  const extras = new Extras();
  for (let number = 0; number < 500; number++) {
    extras.protectedSheets.add(String(number));
    forgetSheet(extras, String(number));
  }
  expect(extras.gone.size).toBe(200);
  expect(extras.gone.has('499')).toBe(true);
});

it('answers a request also when the host itself makes a mistake', async () => {
  const page = await officePage();
  const endStep = page.model.endStep.bind(page.model);
  Object.assign(page.model, {
    endStep: () => {
      endStep();
      throw new Error('mistake');
    },
  });
  const code = await page.Excel.run((context) => context.sync()).catch(
    (error: unknown) => (error as { code: string }).code,
  );
  Object.assign(page.model, { endStep });
  page.close();
  expect(code).toBe('GeneralException');
});

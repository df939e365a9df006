import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { calculateStudy } from '../../src/app/calculateStudy';
import { writeStudy } from '../../src/app/writeStudy';
import { loadGrids } from '../../src/workbench/loadGrids';
import { excelPort } from '../support/excelPort';
import { officePage } from '../support/officeInJsdom';
import { contentOf } from '../support/openedWorkbook';
import { samplePlan } from '../support/samplePlan';

it('writes the sample plan', async () => {
  const page = await officePage();
  const port = excelPort(page);
  await port.write(samplePlan());
  const content = await port.read();
  console.log(JSON.stringify(content.owned.map((o) => [o.key, [...o.grid.rows], [...o.grid.formulas], [...o.grid.numberFormats], o.grid.merges])));
  console.log(page.host.missing());
  page.close();
});
it('jiuda', async () => {
  const page = await officePage();
  const bytes = readFileSync(join(__dirname, '../cases/jiuda-three-sheets/ledger.xlsx'));
  const file = await contentOf(new Uint8Array(bytes));
  loadGrids(page.model, file.sheets);
  const port = excelPort(page);
  let t = performance.now();
  const content = await port.read();
  console.log('read', performance.now() - t);
  expect(content.sheets.map((s) => ({ ...s, file: '' }))).toEqual(file.sheets.map((s) => ({ ...s, file: '' })));
  const study = calculateStudy([content], { gwp: null, boundary: null, language: null, answers: new Map() });
  t = performance.now();
  await writeStudy(study, port, content);
  console.log('write', performance.now() - t);
  t = performance.now();
  const after = await port.read();
  console.log('read', performance.now() - t);
  for (const o of after.owned) { console.log(o.key, o.grid.sheet, JSON.stringify([...o.grid.rows].slice(0, 40)).slice(0, 3000)); }
  console.log(page.host.missing());
  page.close();
});

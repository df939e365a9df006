import { officePage } from '../support/officeInJsdom';
it('times', async () => {
  const page = await officePage();
  const t: Record<string, number> = {};
  let last = performance.now();
  const lap = (k: string) => {
    t[k] = Math.round(performance.now() - last);
    last = performance.now();
  };
  await page.Excel.run(async (c) => {
    const s = c.workbook.worksheets.add('big');
    await c.sync();
    lap('add');
    s.getRange('A1:J10000').values = Array.from({ length: 10000 }, (_, i) =>
      Array.from({ length: 10 }, (_, j) => i * j),
    );
    await c.sync();
    lap('write');
    const r = s.getRange('A1:J10000');
    r.load('values');
    await c.sync();
    lap('read');
    const r2 = s.getRange('A1:J10000');
    r2.load('values,formulas,numberFormat,text');
    await c.sync().catch((e) => {
      t['err'] = 1;
      console.log(e.code);
    });
    lap('readall');
    s.getRange('L1:L2000').formulas = Array.from({ length: 2000 }, (_, i) => [
      `=A${i + 1}*2+SUM(A${i + 1}:J${i + 1})`,
    ]);
    await c.sync();
    lap('f');
    const q = s.getRange('L1:L2000');
    q.load('values');
    await c.sync();
    lap('fread');
  });
  console.log(JSON.stringify(t));
  page.close();
}, 60000);

import { ribbonCommands } from '../../../../src/workbench/page/ribbon/ribbonCommands';

it('keeps a command until the add-in listens, and tells how it ended', async () => {
  const line = ribbonCommands();
  const end = line.run('calculate', 'Pcf.Calculate');
  const heard: (readonly string[])[] = [];
  line.onCommands((id, ...rest) => {
    heard.push(rest);
    line.endCommand(id, 0);
  });
  expect(heard).toEqual([['calculate', 'Pcf.Calculate']]);
  expect(await end).toEqual({ kind: 'done' });
});

it('tells the status with which office.js refused', async () => {
  const line = ribbonCommands();
  line.onCommands((id) => {
    line.endCommand(id, 5100);
  });
  expect(await line.run('unknown', 'x')).toEqual({ kind: 'refused', status: 5100 });
});

it('loses what was running when the page loads anew, and sends the new page what the old never heard', async () => {
  const line = ribbonCommands();
  line.onCommands(() => undefined);
  const running = line.run('calculate', 'x');
  line.reload();
  expect(await running).toEqual({ kind: 'lost' });
  const next = line.run('refresh', 'y');
  line.onCommands((id) => {
    line.endCommand(id, 0);
  });
  expect(await next).toEqual({ kind: 'done' });
});

it('ends commands that wait when the workbook goes away', async () => {
  const line = ribbonCommands();
  const waiting = line.run('calculate', 'x');
  line.dispose();
  expect(await waiting).toEqual({ kind: 'lost' });
});

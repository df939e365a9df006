import { reportSteps } from '../../src/cli/reportSteps';
import { LANGUAGES } from '../../src/texts/language';

it('is silent for a second, then tells no more than one line a second', async () => {
  const told: string[] = [];
  let now = 0;
  const onStep = reportSteps(
    'zh-CN',
    (line) => told.push(line),
    () => now,
  );
  const times = [0, 500, 999, 1000, 1400, 1999, 2000, 2100, 3500];
  for (const [index, time] of times.entries()) {
    now = time;
    await onStep({ kind: 'picture', number: index + 1, of: times.length });
  }
  expect(told).toEqual([
    '正在画报告的图（第 4 幅，共 9 幅）…',
    '正在画报告的图（第 7 幅，共 9 幅）…',
    '正在画报告的图（第 9 幅，共 9 幅）…',
  ]);
});

it.each(LANGUAGES)('has a sentence for every step (%s)', async (language) => {
  const told: string[] = [];
  let now = 0;
  const onStep = reportSteps(
    language,
    (line) => told.push(line),
    () => (now += 1000),
  );
  await onStep({ kind: 'text' });
  await onStep({ kind: 'picture', number: 1, of: 1 });
  await onStep({ kind: 'file', missing: [] });
  expect(new Set(told).size).toBe(3);
});

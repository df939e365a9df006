import { parseArguments } from '../../src/cli/parseArguments';

function problemOf(...args: readonly string[]): string {
  const parsed = parseArguments(args);
  return parsed.ok ? 'nothing' : parsed.problem;
}

describe('parseArguments', () => {
  it('refuses a value for a switch that takes none', () => {
    expect(problemOf('calc', 'a.xlsx', '--json=yes')).toContain('--json');
  });

  it('leaves what is not asked for to the workbook: null', () => {
    expect(parseArguments(['calc', 'a.xlsx'])).toEqual({
      ok: true,
      value: {
        ledgers: ['a.xlsx'],
        out: null,
        report: null,
        date: null,
        answers: null,
        gwp: null,
        boundary: null,
        language: null,
        json: false,
      },
    });
  });

  it('takes options before, between and behind the ledgers, with a space or =', () => {
    const args = ['--json', 'calc', 'a.xlsx', '--gwp=AR5', 'b.xlsx', '--boundary', 'production'];
    expect(parseArguments([...args, '--lang', 'en-US'])).toMatchObject({
      ok: true,
      value: {
        ledgers: ['a.xlsx', 'b.xlsx'],
        gwp: 'AR5',
        boundary: 'production',
        language: 'en-US',
        json: true,
      },
    });
  });

  it.each([
    [['--boundary', 'everything'], 'everything', 'cradle-to-gate | cradle-to-grave'],
    [['--gwp', 'AR7'], 'AR7', 'AR4 | AR5 | AR6'],
    [['--gwp', 'ar6'], 'ar6', 'AR4 | AR5 | AR6'],
    [['--lang', 'fr-FR'], 'fr-FR', 'zh-CN | en-US'],
  ])('refuses %j, saying what was found and what is expected', (options, found, expected) => {
    const problem = problemOf('calc', 'a.xlsx', ...options);
    expect(problem).toContain(`“${found}”`);
    expect(problem).toContain(expected);
    expect(problem).not.toContain('\n');
  });

  it.each([
    [['calc', 'a.xlsx', '--outt', 'b.xlsx'], '--outt'],
    [['calc', 'a.xlsx', '--no-json'], '--no-json'],
    [['calc', 'a.xlsx', '-o'], '-o'],
    [['calc', 'a.xlsx', '--constructor'], '--constructor'],
    [['calculate', 'a.xlsx'], 'calculate'],
  ])('refuses what it does not know: %j', (args, found) => {
    const problem = problemOf(...args);
    expect(problem).toMatch(/^(无法识别选项|没有)/);
    expect(problem).toContain(`“${found}”`);
    expect(problem).not.toContain('\n');
  });

  it.each([
    [['calc', 'a.xlsx', '--out'], '--out'],
    [['calc', 'a.xlsx', '--out='], '--out'],
    [['calc', 'a.xlsx', '--answers', '--json'], '--answers'],
  ])('misses the value of an option: %j', (args, option) => {
    expect(problemOf(...args)).toBe(`选项“${option}”后面缺少值。`);
  });

  it.each([[[]], [['calc']], [['--json']]])(
    'shows how it is used when little is given: %j',
    (args) => {
      expect(problemOf(...args)).toContain('npm run --silent pcf -- calc 台账.xlsx');
      expect(problemOf(...args)).not.toContain('\n');
    },
  );

  it('speaks the language that is asked for', () => {
    expect(problemOf('calc', 'a.xlsx', '--gwp', 'AR7', '--lang', 'en-US')).toBe(
      'The option --gwp is “AR7”; expected AR4 | AR5 | AR6.',
    );
  });
});

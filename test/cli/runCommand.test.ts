import { runCommand } from '../../src/cli/runCommand';

describe('a bug of ours', () => {
  it('ends with 1, says so and is not thrown', async () => {
    // Nobody stands nowhere: finding the ledger from there throws.
    const nowhere = undefined as unknown as string;
    const { status, stdout, stderr } = await runCommand(['calc', 'ledger.xlsx'], nowhere);
    expect([status, stdout]).toEqual([1, '']);
    expect(stderr).toMatch(/^程序出错，没有写入任何文件：TypeError/);
  });
});

describe('help', () => {
  it.each([
    ['zh-CN', []],
    ['en-US', ['--lang', 'en-US']],
  ])('is no error, in %s', async (_, more) => {
    const { status, stdout, stderr } = await runCommand(['--help', ...more], '/');
    expect([status, stderr]).toEqual([0, '']);
    expect(stdout).toContain('calc');
  });
});

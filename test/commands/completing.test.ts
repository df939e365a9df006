import { completing } from '../../src/commands/completing';

it('tells Excel when the work has ended, and not before', async () => {
  const order: string[] = [];
  const run = completing(async () => {
    await Promise.resolve();
    order.push('work');
  });
  await run({ completed: () => order.push('completed') });
  expect(order).toEqual(['work', 'completed']);
});

it.each([
  ['fails', () => Promise.reject(new Error('no ledger'))],
  [
    'throws at once',
    () => {
      throw new Error('no ledger');
    },
  ],
])('tells Excel as well when the work %s, and passes the failure on', async (_, work) => {
  const completed = jest.fn();
  await expect(completing(work)({ completed })).rejects.toThrow('no ledger');
  expect(completed).toHaveBeenCalledTimes(1);
});

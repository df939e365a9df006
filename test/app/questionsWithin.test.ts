import { questionsWithin } from '../../src/app/questionsWithin';

const asked = (id: string, options: number): Parameters<typeof questionsWithin>[0][number] => ({
  id,
  options: Array.from({ length: options }, (_, at) => ({ key: String(at), label: String(at) })),
});

describe('the questions whose effects are worked out', () => {
  it('are all of them where they come to no more than is worth it: (2 + 3) × 100 = 500', () => {
    expect([...questionsWithin([asked('a', 2), asked('b', 3)], 100, 500)]).toEqual(['a', 'b']);
  });

  it('are the first ones beyond that, and none is lost because others are many: 2 × 100, not 5 × 100', () => {
    const questions = [asked('a', 2), asked('b', 3), asked('c', 1)];
    expect([...questionsWithin(questions, 100, 499)]).toEqual(['a', 'c']);
  });

  it('are none where one option alone takes more', () => {
    expect([...questionsWithin([asked('a', 2)], 1000, 500)]).toEqual([]);
  });
});

import { mutations } from './mutations';
import { oneSheet } from '../support/xlsxFile';

const FILE = oneSheet('<row r="1"><c r="A1" t="str"><v>钢</v></c><c r="B1"><v>2</v></c></row>');

describe('workbooks damaged on purpose', () => {
  it('are as many as wanted, in fourteen ways, and hardly one is whole', () => {
    const all = [...mutations([FILE], 400, 1)];
    expect(all).toHaveLength(400);
    expect(new Set(all.map(({ what }) => what)).size).toBe(14);
    const whole = all.filter(({ bytes }) => Buffer.compare(bytes, FILE) === 0);
    expect(whole.length).toBeLessThan(20);
  });

  it('are the same for the same seed, and others for another', () => {
    const [one, again, other] = [1, 1, 2].map((seed) =>
      JSON.stringify([...mutations([FILE], 9, seed)]),
    );
    expect(again).toBe(one);
    expect(other).not.toBe(one);
  });
});

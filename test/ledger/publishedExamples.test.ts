import type { ProductFootprint } from '../../src/core/study/footprint';
import { footprintOf } from '../support/footprintOf';
import { differences } from '../support/plain/differences';
import { plainFootprint } from '../support/plain/plainFootprint';
import {
  publishedCases,
  sheetsOf,
  totalOf,
  type PrintedFigure,
  type PublishedCase,
} from '../support/publishedCases';

const CASES = publishedCases();
const KG = { g: 0.001, kg: 1, t: 1000 } as const;

async function resultOf(example: PublishedCase): Promise<ReturnType<typeof footprintOf>> {
  return footprintOf(await sheetsOf(example), example.answers);
}

function productNamed(products: readonly ProductFootprint[], name: string): ProductFootprint {
  const found = products.find(({ product }) => product.name === name);
  if (found === undefined) {
    throw new Error(`No ${name} among ${products.map(({ product }) => product.name).join()}`);
  }
  return found;
}

/** What the printed figure is of, in kg. */
function figureOf({ stages, items, ...product }: ProductFootprint, of: string): number {
  const item = items.find(({ activity }) => `item:${activity.name}` === of);
  const stage = stages.find((one) => one.stage === of);
  const totals: Readonly<Record<string, number | null>> = {
    total: product.ledgerTotalKgCo2e,
    each: product.totalKgCo2e,
  };
  return totals[of] ?? stage?.ledgerKgCo2e ?? item?.kgCo2e ?? Number.NaN;
}

/** How our figure differs from the printed one, in steps of its last digit. */
function stepsBetween(kg: number, { value, unit, lastDigit }: PrintedFigure): number {
  return (kg / KG[unit] - value) / lastDigit;
}

/** Half a step for rounding, a whole one for cutting, up to ten where it is coarse; an error is more. */
function isAsSaid(steps: number, is: PrintedFigure['is']): boolean {
  const hair = 1e-6;
  if (is === 'rounded') return Math.abs(steps) <= 0.5 + hair;
  if (is === 'cut') return steps > 0.5 && steps < 1;
  return is === 'coarse' ? Math.abs(steps) > 1 && Math.abs(steps) < 10 : Math.abs(steps) > 10;
}

// Each case's why.md names the source and derives the figures by hand.
describe('published worked examples', () => {
  it('are 29, each with its source and its derivation', () => {
    expect(CASES).toHaveLength(29);
    for (const { why, printed } of CASES) {
      expect(why).toMatch(/^# .+\n\n\*\*Source\.\*\* /);
      expect(printed.length).toBeGreaterThan(0);
    }
  });

  it.each(CASES.map((example) => [example.name, example] as const))(
    'come to the exact stages and totals, complete and without an error: %s',
    async (_, example) => {
      const { inventory, footprint } = await resultOf(example);
      expect(footprint.products.map(({ product }) => product.name)).toEqual(
        Object.keys(example.products),
      );
      for (const [name, expected] of Object.entries(example.products)) {
        const { covered, ...stages } = expected;
        const product = productNamed(footprint.products, name);
        expect(product.product.declaredUnit.covered).toBe(covered);
        expect(product.complete).toBe(true);
        expect(product.stages.map(({ stage }) => stage)).toEqual(Object.keys(stages));
        for (const { stage, ledgerKgCo2e } of product.stages) {
          expect(Number(ledgerKgCo2e) / Number(stages[stage])).toBeCloseTo(1, 11);
        }
        expect(Number(product.ledgerTotalKgCo2e) / totalOf(expected)).toBeCloseTo(1, 11);
      }
      const found = [...inventory.findings, ...footprint.findings];
      expect(found.filter(({ severity }) => severity === 'error')).toEqual([]);
    },
  );

  it.each(
    CASES.flatMap((example) =>
      example.printed.map((printed) => {
        const { of, value, unit, is, product } = printed;
        return [`${String(value)} ${unit}, ${is}`, of, product, example, printed] as const;
      }),
    ),
  )('meet the printed figure as their why.md says: %s, %s of %s', async (...row) => {
    const [, , , example, printed] = row;
    const { footprint } = await resultOf(example);
    const kg = figureOf(productNamed(footprint.products, printed.product), printed.of);
    expect([stepsBetween(kg, printed), isAsSaid(stepsBetween(kg, printed), printed.is)]).toEqual([
      expect.any(Number),
      true,
    ]);
  });

  it.each(CASES.map((example) => [example.name, example] as const))(
    'come to the same by the plain second implementation: %s',
    async (_, example) => {
      const { inventory, footprint } = await resultOf(example);
      expect(
        differences(footprint, plainFootprint(inventory, 'found', footprint.method.gwp)),
      ).toEqual([]);
    },
  );
});

import { gasResults } from '../../../src/core/gases/gasResults';
import type { Footprint, ProductFootprint, StageResult } from '../../../src/core/study/footprint';
import type { PlainFootprint, PlainProduct, PlainStage } from './plainFootprint';

type Figure = number | null | undefined;

/** |a − b| ≤ 1e-9 · max(1, |a|); what is unknown to one must be unknown to the other. */
function agree(a: Figure, b: Figure): boolean {
  if (typeof a !== 'number' || typeof b !== 'number') return (a ?? null) === (b ?? null);
  return Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(a));
}

/**
 * Where the core and the plain implementation differ, each as one line; none where they agree in
 * every item, stage, credit, share, total, completeness and problem.
 * @param footprint the core's
 * @param plain the other
 */
export function differences(footprint: Footprint, plain: PlainFootprint): readonly string[] {
  const found: string[] = [];
  const compare = (what: string, a: unknown, b: unknown): void => {
    if (a !== b) found.push(`${what}: ${String(a)} and ${String(b)}`);
  };
  compare('products', footprint.products.length, plain.products.length);
  footprint.products.forEach((product, index) => {
    const other = plain.products[index];
    if (other === undefined) return;
    found.push(...ofProduct(product, other), ...ofGases(footprint, product, other));
  });
  const credit = footprint.findings.find(({ code }) => code === 'credit');
  compare('credits', credit?.values['count'] ?? 0, plain.credits.count);
  if (!agree(Number(credit?.values['kgCo2e'] ?? 0), plain.credits.kgCo2e)) {
    found.push(`credits: ${String(credit?.values['kgCo2e'])} and ${String(plain.credits.kgCo2e)}`);
  }
  const problems = footprint.findings.filter(({ code }) => code !== 'credit');
  compare(
    'problems',
    problems.map(({ code, values }) => `${code} ${String(values['name'])}`).join(),
    plain.problems.map(({ code, name }) => `${code} ${name}`).join(),
  );
  return found;
}

function ofProduct(product: ProductFootprint, plain: PlainProduct): readonly string[] {
  const { name } = product.product;
  const found = [
    ...ofFigures(name, [
      ['ledger total', product.ledgerTotalKgCo2e, plain.ledgerTotalKgCo2e],
      ['total', product.totalKgCo2e, plain.totalKgCo2e],
      ['items', product.items.length, plain.items.length],
      ['stages', product.stages.length, plain.stages.length],
      ['complete', Number(product.complete), Number(plain.complete)],
    ]),
    ...product.items.flatMap(({ kgCo2e, isCredit }, index) =>
      ofFigures(`${name}, item ${String(index)}`, [
        ['kg', kgCo2e, plain.items[index]?.kgCo2e],
        ['credit', Number(isCredit === true), Number(plain.items[index]?.isCredit)],
      ]),
    ),
  ];
  product.stages.forEach((stage, index) => {
    const other = plain.stages[index];
    if (other !== undefined) found.push(...ofStage(name, stage, other));
  });
  return found;
}

/** What each stage emits by gas, and what stands apart. */
function ofGases(
  { method }: Footprint,
  product: ProductFootprint,
  plain: PlainProduct,
): readonly string[] {
  return plain.stages.flatMap(({ stage, gases }) => {
    const own = product.stages.filter((one) => one.stage === stage).map((one) => one.stage);
    const core = new Map(gasResults(product, own, method.gwp).map((one) => [one.key, one]));
    const keys = new Set<string>([...core.keys(), ...Object.keys(gases)]);
    return [...keys].flatMap((key) => {
      const one = [...core.values()].find((amount) => amount.key === key);
      return ofFigures(`${product.product.name}, ${stage}, ${key}`, [
        ['kg', one?.kg, gases[key]?.[0]],
        ['kg CO2e', one?.kgCo2e, gases[key]?.[1]],
      ]);
    });
  });
}

function ofStage(name: string, stage: StageResult, plain: PlainStage): readonly string[] {
  const place = `${name}, ${stage.stage}`;
  if (stage.stage !== plain.stage) return [`${place} stands where ${plain.stage} should`];
  return ofFigures(place, [
    ['ledger kg', stage.ledgerKgCo2e, plain.ledgerKgCo2e],
    ['kg', stage.kgCo2e, plain.kgCo2e],
    ['share', stage.share, plain.share],
    ['ledger credits', stage.credits?.ledgerKgCo2e, plain.ledgerCredits],
    ['credits', stage.credits?.kgCo2e, plain.credits],
    ['item count', stage.itemCount, plain.itemCount],
    ['missing', stage.missing, plain.missing],
    ['complete', Number(stage.complete), Number(plain.complete)],
    ['in boundary', Number(stage.inBoundary), Number(plain.inBoundary)],
  ]);
}

function ofFigures(
  place: string,
  figures: readonly (readonly [string, Figure, Figure])[],
): readonly string[] {
  return figures
    .filter(([, a, b]) => !agree(a, b))
    .map(([what, a, b]) => `${place}, ${what}: ${String(a)} and ${String(b)}`);
}

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Grid } from '../../src/workbook/grid';
import type { Stage } from '../../src/core/study/stage';
import { contentOf } from './openedWorkbook';

const FOLDER = join(__dirname, '..', 'cases', 'published');

/**
 * A figure as the source prints it. `of` is a stage, the whole ledger's total, `each` for one unit,
 * or `item:` and a name; `lastDigit` is one step of its last digit, in its unit. It `is` rounded, cut
 * behind the last digit, coarse (made of rounded numbers), or wrong, as the case's why.md shows.
 */
export interface PrintedFigure {
  readonly product: string;
  readonly of: string;
  readonly value: number;
  readonly unit: 'g' | 'kg' | 't';
  readonly lastDigit: number;
  readonly is: 'rounded' | 'cut' | 'coarse' | 'wrong';
}

/** Stage sums of the whole ledger in kg, exact, and the units that it covers. */
export type ExpectedProduct = { readonly covered: number } & Readonly<
  Partial<Record<Stage, number>>
>;

/** A published worked example: its ledger, the exact figures, and those that are printed. */
export interface PublishedCase {
  readonly name: string;
  readonly file: string;
  readonly why: string;
  readonly products: Readonly<Record<string, ExpectedProduct>>;
  readonly printed: readonly PrintedFigure[];
  /** Answers to questions of the ledger, by question id. */
  readonly answers?: Readonly<Record<string, string>>;
}

type Expected = Pick<PublishedCase, 'products' | 'printed' | 'answers'>;

/** All of test/cases/published. */
export function publishedCases(): readonly PublishedCase[] {
  const folders = readdirSync(FOLDER, { withFileTypes: true }).filter((one) => one.isDirectory());
  return folders.map(({ name }) => {
    const folder = join(FOLDER, name);
    const expected = JSON.parse(readFileSync(join(folder, 'expected.json'), 'utf8')) as Expected;
    const why = readFileSync(join(folder, 'why.md'), 'utf8');
    return { name, file: join(folder, 'ledger.xlsx'), why, ...expected };
  });
}

/** The sheets of its ledger. */
export async function sheetsOf({ file }: PublishedCase): Promise<readonly Grid[]> {
  return (await contentOf(readFileSync(file))).sheets;
}

/** All stages together. */
export function totalOf(product: ExpectedProduct): number {
  const stages = Object.entries(product).filter(([key]) => key !== 'covered');
  return stages.reduce((sum, [, kg]) => sum + kg, 0);
}

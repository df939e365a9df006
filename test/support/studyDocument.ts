/** The JSON document of the calc command, as far as tests look into it. */
export interface StudyDocument {
  readonly version: number;
  readonly method: {
    readonly gwp: string;
    readonly boundary: string;
    readonly stages: readonly string[];
  };
  readonly sheets: readonly {
    readonly file: string;
    readonly name: string;
    readonly role: string;
  }[];
  readonly facts: {
    readonly study: Readonly<Record<string, unknown>>;
    readonly products: readonly Readonly<Record<string, unknown>>[];
    readonly missing: readonly unknown[];
  };
  readonly products: readonly ProductDocument[];
  readonly findings: readonly FindingDocument[];
  readonly questions: readonly QuestionDocument[];
  readonly openQuestions: number;
}

/** One product of the document. */
export interface ProductDocument {
  readonly name: string;
  readonly nameSource: string;
  readonly declaredUnit: {
    readonly amount: number;
    readonly unit: string | null;
    readonly source: string;
  };
  readonly covered: number;
  readonly period: string | null;
  readonly stages: Readonly<Record<string, StageDocument>>;
  readonly totalKgCo2e: number | null;
  readonly ledgerTotalKgCo2e: number | null;
  readonly complete: boolean;
  readonly items: readonly ItemDocument[];
  readonly alternatives: readonly unknown[];
  readonly leftOut: readonly unknown[];
}

/** One stage of a product. */
export interface StageDocument {
  readonly kgCo2e: number | null;
  readonly complete: boolean;
  readonly itemCount: number;
  readonly missing: number;
  readonly apart: Readonly<Record<string, number>>;
}

/** One item of a product. */
export interface ItemDocument {
  readonly stage: string;
  readonly name: string;
  readonly file: string;
  readonly sheet: string;
  readonly cell: string;
  readonly amount: number | null;
  readonly unit: string | null;
  readonly factor: number | null;
  readonly factorUnit: string | null;
  readonly factorSheet: string | null;
  readonly factorCell: string | null;
  readonly kgCo2e: number | null;
}

/** One finding of the document. */
export interface FindingDocument {
  readonly code: string;
  readonly severity: string;
  readonly sheet: string | null;
  readonly cell: string | null;
  readonly message: string;
  readonly effectKgCo2e: number | null;
  readonly values: Readonly<Record<string, unknown>> & { readonly cells: readonly string[] };
  readonly within: string | null;
}

/** One question of the document. */
export interface QuestionDocument {
  readonly id: string;
  readonly code: string;
  readonly sheet: string | null;
  readonly cell: string | null;
  readonly text: string;
  readonly kind: string;
  readonly options: readonly {
    readonly key: string;
    readonly label: string;
    readonly effectKgCo2e: number | null;
  }[];
  readonly assumed: string | null;
}

/**
 * The product of that name; a test that asks for another is mistaken.
 * @param document as calculated
 * @param name of the product
 */
export function productNamed(document: StudyDocument, name: string): ProductDocument {
  const product = document.products.find((entry) => entry.name === name);
  if (product === undefined) throw new Error(`There is no product ${name}.`);
  return product;
}

/**
 * Stage sums of a product by stage.
 * @param product as calculated
 */
export function sumsOf({ stages }: ProductDocument): Readonly<Record<string, number | null>> {
  return Object.fromEntries(Object.entries(stages).map(([key, { kgCo2e }]) => [key, kgCo2e]));
}

/**
 * Agreement of kg CO2e: apart from the last bits of a binary number.
 * @param expected as derived by hand
 */
export function near(expected: number): number {
  return expect.closeTo(expected, 8) as number;
}

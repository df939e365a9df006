import type { Quantity } from '../quantities/quantity';
import type { Witness } from './evidence';

/** Standards that a study can follow, by their own names; those of earlier editions are superseded. */
export const STANDARDS = [
  'ISO 14067:2018',
  'GB/T 24067-2024',
  'PAS 2050:2011',
  'GHG Protocol Product Standard',
  'ISO 14040:2006 + ISO 14044:2006',
  'EN 15804:2012+A2:2019',
  'SZDB/Z 166-2016',
  'ISO/TS 14067:2013',
] as const;

/** A standard of the list. */
export type Standard = (typeof STANDARDS)[number];

/** What a check is about that cannot be made while a fact is missing; its words stand in `texts`. */
export const BLOCKED_CHECKS = [
  'per-unit',
  'mass-balance',
  'allocation',
  'data-year',
  'data-region',
  'standard-rules',
  'boundary-words',
  'cut-off-share',
  'stages-of-use',
  'statement',
  'report-texts',
] as const;

/** Such a check. */
export type BlockedCheck = (typeof BLOCKED_CHECKS)[number];

/** Facts of the whole study, and the checks that each one blocks while it is missing. */
export const STUDY_FACTS = {
  company: ['statement'],
  companyProfile: ['report-texts'],
  commissioner: ['statement'],
  region: ['data-region'],
  standard: ['standard-rules'],
  productRules: ['standard-rules'],
  cutOff: ['cut-off-share'],
  intendedUse: ['standard-rules', 'stages-of-use'],
  reviewer: ['statement'],
  boundaryNote: ['report-texts'],
  dataNote: ['report-texts'],
  reportDate: ['statement'],
} as const satisfies Readonly<Record<string, readonly BlockedCheck[]>>;

/** Facts of each product, and the checks that each one blocks while it is missing. */
export const PRODUCT_FACTS = {
  profile: ['report-texts'],
  output: ['per-unit', 'allocation'],
  mass: ['mass-balance', 'allocation'],
  scrap: ['mass-balance'],
  byProducts: ['mass-balance', 'allocation'],
  period: ['data-year'],
  hours: ['allocation'],
  price: ['allocation'],
} as const satisfies Readonly<Record<string, readonly BlockedCheck[]>>;

/** A fact of the whole study. */
export type StudyFactKey = keyof typeof STUDY_FACTS;

/** A fact of one product. */
export type ProductFactKey = keyof typeof PRODUCT_FACTS;

/** Any fact. */
export type FactKey = StudyFactKey | ProductFactKey;

/** What the report says in the company’s own words: no figure needs it, and the report marks the gap. */
export const REPORT_TEXTS: readonly FactKey[] = [
  'companyProfile',
  'boundaryNote',
  'dataNote',
  'profile',
];

/** How many were made, in the unit that they are counted in; null where nobody says it. */
export interface FactOutput {
  readonly amount: number;
  readonly unit: string | null;
}

/** Something that leaves the plant beside the product; the amount is for all that the ledger covers. */
export interface ByProduct {
  readonly name: string;
  readonly quantity: Quantity;
}

/** What one unit is sold for; the currency is its ISO 4217 code. */
export interface Price {
  readonly amount: number;
  readonly currency: string;
}

/** Items below `eachPercent` may be left out, all of them together below `togetherPercent`. */
export interface CutOffRule {
  readonly eachPercent: number;
  /** Null where the rule says nothing about the sum. */
  readonly togetherPercent: number | null;
  /** What the percentages are of. */
  readonly basis: 'mass' | 'emissions';
}

/** Product category rules by their name; null where somebody says that there are none for the product. */
export interface ProductRules {
  readonly name: string | null;
}

/** What each fact is once it was understood. */
export interface FactValues {
  readonly company: string;
  /** What the company is and makes, in its own words. */
  readonly companyProfile: string;
  readonly commissioner: string;
  readonly region: string;
  readonly standard: Standard;
  readonly productRules: ProductRules;
  readonly cutOff: CutOffRule;
  readonly intendedUse: string;
  /** Why the boundary is what it is, in the company’s own words. */
  readonly boundaryNote: string;
  /** How the data was gathered and checked, in the company’s own words. */
  readonly dataNote: string;
  readonly reviewer: string;
  /** 2025-03-01. */
  readonly reportDate: string;
  /** What the product is, in the company’s own words. */
  readonly profile: string;
  readonly output: FactOutput;
  /** Of one unit. */
  readonly mass: Quantity<'mass'>;
  /** Of all that the ledger covers. */
  readonly scrap: Quantity<'mass'>;
  readonly byProducts: readonly ByProduct[];
  /** 2024, 2024-03, 2024-01/2024-09. */
  readonly period: string;
  /** Working time on all that the ledger covers. */
  readonly hours: Quantity<'time'>;
  /** Of one unit. */
  readonly price: Price;
}

/** The ledger cell of a fact, and the cells that give it its meaning. */
export interface LedgerEvidence extends Witness {
  readonly witnesses: readonly Witness[];
}

/** One fact: what somebody wrote or the ledger says, and what it means. */
export interface Fact<Key extends FactKey = FactKey> {
  readonly id: string;
  readonly key: Key;
  /** Null for a fact of the whole study. */
  readonly product: string | null;
  /** As written. */
  readonly text: string;
  readonly value: FactValues[Key];
  readonly source: 'answer' | 'ledger';
  /** Of a fact that one cell of the ledger tells. */
  readonly evidence?: LedgerEvidence;
}

/** The facts of one product; null where nobody has given one. */
export type ProductFacts = { readonly [Key in ProductFactKey]: Fact<Key> | null };

/** One fact that a study can have, known or not. */
export interface FactEntry {
  readonly id: string;
  readonly key: FactKey;
  /** Null for a fact of the whole study. */
  readonly product: string | null;
  /** What holds: the answer, else what the ledger says. */
  readonly fact: Fact | null;
  /** The answer as written, whether it holds or not; null where there is none. */
  readonly written: string | null;
  /** What was written and not understood; null where nothing was. */
  readonly unusable: string | null;
  /** What cannot be checked while it is missing. */
  readonly blocks: readonly BlockedCheck[];
}

/** What is known about a study beside its ledger. */
export interface StudyFacts {
  readonly study: { readonly [Key in StudyFactKey]: Fact<Key> | null };
  /** By the product's name. */
  readonly products: ReadonlyMap<string, ProductFacts>;
  /** Every fact that the study can have: its own first, then product by product. */
  readonly entries: readonly FactEntry[];
  /** Answers about facts or products that the study does not have, by id, as written. */
  readonly stray: ReadonlyMap<string, string>;
}

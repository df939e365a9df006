import type { Activity, SharedActivity } from '../../../core/study/activity';
import type { Allocation, AllocationMethod } from '../../../core/study/allocation';
import type { Finding } from '../../../core/study/finding';
import type { StudyFacts } from '../../../core/study/facts';
import type { LeftOut, Product, Unassigned } from '../../../core/study/inventory';
import type { ActivityRow } from '../../ledger';
import { allocationOf, type KeyProblem } from './allocationOf';
import type { Owner } from './assignShared';
import { namesOfRows } from '../questions/namesOfRows';
import { unassignedOf } from './unassignedOf';

/** What comes of the rows that name no product. */
export interface SharedOut {
  /** What is divided; rows that wait for an answer or a key are not among it. */
  readonly divided: readonly DividedRow[];
  readonly unassigned: readonly Unassigned[];
  readonly leftOut: readonly LeftOut[];
  readonly findings: readonly Finding[];
}

/** A row that names no product, with what it is understood to be. */
export interface SharedRow {
  readonly row: ActivityRow;
  readonly owner: Owner;
  readonly activities: readonly SharedActivity[];
  /** It is divided twice over: what a certificate takes off, and what counts in its place. */
  readonly isTwice?: true;
}

/** A row that is divided. */
export interface DividedRow {
  readonly shared: SharedRow;
  /** The parts of each of its activities, in the order of the key; where it is twice, first and second. */
  readonly parts: readonly (readonly Activity[])[];
}

/**
 * Divides what several products share as the answers say: each activity becomes one of every product
 * with its part. What nobody has said, or what lacks a key, stays apart.
 * @param rows that name no product
 * @param products of the study
 * @param facts of the products
 */
export function shareOut(
  rows: readonly SharedRow[],
  products: readonly Product[],
  facts: StudyFacts,
): SharedOut {
  const keys = keysOf(rows, products, facts);
  const divided: DividedRow[] = [];
  const open: SharedRow[] = [];
  let shared = 0;
  for (const one of rows) {
    const allocation = keys.of(one.owner)?.allocation ?? null;
    if (allocation === null) {
      if (one.owner.kind !== 'left-out') open.push(one);
      continue;
    }
    const all = one.isTwice === true ? [...one.activities, ...one.activities] : one.activities;
    const first = shared;
    shared += all.length;
    const parts = all.map((activity, at) => partsOf(activity, allocation, first + at));
    divided.push({ shared: one, parts });
  }
  return {
    divided,
    unassigned: open.map(({ row, activities: own }) => unassignedOf(row, own)),
    leftOut: rows.flatMap(({ row, owner, activities: own }) =>
      owner.kind === 'left-out' ? [{ ...unassignedOf(row, own), reason: owner.reason }] : [],
    ),
    findings: [...keys.findings(), ...stillOpen(open), ...leftOutFindings(rows)],
  };
}

function partsOf(
  activity: SharedActivity,
  allocation: Allocation,
  shared: number,
): readonly Activity[] {
  return allocation.keys.map((key) => ({
    ...activity,
    product: key.product,
    allocation: { allocation, key, shared },
  }));
}

interface Keyed {
  readonly method: AllocationMethod;
  readonly rows: ActivityRow[];
  readonly allocation: Allocation | null;
  readonly problem: KeyProblem | null;
}

interface Keys {
  of(owner: Owner): Keyed | null;
  findings(): readonly Finding[];
}

/** One key for all that is divided in the same way. */
function keysOf(rows: readonly SharedRow[], products: readonly Product[], facts: StudyFacts): Keys {
  const keyed = new Map<string, Keyed>();
  for (const { row, owner } of rows) {
    if (owner.kind !== 'shared') continue;
    const known = keyed.get(keyText(owner));
    if (known !== undefined) known.rows.push(row);
    else {
      const result = allocationOf(owner.method, owner.shares, products, facts);
      const told = result.ok
        ? { allocation: result.value, problem: null }
        : { allocation: null, problem: result.problem };
      keyed.set(keyText(owner), { method: owner.method, rows: [row], ...told });
    }
  }
  return {
    of: (owner) => (owner.kind === 'shared' ? (keyed.get(keyText(owner)) ?? null) : null),
    findings: () => [...keyed].flatMap(([, one]) => keyFinding(one)),
  };
}

function keyText({ method, shares }: Extract<Owner, { kind: 'shared' }>): string {
  return JSON.stringify([method, shares?.text ?? null]);
}

function keyFinding({ method, rows, allocation, problem }: Keyed): Finding {
  const cells = rows.map(({ name }) => name.witness.at);
  const values = { count: rows.length, names: namesOfRows(rows), method };
  if (problem !== null) {
    return {
      code: 'allocation-needed',
      severity: 'error',
      cells,
      effectKgCo2e: null,
      values: { ...values, ...problemValues(problem) },
    };
  }
  if (allocation === null) throw new Error('A key is there, or it is told what is missing.');
  return {
    code: 'allocated',
    severity: 'info',
    cells,
    effectKgCo2e: null,
    values: { ...values, shares: sharesTold(allocation) },
  };
}

const MOST_NAMED = 5;

/** Names of facts are of the language: they stand by their keys. */
function problemValues(problem: KeyProblem): Finding['values'] {
  if (problem.kind === 'units') {
    return { fact: problem.fact, units: problem.units.slice(0, MOST_NAMED).join(', ') };
  }
  if (problem.kind === 'not-positive') return { idle: listed(problem.products) };
  const lacking = new Set<string>();
  for (const { fact } of problem.facts) {
    lacking.add(fact);
  }
  const products = [...new Set(problem.facts.map(({ product }) => product))];
  return {
    missing: [...lacking].join(' '),
    products: listed(products),
  };
}

function sharesTold({ keys, total }: Allocation): string {
  return listed(
    keys.map(({ product, value }) => `${product} ${((value / total) * 100).toPrecision(4)} %`),
  );
}

function listed(texts: readonly string[]): string {
  const shown = texts.slice(0, MOST_NAMED).join(', ');
  return texts.length > MOST_NAMED ? `${shown} …` : shown;
}

/** What several products share, as an answer says; while it is asked, the question tells it. */
function stillOpen(open: readonly SharedRow[]): readonly Finding[] {
  const rows = open.flatMap(({ row, owner }) =>
    owner.kind === 'open' && !owner.isAsked ? [row] : [],
  );
  if (rows.length === 0) return [];
  return [
    {
      code: 'allocation-needed',
      severity: 'error',
      cells: rows.map(({ name }) => name.witness.at),
      effectKgCo2e: null,
      values: { count: rows.length, names: namesOfRows(rows) },
    },
  ];
}

function leftOutFindings(rows: readonly SharedRow[]): readonly Finding[] {
  const byReason = new Map<string, ActivityRow[]>();
  for (const { row, owner } of rows) {
    if (owner.kind !== 'left-out') continue;
    const own = byReason.get(owner.reason);
    if (own === undefined) byReason.set(owner.reason, [row]);
    else own.push(row);
  }
  return [...byReason].map(([reason, own]): Finding => ({
    code: 'shared-left-out',
    severity: 'warning',
    cells: own.map(({ name }) => name.witness.at),
    effectKgCo2e: null,
    values: { count: own.length, names: namesOfRows(own), reason },
  }));
}

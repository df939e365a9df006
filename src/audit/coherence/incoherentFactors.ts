import { largestOf } from '../../core/extremes';
import { compensatedSum } from '../../core/calculation/compensatedSum';
import type { Finding, FindingValues } from '../../core/study/finding';
import { distinctCells } from './distinctCells';
import { FAMILIES, type Family } from './materialFamily';
import { FAR_APART, referenceOf, valueKey, type Holding, type Member } from './members';
import { shownRange } from './shownRange';

/** What is incoherent, and the holdings that it is said of. */
export interface Incoherent {
  readonly holdings: readonly Holding[];
  readonly finding: Finding;
}

/** Values of two digits are equal by chance: steel and polyethylene both have 2.4. */
const LEAST_DIGITS = 3;
/** Plastics are many materials: what another one has is no measure. */
const MANY: ReadonlySet<Family> = new Set(['plastic']);

/**
 * Things of one material whose factors are far apart, and things that carry the value of another
 * material though their own has one.
 * @param holdings by family and value
 */
export function incoherentFactors(holdings: readonly Holding[]): readonly Incoherent[] {
  const owners = ownersOf(holdings);
  return FAMILIES.flatMap((family) => {
    const own = holdings.filter((holding) => holding.family === family);
    const reference = referenceOf(own.filter((holding) => ownerOf(holding, owners) === holding));
    if (reference === undefined) return [];
    const others = own.filter((holding) => holding !== reference);
    const borrowed = others.filter((holding) => isBorrowed(holding, owners));
    const rest = others.filter((holding) => !borrowed.includes(holding));
    const far = rest.filter(({ perKg }) => apartBy(perKg, reference.perKg) >= FAR_APART);
    const isLow = ({ perKg }: Holding): boolean => perKg < reference.perKg;
    return [
      ...borrowed.map((holding) => borrowedOf(holding, reference, owners)),
      ...apartOf(far.filter(isLow), reference),
      ...apartOf(
        far.filter((holding) => !isLow(holding)),
        reference,
      ),
    ];
  });
}

type Owners = ReadonlyMap<string, Holding | null>;

/** The family whose names speak most strongly for a value that several carry; null in a draw. */
function ownersOf(holdings: readonly Holding[]): Owners {
  const byValue = new Map<string, Holding[]>();
  for (const holding of holdings) {
    const key = valueKey(holding.perKg);
    const group = byValue.get(key);
    if (group === undefined) byValue.set(key, [holding]);
    else group.push(holding);
  }
  return new Map(
    [...byValue].map(([key, group]) => {
      const [first, second] = group.sort((a, b) => b.weight - a.weight);
      return [key, first === undefined || first.weight === second?.weight ? null : first];
    }),
  );
}

function ownerOf({ perKg }: Holding, owners: Owners): Holding | null {
  return owners.get(valueKey(perKg)) ?? null;
}

function isBorrowed(holding: Holding, owners: Owners): boolean {
  const owner = ownerOf(holding, owners);
  if (owner === null || owner === holding || MANY.has(holding.family)) return false;
  return digitsOf(holding.perKg) >= LEAST_DIGITS;
}

/** 15.6 has three, 0.10 has one. */
function digitsOf(value: number): number {
  const [digits = ''] = Number(value.toPrecision(9)).toExponential().split('e');
  return digits.replace('.', '').length;
}

function borrowedOf(holding: Holding, reference: Holding, owners: Owners): Incoherent {
  const owner = ownerOf(holding, owners);
  const more = owner === null ? {} : { owner: owner.family, other: surest(owner).name };
  return { holdings: [holding], finding: findingOf([holding], reference, more) };
}

function apartOf(holdings: readonly Holding[], reference: Holding): readonly Incoherent[] {
  if (holdings.length === 0) return [];
  const most = largestOf(holdings.map(({ perKg }) => apartBy(perKg, reference.perKg)));
  const finding = findingOf(holdings, reference, { times: Number(most.toPrecision(6)) });
  return [{ holdings, finding }];
}

function findingOf(holdings: readonly Holding[], reference: Holding, more: FindingValues): Finding {
  const members = holdings
    .flatMap((holding) => holding.members)
    .sort((a, b) => Math.abs(b.kgCo2e) - Math.abs(a.kgCo2e));
  const peer = surest(reference);
  const [at] = peer.cells;
  return {
    code: 'factor-incoherent',
    severity: 'warning',
    cells: distinctCells(members),
    effectKgCo2e: compensatedSum(
      members.map(({ kgCo2e, perKg }) => kgCo2e * (1 - reference.perKg / perKg)),
    ),
    items: [...new Set(members.map(({ name }) => name))],
    values: {
      found: shownRange(holdings.map(({ perKg }) => perKg)),
      expected: shownRange([reference.perKg]),
      peer: peer.name,
      peerCell: at === undefined ? '' : `${at.sheet}!${at.cell}`,
      family: reference.family,
      ...more,
    },
  };
}

function surest({ members }: Holding): Member {
  const [first, ...others] = members as readonly [Member, ...Member[]];
  return others.reduce(
    (best, one) => (one.material.sureness > best.material.sureness ? one : best),
    first,
  );
}

function apartBy(a: number, b: number): number {
  return Math.max(a / b, b / a);
}

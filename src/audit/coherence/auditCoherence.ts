import { compensatedSum } from '../../core/calculation/compensatedSum';
import type { Finding, FindingValues } from '../../core/study/finding';
import type { Footprint } from '../../core/study/footprint';
import { distinctCells } from './distinctCells';
import { FAMILIES } from './materialFamily';
import { FAR_APART, holdingsOf, referenceOf, valueKey, type Holding } from './members';
import { implausibleMaterials } from './implausibleMaterials';
import { sharedByMachines } from './sharedByMachines';
import { usedFactors } from './usedFactors';

/**
 * Whether the factors of a study's materials go together: things of one material whose factors are
 * far apart; things that carry the factor of another material, though theirs has its own; machines of
 * different kinds with one and the same factor; factors far outside those of the library.
 * @param footprint the results
 * @returns one finding a cause; effects are used − with the factor of the same material, on the
 * ledgers' own basis
 */
export function auditCoherence(footprint: Footprint): readonly Finding[] {
  const used = usedFactors(footprint);
  const holdings = holdingsOf(used);
  const incoherent = FAMILIES.flatMap((family) => incoherentOf(family, holdings));
  const told = new Set(incoherent.map(({ holding }) => holding));
  return [
    ...incoherent.map(({ finding }) => finding),
    ...sharedByMachines(used),
    ...implausibleMaterials(holdings.filter((holding) => !told.has(holding))),
  ];
}

interface Incoherent {
  readonly holding: Holding;
  readonly finding: Finding;
}

function incoherentOf(
  family: Holding['family'],
  holdings: readonly Holding[],
): readonly Incoherent[] {
  const own = holdings.filter((holding) => holding.family === family);
  const isOwned = (holding: Holding): boolean => ownerOf(holding, holdings) === holding;
  const reference = referenceOf(own.filter(isOwned));
  if (reference === undefined) return [];
  return own.flatMap((holding) => {
    if (holding === reference) return [];
    const owner = ownerOf(holding, holdings);
    const isBorrowed = owner !== null && owner !== holding;
    const apart = apartBy(holding.perKg, reference.perKg);
    if (!isBorrowed && apart < FAR_APART) return [];
    const values = isBorrowed ? borrowedFrom(owner) : { times: rounded(apart) };
    return [{ holding, finding: findingOf(holding, reference, values) }];
  });
}

/** The family whose names speak most strongly for a value that several carry; null in a draw. */
function ownerOf({ perKg }: Holding, holdings: readonly Holding[]): Holding | null {
  const key = valueKey(perKg);
  const [first, second] = holdings
    .filter((other) => valueKey(other.perKg) === key)
    .sort((a, b) => b.weight - a.weight);
  return first === undefined || first.weight === second?.weight ? null : first;
}

function borrowedFrom({ family, members }: Holding): FindingValues {
  return { owner: family, other: surestName(members) };
}

function findingOf(holding: Holding, reference: Holding, more: FindingValues): Finding {
  const { members, perKg, family } = holding;
  const kg = compensatedSum(members.map(({ kgCo2e }) => kgCo2e));
  return {
    code: 'factor-incoherent',
    severity: 'warning',
    cells: distinctCells(members),
    effectKgCo2e: kg * (1 - reference.perKg / perKg),
    items: [...new Set(members.map(({ name }) => name))],
    values: {
      found: rounded(perKg),
      expected: rounded(reference.perKg),
      peer: surestName(reference.members),
      peerCell: placeOf(reference.members),
      family,
      ...more,
    },
  };
}

function surestName(members: Holding['members']): string {
  const sorted = [...members].sort((a, b) => b.material.sureness - a.material.sureness);
  return sorted[0]?.name ?? '';
}

function placeOf(members: Holding['members']): string {
  const sorted = [...members].sort((a, b) => b.material.sureness - a.material.sureness);
  const at = sorted[0]?.cells[0];
  return at === undefined ? '' : `${at.sheet}!${at.cell}`;
}

function apartBy(a: number, b: number): number {
  return Math.max(a / b, b / a);
}

function rounded(value: number): number {
  return Number(value.toPrecision(6));
}

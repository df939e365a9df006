import type { Finding } from '../../core/study/finding';
import type { Footprint } from '../../core/study/footprint';
import { implausibleMaterials } from './implausibleMaterials';
import { incoherentFactors } from './incoherentFactors';
import { holdingsOf } from './members';
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
  const incoherent = incoherentFactors(holdings);
  const told = new Set(incoherent.flatMap((one) => one.holdings));
  return [
    ...incoherent.map(({ finding }) => finding),
    ...sharedByMachines(used),
    ...implausibleMaterials(holdings.filter((holding) => !told.has(holding))),
  ];
}

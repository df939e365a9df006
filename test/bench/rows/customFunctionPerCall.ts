import { transport } from '../../../src/formulas/transport';
import type { Contest } from '../benchRow';

const CALLS = 5000;

/**
 * A function of a cell, with all it reads and checks of its arguments, against the bare
 * multiplication that it comes to.
 */
export function customFunctionPerCall(): Contest {
  const masses = Array.from({ length: CALLS }, (_, index) => 1000 + index);
  const factor = [['0.049 kgCO2e/(t·km)']];
  const distance = [['约150km']];
  return {
    id: 'custom-function-per-call',
    goal: null,
    better: 'lower',
    about: '5,000 calls of PCF.TRANSPORT with texts / the bare multiplication',
    candidate: () =>
      Float64Array.from(masses, (mass) => {
        const [[answer] = []] = transport(
          [[`${String(mass)}kg`]],
          distance,
          factor,
          null,
          null,
          null,
        );
        return answer?.ok === true ? Number(answer.value) : Number.NaN;
      }),
    reference: () => Float64Array.from(masses, (mass) => (mass / 1000) * 150 * 0.049),
    expected: Float64Array.from(masses, (mass) => (mass * 150 * 49) / 1e6),
  };
}

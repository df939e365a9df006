import { foldWord } from '../../text/fold';

/**
 * Whether a header is that of global warming potentials, which are kgCO2e for one kilogram of gas.
 * @param label a header without its unit
 */
export function isGwp(label: string): boolean {
  return /^(?:gwp(?:[ -]?100)?(?:值)?|全球变暖潜(?:势|能)值?|全球增温潜势值?|global warming potential)$/u.test(
    foldWord(label),
  );
}

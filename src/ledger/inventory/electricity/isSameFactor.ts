import { kgPer } from '../../../core/calculation/kgPer';
import type { GasPart } from '../../../core/gases/gasPart';
import type { EmissionFactor } from '../../../core/study/factor';

/** The last digit of a binary fraction: 512.2 g/kWh and 0.5122 kg/kWh differ by no more. */
const ROUNDING = 1e-12;

/**
 * Whether two factors of energy bring the same emission, however their units are spelt: 0.5 kgCO2e/kWh,
 * 500 g/kWh and 0.5 t/MWh are one. Where gases are given one by one, each of them must be the same.
 * @param one factor for energy
 * @param other factor for energy
 */
export function isSameFactor(one: EmissionFactor, other: EmissionFactor): boolean {
  if (one === other || one.id === other.id) return true;
  const [kg, otherKg] = [kgPer(one, 'kWh'), kgPer(other, 'kWh')];
  if (kg === null || otherKg === null || !isEqual(kg, otherKg)) return false;
  return hasSameGases(one, other);
}

function hasSameGases(one: EmissionFactor, other: EmissionFactor): boolean {
  const [parts, others] = [one.gases?.parts ?? [], other.gases?.parts ?? []];
  if (parts.length !== others.length) return false;
  return parts.every((part, at) => {
    const beside = others[at];
    return beside !== undefined && isSameSort(part, beside) && isAlike(one, part, other, beside);
  });
}

function isSameSort(part: GasPart, beside: GasPart): boolean {
  return part.gas === beside.gas && part.apart === beside.apart && part.cycle === beside.cycle;
}

function isAlike(
  one: EmissionFactor,
  part: GasPart,
  other: EmissionFactor,
  beside: GasPart,
): boolean {
  const [kg, otherKg] = [partPerKwh(one, part), partPerKwh(other, beside)];
  return kg !== null && otherKg !== null && isEqual(kg, otherKg);
}

/** The scale of a part makes kg of its gas for one unit of the factor. */
function partPerKwh({ per }: EmissionFactor, { value, scale }: GasPart): number | null {
  const kg = (value * scale.numerator) / scale.denominator;
  return kgPer({ value: kg, massUnit: 'kg', per, perAmount: 1 }, 'kWh');
}

function isEqual(one: number, other: number): boolean {
  return Math.abs(one - other) <= ROUNDING * Math.max(Math.abs(one), Math.abs(other));
}

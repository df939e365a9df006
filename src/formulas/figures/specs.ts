import type { FigureSpec } from './unitIn';

/** What a number without a unit is, by the contract of the functions: said in their descriptions. */
export const SPECS = {
  material: {
    role: 'amount',
    bare: { unit: 'kg', multiplier: 1 },
    dimensions: [],
    example: '1740 kg',
  },
  materialFactor: {
    role: 'factor',
    bare: { unit: 'kg', multiplier: 1 },
    dimensions: [],
    example: 'kgCO2e/kg',
  },
  mass: {
    role: 'mass',
    bare: { unit: 'kg', multiplier: 1 },
    dimensions: ['mass'],
    example: '1740 kg',
  },
  distance: {
    role: 'distance',
    bare: { unit: 'km', multiplier: 1 },
    dimensions: ['distance'],
    example: '150 km',
  },
  freightFactor: {
    role: 'factor',
    bare: { unit: 't·km', multiplier: 1 },
    dimensions: ['freight'],
    example: 'kgCO2e/(t·km)',
  },
  energy: {
    role: 'amount',
    bare: { unit: 'kWh', multiplier: 1 },
    dimensions: [],
    example: '3000 kWh',
  },
  energyFactor: {
    role: 'factor',
    bare: { unit: 'kWh', multiplier: 1 },
    dimensions: [],
    example: 'kgCO2e/kWh',
  },
} as const satisfies Readonly<Record<string, FigureSpec>>;

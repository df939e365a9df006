import type { FormulaTexts } from './zhCN';

/** What functions in cells say of their errors, in English. */
export const enUS: FormulaTexts = {
  roles: {
    amount: 'amount',
    mass: 'mass',
    distance: 'distance',
    factor: 'emission factor',
    value: 'value',
  },
  dimensions: {
    mass: 'a mass',
    energy: 'an energy',
    volume: 'a volume',
    gasVolume: 'a volume of gas at normal conditions',
    distance: 'a distance',
    freight: 'freight performance',
    area: 'an area',
    count: 'a count',
    set: 'a number of sets',
    box: 'a number of boxes',
    pack: 'a number of packs',
    bag: 'a number of bags',
    drum: 'a number of drums',
    bottle: 'a number of bottles',
    roll: 'a number of rolls',
    pallet: 'a number of pallets',
    bundle: 'a number of bundles',
    batch: 'a number of batches',
    time: 'a time',
  },
  fields: { value: 'value', unit: 'unit', source: 'source', year: 'year', region: 'region' },
  problems: {
    'missing-figure':
      'The {role} is missing: the cell is empty or a placeholder. Fill it in, such as {example}.',
    'missing-factor':
      'The emission factor is missing: the cell is empty or a placeholder. Fill in a factor in {example}.',
    'zero-factor':
      'The emission factor is 0, or its cell is empty (Excel for Windows and Mac hands an empty cell over as 0). If it is truly 0, write “{example}”.',
    'no-figure':
      'No number can be read from the {role} “{found}”. Expected one number, with a unit if you like, such as {example}.',
    'unknown-unit':
      'The unit “{found}” of the {role} is not known. Expected a unit as in {example}.',
    'ambiguous-unit':
      'The unit “{found}” of the {role} can mean several things ({candidates}), up to a tenth apart. Say which one.',
    'wrong-dimension':
      'The unit “{found}” of the {role} measures {foundDimension}. Expected {expectedDimension}, such as {example}.',
    'unit-conflict':
      'The {role} itself says “{found}”, the argument for its unit says “{argument}”. Keep only the one that is right.',
    'factor-unit':
      'The factor’s unit “{found}” is not mass of gas per unit of activity. Expected a unit such as {example}.',
    'factor-mismatch':
      'The amount is in {unit} ({unitDimension}), but the factor is in {factorUnit} ({factorDimension}), so they cannot be multiplied. Give a factor, with its unit, that fits the amount.',
    'no-conversion':
      '“{from}” measures {fromDimension}, “{to}” measures {toDimension}: they cannot be converted. Use two units of one kind.',
    'missing-unit':
      'A unit is missing: a conversion needs the unit it is in and the unit wanted, such as {example}.',
    'too-large': 'The result {found} is impossibly large. Check numbers and units.',
    shapes:
      'The arguments differ in rows × columns ({found}). Expected the same size, or a single cell, row or column.',
    'missing-name':
      'The name is missing: the cell is empty or a placeholder. Fill in a material, an energy carrier or a mode of transport.',
    'not-in-library':
      'There is no open factor for “{name}”. Ask the supplier, and give the factor itself or a factor table.',
    'near-in-library':
      'The library has no single “{name}”; near to it are: {found}. Write a name of the library.',
    'library-unavailable':
      'The built-in library could not be loaded. Check the network, then calculate again (Ctrl+Alt+F9).',
    'no-factor-table':
      'The range holds no table of factors. Expected a column of names and one of values, with a header or without; without one the order is name, value, unit, source, year, region.',
    'several-columns':
      'Several columns of the table look like factors ({found}). Select only the one that counts.',
    'not-in-table': 'The table has no “{name}”. Add a row for it, or write a name of the table.',
    'no-value-in-table':
      'The table has “{name}”, but its value is empty or 0. Fill in the value; a true zero is written with its unit: 0 kgCO2e/kg.',
    'near-in-table':
      'The table has no “{name}”; near to it are: {found}. It is not sure that they are the same: write a name of the table.',
    'several-in-table':
      'The table has several values for “{name}” ({found}). Keep one, or write a more exact name.',
    'no-field': 'The table gives no {field} for “{name}”.',
    'unknown-field':
      'The field “{found}” is not known. Expected: value, unit, source, year or region.',
    'missing-gas':
      'The gas is missing: the cell is empty or a placeholder. Fill it in, such as CO2, N2O, SF6.',
    'unknown-gas':
      'The gas “{found}” is not known. Expected a formula or a usual name, such as CO2, N2O, SF6, HFC-134a, CH4 fossil.',
    'gas-not-weighed':
      '{set} gives no GWP of “{found}”. {expected} does: use it for all gases, or enter a factor of your own.',
    'methane-origin':
      '{set} tells methane by its origin: write “CH4 fossil” or “CH4 non-fossil” instead of “{found}”.',
    'unknown-gwp-set': 'There is no set of GWP values “{found}”. Expected {expected}.',
  },
};

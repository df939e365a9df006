import type { ClassId } from './classIds';

/**
 * The records of a class, best first, where a name says no more than its class; * stands for
 * anything. A class that is not here has none: no open factor was found, the supplier must be asked.
 */
export const CLASS_RECORDS: Readonly<Partial<Record<ClassId, readonly string[]>>> = {
  'steel-carbon': ['steel-carbon'],
  'iron-pig': ['pig-iron', 'pig-iron-foundry'],
  ferroalloy: ['ferroalloy'],
  'aluminium-primary': ['aluminium-primary'],
  'aluminium-wrought': ['aluminium-strip'],
  'plastic-pvc': ['pvc'],
  'plastic-pe': ['hdpe', 'ldpe', 'lldpe'],
  'plastic-ps': ['polystyrene'],
  'glass-flat': ['glass-flat'],
  water: ['tap-water'],
  electricity: ['electricity-footprint-*-cn', 'electricity-co2-*'],
  heat: ['heat-purchased'],
};

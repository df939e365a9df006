import { co2e } from './co2e';
import { convert } from './convert';
import { energy } from './energy';
import { factor } from './factor';
import { gwp } from './gwp';
import { material } from './material';
import { transport } from './transport';

/** Every function by the id of its metadata. */
const FUNCTIONS = {
  MATERIAL: material,
  TRANSPORT: transport,
  ENERGY: energy,
  FACTOR: factor,
  GWP: gwp,
  CO2E: co2e,
  CONVERT: convert,
};

/** Ties the functions to their ids; a browser without Excel around it has nobody to tell. */
export function register(): void {
  if (typeof CustomFunctions === 'undefined') return;
  for (const [id, body] of Object.entries(FUNCTIONS)) CustomFunctions.associate(id, body);
}

import { WATER_NAMES } from '../language/waterNames';
import { nameKey } from './nameKey';
import { remembering } from './remembering';

const WATER: ReadonlySet<string> = new Set(WATER_NAMES.map(nameKey));

/**
 * Whether a name is one of water as it comes from the pipe: 水, 自来水, tap water.
 * @param name as the ledger writes it
 */
export const isWater = remembering((name: string): boolean => WATER.has(nameKey(name)));

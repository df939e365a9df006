import type { GasKey } from '../core/gases/gasResults';
import type { GwpSet } from '../core/gases/gwpTable';
import type { Texts } from './zhCN';

/**
 * How a gas is shown. AR4 does not tell the origins of methane apart.
 * @param key the gas, or what stands apart
 * @param set of GWPs
 * @param texts the language
 */
export function gasName(key: GasKey, set: GwpSet, { gasNames }: Pick<Texts, 'gasNames'>): string {
  const names: Readonly<Record<string, string>> = gasNames;
  if (set === 'AR4' && key.startsWith('CH4')) return gasNames.CH4;
  return Object.hasOwn(names, key) ? (names[key] ?? key) : key;
}

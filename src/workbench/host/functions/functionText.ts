import type { FunctionText } from '../../model/spreadsheetModel';
import type { FunctionEntry } from './functionsFile';

/**
 * What a person who types a formula is told of a function; where the add-in says nothing, nothing.
 * @param entry of the add-in's metadata
 * @param namespace in front of the name, such as PCF
 */
export function functionText(entry: FunctionEntry, namespace: string): FunctionText {
  return {
    name: `${namespace}.${entry.name}`.toUpperCase(),
    description: entry.description ?? '',
    parameters: entry.parameters.map(({ name, description = '', optional, repeating }) => ({
      name,
      description,
      isOptional: optional === true,
      isRepeating: repeating === true,
    })),
  };
}

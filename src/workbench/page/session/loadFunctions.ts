import type { FunctionsFile } from '../../host/functions/functionsFile';

/** What stands in front of the names of the add-in's functions. */
export const ADDIN_NAMESPACE = 'PCF';

const ADDIN_FUNCTIONS = '/functions.json';

/**
 * What the add-in says of its functions, as Excel loads it by the add-in's manifest. Names and
 * parameters are the same in every language.
 * @throws Error when the server does not have it
 */
export async function loadFunctions(): Promise<FunctionsFile> {
  const response = await fetch(ADDIN_FUNCTIONS);
  if (!response.ok) throw new Error(`${String(response.status)} ${ADDIN_FUNCTIONS}`);
  return (await response.json()) as FunctionsFile;
}

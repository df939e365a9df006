import type { Language } from '../../../texts/language';
import type { FunctionsFile } from '../../host/functions/functionsFile';

/** What stands in front of the names of the add-in's functions. */
export const ADDIN_NAMESPACE = 'PCF';

/** The manifest names the first for Chinese, which is the default, and the second for English. */
const FILES: Readonly<Record<Language, string>> = {
  'zh-CN': '/functions.json',
  'en-US': '/functions.en-US.json',
};

/**
 * What the add-in says of its functions, as Excel loads it by the add-in's manifest. Names and
 * parameters are the same in every language, what is said of them is not.
 * @param language of what is said
 * @throws Error when the server does not have it
 */
export async function loadFunctions(language: Language): Promise<FunctionsFile> {
  const response = await fetch(FILES[language]);
  if (!response.ok) throw new Error(`${String(response.status)} ${FILES[language]}`);
  return (await response.json()) as FunctionsFile;
}

import { strFromU8, unzipSync } from 'fflate';
import { packageProblems, type DocxParts } from './packageProblems';
import { wordProblems } from './wordProblems';
import { xmlTree, type XmlElement } from './xmlTree';

/**
 * Everything over which Word might stumble in a .docx file, as far as its structure tells: no
 * validator for it can be installed from a registry, and the schemas are not ours to copy.
 * @param bytes of the file
 */
export function docxProblems(bytes: Uint8Array): readonly string[] {
  const entries = Object.entries(unzipSync(bytes));
  const xml = new Map<string, XmlElement>();
  const broken: string[] = [];
  for (const [path, content] of entries) {
    if (!/[.](xml|rels)$/.test(path)) continue;
    const tree = xmlTree(strFromU8(content));
    if (tree === null) broken.push(`${path} is no XML`);
    else xml.set(path, tree);
  }
  const parts: DocxParts = { paths: entries.map(([path]) => path), xml };
  return [...broken, ...packageProblems(parts), ...wordProblems(parts)];
}

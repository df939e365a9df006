// What Excel is told about the custom functions. One source: the declarations in src/functions and
// their doc comments (English), with the Chinese texts beside them in zh-CN.json.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';

/** Names of the two files by language; the first is the one that the manifest names. */
export const METADATA_FILES = {
  'zh-CN': 'functions.json',
  'en-US': 'functions.en-US.json',
};
const FOLDER = join('src', 'functions');
const CHINESE = 'zh-CN.json';

/**
 * The metadata of all functions, in the form that Excel reads.
 * @param {string} root folder of the project
 * @param {keyof typeof METADATA_FILES} language of the descriptions
 * @throws Error when a text is missing or left over, or a parameter has a type that Excel would not know
 */
export function functionsMetadata(root, language) {
  const declared = declaredFunctions(root);
  const described = language === 'en-US' ? declared : translated(root, declared);
  return {
    // An error cell reaches the function, so that it can pass it on row by row.
    allowErrorForDataTypeAny: true,
    functions: described,
  };
}

/**
 * A webpack plugin that emits the metadata beside the pages.
 * @param {string} root folder of the project
 */
export function emitFunctionsMetadata(root) {
  return {
    apply(compiler) {
      const { Compilation, sources } = compiler.webpack;
      compiler.hooks.thisCompilation.tap('functions', (compilation) => {
        for (const file of sourceFiles(root)) compilation.fileDependencies.add(file);
        compilation.fileDependencies.add(join(root, FOLDER, CHINESE));
        const stage = Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL;
        compilation.hooks.processAssets.tap({ name: 'functions', stage }, () => {
          for (const [language, file] of Object.entries(METADATA_FILES)) {
            const text = JSON.stringify(functionsMetadata(root, language), null, 2);
            compilation.emitAsset(file, new sources.RawSource(text));
          }
        });
      });
    },
  };
}

function sourceFiles(root) {
  const folder = join(root, FOLDER);
  return readdirSync(folder)
    .filter((name) => name.endsWith('.ts'))
    .sort()
    .map((name) => join(folder, name));
}

function declaredFunctions(root) {
  return sourceFiles(root).flatMap((file) => {
    const source = ts.createSourceFile(
      file,
      readFileSync(file, 'utf8'),
      ts.ScriptTarget.ES2022,
      true,
    );
    return source.statements.filter(ts.isFunctionDeclaration).flatMap(functionEntry);
  });
}

function functionEntry(declaration) {
  const tags = ts.getJSDocTags(declaration);
  const mark = tags.find(({ tagName }) => tagName.text === 'customfunction');
  if (mark === undefined) return [];
  const id = textOf(mark.comment);
  const described = new Map(
    tags.filter(ts.isJSDocParameterTag).map((tag) => [tag.name.getText(), textOf(tag.comment)]),
  );
  return [
    {
      id,
      name: id,
      description: textOf(declaration.jsDoc.at(-1).comment),
      parameters: declaration.parameters.map((parameter) =>
        parameterEntry(id, parameter, described),
      ),
      result: { type: 'any', dimensionality: 'matrix' },
    },
  ];
}

/** Every parameter is of any type: only such ones take errors, and texts beside numbers. */
function parameterEntry(id, parameter, described) {
  const name = parameter.name.getText();
  const type = parameter.type?.getText();
  const description = described.get(name);
  if (type !== 'unknown' && type !== 'unknown[][]') {
    throw new Error(`${id}: the parameter ${name} is ${type}; expected unknown or unknown[][].`);
  }
  if (!description) throw new Error(`${id}: the parameter ${name} has no description.`);
  return {
    name,
    description,
    type: 'any',
    dimensionality: type === 'unknown' ? 'scalar' : 'matrix',
    ...(parameter.questionToken && { optional: true }),
  };
}

function textOf(comment) {
  const text = ts.getTextOfJSDocComment(comment) ?? '';
  return text.replace(/\s+/g, ' ').trim();
}

function translated(root, functions) {
  const file = join(root, FOLDER, CHINESE);
  const texts = JSON.parse(readFileSync(file, 'utf8'));
  requireSame(
    'functions',
    functions.map(({ id }) => id),
    Object.keys(texts),
  );
  return functions.map((entry) => {
    const { description, parameters } = texts[entry.id];
    requireSame(
      entry.id,
      entry.parameters.map(({ name }) => name),
      Object.keys(parameters),
    );
    return {
      ...entry,
      description,
      parameters: entry.parameters.map((parameter) => ({
        ...parameter,
        description: parameters[parameter.name],
      })),
    };
  });
}

function requireSame(what, declared, described) {
  const missing = declared.filter((name) => !described.includes(name));
  const spare = described.filter((name) => !declared.includes(name));
  if (missing.length === 0 && spare.length === 0) return;
  throw new Error(
    `${CHINESE}, ${what}: missing ${missing.join(', ')}; not declared ${spare.join(', ')}.`,
  );
}

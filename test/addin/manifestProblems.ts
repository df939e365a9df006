import { JSDOM } from 'jsdom';

/** What a manifest is held against. */
export interface Surroundings {
  /** Where its addresses must begin. */
  readonly baseUrl: string;
  /** The bytes behind one of its addresses, by the path within the base; null when there are none. */
  readonly fileOf: (path: string) => Uint8Array | null;
  /** Names of functions that the add-in associates. */
  readonly functionNames: readonly string[];
  /** Version of the package. */
  readonly packageVersion: string;
}

/** Children in the order of Microsoft's schemas (MS-OWEMXML); an element without an entry is free. */
const ORDER: Readonly<Record<string, readonly string[]>> = {
  OfficeApp: [
    'Id',
    'AlternateId',
    'Version',
    'ProviderName',
    'DefaultLocale',
    'DisplayName',
    'Description',
    'IconUrl',
    'HighResolutionIconUrl',
    'SupportUrl',
    'AppDomains',
    'Hosts',
    'Requirements',
    'DefaultSettings',
    'Permissions',
    'VersionOverrides',
  ],
  VersionOverrides: ['Description', 'Requirements', 'Hosts', 'Resources'],
  'VersionOverrides Host': ['Runtimes', 'AllFormFactors', 'DesktopFormFactor'],
  AllFormFactors: ['ExtensionPoint'],
  CustomFunctions: ['Script', 'Page', 'Metadata', 'Namespace'],
  DesktopFormFactor: ['GetStarted', 'FunctionFile', 'ExtensionPoint'],
  GetStarted: ['Title', 'Description', 'LearnMoreUrl'],
  Group: ['Label', 'Icon', 'Control'],
  Control: ['Label', 'Supertip', 'Icon', 'Action'],
  Supertip: ['Title', 'Description'],
  ShowTaskpane: ['TaskpaneId', 'SourceLocation', 'Title'],
  ExecuteFunction: ['FunctionName'],
  Resources: ['bt:Images', 'bt:Urls', 'bt:ShortStrings', 'bt:LongStrings'],
};

/** Which part of the resources an element may name. */
const LONG = /^Description$/;
const SIZES = ['16', '32', '80'];
const LIMITS: Readonly<Record<string, number>> = { 'bt:ShortStrings': 125, 'bt:LongStrings': 250 };
const MOST_RESID = 32;
const UUID = /^[\da-f]{8}-[\da-f]{4}-4[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/;
const CHINESE = /\p{Script=Han}/u;

/**
 * What Excel, or Microsoft's validation of manifests, would refuse or do wrong.
 * @param text of the manifest
 * @param around what it is held against
 * @returns one sentence each
 */
export function manifestProblems(text: string, around: Surroundings): readonly string[] {
  const file = new JSDOM(text, { contentType: 'text/xml' }).window.document;
  const root = file.documentElement;
  return [
    ...identityProblems(root, around),
    ...orderProblems(root),
    ...addressProblems(root, around),
    ...residProblems(root),
    ...runtimeProblems(root),
    ...iconProblems(root, around),
    ...textProblems(root),
    ...commandProblems(root, around),
  ];
}

function identityProblems(root: Element, { packageVersion }: Surroundings): readonly string[] {
  const id = textOf(root, 'Id');
  const version = textOf(root, 'Version');
  const missing = ['IconUrl', 'HighResolutionIconUrl', 'SupportUrl'].filter(
    (name) => all(root, name).length !== 1,
  );
  const ids = [...all(root, 'Group'), ...all(root, 'Control')].map(({ id: own }) => own);
  return [
    ...(UUID.test(id) ? [] : [`Id ${id} is no random UUID`]),
    // Microsoft's validation refuses versions below 1.0, therefore 1. stands before ours.
    ...(version === `1.${packageVersion}` ? [] : [`Version ${version} is not 1.${packageVersion}`]),
    ...missing.map((name) => `${name} is missing`),
    ...repeated(ids).map((own) => `id ${own} is given twice`),
  ];
}

function orderProblems(root: Element): readonly string[] {
  return [root, ...all(root, '*')].flatMap((element) => {
    const order = orderFor(element);
    const names = [...element.children].map(({ tagName }) => tagName);
    const ranks = names.map((name) => order?.indexOf(name) ?? 0);
    return ranks.flatMap((rank, at) => {
      if (rank < 0) return [`${element.tagName} has no child ${String(names[at])}`];
      return rank < Math.max(...ranks.slice(0, at)) ? [`${String(names[at])} stands too late`] : [];
    });
  });
}

function orderFor(element: Element): readonly string[] | undefined {
  const type = element.getAttribute('xsi:type') ?? '';
  const within = element.closest('VersionOverrides') === null ? '' : 'VersionOverrides ';
  return ORDER[type] ?? ORDER[within + element.tagName] ?? ORDER[element.tagName];
}

function addressProblems(root: Element, { baseUrl, fileOf }: Surroundings): readonly string[] {
  const addresses = all(root, '*').flatMap((element) =>
    ['DefaultValue', 'Value']
      .map((name) => element.getAttribute(name) ?? '')
      .filter((value) => value !== '' && (/^\w+:\/\//.test(value) || isAddress(element))),
  );
  return [...new Set(addresses)].flatMap((address) => {
    if (!address.startsWith('https://')) return [`${address} is not https`];
    if (!address.startsWith(baseUrl)) return [`${address} is not of ${baseUrl}`];
    return fileOf(address.slice(baseUrl.length)) === null ? [`${address} leads to no file`] : [];
  });
}

function isAddress(element: Element): boolean {
  const holder = element.tagName.endsWith('Override') ? element.parentElement : element;
  return /(Url|Image|SourceLocation)$/.test(holder?.tagName ?? '');
}

function residProblems(root: Element): readonly string[] {
  const [resources] = all(root, 'Resources');
  const defined = resources === undefined ? [] : all(resources, '[id]');
  const ids = defined.map(({ id }) => id);
  const users = all(root, '[resid]');
  const used = users.map(residOf);
  return [
    ...repeated(ids).map((id) => `resource ${id} is defined twice`),
    ...ids.filter((id) => id.length > MOST_RESID).map((id) => `resource ${id} is too long`),
    ...ids.filter((id) => !used.includes(id)).map((id) => `resource ${id} is not used`),
    ...users.flatMap((user) => {
      const resource = defined.find(({ id }) => id === residOf(user));
      if (resource === undefined) return [`resource ${residOf(user)} is not defined`];
      const part = resource.parentElement?.tagName ?? '';
      return part === partFor(user) ? [] : [`${user.tagName} names ${resource.id} of ${part}`];
    }),
  ];
}

function partFor({ tagName }: Element): string {
  if (tagName === 'bt:Image') return 'bt:Images';
  if (/^(SourceLocation|FunctionFile|Runtime|LearnMoreUrl)$/.test(tagName)) return 'bt:Urls';
  return LONG.test(tagName) ? 'bt:LongStrings' : 'bt:ShortStrings';
}

/** One page for all: pane, functions and commands share a runtime that lives on. */
function runtimeProblems(root: Element): readonly string[] {
  const [runtime] = all(root, 'Runtime');
  if (runtime === undefined) return ['Runtime is missing'];
  const users = [
    'Script > SourceLocation',
    'Page > SourceLocation',
    'FunctionFile',
    'Action > SourceLocation',
  ];
  const others = users.flatMap((path) => {
    const found = all(root, path);
    const strangers = found.filter((user) => residOf(user) !== residOf(runtime));
    return found.length === 0 || strangers.length > 0 ? [`${path} is not of the runtime`] : [];
  });
  const sets = all(root, 'OfficeApp > Requirements Set').map(({ attributes }) =>
    ['Name', 'MinVersion'].map((name) => attributes.getNamedItem(name)?.value).join(' '),
  );
  const wanted = ['ExcelApi 1.13', 'SharedRuntime 1.1', 'CustomFunctionsRuntime 1.1'];
  return [
    ...(runtime.getAttribute('lifetime') === 'long' ? [] : ['Runtime does not live on']),
    ...others,
    ...wanted.filter((set) => !sets.includes(set)).map((set) => `${set} is not required`),
  ];
}

function iconProblems(root: Element, { baseUrl, fileOf }: Surroundings): readonly string[] {
  const sizeOf = (address: string): string => pngSize(fileOf(address.slice(baseUrl.length)));
  const listed = all(root, 'Icon').flatMap((icon) => {
    const images = all(icon, '*');
    const sizes = images.map((image) => image.getAttribute('size'));
    const wrong = images.flatMap((image) => {
      const resource = all(root, '[id]').find(({ id }) => id === residOf(image));
      const size = image.getAttribute('size') ?? '';
      const real = sizeOf(resource?.getAttribute('DefaultValue') ?? '');
      return real === `${size}×${size}` ? [] : [`${residOf(image)} is ${real}, not ${size}`];
    });
    const missing = SIZES.filter((size) => !sizes.includes(size));
    return [...wrong, ...missing.map((size) => `an icon has no picture of ${size}`)];
  });
  const own = [
    ['IconUrl', '32×32'],
    ['HighResolutionIconUrl', '64×64'],
  ].flatMap(([name = '', wanted = '']) => {
    const real = sizeOf(all(root, name)[0]?.getAttribute('DefaultValue') ?? '');
    return real === wanted ? [] : [`${name} is ${real}, not ${wanted}`];
  });
  return [...listed, ...own];
}

/** Width and height from the header of a PNG file. */
function pngSize(bytes: Uint8Array | null): string {
  if (bytes?.[1] !== 'P'.charCodeAt(0)) return 'no PNG';
  const header = Buffer.from(bytes);
  return `${String(header.readUInt32BE(16))}×${String(header.readUInt32BE(20))}`;
}

function textProblems(root: Element): readonly string[] {
  const shown = all(root, 'OfficeApp > DisplayName, OfficeApp > Description, Resources *').filter(
    ({ tagName, id }) => !/Images|Image|s$|Override/.test(tagName) && isShown(tagName, id),
  );
  return shown.flatMap((element) => {
    const name = element.id === '' ? element.tagName : element.id;
    const english = [...element.children].find((child) => child.getAttribute('Locale') === 'en-US');
    const value = english?.getAttribute('Value') ?? '';
    const values = [element.getAttribute('DefaultValue') ?? '', value];
    const most = LIMITS[element.parentElement?.tagName ?? ''] ?? 250;
    return [
      ...(value === '' ? [`${name} has no English`] : []),
      ...(CHINESE.test(value) ? [`the English of ${name} is Chinese`] : []),
      ...(values.some(({ length }) => length > most) ? [`${name} is too long`] : []),
    ];
  });
}

/** Strings, and the addresses of which each language has its own; the namespace is no language's. */
function isShown(tagName: string, id: string): boolean {
  if (tagName === 'bt:Url') return id === 'Functions.Metadata.Url';
  return id !== 'Functions.Namespace';
}

function commandProblems(root: Element, { functionNames }: Surroundings): readonly string[] {
  const named = all(root, 'FunctionName').map(({ textContent }) => textContent);
  return [
    ...named
      .filter((name) => !functionNames.includes(name))
      .map((name) => `function ${name} is not associated`),
    ...functionNames
      .filter((name) => !named.includes(name))
      .map((name) => `function ${name} has no button`),
  ];
}

function all(holder: Element, selector: string): readonly Element[] {
  return [...holder.querySelectorAll(selector)];
}

function textOf(root: Element, name: string): string {
  return all(root, name)[0]?.textContent ?? '';
}

function residOf(element: Element): string {
  return element.getAttribute('resid') ?? '';
}

function repeated(ids: readonly string[]): readonly string[] {
  return ids.filter((id, at) => ids.indexOf(id) < at);
}

import type { Language } from '../../../texts/language';

/** What a button does: shows and hides the pane, or runs a function of the add-in. */
export type RibbonAction =
  { readonly kind: 'pane' } | { readonly kind: 'function'; readonly name: string };

/** A button of the ribbon. */
export interface RibbonButton {
  readonly id: string;
  readonly label: string;
  readonly tip: { readonly title: string; readonly text: string };
  /** Paths of its pictures by their size in pixels, on the add-in's server. */
  readonly icons: Readonly<Record<number, string>>;
  readonly action: RibbonAction;
}

/** The add-in's group in the ribbon. */
export interface Ribbon {
  readonly label: string;
  readonly buttons: readonly RibbonButton[];
}

/**
 * The ribbon that a manifest asks for.
 * @param manifest the file's text
 * @param language of Excel
 * @throws Error with the part of the manifest that is not understood
 */
export function readRibbon(manifest: string, language: Language): Ribbon {
  const file = new DOMParser().parseFromString(manifest, 'text/xml');
  const text = (holder: Element, ...path: readonly string[]): string =>
    resourceOf(file, resid(find(holder, path)), language);
  const group = find(file.documentElement, ['Group']);
  return {
    label: text(group, 'Label'),
    buttons: [...group.getElementsByTagName('Control')].map((control) => ({
      id: attribute(control, 'id'),
      label: text(control, 'Label'),
      tip: {
        title: text(control, 'Supertip', 'Title'),
        text: text(control, 'Supertip', 'Description'),
      },
      icons: iconsOf(control, (image) => resourceOf(file, resid(image), language)),
      action: actionOf(find(control, ['Action'])),
    })),
  };
}

function actionOf(action: Element): RibbonAction {
  const type = attribute(action, 'xsi:type');
  if (type === 'ShowTaskpane') return { kind: 'pane' };
  if (type !== 'ExecuteFunction') throw new Error(`The manifest has an action ${type}.`);
  return { kind: 'function', name: find(action, ['FunctionName']).textContent.trim() };
}

function iconsOf(
  control: Element,
  addressOf: (image: Element) => string,
): Readonly<Record<number, string>> {
  const images = [...control.getElementsByTagName('bt:Image')];
  return Object.fromEntries(
    images.map((image) => [attribute(image, 'size'), new URL(addressOf(image)).pathname]),
  );
}

/** A string or address of the manifest's resources: the language's override, else the default. */
function resourceOf(file: Document, id: string, language: Language): string {
  const resources = [...find(file.documentElement, ['Resources']).querySelectorAll('[id]')];
  const resource = resources.find((each) => each.getAttribute('id') === id);
  if (resource === undefined) throw new Error(`The manifest has no resource ${id}.`);
  const override = [...resource.children].find((each) => each.getAttribute('Locale') === language);
  return override === undefined
    ? attribute(resource, 'DefaultValue')
    : attribute(override, 'Value');
}

function resid(element: Element): string {
  return attribute(element, 'resid');
}

function attribute(element: Element, name: string): string {
  const value = element.getAttribute(name);
  if (value === null) throw new Error(`The manifest’s ${element.tagName} has no ${name}.`);
  return value;
}

function find(holder: Element, path: readonly string[]): Element {
  return path.reduce((inside, name) => {
    const found = inside.getElementsByTagName(name)[0];
    if (found === undefined) throw new Error(`The manifest has no ${path.join('/')}.`);
    return found;
  }, holder);
}

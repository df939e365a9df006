import { dimensionOf, type Dimension } from '../../../core/quantities/unitTable';
import type { FactorOffer, Question, QuestionOption } from '../../../core/study/question';
import { factorOffers, freightOffers, regionalPower } from '../../../factors/factorOffers';
import { contentAt } from '../../../workbook/grid';
import { VEHICLE_WORDS } from '../../language/vehicleWords';
import type { ActivityRow } from '../../ledger';
import { foldWord } from '../../text/fold';
import { remembering } from '../../text/remembering';
import { cellText } from '../../values/cellText';
import type { Questionnaire } from '../questions/askAndAnswer';
import { NO_FACTOR, type ChosenFactor } from './chosenFactor';
import { isConvertible } from './isConvertible';
import { questionId } from '../questions/questionId';

/** Stands for a sheet in ids about a mode of transport, which may be called as a material is. */
const MODES = 'freight';

const NOTHING: ChosenFactor = { factor: null, factorAssumed: false };

/**
 * What the built-in library has for an item of which the ledger gives no factor: its records are
 * offered, once for every name of the study, and none holds before somebody has chosen it.
 * @param row a row with activity data
 * @param dimension what its amount is measured in
 * @param region where the products are made: electricity of that place is offered, too
 * @param asking the study's questions
 */
export function offerLibrary(
  { name }: ActivityRow,
  dimension: Dimension,
  region: string,
  asking: Questionnaire,
): ChosenFactor {
  const found = offersFor(`${dimension}\n${region}\n${name.text}`);
  if (found.options.length === 0) return without(found);
  return ask(found.options, asking, {
    id: questionId('missing-factor', '', name.text),
    at: name.witness.at,
    label: name.text,
    values: { name: name.text, offered: 'library' },
  });
}

/**
 * The same for freight, by its mode of transport; without one every mode is offered, once a sheet.
 * @param row a row with a distance, or with an amount of freight
 * @param asking the study's questions
 */
export function offerFreight(row: ActivityRow, asking: Questionnaire): ChosenFactor {
  const { at } = row.name.witness;
  const { sheet } = row.table.table.grid;
  const mode = row.mode?.text ?? '';
  const vehicle = vehicleOf(row);
  // The name is that of the goods, unless the amount itself is one of freight.
  const name = row.distance === null ? row.name.text : '';
  const told = [`${mode} ${vehicle}`.trim(), vehicle, mode, name]
    .map((text) => ({ text, found: offersFor(`freight\n\n${text}`) }))
    .find(({ found }) => found.options.length > 0);
  if (told !== undefined) {
    return ask(told.found.options, asking, {
      id: questionId('missing-factor', MODES, told.text),
      at,
      label: told.text,
      values: { name: told.text, offered: 'library' },
    });
  }
  const unknown = row.mode === null ? null : offersFor(`freight\n\n${row.mode.text}`);
  if (unknown !== null && unknown.class !== null) return without({ ...unknown, class: mode });
  return ask(everyMode(), asking, {
    id: questionId('missing-factor', sheet, row.mode?.text ?? sheet),
    at,
    label: row.mode?.text ?? sheet,
    values: { sheet, mode: row.mode?.text ?? '', offered: 'library-freight' },
  });
}

/** What a column such as 车型 says, where no other role claims it. */
function vehicleOf({ table: { table }, row }: ActivityRow): string {
  const column = table.columns.find(
    ({ role, header }) => role === null && VEHICLE_WORDS.includes(foldWord(header)),
  );
  return column === undefined
    ? ''
    : cellText(contentAt(table.grid, { row, column: column.index })).trim();
}

type Asked = Pick<Question, 'id' | 'at' | 'label' | 'values'>;

function ask(
  options: readonly QuestionOption[],
  asking: Questionnaire,
  asked: Asked,
): ChosenFactor {
  const key = asking.ask({
    ...asked,
    code: 'missing-factor',
    kind: 'choice',
    options,
    assumed: null,
  });
  const factor = options.find((option) => option.key === key)?.offer?.factor ?? null;
  return { factor, factorAssumed: false, factorQuestion: asked.id };
}

interface Found {
  readonly class: string | null;
  /** Whether the library has a record, be it for another kind of amount. */
  readonly hasRecord: boolean;
  readonly options: readonly QuestionOption[];
}

/** A class with records, of which none is for such an amount, is not said to have none. */
function without({ class: id, hasRecord }: Found): ChosenFactor {
  return id === null || hasRecord ? NOTHING : { ...NOTHING, withoutRecord: id };
}

/** By dimension, region and name; many rows ask with the same list. */
const offersFor = remembering((key: string): Found => {
  const [dimension, region, ...rest] = key.split('\n') as [Dimension, string, ...string[]];
  const { class: id, offers } = factorOffers(rest.join('\n'));
  const isPower = id === 'electricity' && region !== '';
  const all = isPower ? withRegional(offers, regionalPower(region)) : offers;
  const options = optionsOf(fitting(all, dimension));
  return { class: id, hasRecord: offers.length > 0, options };
});

/** A name that tells its region is offered that already. */
function withRegional(
  offers: readonly FactorOffer[],
  regional: readonly FactorOffer[],
): readonly FactorOffer[] {
  const ids = new Set(offers.map(({ factor }) => factor.id));
  return [...offers, ...regional.filter(({ factor }) => !ids.has(factor.id))];
}

/** Litres of diesel and a factor for kilograms of it: a density leads there, if nothing else fits. */
function fitting(offers: readonly FactorOffer[], dimension: Dimension): readonly FactorOffer[] {
  const same = offers.filter(({ factor }) => dimensionOf(factor.per) === dimension);
  if (same.length > 0) return same;
  return offers.filter(({ factor }) => isConvertible(dimension, dimensionOf(factor.per)));
}

let modes: readonly QuestionOption[] | null = null;

function everyMode(): readonly QuestionOption[] {
  modes ??= optionsOf(freightOffers());
  return modes;
}

function optionsOf(offers: readonly FactorOffer[]): readonly QuestionOption[] {
  if (offers.length === 0) return [];
  const own = offers.flatMap((offer) => {
    const { library, name } = offer.factor;
    return library === undefined ? [] : [{ key: library.id, label: name, offer }];
  });
  return [...own, { key: NO_FACTOR, label: NO_FACTOR }];
}

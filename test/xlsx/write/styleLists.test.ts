import {
  addItem,
  addNumberFormat,
  closeLists,
  fillXml,
  openLists,
} from '../../../src/xlsx/write/styleLists';

const BOLD = '<font><b/></font>';
const FRAME = '<border><left style="thin"/></border>';

function styles(children: string): string {
  return `<styleSheet xmlns="x">${children}</styleSheet>`;
}

function itemsOf(children: string, list: string): readonly string[] {
  return openLists(styles(children), 'styles.xml').items.get(list) ?? [];
}

describe('the first look that is added', () => {
  it.each(['', '<fonts/><fills/><borders/><cellStyleXfs/><cellXfs/>'])(
    'does not become that of cells without one, where the file says nothing of looks: %j',
    (children) => {
      const lists = openLists(styles(children), 'styles.xml');
      expect(addItem(lists, 'fonts', BOLD)).toBe(1);
      expect(addItem(lists, 'borders', FRAME)).toBe(1);
      expect(addItem(lists, 'cellXfs', '<xf fontId="1"/>')).toBe(1);
      const xml = closeLists(lists);
      expect(
        /<cellXfs count="2"><xf [^>]*fontId="0"[^>]*\/><xf fontId="1"\/>/.exec(xml),
      ).not.toBeNull();
    },
  );

  it.each([
    ['no fill', ''],
    ['one fill', '<fills count="1"><fill><patternFill patternType="none"/></fill></fills>'],
  ])('is not the second fill, which Excel draws grey whatever a file says: %s', (_, children) => {
    const lists = openLists(styles(children), 'styles.xml');
    expect(addItem(lists, 'fills', fillXml(lists, 'FFFF00'))).toBe(2);
  });

  it('is not that of cells whose style names a font, fill or border behind the last', () => {
    const own = '<font><sz val="10"/></font>';
    const children = `<fonts count="1">${own}</fonts><cellXfs><xf fontId="2" fillId="4" borderId="1"/></cellXfs>`;
    expect(itemsOf(children, 'fonts')).toEqual([own, own, own]);
    expect(itemsOf(children, 'fills')).toHaveLength(5);
    expect(itemsOf(children, 'borders')).toHaveLength(2);
  });

  it('is not that of cells that name a style behind the last: the fourth of one', () => {
    const lists = openLists(styles('<cellXfs><xf numFmtId="9"/></cellXfs>'), 'styles.xml', () => 3);
    expect(lists.items.get('cellXfs')).toEqual(Array(4).fill('<xf numFmtId="9"/>'));
  });

  it('needs no list of four thousand million fonts where a style asks for the last of them', () => {
    expect(itemsOf('<cellXfs><xf fontId="4294967295"/></cellXfs>', 'fonts')).toHaveLength(1);
  });
});

describe('the number of a number format', () => {
  it('is 0 for none, and another where the file says that 0 is a date', () => {
    const dates = '<numFmts><numFmt numFmtId="0" formatCode="d.m.yyyy"/></numFmts>';
    expect(addNumberFormat(openLists(styles(''), 'styles.xml'), undefined)).toBe(0);
    const lists = openLists(styles(dates), 'styles.xml');
    expect(addNumberFormat(lists, undefined)).toBe(164);
    expect(lists.items.get('numFmts')?.[1]).toBe('<numFmt numFmtId="164" formatCode="General"/>');
  });
});

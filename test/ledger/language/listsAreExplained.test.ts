import { readdirSync, readFileSync } from 'node:fs';

const guide = readFileSync('docs/extending-the-language.md', 'utf8');
const files = readdirSync('src/ledger/language');

describe('docs/extending-the-language.md', () => {
  it('says of every word list what a word in it means', () => {
    expect(files.length).toBeGreaterThan(0);
    expect(files.filter((file) => !guide.includes(`\`${file}\``))).toEqual([]);
  });

  it('names no word list that is not there', () => {
    const named = [...guide.matchAll(/^\| (`[^|]+`) +\|/gmu)].flatMap(([, cell = '']) =>
      [...cell.matchAll(/`([^`]+\.ts)`/gu)].map(([, file = '']) => file),
    );
    expect(named.length).toBeGreaterThan(0);
    expect(named.filter((file) => !files.includes(file))).toEqual([]);
  });
});

import { asText } from '../checkValue';
import { headerThirds, joinedThirds } from '../headerThirds';
import type { HeaderThirds } from '../headerThirds';
import { classOf } from '../hostObject';
import type { ValueMember } from '../hostObject';
import { changePage, pageOf } from '../pageOf';
import type { PagedSheet } from '../pageOf';

const SIDES = { Left: 'left', Center: 'center', Right: 'right' } as const;
const PLACES = { Header: 'header', Footer: 'footer' } as const;

type Member = readonly [name: string, member: ValueMember<PagedSheet>];

const headerFooter = classOf<PagedSheet>({
  name: 'HeaderFooter',
  values: Object.fromEntries(
    Object.entries(PLACES).flatMap(([place, key]) =>
      Object.entries(SIDES).map(([side, third]): Member => [side + place, member(key, third)]),
    ),
  ),
});

function member(place: 'header' | 'footer', third: keyof HeaderThirds): ValueMember<PagedSheet> {
  return {
    get: (self) => headerThirds(pageOf(self)[place])[third],
    set: (self, value) => {
      const thirds = { ...headerThirds(pageOf(self)[place]), [third]: asText(value) };
      changePage(self, { [place]: joinedThirds(thirds) });
    },
  };
}

/** What stands at the top and the bottom of a sheet's pages. */
export const headersFooters = classOf<PagedSheet>({
  name: 'HeaderFooterGroup',
  links: { DefaultForAllPages: (self) => headerFooter(self) },
});

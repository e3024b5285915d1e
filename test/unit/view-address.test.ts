import fc from 'fast-check';
import { expect, it, test } from 'vitest';
import { addressOfView, viewHref, viewOfAddress } from '../../src/dashboard/people/view-address';
import { parseRoute } from '../../src/dashboard/route';
import { type PeopleView, peopleOrders, peopleTraits } from '../../src/domain/person-line';

const text = fc.string({ minLength: 1, maxLength: 40, unit: 'grapheme' });
const optional = <T>(of: fc.Arbitrary<T>) => fc.option(of, { nil: undefined });

/** Any view that the page can show. */
const views = fc
  .record({
    search: fc.string({ maxLength: 40, unit: 'grapheme' }),
    level: optional(fc.constantFrom(1, 2, 3, 'none')),
    tag: optional(text),
    company: optional(text),
    silentMonths: optional(fc.integer({ min: 1, max: 600 })),
    traits: optional(fc.subarray([...peopleTraits], { minLength: 1 })),
    order: optional(fc.constantFrom(...peopleOrders)),
    descending: fc.boolean(),
  })
  .map(({ descending, ...rest }) => {
    const said = Object.entries(rest).filter(([, value]) => value !== undefined);
    const view = Object.fromEntries(said) as unknown as PeopleView;
    return view.order && descending ? { ...view, descending } : view;
  });

it('every view comes back from its address', () => {
  fc.assert(
    fc.property(views, (view) => {
      expect(viewOfAddress(addressOfView(view))).toEqual(view);
      const route = parseRoute(viewHref(view));
      expect(route.page).toBe('people');
      expect(viewOfAddress('view' in route ? (route.view ?? '') : '')).toEqual(view);
    }),
  );
});

it('any text at all is some view', () => {
  fc.assert(
    fc.property(fc.string(), (address) => {
      const view = viewOfAddress(address);
      expect(viewOfAddress(addressOfView(view))).toEqual(view);
    }),
  );
});

test.each([
  ['', { search: '' }],
  ['q=mara+quill&level=2', { search: 'mara quill', level: 2 }],
  ['level=none&is=key,let-go', { search: '', level: 'none', traits: ['key', 'let-go'] }],
  ['sort=-contact', { search: '', order: 'contact', descending: true }],
  ['level=7&is=nothing&sort=colour&silent=0&new=1', { search: '' }],
  ['silent=6&is=never-live,nothing', { search: '', silentMonths: 6, traits: ['never-live'] }],
  ['silent=9999', { search: '' }],
])('%j asks for %j', (address, view) => {
  expect(viewOfAddress(address)).toEqual(view);
});

import { expect, it } from 'vitest';
import { isCurrent, PAGES } from './pages';

const current = (routeId: string | null) =>
	PAGES.filter((page) => isCurrent(page, routeId)).map(({ name }) => name);

it('marks the page shown, also below it', () => {
	expect(current('/')).toEqual(['start']);
	expect(current('/hjelp')).toEqual(['help']);
	expect(current('/hjelp/personvern')).toEqual(['help']);
	expect(current('/hjelpemidler')).toEqual([]);
	expect(current(null)).toEqual([]);
});

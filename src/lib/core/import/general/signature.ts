import type { Layout } from '../../table/types';
import { fingerprint } from '../fingerprint';
import type { RawRead } from './raw';

/** Years in headers and in names of sheets change from one file to the next of the same kind. */
const YEAR = /\b(?:19|20)\d{2}(?:[-/]\d{2,4})?\b/g;

/**
 * Names the layout of a file: its format and the headers of its columns, years left aside, so that next year's file of
 * the same kind has the same name. Choices made for one file are remembered by it.
 * @returns format, a hyphen, and a fingerprint in hexadecimal
 */
export function layoutSignature({
	layout,
	headers,
	parts
}: Pick<RawRead, 'layout' | 'headers' | 'parts'>): string {
	const names = parts ? parts.list.map(({ name }) => name) : [];
	return signatureOf(layout, [names, headers]);
}

function signatureOf(layout: Layout, named: string[][]): string {
	const plain = named.map((list) => list.map((text) => text.replace(YEAR, '#').trim().toLowerCase()));
	return `${layout}-${fingerprint(new TextEncoder().encode(JSON.stringify(plain)))}`;
}

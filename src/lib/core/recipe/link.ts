import { deflateSync, Inflate } from 'fflate';
import { fail, ok, type Outcome } from '../outcome';
import type { DrawSpec } from '../selection/types';
import { fromBase64url, toBase64url } from './base64url';
import { checkDrawSpec } from './check-draw-spec';
import { LINK_KEY } from './link-key';
import type { RecipeCode } from './types';

export { LINK_KEY };

/** More draws than this are no link that somebody sends. */
const MOST_DRAWS = 100;

/** Longer addresses are cut by mail programs and chats: then the file is offered instead. */
export const MAX_LINK_LENGTH = 8192;
/** The inflated text of a link that encodeLink makes is far smaller. */
const MAX_INFLATED = 1_000_000;
/** Deflate makes at most about 1 030 bytes of one: half a megabyte per piece. */
const PIECE = 512;

export type EncodedLink = { fragment: string } | { tooLong: { length: number; limit: number } };

/**
 * The specification of a draw, or of several, as the fragment of an address, deflated and base64url-coded. Browsers never send a fragment to a
 * server. It holds the specification only, no data; with it the numbers of municipalities in lists of earlier draws
 * and exclusions, and the reasons given.
 * @returns the fragment with its `#`, or its length when it is too long for a link
 */
export function encodeLink(...specs: readonly DrawSpec[]): EncodedLink {
	const bytes = new TextEncoder().encode(JSON.stringify(specs.length === 1 ? specs[0] : specs));
	const fragment = LINK_KEY + toBase64url(deflateSync(bytes, { level: 9 }));
	const { length } = fragment;
	return length > MAX_LINK_LENGTH ? { tooLong: { length, limit: MAX_LINK_LENGTH } } : { fragment };
}

/** Whether a fragment claims to hold a specification. */
export const isLink = (fragment: string): boolean => fragment.startsWith(LINK_KEY);

/**
 * Reads the specifications out of the fragment of an address.
 * @param fragment with its `#`, as `location.hash` gives it
 * @returns one or more draws
 */
export function decodeLink(fragment: string): Outcome<DrawSpec[], RecipeCode> {
	if (fragment.length > MAX_LINK_LENGTH) return fail('recipe.tooLarge', { limit: MAX_LINK_LENGTH });
	const packed = isLink(fragment) ? fromBase64url(fragment.slice(LINK_KEY.length)) : null;
	const bytes = packed && inflate(packed);
	if (!bytes) return fail('recipe.badLink');
	let json: unknown;
	try {
		json = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
	} catch {
		return fail('recipe.badLink');
	}
	const found: DrawSpec[] = [];
	for (const one of Array.isArray(json) ? (json as unknown[]) : [json]) {
		const checked = checkDrawSpec(one);
		if (!checked.ok) return checked;
		found.push(checked.value);
	}
	return found.length === 0 || found.length > MOST_DRAWS ? fail('recipe.badLink') : ok(found);
}

/** The inflated bytes, or null where the input is no deflated data or inflates to more than a link can hold. */
function inflate(packed: Uint8Array): Uint8Array | null {
	const pieces: Uint8Array[] = [];
	let length = 0;
	let ended = false;
	const stream = new Inflate((piece, final) => {
		pieces.push(piece.slice());
		length += piece.length;
		ended ||= final;
	});
	try {
		for (let start = 0; start < packed.length; start += PIECE) {
			stream.push(packed.slice(start, start + PIECE), start + PIECE >= packed.length);
			if (length > MAX_INFLATED) return null;
		}
	} catch {
		return null;
	}
	if (!ended) return null;
	const whole = new Uint8Array(length);
	let at = 0;
	for (const piece of pieces) {
		whole.set(piece, at);
		at += piece.length;
	}
	return whole;
}

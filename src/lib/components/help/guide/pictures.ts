import sizes from '$lib/assets/guide/sizes.json';
import type { Language } from '$lib/i18n';
import type { PictureName } from './tasks';

/** Files of the pictures, made by `npm run guide-pictures`. Each build names them by their content. */
const files = import.meta.glob<string>('$lib/assets/guide/*.webp', {
	eager: true,
	query: '?url',
	import: 'default'
});

/** A picture as a page shows it: its address, and its size in CSS pixels. */
export interface Picture {
	src: string;
	width: number;
	height: number;
}

/** A picture of the guide in a language; null while it has not been made. */
export function pictureOf(name: PictureName, language: Language): Picture | null {
	const src = files[`/src/lib/assets/guide/${name}-${language}.webp`];
	const size = (sizes as Record<string, number[] | undefined>)[`${name}-${language}`];
	return src && size ? { src, width: size[0], height: size[1] } : null;
}

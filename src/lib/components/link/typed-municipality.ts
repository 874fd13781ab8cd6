import { looseName, withoutKommune } from '$lib/core/link/loose-name';
import { nameVariants } from '$lib/core/register/names';

/**
 * The municipality that somebody has typed: its number, its name in one of its languages, or both as a list offers it.
 * @returns its number, or null when the text is none or could be several
 */
export function typedMunicipality(
	municipalities: readonly { number: string; name: string }[],
	text: string
): string | null {
	const digits = /^\s*(\d{4})(?!\d)/.exec(text)?.[1];
	if (digits !== undefined) return municipalities.find(({ number }) => number === digits)?.number ?? null;
	const wanted = looseName(withoutKommune(text));
	if (wanted === '') return null;
	const found = municipalities.filter(({ name }) =>
		nameVariants(name).some((variant) => looseName(variant) === wanted)
	);
	return found.length === 1 ? found[0].number : null;
}

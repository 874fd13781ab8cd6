import type { MunicipalityList } from '$lib/core/register/municipality-list';

/** Understands a typed or pasted list of municipalities by the open project's register, which the draw worker holds. */
export async function findMunicipalities(text: string): Promise<MunicipalityList> {
	const { drawClient } = await import('$lib/workers/draw-client');
	return drawClient.call((api) => api.findMunicipalities(text));
}

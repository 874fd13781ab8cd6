/** What the page of the draw can show, as its tabs name it. */
export const SCENARIO_VIEWS = ['draw', 'compare', 'sweep', 'margins', 'sensitivity', 'residual'] as const;
export const DRAW_TABS = ['list', 'map', 'spread', 'indicators', 'counties', 'certainty'] as const;
export type ScenarioViewName = (typeof SCENARIO_VIEWS)[number];
export type DrawTab = (typeof DRAW_TABS)[number];

/** Where somebody was in a project. Nothing in it changes a result, and no name is in it. */
export interface Place {
	/** Address below the program's own, with its query; '' before any page of the project was seen. */
	path: string;
	/** Id of the analysis that was chosen. */
	analysis: string | null;
	view: ScenarioViewName;
	tab: DrawTab;
	/** How far down the page was, in pixels. */
	scroll: number;
	/** When that was, in milliseconds since 1970: the oldest are forgotten. */
	at: number;
}

export const NOWHERE: Place = { path: '', analysis: null, view: 'draw', tab: 'list', scroll: 0, at: 0 };

/** Places of so many projects are kept. */
const MOST = 40;
const LONGEST = 500;

/** The pages that belong to a project. */
const OF_PROJECT = /^\/(?:data|analyser|uttrekk|oppfolging|min-kommune|rapport)\//;

/** Whether one comes back to an address: it is a page of the project, and no other place is meant by it. */
export const isProjectPath = (path: string): boolean =>
	path.length <= LONGEST && OF_PROJECT.test(path) && !path.includes('#') && !path.includes('..');

/**
 * Places from their stored text. Whatever is damaged is left out.
 * @param text what was stored, or null when nothing is
 */
export function readPlaces(text: string | null): Record<string, Place> {
	let stored: unknown;
	try {
		stored = JSON.parse(text ?? '{}');
	} catch {
		return {};
	}
	if (typeof stored !== 'object' || stored === null || Array.isArray(stored)) return {};
	const read = Object.entries(stored).flatMap(([id, value]: [string, unknown]) => {
		const place = readPlace(value);
		return place ? [[id, place] as const] : [];
	});
	return Object.fromEntries(newest(read));
}

function readPlace(value: unknown): Place | null {
	if (typeof value !== 'object' || value === null) return null;
	const given = value as Record<string, unknown>;
	const number = (one: unknown) => (typeof one === 'number' && Number.isFinite(one) && one >= 0 ? one : 0);
	return {
		path: typeof given.path === 'string' && isProjectPath(given.path) ? given.path : '',
		analysis: typeof given.analysis === 'string' ? given.analysis : null,
		view: SCENARIO_VIEWS.find((one) => one === given.view) ?? NOWHERE.view,
		tab: DRAW_TABS.find((one) => one === given.tab) ?? NOWHERE.tab,
		scroll: number(given.scroll),
		at: number(given.at)
	};
}

/** The places that are kept, with a new one of a project. */
export const withPlace = (
	places: Readonly<Record<string, Place>>,
	id: string,
	place: Place
): Record<string, Place> => Object.fromEntries(newest(Object.entries({ ...places, [id]: place })));

/** The places that are kept, without that of a project. */
export const withoutPlace = (places: Readonly<Record<string, Place>>, id: string): Record<string, Place> =>
	Object.fromEntries(Object.entries(places).filter(([one]) => one !== id));

const newest = (entries: readonly (readonly [string, Place])[]) =>
	[...entries].sort(([, a], [, b]) => b.at - a.at).slice(0, MOST);

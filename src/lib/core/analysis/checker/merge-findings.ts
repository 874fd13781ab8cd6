import type { Finding } from './finding';

/** What rounding explains is said once for all columns where it is the same. */
const MERGED = ['checker.sumRounded', 'checker.totalSetTo100', 'checker.roundedTwice'];

/** Findings for the reader: those of one kind that rounding explains become one, with the sums of all of them. */
export function mergedFindings(findings: readonly Finding[]): Finding[] {
	const merged: Finding[] = [];
	for (const finding of findings) {
		const { code, params } = finding.problem;
		const known = MERGED.includes(code) ? merged.find(({ problem }) => problem.code === code) : undefined;
		if (!known) {
			merged.push(finding);
			continue;
		}
		const sums = [known.problem.params?.sums, params?.sums].filter((one) => one !== '').join('; ');
		const marked = [...markedPlaces(known), ...markedPlaces(finding)];
		const others = [...known.places, ...finding.places].filter((place) => !marked.includes(place));
		merged[merged.indexOf(known)] = {
			...known,
			places: [...marked, ...others],
			marked: marked.length,
			problem: { code, params: { ...known.problem.params, sums } }
		};
	}
	return merged;
}

/** The places that a finding is about. */
export const markedPlaces = ({ places, marked = 1 }: Finding): Finding['places'] => places.slice(0, marked);

import type { MethodFact } from '../types';
import type { StructureSpec } from './types';

/** What "how was this computed" says. */
export function methodOf(spec: StructureSpec): MethodFact[] {
	const { confidence, show } = spec;
	const facts: MethodFact[] = [];
	const say = (label: string, code: string, params?: Record<string, string | number>) =>
		facts.push({
			label: { code: label },
			text: params ? { code: `structure.${code}`, params } : { code: `structure.${code}` }
		});
	const shows = (...parts: StructureSpec['show']) => parts.some((part) => show.includes(part));
	if (shows('profile', 'years', 'statistics', 'tests', 'influence', 'plots')) {
		say('structure.factGroups', spec.others === 'never' ? 'othersNever' : 'othersNotThen');
		say(
			'structure.factPooled',
			spec.pooled === 'participations' ? 'pooledParticipations' : 'pooledMunicipalities'
		);
		say('structure.factMeans', 'meansMethod', { confidence, type: spec.quantiles });
	}
	if (shows('tests', 'influence')) {
		say('structure.factTest', `${spec.test}Method`);
		say('structure.factEffect', `${spec.effect}Method`);
		if (spec.adjust !== 'none') say('structure.factAdjust', `${spec.adjust}Method`);
	}
	if (shows('influence')) say('structure.factInfluence', 'influenceMethod');
	if (shows('population'))
		say('structure.factPopulation', 'populationMethod', { confidence, type: spec.quantiles });
	if (shows('counties')) say('structure.factCounties', `${spec.shares}Method`, { confidence });
	if (shows('history')) say('structure.factHistory', 'historyMethod');
	say('structure.factSource', 'sourceMethod');
	return facts;
}

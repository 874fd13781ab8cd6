import type { MethodText } from '../../../method/types';

export default {
	purpose:
		'Små skoler ligger langt fra hverandre også når de er like. Her ser du hvor mye av spredningen i en kommune som kan være tilfeldig.',
	definition: [
		's² er spredningen i annen mellom skolenes andeler, og v̄ gjennomsnittet av variansen til hver skoles andel, regnet av den eksakte fordelingen av poengene. «Like skoler» har kommunens snitt på hver indikator og støy etter egne elever.'
	],
	spoken: [
		'Spredning uten støy er roten av spredningen i annen minus skolenes gjennomsnittlige varians, minst null.'
	],
	choice: [
		'Eksakt fordeling, ikke simulering, fordi få poeng gir hakkete fordelinger. Det som er igjen, er minst null, så ingen får en tallverdi som ikke finnes.'
	],
	spss: 'Ikke i SPSS.',
	r: 'Ikke i R.',
	checked: 'Et oppdiktet land mot R: fordelinger ved summer over et fint nett, spredning ved simulering.',
	limits: [
		'Et tankeeksperiment; regelen i ordningen sier ingenting om det. Skoler med ulike trinn kan ha ulike andeler uten å være ulike.'
	],
	setting: 'De samme antakelsene som under «Hvor sikkert?».'
} satisfies MethodText<'spread-noise'>;

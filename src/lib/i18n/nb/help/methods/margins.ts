import type { MethodText } from '../../../method/types';

export default {
	purpose:
		'Sier hvor langt en kommune er fra å havne på den andre siden av grensen, og hva som skulle til. Av og til er det to elever.',
	definition: [
		'For en uttrukket er m egen andel minus andelen R* til den første som ikke ble trukket ut; for de andre, minus den siste uttrukne. Minste endring er den minste endringen Δ av én celle eller én grense som flytter kommunen; for andeler også i elever, der n er antall elever.'
	],
	spoken: [
		'Marginen er egen andel minus andelen på den andre siden av grensen.',
		'Antall elever er endringen i andel ganger antall elever, rundet opp.'
	],
	choice: [
		'Hver endring er prøvd ved å gjøre uttrekket på nytt; er det ikke prøvd, vises den ikke. «Minst» måles i standardavvik mellom kommuner, så indikatorer kan sammenliknes.'
	],
	spss: 'Ikke i SPSS.',
	r: 'Ikke i R.',
	checked: 'En uavhengig gjennomregning; hver endring er prøvd i begge programmene.',
	limits: [
		'En liten margin sier ikke hvor sannsynlig endringen er; se «Hvor sikkert?». Bare én ting endres om gangen.'
	],
	setting: 'Ingen innstilling; marginene følger reglene.'
} satisfies MethodText<'margins'>;

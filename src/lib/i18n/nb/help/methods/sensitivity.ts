import type { MethodText } from '../../../method/types';

export default {
	purpose:
		'Reglene inneholder mange valg. Her ser du hvilke av dem listen følger mest, først ett om gangen og så alle på én gang.',
	definition: [
		'Ett om gangen (tornado): hvert valg flyttes til endene av sitt område. Alle på én gang: Y er endringen i listen, X_i ett valg. S er det som blir borte av variasjonen når valget legges fast, T det som er igjen når alle andre ligger fast. V er varians, E gjennomsnitt. «Varier en regel» flytter ett tall over et intervall og trekker på nytt for hver verdi.'
	],
	spoken: [
		'Alene er variansen av det gjennomsnittlige svaret for hver verdi av valget, delt på hele variansen.',
		'Total er den gjennomsnittlige variansen når alle andre valg ligger fast, delt på hele variansen.'
	],
	choice: [
		'Saltelli-matriser; alene etter Saltelli mfl. (2010), total etter Jansen (1999), intervaller ved 1 000 nye trekninger av radene. Negative anslag vises. Områdene er våre forslag.'
	],
	spss: 'Ikke i SPSS.',
	r: 'Pakken sensitivity har flere estimatorer; soboljansen bruker Jansens også for «alene».',
	checked:
		'Indekser og intervaller mot formlene i R, på Ishigamis funksjon og en trappefunksjon; trekningene mot en uavhengig gjennomregning.',
	limits: [
		'Et videre område gir et valg mer å si. Overlapper intervallene, kan ikke valgene ordnes. Usikkerheten i tallene er ikke med.'
	],
	setting: '«Hva som varieres», mål på endring, antall rader og frø.'
} satisfies MethodText<'sensitivity'>;

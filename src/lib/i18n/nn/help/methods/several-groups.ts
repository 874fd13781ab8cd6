import type { MethodText } from '../../../method/types';

export default {
	purpose:
		'Seier om nokre av fleire grupper er ulike, og kva to det i så fall gjeld. Når mange samanlikningar blir gjorde på éin gong, må kravet til kvar av dei vere strengare.',
	definition: [
		'M_B er variansen mellom gruppene, M_W variansen innanfor. ICC(1) seier kor stor del av variasjonen som ligg mellom gruppene, til dømes kommunar; k₀ er ein gjennomsnittleg gruppestorleik. Kruskal-Wallis bruker midtrangar.'
	],
	spoken: [
		'F er variansen mellom gruppene delt på variansen innanfor.',
		'ICC er variansen mellom minus variansen innanfor, delt på variansen mellom pluss k₀ minus éin gonger variansen innanfor.'
	],
	choice: [
		'Spørsmålet om fleire grupper byrjar med vanleg ANOVA og Tukey-Kramer, som i SPSS; dei føreset lik spreiing. Welch ANOVA og Games-Howell toler ulik spreiing og kan veljast. Holm held risikoen for falske funn på nivået. Ein negativ ICC blir skriven som han er.',
		'Til Kruskal-Wallis høyrer ε² = H/(N − 1): kor stor del av variasjonen i rangane som ligg mellom gruppene. η² og ω² gjeld svara slik dei står.'
	],
	spss: 'ONEWAY gir vanleg ANOVA først; Welch og Games-Howell må veljast. SPSS justerer ikkje etter Holm.',
	r: 'aov er vanleg ANOVA, oneway.test er Welch. TukeyHSD er Tukey-Kramer. p.adjust gir Holm og Benjamini-Hochberg.',
	checked:
		'NISTs datasett for variansanalyse med minst 9 rette siffer (SmLs07 minst 4,4, som er grensa for rekning med dobbel presisjon); tilfeldige data mot R.',
	limits: [
		'At den samla testen ikkje slår ut, tyder ikkje at gruppene er like. Justeringa gjeld tabellen, ikkje heile rapporten.'
	],
	setting: 'Test, parvise samanlikningar, justering og nivå under «Fleire val».'
} satisfies MethodText<'several-groups'>;

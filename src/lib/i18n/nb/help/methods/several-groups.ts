import type { MethodText } from '../../../method/types';

export default {
	purpose:
		'Sier om noen av flere grupper er ulike, og hvilke to det i så fall gjelder. Når mange sammenlikninger gjøres på én gang, må kravet til hver av dem være strengere.',
	definition: [
		'M_B er variansen mellom gruppene, M_W variansen innenfor. ICC(1) sier hvor stor del av variasjonen som ligger mellom gruppene, for eksempel kommuner; k₀ er en gjennomsnittlig gruppestørrelse. Kruskal-Wallis bruker midtranger.'
	],
	spoken: [
		'F er variansen mellom gruppene delt på variansen innenfor.',
		'ICC er variansen mellom minus variansen innenfor, delt på variansen mellom pluss k₀ minus én ganger variansen innenfor.'
	],
	choice: [
		'Spørsmålet om flere grupper begynner med vanlig ANOVA og Tukey-Kramer, som i SPSS; de forutsetter lik spredning. Welch ANOVA og Games-Howell tåler ulik spredning og kan velges. Holm holder risikoen for falske funn på nivået. En negativ ICC skrives som den er.',
		'Til Kruskal-Wallis hører ε² = H/(N − 1): hvor stor del av variasjonen i rangene som ligger mellom gruppene. η² og ω² gjelder svarene slik de står.'
	],
	spss: 'ONEWAY gir vanlig ANOVA først; Welch og Games-Howell må velges. SPSS justerer ikke etter Holm.',
	r: 'aov er vanlig ANOVA, oneway.test er Welch. TukeyHSD er Tukey-Kramer. p.adjust gir Holm og Benjamini-Hochberg.',
	checked:
		'NISTs datasett for variansanalyse med minst 9 riktige sifre (SmLs07 minst 4,4, som er grensen for regning med dobbel presisjon); tilfeldige data mot R.',
	limits: [
		'At den samlede testen ikke slår ut, betyr ikke at gruppene er like. Justeringen gjelder tabellen, ikke hele rapporten.'
	],
	setting: 'Test, parvise sammenlikninger, justering og nivå under «Flere valg».'
} satisfies MethodText<'several-groups'>;

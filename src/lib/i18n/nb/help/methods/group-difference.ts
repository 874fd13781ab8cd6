import type { MethodText } from '../../../method/types';

export default {
	purpose:
		'Sier om to grupper, eller to svar fra de samme personene, er mer ulike enn tilfeldighet vanligvis gir. Ved siden av står hvor stor forskjellen er, for en liten forskjell kan være sikker og en stor kan være usikker.',
	definition: [
		'Welch t-test deler forskjellen på standardfeilen, med frihetsgrader etter Welch og Satterthwaite. Mann-Whitney bruker bare rekkefølgen: U teller parene der den første gruppen ligger høyest. For par brukes paret t eller Wilcoxon, der par uten forskjell er tatt ut.'
	],
	spoken: [
		't er forskjellen mellom gjennomsnittene, delt på roten av varians delt på antall i den ene gruppen pluss det samme i den andre.',
		'Sannsynligheten for at én fra den første gruppen ligger høyest, med halv vekt på like, er U delt på produktet av antallene.'
	],
	choice: [
		'Welch er standard, fordi den ikke forutsetter lik spredning. Rangtester er uten kontinuitetskorreksjon, som i SPSS; den kan slås på. For svar med få trinn anbefales en rangtest ved siden av. Andeler får Newcombes intervall.',
		'Under «Alle tester og mål» står også rangbiserial r, og McNemars test når de samme personene har svart ja eller nei to ganger.'
	],
	spss: 'T-TEST skriver Student først og Welch under. SPSS skriver den minste av de to U-verdiene; her er U den første gruppens. Levenes test er om gjennomsnittet, som her.',
	r: 't.test er Welch. wilcox.test bruker kontinuitetskorreksjon, her er den av. car::leveneTest er om medianen; her om gjennomsnittet.',
	checked:
		'Tilfeldige data med tomme celler, like verdier og få rader mot R; permutasjoner mot alle delinger; psych::bfi med 2 800 personer.',
	limits: [
		'p sier ikke hvor stor eller viktig forskjellen er, og ikke hvorfor den er der. Flere svar fra samme kommune er ikke uavhengige; velg da «Rader som hører sammen».'
	],
	setting: 'Test, kontinuitetskorreksjon, Levene, justering, klynger og konfidensnivå under «Flere valg».'
} satisfies MethodText<'group-difference'>;

import type { MethodText } from '../../../method/types';

export default {
	purpose:
		'Seier om to grupper, eller to svar frå dei same personane, er meir ulike enn tilfeldige utslag vanlegvis gir. Ved sida av står kor stor skilnaden er, for ein liten skilnad kan vere sikker og ein stor kan vere usikker.',
	definition: [
		'Welch t-test deler skilnaden på standardfeilen, med fridomsgrader etter Welch og Satterthwaite. Mann-Whitney bruker berre rekkjefølgja: U tel para der den første gruppa ligg høgast. For par blir paret t eller Wilcoxon brukt, der par utan skilnad er tekne ut.'
	],
	spoken: [
		't er skilnaden mellom gjennomsnitta, delt på rota av varians delt på tal i den eine gruppa pluss det same i den andre.',
		'Sannsynet for at éin frå den første gruppa ligg høgast, med halv vekt på like, er U delt på produktet av tala.'
	],
	choice: [
		'Welch er standard, fordi han ikkje føreset lik spreiing. Rangtestar er utan kontinuitetskorreksjon, som i SPSS; han kan slåast på. For svar med få steg er ein rangtest ved sida av tilrådd. Delar får Newcombes intervall.',
		'Under «Alle testar og mål» står òg rangbiserial r, og McNemars test når dei same personane har svart ja eller nei to gonger.'
	],
	spss: 'T-TEST skriv Student først og Welch under. SPSS skriv den minste av dei to U-verdiane; her er U den til den første gruppa. Levenes test er om gjennomsnittet, som her.',
	r: 't.test er Welch. wilcox.test bruker kontinuitetskorreksjon, her er han av. car::leveneTest er om medianen; her om gjennomsnittet.',
	checked:
		'Tilfeldige data med tomme celler, like verdiar og få rader mot R; permutasjonar mot alle delingar; psych::bfi med 2 800 personar.',
	limits: [
		'p seier ikkje kor stor eller viktig skilnaden er, og ikkje kvifor han er der. Fleire svar frå same kommune er ikkje uavhengige; vel då «Rader som høyrer saman».'
	],
	setting: 'Test, kontinuitetskorreksjon, Levene, justering, klyngjer og konfidensnivå under «Fleire val».'
} satisfies MethodText<'group-difference'>;

import type { MethodText } from '../../../method/types';

export default {
	purpose:
		'En tom celle er aldri et tall, og det er forskjell på hvorfor den er tom. Et skjult tall kan være svakt, et som ikke er meldt inn, vet ingen noe om.',
	definition: [
		'Slagene er skjermet, mangler og gjelder ikke, og i undersøkelser også vet ikke, ikke besvart og ikke spurt. De holdes fra hverandre fra filen til resultatet. En indikator gjelder ikke når enheten ikke har trinnet i noen av årene; mangler ett år, er det manglende.'
	],
	spoken: [],
	choice: [
		'Skjermet regnes ikke som null, og heller ikke som manglende. Hvert resultat sier hvor mange tall det bygger på. Beste og dårligste andel viser hvor mye de skjermede kunne endret.'
	],
	spss: 'MISSING VALUES slår flere koder sammen til «user missing»; her beholdes slaget.',
	r: 'NA er ett slag; haven::tagged_na kan holde dem fra hverandre, men de fleste funksjoner ser bare NA.',
	checked: 'Telling av slagene i Udirs filer med et eget skript i Python; SPSS-filer lest mot haven og PSPP.',
	limits: [
		'Programmet vet ikke hva som står bak et skjermet tall. Merker i en fil som ingen har forklart, må du tolke ved import.'
	],
	setting: 'Hva et merke betyr, ved import og under Data; skjermede celler, under «Hvor sikkert?».'
} satisfies MethodText<'empty-cells'>;

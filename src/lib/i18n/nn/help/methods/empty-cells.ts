import type { MethodText } from '../../../method/types';

export default {
	purpose:
		'Ei tom celle er aldri eit tal, og det er skilnad på kvifor ho er tom. Eit skjult tal kan vere svakt, eit som ikkje er meldt inn, veit ingen noko om.',
	definition: [
		'Slaga er skjerma, manglar og gjeld ikkje, og i undersøkingar òg veit ikkje, ikkje svart på og ikkje spurd. Dei blir haldne frå kvarandre frå fila til resultatet. Ein indikator gjeld ikkje når eininga ikkje har trinnet i nokon av åra; manglar eitt år, er det manglande.'
	],
	spoken: [],
	choice: [
		'Skjerma blir ikkje rekna som null, og heller ikkje som manglande. Kvart resultat seier kor mange tal det byggjer på. Beste og dårlegaste del viser kor mykje dei skjerma kunne endra.'
	],
	spss: 'MISSING VALUES slår fleire kodar saman til «user missing»; her blir slaget verande.',
	r: 'NA er eitt slag; haven::tagged_na kan halde dei frå kvarandre, men dei fleste funksjonar ser berre NA.',
	checked:
		'Teljing av slaga i filene til Udir med eit eige skript i Python; SPSS-filer lesne mot haven og PSPP.',
	limits: [
		'Programmet veit ikkje kva som står bak eit skjerma tal. Merke i ei fil som ingen har forklart, må du tolke ved import.'
	],
	setting: 'Kva eit merke tyder, ved import og under Data; skjerma celler, under «Kor sikkert?».'
} satisfies MethodText<'empty-cells'>;

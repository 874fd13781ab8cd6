import type { MethodText } from '../../../method/types';

export default {
	purpose:
		'Viser om resultata har vorte betre, målt mot alle andre i dei same åra. Eitt godt år blir kalla ein tendens; fleire år i same retning må til før det heiter forbetring.',
	definition: [
		'ā₊ og ā₋ er gjennomsnittleg avstand til gjennomsnittet av alle etter og før det første året med deltaking. σ² er det eit vanleg år endrar: δ er endringa mellom nabo-år, s₁ og s₂ dei to standardfeila.'
	],
	spoken: [
		'Endringa er gjennomsnittleg avstand etter minus gjennomsnittleg avstand før.',
		'Variansen frå eit vanleg år er halve gjennomsnittet av kvadrert endring minus dei to kvadrerte standardfeila.'
	],
	choice: [
		'«Forbetring» krev minst tre år etter i same retning og eit intervall utan null; regelen er vår. Det venta utan tiltak blir rekna av dei som låg likt før, fordi dei dårlegaste nærmar seg snittet av seg sjølve.'
	],
	spss: 'Ikkje i SPSS som eigen kommando.',
	r: 'lm og predict(interval = "prediction") gir det venta og intervallet.',
	checked:
		'60 oppdikta einingar i 6 år mot R: variansen eit år legg til, intervall og regresjon mot gjennomsnittet.',
	limits: ['Tala seier ikkje kva som ligg bak ei endring. Brot i serien kan likne ei endring.'],
	setting: 'Første skuleår med deltaking og «År som må vere einige».'
} satisfies MethodText<'development'>;

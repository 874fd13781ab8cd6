import type { MethodText } from '../../../method/types';

export default {
	purpose:
		'Viser om resultatene er blitt bedre, målt mot alle andre i de samme årene. Ett godt år kalles en tendens; flere år i samme retning må til før det heter forbedring.',
	definition: [
		'ā₊ og ā₋ er gjennomsnittlig avstand til alles gjennomsnitt etter og før det første året med deltakelse. σ² er det et vanlig år endrer: δ er endringen mellom nabo-år, s₁ og s₂ de to standardfeilene.'
	],
	spoken: [
		'Endringen er gjennomsnittlig avstand etter minus gjennomsnittlig avstand før.',
		'Variansen fra et vanlig år er halve gjennomsnittet av kvadrert endring minus de to kvadrerte standardfeilene.'
	],
	choice: [
		'«Forbedring» krever minst tre år etter i samme retning og et intervall uten null; regelen er vår. Det ventede uten tiltak regnes av dem som lå likt før, fordi de dårligste nærmer seg snittet av seg selv.'
	],
	spss: 'Ikke i SPSS som egen kommando.',
	r: 'lm og predict(interval = "prediction") gir det ventede og intervallet.',
	checked:
		'60 oppdiktede enheter i 6 år mot R: variansen et år legger til, intervaller og regresjon mot gjennomsnittet.',
	limits: ['Tallene sier ikke hva som ligger bak en endring. Brudd i serien kan likne en endring.'],
	setting: 'Første skoleår med deltakelse og «År som må være enige».'
} satisfies MethodText<'development'>;

import type { MethodText } from '../../../method/types';

export default {
	purpose:
		'Seier om høge verdiar på éin ting vanlegvis går saman med høge eller låge verdiar på ein annan. Talet går frå −1 til 1, og 0 tyder at det ikkje er nokon slik samanheng.',
	definition: [
		'Pearson måler lineær samanheng, Spearman er Pearson av rangane, Kendalls tau-b toler mange like verdiar, polykorisk er for ordna svar. p for Pearson og Spearman er frå t-fordelinga med n − 2 fridomsgrader.'
	],
	spoken: [
		'r er summen av produkta av avvika frå gjennomsnitta, delt på rota av produktet av summane av kvadrata deira.',
		't er r gonger rota av n minus to delt på éin minus r i andre.'
	],
	choice: [
		'Parvis: kvar korrelasjon bruker alle rader som har begge tala. Intervall er Fishers z, for Spearman med standardfeilen til Bonett og Wright. Stjerner blir sette når p er mindre enn nivået, ikkje lik det.'
	],
	spss: 'CORRELATIONS er òg parvis. NONPAR CORR gir Spearman og Kendall med same p.',
	r: 'cor bruker berre rader utan tomme celler når det blir bede om, elles NA. cor.test gir eksakt p for få rader; her blir tilnærminga alltid brukt. polycor er her i to steg (ML = FALSE).',
	checked:
		'Tilfeldige data med tomme celler og like verdiar mot R; polykoriske mot polycor og mot pbivnorm til 1e-12.',
	limits: [
		'Ein korrelasjon seier ikkje kva som kjem av kva, og fangar ikkje opp kurver. Få rader gir store utslag.'
	],
	setting: 'Koeffisient, tomme celler, stjerner, justering og konfidensnivå, i skjemaet til analysen.'
} satisfies MethodText<'correlation'>;

import type { MethodText } from '../../../method/types';

export default {
	purpose:
		'Sier om høye verdier på én ting vanligvis går sammen med høye eller lave verdier på en annen. Tallet går fra −1 til 1, og 0 betyr ingen slik sammenheng.',
	definition: [
		'Pearson måler lineær sammenheng, Spearman er Pearson av rangene, Kendalls tau-b tåler mange like verdier, polykorisk er for ordnede svar. p for Pearson og Spearman er fra t-fordelingen med n − 2 frihetsgrader.'
	],
	spoken: [
		'r er summen av produktene av avvikene fra gjennomsnittene, delt på roten av produktet av summene av deres kvadrater.',
		't er r ganger roten av n minus to delt på én minus r i annen.'
	],
	choice: [
		'Parvis: hver korrelasjon bruker alle rader som har begge tallene. Intervaller er Fishers z, for Spearman med Bonett og Wrights standardfeil. Stjerner settes når p er mindre enn nivået, ikke lik det.'
	],
	spss: 'CORRELATIONS er også parvis. NONPAR CORR gir Spearman og Kendall med samme p.',
	r: 'cor bruker bare rader uten tomme celler når det blir bedt om, ellers NA. cor.test gir eksakt p for få rader; her brukes tilnærmingen alltid. polycor er her i to trinn (ML = FALSE).',
	checked:
		'Tilfeldige data med tomme celler og like verdier mot R; polykoriske mot polycor og mot pbivnorm til 1e-12.',
	limits: [
		'En korrelasjon sier ikke hva som kommer av hva, og fanger ikke opp kurver. Få rader gir store utslag.'
	],
	setting: 'Koeffisient, tomme celler, stjerner, justering og konfidensnivå, i skjemaet til analysen.'
} satisfies MethodText<'correlation'>;

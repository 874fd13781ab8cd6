import type { MethodText } from '../../../method/types';

export default {
	purpose:
		'Deler en tallvariabel i grupper, for eksempel kommuner i fire grupper etter folketall. Da kan gruppene sammenliknes i en tabell.',
	definition: [
		'c_k er grense nummer k av q grupper: den minste verdien x der den kumulative andelen F når k/q. Like verdier havner alltid i samme gruppe. Faste grenser kan skrives inn, og det står hvilken ende som hører med.'
	],
	spoken: [
		'Grensen er den minste observerte verdien der andelen med den eller lavere verdi er minst k delt på q.'
	],
	choice: [
		'Like deles aldri, fordi to kommuner med samme verdi ellers ville havnet i ulike grupper. Derfor blir gruppene ikke nøyaktig like store; de virkelige andelene står der. Grenser kan settes for hver bølge.'
	],
	spss: 'RANK og FREQUENCIES /NTILES kan sette grensene et annet sted.',
	r: 'cut(quantile()) bruker type 7, som kan ligge mellom verdier; den kan velges her.',
	checked: 'Tilfeldige data mot R: grenser, grupper, tomme grupper og like verdier.',
	limits: [
		'Grupper kaster bort opplysninger: to nær samme grense kan stå i hver sin gruppe. Andre grenser gir andre tall.'
	],
	setting: 'Antall grupper, grenser, lukket ende og bølge, under «Nye variabler».'
} satisfies MethodText<'bands'>;

import { article } from '../../help-text';

/** What the program is and who stands behind it. */
export default article({
	title: 'Om Treffsikker',
	lead: 'Et verktøy for å regne ut, forklare og etterprøve uttrekket til oppfølgingsordningen.',
	sections: {
		purpose: {
			heading: 'Hva det er til',
			body: [
				'Treffsikker er laget for evaluatorer, analytikere, rådgivere hos statsforvalteren og skoleeiere som vil vite hvorfor en kommune ble trukket ut, hvor nær grensen den var, og hva som ville ha endret det.',
				'Hvert tall kan spores tilbake til filen og linjen det kom fra.'
			]
		},
		standing: {
			heading: 'Hvem som står bak',
			body: [
				'Treffsikker er ikke laget av Utdanningsdirektoratet, og resultatene er ikke offisielle. Udir avgjør hvem som får tilbud om å delta.'
			]
		},
		offline: {
			heading: 'Uten nett',
			body: [
				'Etter første besøk virker programmet uten nett. I de fleste nettlesere kan det også installeres som et program: se etter «Installer» i menyen eller adressefeltet.',
				'Når en ny utgave er klar, står det under toppen av siden. Den tas først i bruk når du velger det.'
			]
		},
		browsers: {
			heading: 'Nettlesere',
			body: [
				'Nye utgaver av Edge, Chrome, Firefox og Safari støttes. De eldste er Firefox 128, Safari 17, Chrome 116 og Edge 116.'
			]
		},
		licence: {
			heading: 'Lisens',
			body: ['Programmet er fri programvare under MIT-lisensen.']
		}
	}
});

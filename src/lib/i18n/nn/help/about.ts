import type { HelpTexts } from '../../help-text';

const about: HelpTexts['about'] = {
	title: 'Om Treffsikker',
	lead: 'Eit verktøy for å rekne ut, forklare og etterprøve uttrekket til oppfølgingsordninga.',
	sections: {
		purpose: {
			heading: 'Kva det er til',
			body: [
				'Treffsikker er laga for evaluatorar, analytikarar, rådgivarar hos statsforvaltaren og skuleeigarar som vil vite kvifor ein kommune vart trekt ut, kor nær grensa han var, og kva som ville ha endra det.',
				'Kvart tal kan sporast tilbake til fila og linja det kom frå.'
			]
		},
		standing: {
			heading: 'Kven som står bak',
			body: [
				'Treffsikker er ikkje laga av Utdanningsdirektoratet, og resultata er ikkje offisielle. Udir avgjer kven som får tilbod om å delta.'
			]
		},
		offline: {
			heading: 'Utan nett',
			body: [
				'Etter første besøk verkar programmet utan nett. I dei fleste nettlesarar kan det òg installerast som eit program: sjå etter «Installer» i menyen eller adressefeltet.',
				'Når ei ny utgåve er klar, står det under toppen av sida. Ho blir først teken i bruk når du vel det.'
			]
		},
		browsers: {
			heading: 'Nettlesarar',
			body: [
				'Nye utgåver av Edge, Chrome, Firefox og Safari er støtta. Dei eldste er Firefox 128, Safari 17, Chrome 116 og Edge 116.'
			]
		},
		licence: {
			heading: 'Lisens',
			body: ['Programmet er fri programvare under MIT-lisensen.']
		}
	}
};
export default about;

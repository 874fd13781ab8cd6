import { task } from '../../../help-text';

/** The county governor's step, the register of participants, and grants. */

export const followingUp = task({
	title: 'Oppfølgingen: vurdering, deltakere og tilskudd',
	lead: 'Det som gjøres ved skjønn, står ved siden av det som er regnet ut, med navn på hvem som gjorde det.',
	words:
		'statsforvalter embetet vurdering rangering beslutning takket nei logg deltaker register fase tilskudd fordelingsnøkkel søknad trafikklys',
	sections: {
		assess: {
			heading: 'Vurdere kandidatene i et fylke',
			body: [
				{
					steps: [
						'Gå til [[common.pages.followUp|Oppfølging]], skriv initialene dine og velg [[governor.who.save|Bruk initialene]].',
						'Velg [[governor.bar.draw|Uttrekk]] og [[governor.bar.county|Fylke]]. [[governor.bar.add2025|Lag listen etter 2025-varianten]] lager listen slik 2025-varianten er beskrevet.',
						'Velg en kandidat. Skriv under [[governor.panel.assessment|Statsforvalterens vurdering]], og sett kandidatene i den rekkefølgen du mener er riktig.',
						'Velg [[governor.decision.choices.include|Tas med]], [[governor.decision.choices.exclude|Tas ikke med]] eller [[governor.decision.choices.decline|Kommunen har takket nei]], skriv begrunnelse og dato, og velg [[governor.decision.save|Lagre beslutningen]].',
						'[[governor.freed.heading|Hvem rykker inn?]] viser hvem som får plassen når noen har takket nei.'
					]
				},
				'Alt får en linje under [[governor.tabs.log|Logg]].'
			]
		},
		send: {
			heading: 'Sende fylkets arbeid og flette det inn',
			body: [
				{
					steps: [
						'Statsforvalteren velger [[governor.bar.export|Lagre fylkesfil]] og sender filen.',
						'Direktoratet åpner prosjektet med det samme uttrekket og velger [[governor.bar.import|Flett inn fylkesfil]].',
						'Programmet viser hva som er nytt, endret og i konflikt. Velg [[governor.merge.apply|Flett inn]].'
					]
				}
			]
		},
		participants: {
			heading: 'Holde oversikt over deltakerne',
			body: [
				{
					steps: [
						'Velg [[governor.tabs.participants|Deltakere]].',
						'Legg til kommuner én og én, eller velg [[participants.paste|Lim inn liste]] eller [[participants.fromDraw|Hent fra uttrekk]].',
						'Før start, fase, begrunnelse og planlagt slutt.',
						'[[participants.views.overview|Oversikt]] teller deltakerne på en dato du velger. [[participants.views.need|Behov og kapasitet]] setter behov opp mot kapasitet.'
					]
				}
			]
		},
		grants: {
			heading: 'Fordele tilskudd og vurdere søknader',
			body: [
				{
					list: [
						'Gå til [[common.pages.analyses|Analyser]], velg [[analysis.add|Ny analyse]] og så [[allocation.question|Hvordan fordeles et tilskudd mellom fylkene?]]. Skriv budsjettet, den faste delen og kriteriene. Summen stemmer på kronen.',
						'[[applications.question|Hvilke søknader når opp, og følger vedtakene kriteriene?]] vurderer søknader med trafikklys etter kriteriene dine, og lister vedtakene som avviker, med begrunnelse.'
					]
				}
			]
		}
	}
});

import type { Language } from './types';

/** Month names are kept here because browsers differ in whether they know nynorsk. */
const MONTHS: Record<Language, readonly string[]> = {
	nb: norwegianMonths(),
	nn: norwegianMonths(),
	en: [
		'January',
		'February',
		'March',
		'April',
		'May',
		'June',
		'July',
		'August',
		'September',
		'October',
		'November',
		'December'
	]
};

function norwegianMonths(): string[] {
	return 'januar februar mars april mai juni juli august september oktober november desember'.split(' ');
}

const twoDigits = (value: number): string => String(value).padStart(2, '0');

/** A point in time as a time of day in the reader's time zone, '14:32'. */
export function formatTime(time: Date): string {
	return `${twoDigits(time.getHours())}:${twoDigits(time.getMinutes())}`;
}

/** A date in the reader's time zone: '3. mars 2025', '3 March 2025'. */
export function formatDate(time: Date, language: Language): string {
	const day = language === 'en' ? `${time.getDate()}` : `${time.getDate()}.`;
	return `${day} ${MONTHS[language][time.getMonth()]} ${time.getFullYear()}`;
}

/** Date and time of day: '3. mars 2025 kl. 14:32', '3 March 2025, 14:32'. */
export function formatDateTime(time: Date, language: Language): string {
	const between = language === 'en' ? ', ' : ' kl. ';
	return formatDate(time, language) + between + formatTime(time);
}

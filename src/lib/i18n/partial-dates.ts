/** 'yyyy', 'yyyy-mm' or 'yyyy-mm-dd' as it is written in Norwegian: '2025', '08.2025', '01.08.2025'. '' stays empty. */
export const norwegianDate = (date: string | number): string => String(date).split('-').reverse().join('.');

/** The same as it is stored, which is read everywhere: '2025-08-01'. */
export const isoDate = (date: string | number): string => String(date);

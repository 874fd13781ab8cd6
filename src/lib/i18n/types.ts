import type nb from './nb';

/** Bokmål, nynorsk, English: also the values of the `lang` attribute. */
export const LANGUAGES = ['nb', 'nn', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

/** Every text of the interface. Bokmål defines the shape; a text missing in another language does not compile. */
export type Messages = typeof nb;

import type base from './nb/base';
import type work from './nb/work';

/** Bokmål, nynorsk, English: also the values of the `lang` attribute. */
export const LANGUAGES = ['nb', 'nn', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

/** The texts that every page needs. */
export type BaseMessages = typeof base;

/** The texts of the pages one works on. */
export type WorkMessages = typeof work;

/** Every text of the interface. Bokmål defines the shape; a text missing in another language does not compile. */
export type Messages = BaseMessages & WorkMessages;

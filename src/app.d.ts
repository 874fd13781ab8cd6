import type { MethodId } from '$lib/i18n/method/ids';

declare global {
	namespace App {
		interface PageState {
			/** The method that is read over the page, if one is, and how many steps back the page below is. */
			method?: { id: MethodId; depth: number };
		}
	}
}

export {};

/** Fetches what shows a method over another page, when it is first asked for. */
export const loadDialog = () => import('./MethodDialog.svelte');

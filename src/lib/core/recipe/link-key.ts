/** What stands before the specification in the fragment of an address. */
export const LINK_KEY = '#oppskrift=';

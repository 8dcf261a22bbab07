/** The id under which the page of a body tells what became of it. */
export const HISTORY = 'history-h';

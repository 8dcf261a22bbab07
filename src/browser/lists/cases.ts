import { explore } from './explore.ts';

/** Filters the list of case studies. */
explore({ rows: [...document.querySelectorAll<HTMLElement>('[data-result]')] });

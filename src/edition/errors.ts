import { href } from '../addresses/href.ts';
import { aboutPage } from '../addresses/navigation.ts';
import type { Edition } from './edition.ts';

/** Where readers of the page at `from` report errors: at the edition’s address for such, or at the words that say how. */
export const errorsAt = (from: string, { id, report }: Edition): string =>
	report.edition.reports ?? href(from, `${aboutPage(id)}#report-h`);

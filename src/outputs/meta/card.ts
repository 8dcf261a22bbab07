import type { Edition } from '../../edition/edition.ts';
import type { Citable } from '../../edition/works.ts';
import { fileOf } from '../references.ts';

/** The picture of a work for those who show its page as a link: file of `dist/`, made where the host is known. */
export const cardOf = ({ id }: Edition, citable: Pick<Citable, 'work'>): string =>
	`data/${id}/${fileOf(citable).replace(/^cite/, 'cards')}.png`;

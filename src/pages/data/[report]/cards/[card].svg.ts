import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { getEditions } from '../../../../edition/read.ts';
import { cardsOf, cardSvg } from '../../../../outputs/cards.ts';

/** The cards of all reports, of which pictures are made; a card has to be found under a whole address. */
export const getStaticPaths = async () =>
	import.meta.env.SITE
		? (await getEditions()).flatMap((edition) =>
				cardsOf(edition).map((card) => ({
					params: { report: edition.id, card: card.path.split('/').pop()! },
					props: { edition, card },
				})),
			)
		: [];

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({
	props: { edition, card },
}) => new Response(cardSvg(edition, card), { headers: { 'Content-Type': 'image/svg+xml' } });

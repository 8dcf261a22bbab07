/** A picture to be made: of which file, and where it belongs. */
export interface Drawing {
	svg: string;
	to: string;
}

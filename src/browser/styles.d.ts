/** A style sheet that a script adds: src/outputs/added-styles.ts. */
declare module '*.css?added' {
	const style: { name: string; css: string };
	export default style;
}

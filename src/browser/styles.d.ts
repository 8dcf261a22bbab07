/** A style sheet as minified text: src/outputs/bundle.ts. */
declare module '*.css?inline' {
	const css: string;
	export default css;
}

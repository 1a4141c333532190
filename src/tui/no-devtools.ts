/** Stands in for react-devtools-core, which Ink imports in its development mode only. */
export default {};

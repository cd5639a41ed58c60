/** From a query to a file, by the code that serves pictures. */
export { png, svg } from '../outcrop'

/** Longest text of one message that leaves the page, in UTF-16 units. Apart from the schema, so that a page's script does not carry zod for a number. */
export const MESSAGE_LIMIT = 64 * 1024;

/** Numbers of the web server, each once. */

/** The port that is taken unless another is set; where it is in use, any free one. */
export const usualPort = 7_878;
/** A JSON body holds a draft of 20,000 characters even if each is written as an escape of six. */
export const maxJsonBytes = 256 * 1_024;
/** An address with more is no question: Node refuses the whole head of a request at 16 KB. */
export const maxQueryChars = 12_000;
/** For how long whoever typed a token into the page need not type it again. */
export const sessionMs = 12 * 3_600_000;
/** People who are signed in at once; the longest unused is forgotten first. */
export const maxSessions = 1_000;
/** Files and links that are brought in at once, and how large all of them may be together. */
export const maxImportFiles = 50;
export const maxImportBytes = 20 * 1_048_576;

/**
 * The languages beside English that texts are read in and the bot speaks, by their BCP 47 tags without a region. A further one is a
 * tag here: the types then say where its pack and its words belong.
 */
export const tags = ['es'] as const;
export type Tag = (typeof tags)[number];

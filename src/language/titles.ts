/** What persons are called by their office. */
export const titles =
  /^(?:minister|secretary|president|chief|director|chair|chairman|chairwoman|head|leader|general|governor|mayor|ambassador|spokesman|spokeswoman|spokesperson|senator|chancellor|king|queen|judge|professor|analyst|specialist|expert|author|founder|commander|officer|assistant)s?$/;

/** What stands before such a word and belongs to it. */
export const titleOpenings =
  /^(?:deputy|vice|prime|foreign|defen[cs]e|interior|finance|former|acting|chief|assistant)$/;

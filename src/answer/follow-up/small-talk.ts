export const smallTalkKinds = ['thanks', 'greeting', 'nothing'] as const;
export type SmallTalk = (typeof smallTalkKinds)[number];

const forms: readonly (readonly [SmallTalk, RegExp])[] = [
  ['nothing', /^$/],
  [
    'thanks',
    // Each can be read in one way only: what can be read in two ways is tried in 2^n.
    /^(?:(?:ok|okay|great|perfect|cool|nice|good|got it|wow|alright|fine|thanks|thank you|thx|ty|cheers|very|so(?= much)|much|appreciated|a lot|bot|quipu|for that|for this|for the help|that helps?|helpful)(?: |$))+$/,
  ],
  [
    'greeting',
    /^(?:hi|hello|hey|good (?:morning|afternoon|evening)|greetings|yo|help|help me|what can you do|who are you|how does this work)(?: (?:there|bot|quipu|everyone|all))?$/,
  ],
];

/** What kind of small talk a line is; null when it asks or says something. */
export function smallTalkIn(text: string): SmallTalk | null {
  const plain = text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}'’]+/gu, ' ')
    .trim();
  return forms.find(([, form]) => form.test(plain))?.[0] ?? null;
}

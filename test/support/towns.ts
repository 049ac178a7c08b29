import type { Gathered } from '../../src/search/gathered.ts';
import { createRetriever } from '../../src/search/minisearch.ts';
import { article } from './articles.ts';

/** Three outlets on a bridge, a mine and a minister: enough for agreement, dispute, opinion and silence. */
export const towns = [
  article(
    'gazette-bridge',
    [
      '## The new bridge',
      '',
      'The Lorne Bridge was opened in March 2021 by Ana Duarte, the minister of transport. The bridge cost $42 million, a sum that the city of Brackwater paid alone. This made it the dearest in the valley. About 12,000 commuters cross the Lorne Bridge every day.',
      '',
      '## Work at the mine',
      '',
      'Ferro Norte, a mining company, employs 3,400 people at the Salt Creek mine. A share of 18 percent of the silver of the country comes from Salt Creek. “The mine will stay open,” Ana Duarte told reporters on Tuesday. “Nobody has to fear for work.”',
    ].join('\n'),
    { publisher: 'Harbour Gazette', published: '2025-03-04', title: 'A bridge for Brackwater' },
  ),
  article(
    'herald-valley',
    [
      'Every day about 12,000 commuters cross the Lorne Bridge, the valley administration says. Ferro Norte employs 2,900 people at the Salt Creek mine. The company plans exercises such as Deep Shift and Night Watch for its rescue teams.',
      '',
      'Tomas Ilves, a hydrologist at Brackwater University, warned that the Moss River carries more lead than before. He called the readings a clear alarm. No new limits on mining were announced.',
    ].join('\n'),
    { publisher: 'Valley Herald', published: '2025-04-10', title: 'Lead in the Moss River' },
  ),
  article(
    'voice-opinion',
    'The mine is a gift to nobody. Poverty, boredom and bad buses drive young people out of Brackwater. Critics of the mine argue that lead harms children. Owners reply that jobs matter more.',
    {
      publisher: 'Free Voice',
      author: 'Greta Olm',
      kind: 'opinion',
      published: '2025-05-02',
      title: 'Leaving Brackwater',
    },
  ),
] as const;

export const townsRetriever = (): Gathered => createRetriever(towns);

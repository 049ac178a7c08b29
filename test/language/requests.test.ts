import { describe, expect, it } from 'vitest';
import { questionIn } from '../../src/language/requests.ts';

describe('the question that a request asks', () => {
  it.each([
    ['list everything that was on the agenda', 'what was on the agenda'],
    ['Please list all that they found', 'what they found'],
    ['name the witnesses who were heard', 'which witnesses were heard'],
    ['Give me two towns that flooded in May', 'which towns flooded in May'],
    ['tell me who won', 'who won'],
    ['can you tell me whether the dam held?', 'the dam held?'],
  ])('%s', (request, question) => {
    expect(questionIn(request)).toBe(question);
  });

  it.each([
    'name of the builder',
    'list price of the lens',
    'state aid for farmers',
    'tell me about the dam',
    'list all the causes of the flood',
    'Name the song that she sang',
    'who won',
  ])('is none: %s', (line) => {
    expect(questionIn(line)).toBeNull();
  });
});

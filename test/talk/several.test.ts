import { describe, expect, it } from 'vitest';
import { mayAskSeveral } from '../../src/talk/joints.ts';
import { questionsOf, standsAlone } from '../../src/talk/several.ts';

describe('the questions of a message', () => {
  it.each([
    ['What is the dam, who built it and what did it cost?', ['What is the dam', 'who built it', 'what did it cost']],
    ['Where is Lindhaven? And who runs it?', ['Where is Lindhaven?', 'And who runs it']],
    ['When and where did the councillors meet?', ['When did the councillors meet', 'where did the councillors meet']],
    [
      'Which lens did the tower have, and how much was it worth?',
      ['Which lens did the tower have', 'how much was it worth'],
    ],
    ['Was Aske offered a job and did she take it?', ['Was Aske offered a job', 'did she take it']],
    ['Do you know who built the dam and when it opened?', ['Do you know who built the dam', 'when it opened']],
    ['How many died, and of what?', ['How many died', 'of what']],
    ['Who changes the batteries, and how often?', ['Who changes the batteries', 'how often']],
    [
      'Where were the shelters opened, and which of them had to close?',
      ['Where were the shelters opened', 'which of them had to close'],
    ],
    ['title of the pact and who came up with it', ['title of the pact', 'who came up with it']],
    [
      '¿Qué es la presa, quién la construyó y cuánto costó?',
      ['¿Qué es la presa', 'quién la construyó', 'cuánto costó'],
    ],
  ])('%s', (message, questions) => {
    expect(mayAskSeveral(message)).toBe(true);
    expect(questionsOf(message)).toEqual(questions);
    expect(questionsOf(message.replace(/\?$/, ''))).toEqual(questions);
  });

  it.each([
    'Who met Haddad and Vuk?',
    'What did Dahl, who met Vuk, say?',
    'Who is Dahl, who met Vuk?',
    'When the parliament opened, who spoke?',
    'According to the Courier, what did the wall cost?',
    'What happened when the dam broke and when the police came?',
    'Who is the man who built it and who sold it?',
    'Who said that the minister knew what happened and when he resigned?',
    'Is it true that the mayor resigned and that he left?',
    'Why did he resign, or did they fire him?',
    'Who was ill and is recovering?',
    'The dam broke in May. It was old.',
  ])('is one: %s', (message) => {
    expect(questionsOf(message)).toHaveLength(1);
  });

  it.each([
    ['what did the bridge cost?', true],
    ['who was Vuk?', true],
    ['why?', false],
    ['how many?', false],
    ['what did it cost?', false],
    ['what’s his condition?', false],
    ['and who runs the port?', true],
    ['quién lo construyó', false],
    ['cuánto costó', false],
    ['¿quién construyó el puente?', true],
  ])('stands alone: %s %s', (question, names) => {
    expect(standsAlone(question)).toBe(names);
  });
});

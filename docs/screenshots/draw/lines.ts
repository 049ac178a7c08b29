import type { Language } from '../../../src/chat/language.ts';

/** What people type and press in the pictures, and what is said of it above them. */
const english = {
  locale: 'en-GB',
  answered: 'How many children need humanitarian aid?',
  checkButton: 'Where Newsvane says it',
  checked: 'Pressed “Where Newsvane says it” under that answer',
  disputed: 'How many minors crossed the Darién Gap?',
  several: 'What is Operation Mercury, who is Sean Parnell and how old is Elmer Schialer?',
  unanswered: 'How many Venezuelans live in Peru?',
  first: 'How many people in Latin America need humanitarian support?',
  second: 'and how many of them are children?',
  thread: {
    discord: 'In a thread: a mention, then a follow-up',
    slack: 'In a thread: a mention, then a follow-up without one',
  },
  topic: 'migration',
  claims: ['Illegal gold mining is a $48 billion industry.', 'Peru will host the defense ministers in 2027.'],
  menu: 'Check this claim',
  claimed: '“Check this claim” in the menu of two messages',
  refused: 'ask again in',
  troubles: 'Asked too fast; and a failure on our side',
  delivered: 'Delivered at nine in Lima',
  home: 'The app’s home',
};
export type Lines = typeof english;

const spanish: Lines = {
  locale: 'es-419',
  answered: '¿Cuántos niños necesitan ayuda humanitaria?',
  checkButton: 'Dónde lo dice Newsvane',
  checked: 'Se pulsó “Dónde lo dice Newsvane” bajo esa respuesta',
  disputed: '¿Cuántos menores cruzaron el Darién?',
  several: '¿Qué es la Operación Mercurio, quién es Sean Parnell y qué edad tiene Elmer Schialer?',
  unanswered: '¿Cuántos venezolanos viven en el Perú?',
  first: '¿Cuántas personas en América Latina necesitan ayuda humanitaria?',
  second: '¿y cuántos de ellos son niños?',
  thread: {
    discord: 'En un hilo: una mención, y luego se sigue preguntando',
    slack: 'En un hilo: una mención, y luego se sigue preguntando sin mencionarlo',
  },
  topic: 'migración',
  claims: [
    'La minería ilegal de oro mueve 48 mil millones de dólares.',
    'El Perú será la sede de la conferencia de ministros de Defensa en 2027.',
  ],
  menu: 'Verificar esta afirmación',
  claimed: '“Verificar esta afirmación” en el menú de dos mensajes',
  refused: 'Vuelve a preguntar en',
  troubles: 'Se preguntó demasiado rápido; y una falla de nuestro lado',
  delivered: 'Entregado a las nueve en Lima',
  home: 'El inicio de la aplicación',
};

export const linesIn = (language: Language): Lines => (language === 'es' ? spanish : english);

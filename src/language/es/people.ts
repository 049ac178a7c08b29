/** What people are by office, trade or kinship, in both genders; folded; `*` where the feminine has -a for the masculine's -o, or adds it. */
const listed = `
ministro* viceministro* presidente presidenta vicepresidente vicepresidenta premier canciller embajador* consul
alcalde alcaldesa regidor* gobernador* prefecto* congresista parlamentario* senador* diputado* legislador* concejal concejala
secretario* subsecretario* director* subdirector* gerente gerenta jefe jefa titular coordinador* encargado* comisionado*
fiscal juez jueza magistrado* procurador* contralor* defensor* abogado* notario* perito* testigo
portavoz vocero* dirigente lider candidato* precandidato* militante asesor* consejero* funcionario* representante delegado* emisario*
general coronel comandante capitan teniente almirante sargento mayor comisario* policia detective inspector* guardia vigilante bombero*
obispo arzobispo cardenal papa sacerdote pastor* monja rey reina principe princesa duque duquesa
periodista reportero* corresponsal editor* redactor* columnista escritor* autor* poeta novelista dramaturgo* fotografo*
actor actriz cantante musico* pintor* escultor* cineasta arquitecto* disenador* artista bailarin bailarina chef cocinero*
profesor* maestro* docente rector* decano* investigador* cientifico* experto* especialista analista economista historiador* sociologo*
antropologo* arqueologo* biologo* geologo* fisico* quimico* astronomo* ingeniero* medico* doctor* enfermero* cirujano* psicologo* epidemiologo*
empresario* empresaria fundador* cofundador* dueno* propietario* accionista banquero* comerciante agricultor* ganadero* pescador* minero* obrero* chofer conductor* piloto
entrenador* futbolista jugador* delantero* arquero* portero* boxeador* atleta ciclista tenista arbitro* capitana
activista lideresa sindicalista estudiante alumno* vecino* poblador* comunero* migrante victima
hijo* padre madre hermano* esposo* viudo* abuelo* tio* primo* nieto* sobrino* amigo* socio* colega novio* marido mujer
senor* don dona sr sra dr dra ing lic prof
`;

/** Offices, trades and kinship, folded. */
export const spanishOffices: ReadonlySet<string> = new Set(
  listed
    .trim()
    .split(/\s+/)
    .flatMap((word) => {
      const masculine = word.replace('*', '');
      return word === masculine ? [word] : [masculine, `${masculine.replace(/o$/, '')}a`];
    }),
);

/** Common given names of those who speak Spanish, folded; those that English has too stand in its list. */
export const spanishGivenNames: ReadonlySet<string> = new Set(
  `abel abelardo adela adolfo adriana agustin aida alan alba alberto aldo alejandra alejo alfonso alfredo alicia alma alonso alvaro amalia amelia
ana anahi andres angel angelica anibal antonia araceli ariel armando arturo aurelio aurora beatriz belen benito berta blanca brenda bruno
camila camilo candela carlota carmela carolina catalina cecilia celeste celia cesar clemente concepcion consuelo cristian cristobal dalia
damian daniela dario delia delfina dolores domingo edgar edith efrain elsa elvira emilia emiliano emilio ernesto esperanza esteban estela
ester eugenia eugenio eusebio evaristo ezequiel fabian fabiola facundo faustino federico fermin fernanda fidel flor florencia francisca
gabriela gaston genaro gerardo german gilberto gisela gonzalo graciela gregorio guadalupe gustavo hector hernan hilda horacio hugo humberto
ines irma isidro ismael ivan ivonne jacinto janet javiera jesus joaquin jorgelina josefa josefina juana juliana juliano lautaro leandro leonor
leticia lidia ligia liliana lorena lorenzo lourdes lucero lucia luciana luciano lucila luisa luz macarena magdalena maite manuela marcela
marcelo margarita mariana mariano maribel maricarmen marina marisol marlene martina mauricio maximo mercedes micaela milagros miriam mirta
moises monica natividad nazario nelida nestor nicolas noelia norma octavio ofelia olga oriana orlando pamela paola paloma pascual patricio
paulina pilar primitivo ramiro ramona raquel raul rebeca regina reinaldo renata renato ricarda roberta rocio rodolfo rogelio roman romina
rosario rosaura roxana ruben rufino sabina salome samanta santiago santos segundo selena sergio silvana silvio simona sofia soledad sonia susana
tamara tania tatiana teodoro tomas trinidad ulises valentin valeria vanesa veronica vicente victoriano vilma violeta virgilio viviana
walter ximena yolanda zoila zulema`
    .trim()
    .split(/\s+/),
);
